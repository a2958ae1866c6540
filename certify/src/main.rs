//! `cargo xtask certify`: measures, prints the table, writes the certificate when asked where.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

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
                "--date" => request.date = day(&value()?)?,
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

fn day(text: &str) -> Result<Date, String> {
    let parts: Vec<u16> = text.split('-').map(number).collect::<Result<_, _>>()?;
    match parts.as_slice() {
        &[year, month @ 1..=12, day @ 1..=31] => Ok(Date::new(year, month as u8, day as u8)),
        _ => Err(format!("`{text}` is not a day")),
    }
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

/// The day, from the clock of the machine: the only thing on a certificate that its seed does not decide.
#[expect(clippy::disallowed_methods, reason = "a certificate is dated")]
fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / 86_400);
    civil(days)
}

/// The day that comes so many days after 1 January 1970 (H. Hinnant's algorithm).
fn civil(days: u64) -> Date {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Date::new(year as u16, month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, expected) in [
            (0, Date::new(1970, 1, 1)),
            (11_016, Date::new(2000, 2, 29)),
            (20_780, Date::new(2026, 11, 23)),
            (20_819, Date::new(2027, 1, 1)),
        ] {
            assert_eq!(civil(days), expected);
        }
    }

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
