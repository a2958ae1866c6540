//! The command line `quatre-voies`: lines in, lines out, so that an adviser or a researcher can replay a result.
//!
//! Compiled once a language: `cli` in French, `cli-english` in English.

mod assess;
mod benefit;
mod command;
mod group;
mod income;
mod lines;
mod link;
#[cfg_attr(feature = "en", path = "messages_in_english.rs")]
mod messages;
mod next;
mod note;
mod options;
mod trade;

use std::io::{self, Write};
use std::process::ExitCode;

use command::{Request, Stop, Streams};

/// Some line was bad; every other line has its result.
const BAD_LINES: u8 = 1;
/// Nothing was done, or not to the end: wrong arguments, unreadable input, output that cannot be written.
const STOPPED: u8 = 2;

/// Runs the command that the arguments ask for, on standard input and output.
pub fn main(arguments: &[String]) -> ExitCode {
    let mut streams = Streams {
        input: &mut io::stdin().lock(),
        output: &mut io::stdout().lock(),
    };
    let done = run(arguments, &mut streams).and_then(|bad| Ok(streams.output.flush().map(|()| bad)?));
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(BAD_LINES),
        // `quatre-voies assess | head`: the reader has what it wanted.
        Err(Stop::Stream(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(stop) => {
            // Nobody is left to tell when standard error is closed too.
            _ = writeln!(io::stderr(), "{}", messages::stopped(&stop));
            ExitCode::from(STOPPED)
        }
    }
}

/// The number of bad lines.
fn run(arguments: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    match command::request(arguments)? {
        Request::Show(text) => {
            writeln!(streams.output, "{text}")?;
            Ok(0)
        }
        Request::Run(command, options) => (command.run)(options, streams),
    }
}
