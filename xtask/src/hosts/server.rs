//! A web server of this machine with one of our files, on loopback, stopped by its id however the try ends.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use super::deploy::{Software, settings};
use crate::command::Outcome;

/// A running server; it stops when dropped, whatever failed.
pub(super) struct Server {
    pub(super) port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Server {
    /// Starts a server with these lines of ours, and its files in this folder.
    pub(super) fn start(software: Software, program: &Path, ours: &str, folder: &Path) -> Outcome<Self> {
        let failed = |reason: std::io::Error| format!("cannot start {}: {reason}", software.name());
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .map_err(failed)?
            .port();
        let file = folder.join("settings");
        fs::write(&file, settings(software, ours, folder, port)).map_err(failed)?;
        let log = fs::File::create(folder.join("log")).map_err(failed)?;
        let child = command(software, program, folder, &file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(failed)?;
        let mut server = Self { port, child };
        server.ready().then_some(()).ok_or_else(|| {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            format!("{} did not start with our file:\n{log}", software.name())
        })?;
        Ok(server)
    }

    /// Whether it answers within ten seconds.
    fn ready(&mut self) -> bool {
        (0..200).any(|_| {
            thread::sleep(Duration::from_millis(50));
            TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok()
        }) && matches!(self.child.try_wait(), Ok(None))
    }
}

fn command(software: Software, program: &Path, folder: &Path, file: &Path) -> Command {
    let mut command = Command::new(program);
    match software {
        Software::Nginx => command.arg("-p").arg(folder).arg("-c").arg(file),
        // Its own folders too: nothing of the person’s is read or written.
        Software::Caddy => command
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(file)
            .env("XDG_CONFIG_HOME", folder)
            .env("XDG_DATA_HOME", folder),
    };
    command
}

/// Where the program is: some systems keep it off the `PATH` of people.
pub(super) fn found(software: Software) -> Option<PathBuf> {
    let usual = Path::new("/usr/sbin").join(software.name());
    crate::command::find(software.name()).or_else(|| usual.is_file().then_some(usual))
}
