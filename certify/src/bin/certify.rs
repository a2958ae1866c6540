//! `cargo xtask certify`: measures, prints the table, writes the certificate when asked where.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use certify::calendar::{read_day, today};
use certify::metric::Outcome;
use certify::report::{Certificate, metrics_table};
use certify::run::{Run, Size};
use certify::studies;
use quatre_voies::facts::Date;

const HELP: &str = "\
certify [--short] [--seed N] [--date YYYY-MM-DD] [--properties N] [--face-value] [--out FOLDER]

  --short         as few people as the reference used: what every check of the project runs
  --seed N        another seed (2026)
  --date DAY      the day written on the certificate (today)
  --properties N  says that the properties were checked on N random people each
  --face-value    leaves out the flags of quality, to compare with the reference
  --out FOLDER    writes the certificate there; prints it only without

CERTIFY_CORES asks for a number of cores. Fails when a metric is below its target.";

fn main() -> ExitCode {
    match Request::read(std::env::args().skip(1)) {
        Ok(Some(request)) => certify(&request),
        Ok(None) => {
            println!("{HELP}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("error: {reason}\n\n{HELP}");
            ExitCode::FAILURE
        }
    }
}

struct Request {
    size: Size,
    seed: u64,
    date: Date,
    properties: Option<u32>,
    face_value: bool,
    out: Option<PathBuf>,
}

impl Request {
    /// What the words ask for; none for help.
    fn read(mut words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut request = Self {
            size: Size::FULL,
            seed: 2026,
            date: today(),
            properties: None,
            face_value: false,
            out: None,
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                "--short" => request.size = Size::SHORT,
                "--face-value" => request.face_value = true,
                "--seed" => request.seed = number(&value()?)?,
                "--properties" => request.properties = Some(number(&value()?)?),
                "--date" => request.date = read_day(&value()?)?,
                "--out" => request.out = Some(value()?.into()),
                "--help" | "-h" => return Ok(None),
                unknown => return Err(format!("`{unknown}` is not an option")),
            }
        }
        Ok(Some(request))
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is not a number"))
}

/// How many properties the project checks: MP01 to MP51.
const PROPERTIES: usize = 51;

#[expect(
    clippy::disallowed_methods,
    reason = "the person wants to know how long each part takes"
)]
fn certify(request: &Request) -> ExitCode {
    let start = Instant::now();
    let run = Run::new(request.seed, request.size, request.face_value);
    let populations = studies::populations(&run);
    eprintln!("populations: {:.1} s", start.elapsed().as_secs_f64());
    let reached = studies::reach(&run);
    let certificate = Certificate {
        date: request.date,
        metrics: studies::metrics(&run, &populations, &reached),
        run: &run,
        populations: &populations,
        reached: &reached,
        properties: request.properties.map(|cases| (PROPERTIES, cases)),
    };
    println!("{}", metrics_table(&certificate.metrics));
    eprintln!(
        "everything: {:.1} s, {} core(s)",
        start.elapsed().as_secs_f64(),
        certify::parallel::cores()
    );
    if let Some(folder) = &request.out {
        if let Err(reason) = certificate.write(folder) {
            eprintln!("error: {} cannot be written: {reason}", folder.display());
            return ExitCode::FAILURE;
        }
    }
    match certificate.outcome() {
        Outcome::Tenue | Outcome::NonTenue => ExitCode::SUCCESS,
        Outcome::Echec => {
            eprintln!("error: a metric is below its target (« échec » above)");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_understood() {
        let read = |words: &str| Request::read(words.split_whitespace().map(str::to_owned));
        let request = read("--short --seed 7 --date 2026-11-23 --out x").unwrap().unwrap();
        assert_eq!(
            (request.size, request.seed, request.date),
            (Size::SHORT, 7, Date::new(2026, 11, 23))
        );
        assert!(read("--help").unwrap().is_none());
        assert!(read("--seed many").is_err() && read("--sed 1").is_err() && read("--date 2026-13-01").is_err());
    }
}
