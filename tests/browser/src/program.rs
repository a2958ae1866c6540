//! A program that runs beside a journey and ends with it.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// A running program; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Program(Child);

impl Program {
    /// Starts a program whose words do not matter.
    pub(crate) fn start(path: &Path, arguments: &[impl AsRef<OsStr>], variables: &[(&str, String)]) -> Self {
        Self(spawn(path, arguments, variables, Stdio::null()))
    }

    /// Starts a program and waits until a line that it writes tells something; none when it stops before.
    pub(crate) fn that_says<T>(
        path: &Path,
        arguments: &[impl AsRef<OsStr>],
        variables: &[(&str, String)],
        told: impl Fn(&str) -> Option<T>,
    ) -> Option<(Self, T)> {
        let mut program = Self(spawn(path, arguments, variables, Stdio::piped()));
        let mut words = BufReader::new(program.0.stdout.take().expect("its output is piped"));
        let told = words
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| told(&line))?;
        // Read to the end: a program that can no longer write waits, or stops.
        thread::spawn(move || io::copy(&mut words, &mut io::sink()));
        Some((program, told))
    }

    /// Waits a moment for the program to end by itself; whether it did.
    pub(crate) fn ends_by_itself(&mut self) -> bool {
        (0..100).any(|_| {
            let ended = !matches!(self.0.try_wait(), Ok(None));
            if !ended {
                thread::sleep(Duration::from_millis(30));
            }
            ended
        })
    }

    /// Ends the program: politely, so that it can put away what it used, then without its consent.
    ///
    /// Waited for, so that no dead process is left behind.
    pub(crate) fn end(&mut self) {
        if cfg!(unix) && matches!(self.0.try_wait(), Ok(None)) {
            send("kill", &["-TERM"], self.0.id().into());
            if self.ends_by_itself() {
                return;
            }
        }
        drop(self.0.kill());
        drop(self.0.wait());
    }

    /// Ends a process that another program started.
    pub(crate) fn end_other(process: u64) {
        match () {
            () if cfg!(windows) => send("taskkill", &["/F", "/PID"], process),
            () => send("kill", &["-KILL"], process),
        }
    }
}

fn send(program: &str, how: &[&str], process: u64) {
    let mut command = Command::new(program);
    let command = command.args(how).arg(process.to_string());
    drop(command.stdout(Stdio::null()).stderr(Stdio::null()).status());
}

impl Drop for Program {
    fn drop(&mut self) {
        self.end();
    }
}

fn spawn(path: &Path, arguments: &[impl AsRef<OsStr>], variables: &[(&str, String)], words: Stdio) -> Child {
    Command::new(path)
        .args(arguments)
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(words)
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|reason| panic!("{} could not start: {reason}", path.display()))
}
