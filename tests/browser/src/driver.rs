//! The driver of the browser: one a journey, on a port of its own, gone with it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::settings;

/// How many times the driver is started before giving up.
const ATTEMPTS: u32 = 4;

/// A running chromedriver; dropping it closes every browser it started.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    /// Kept open: the driver stops when it can no longer write.
    _words: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts chromedriver, which chooses a free port and says it.
    ///
    /// Two drivers that start at the same time can choose the same port, and one of them stops: it is started again.
    pub(crate) fn start() -> Self {
        let started = (0..ATTEMPTS).find_map(|_| Self::started());
        started.expect("chromedriver stopped each time before it announced its port")
    }

    fn started() -> Option<Self> {
        let program = settings::chromedriver();
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|reason| panic!("{} could not start: {reason}", program.display()));
        let mut words = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = words
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| announced_port(&line));
        let Some(port) = port else {
            // Waited for, so that no dead process is left behind.
            drop(process.wait());
            return None;
        };
        Some(Self {
            process,
            port,
            _words: words,
        })
    }

    /// Where commands go.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to close its browsers and stop: killed at once, it would leave them running.
    fn ask_to_stop(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(3)))?;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }

    fn has_stopped(&mut self) -> bool {
        !matches!(self.process.try_wait(), Ok(None))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.ask_to_stop());
        for _ in 0..100 {
            if self.has_stopped() {
                return;
            }
            thread::sleep(Duration::from_millis(30));
        }
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn announced_port(line: &str) -> Option<u16> {
    let (_, after) = line.split_once("started successfully on port ")?;
    after.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        assert_eq!(
            announced_port("ChromeDriver was started successfully on port 41307."),
            Some(41307)
        );
        assert_eq!(announced_port("Only local connections are allowed."), None);
    }
}
