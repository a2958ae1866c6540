//! The driver of a browser: started for a journey, on a port of its own, gone with it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use crate::engine::{Engine, Surroundings};
use crate::program::Program;
use crate::settings;

/// How many times a driver is started before giving up.
const ATTEMPTS: u32 = 4;
/// How long a driver may take to close its browser before it is stopped without its consent.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the driver of an engine starts, says where it listens, and is asked to stop.
pub(crate) struct Manner {
    /// The variable that names another driver.
    pub(crate) variable: &'static str,
    /// Its usual name.
    pub(crate) program: &'static str,
    pub(crate) arguments: &'static [&'static str],
    pub(crate) listens: Listens,
    pub(crate) surroundings: fn() -> Surroundings,
    /// Whether one driver starts several browsers.
    pub(crate) serves_several: bool,
    /// Where it is asked to close all its browsers, when it has such a place.
    pub(crate) stop: Option<&'static str>,
}

/// How one knows the port of a driver.
#[derive(Clone, Copy)]
pub(crate) enum Listens {
    /// It chooses a free port and says it after these words.
    Announces(&'static str),
    /// It is told a port that was free, after these words.
    IsTold(&'static str),
}

/// A browser that a driver started: what remains to be closed if a journey cannot do it.
pub(crate) struct Session {
    pub(crate) id: String,
    /// The process of the browser, when the driver says it.
    pub(crate) process: Option<u64>,
}

/// A running driver; dropping it closes every browser it started.
pub(crate) struct Driver {
    manner: Manner,
    port: u16,
    session: Option<Session>,
    // In this order: the driver stops before its screen goes.
    program: Program,
    _around: Surroundings,
}

impl Driver {
    /// Starts the driver of an engine.
    ///
    /// Two drivers that start at the same time can choose the same port, and one of them stops: it is started again.
    pub(crate) fn start(engine: Engine) -> Self {
        (0..ATTEMPTS)
            .find_map(|_| Self::started(engine.manner()))
            .unwrap_or_else(|| panic!("the driver of {} stopped each time before it listened", engine.name()))
    }

    fn started(manner: Manner) -> Option<Self> {
        let around = (manner.surroundings)();
        let path = settings::program(manner.variable, manner.program);
        let mut arguments: Vec<String> = manner.arguments.iter().copied().map(str::to_owned).collect();
        let (program, port) = match manner.listens {
            Listens::Announces(words) => {
                Program::that_says(&path, &arguments, &around.variables, |line| announced_port(line, words))?
            }
            Listens::IsTold(words) => {
                let port = free_port();
                arguments.push(format!("{words}{port}"));
                let program = Program::start(&path, &arguments, &around.variables);
                (is_reached(port).then_some(program)?, port)
            }
        };
        Some(Self {
            manner,
            port,
            session: None,
            program,
            _around: around,
        })
    }

    /// Where commands go.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Whether it can start one more browser.
    pub(crate) fn has_room(&self) -> bool {
        self.manner.serves_several || self.session.is_none()
    }

    /// Remembers a browser it started.
    pub(crate) fn serves(&mut self, session: Session) {
        self.session = Some(session);
    }

    /// Asks the driver to close its browsers: killed at once, it would leave them running.
    fn ask_to_close(&self) -> std::io::Result<()> {
        let request = match (self.manner.stop, &self.session) {
            (Some(place), _) => format!("GET {place}"),
            (None, Some(session)) => format!("DELETE /session/{}", session.id),
            (None, None) => return Ok(()),
        };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let closed = self.ask_to_close();
        if self.manner.stop.is_some() {
            _ = self.program.ends_by_itself();
        }
        self.program.end();
        let process = self.session.as_ref().and_then(|session| session.process);
        if let (Err(_), Some(process)) = (closed, process) {
            Program::end_other(process);
        }
    }
}

fn announced_port(line: &str, words: &str) -> Option<u16> {
    let (_, after) = line.split_once(words)?;
    after.trim().trim_end_matches('.').parse().ok()
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.expect("a free port").port()
}

/// Whether something listens there before long.
fn is_reached(port: u16) -> bool {
    (0..200).any(|_| {
        let reached = TcpStream::connect(("127.0.0.1", port)).is_ok();
        if !reached {
            thread::sleep(Duration::from_millis(30));
        }
        reached
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(engine: Engine, line: &str, expected: Option<u16>) {
        let Listens::Announces(words) = engine.manner().listens else {
            panic!("this driver announces nothing");
        };
        assert_eq!(announced_port(line, words), expected);
    }

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        let chrome = "ChromeDriver was started successfully on port 41307.";
        check(Engine::Chromium, chrome, Some(41307));
        check(Engine::Chromium, "Only local connections are allowed.", None);
        let gecko = "1795420000000\tgeckodriver\tINFO\tListening on 127.0.0.1:33999";
        check(Engine::Firefox, gecko, Some(33999));
    }
}
