//! `cargo xtask rehearse AAAA-MM-JJ`: what results say on that day, and what its law changes for the reference people.

use std::process::ExitCode;

use certify::rehearsal::told;
use words::refusals;

fn main() -> ExitCode {
    let day = std::env::args().nth(1).unwrap_or_default();
    match refusals::law_of(&day).and_then(told) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
