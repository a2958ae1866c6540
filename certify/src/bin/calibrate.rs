//! `cargo xtask calibrate`: finds the intercepts that leave the neutral population without a favourite, and writes them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use certify::calibration::{Calibration, neutral_people, source};
use certify::run::{Run, Size};
use engine::PerWay;
use lexopt::Arg::{Long, Short};
use lexopt::{Error, Parser, ValueExt};

const HELP: &str = "\
calibrate [--seed N] [--groups N] [--force] [--out FILE]

  --seed N    other people (2026)
  --groups N  how many times 24 000 people (10)
  --force     writes even when today's intercepts differ from those found by no more than chance
  --out FILE  the file of the intercepts; prints only without";

fn main() -> ExitCode {
    let done = match Request::read(Parser::from_env()) {
        Ok(Some(request)) => calibrate(&request),
        Ok(None) => {
            println!("{HELP}");
            Ok(())
        }
        Err(reason) => Err(format!("{reason}\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, PartialEq)]
struct Request {
    seed: u64,
    groups: usize,
    force: bool,
    out: Option<PathBuf>,
}

impl Request {
    /// What the words ask for; none for help.
    fn read(mut words: Parser) -> Result<Option<Self>, Error> {
        let mut request = Self {
            seed: 2026,
            groups: 10,
            force: false,
            out: None,
        };
        while let Some(word) = words.next()? {
            match word {
                Long("seed") => request.seed = words.value()?.parse()?,
                Long("groups") => request.groups = words.value()?.parse()?,
                Long("force") => request.force = true,
                Long("out") => request.out = Some(words.value()?.into()),
                Short('h') | Long("help") => return Ok(None),
                unknown => return Err(unknown.unexpected()),
            }
        }
        if request.groups < 2 {
            return Err("at least two groups, to know how sure they are".into());
        }
        Ok(Some(request))
    }
}

fn calibrate(request: &Request) -> Result<(), String> {
    let run = Run::new(request.seed, Size::FULL, false);
    let people = neutral_people(&run, request.groups);
    let calibration = Calibration::of(&people);
    println!("{}", calibration.table());
    match &request.out {
        Some(file) if request.force || calibration.moved() => write(file, calibration.found()),
        _ => {
            println!("{}", calibration.conclusion());
            Ok(())
        }
    }
}

fn write(file: &Path, found: PerWay<f64>) -> Result<(), String> {
    std::fs::write(file, source(found)).map_err(|reason| format!("{} cannot be written: {reason}", file.display()))?;
    println!("Written: {}. Next: cargo xtask vectors", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_understood() {
        let read = |words: &str| Request::read(Parser::from_args(words.split_whitespace()));
        let request = read("--seed 7 --groups 3 --force --out x.rs").unwrap().unwrap();
        assert_eq!((request.seed, request.groups, request.force), (7, 3, true));
        assert!(read("--help").unwrap().is_none());
        assert!(read("--groups 1").is_err() && read("--seed").is_err() && read("--froce").is_err());
    }
}
