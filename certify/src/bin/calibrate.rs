//! `cargo xtask calibrate`: finds the intercepts that leave the neutral population without a favourite, and writes them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use certify::calibration::{GROUP, Start, intercepts, neutral_people, rounded, shares, spread};
use certify::run::{Run, Size};
use quatre_voies::engine::{PerWay, Way, intercept};

const HELP: &str = "\
calibrate [--seed N] [--groups N] [--force] [--out FILE]

  --seed N    other people (2026)
  --groups N  how many times 24 000 people (10)
  --force     writes even when today's intercepts differ from those found by no more than chance
  --out FILE  the file of the intercepts; prints only without";

fn main() -> ExitCode {
    let done = match Request::read(std::env::args().skip(1)) {
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
    fn read(mut words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut request = Self {
            seed: 2026,
            groups: 10,
            force: false,
            out: None,
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                "--seed" => request.seed = number(&value()?)?,
                "--groups" => request.groups = number(&value()?)?,
                "--force" => request.force = true,
                "--out" => request.out = Some(value()?.into()),
                "--help" | "-h" => return Ok(None),
                unknown => return Err(format!("`{unknown}` is not an option")),
            }
        }
        if request.groups < 2 {
            return Err("at least two groups, to know how sure they are".to_owned());
        }
        Ok(Some(request))
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is not a number"))
}

fn calibrate(request: &Request) -> Result<(), String> {
    let run = Run::new(request.seed, Size::FULL, false);
    let people = neutral_people(&run, request.groups);
    let calibration = Calibration::of(&people);
    println!("{}", calibration.table());
    match &request.out {
        Some(file) if request.force || calibration.moved() => write(file, calibration.found),
        _ => {
            println!("{}", calibration.conclusion());
            Ok(())
        }
    }
}

/// Today's intercepts beside those found.
struct Calibration {
    people: usize,
    today: PerWay<f64>,
    first_today: PerWay<f64>,
    exact: PerWay<f64>,
    found: PerWay<f64>,
    first_found: PerWay<f64>,
    chance: PerWay<f64>,
}

/// A difference that chance alone makes once in twenty times is not one.
const SURE: f64 = 2.0;

impl Calibration {
    fn of(people: &[Start]) -> Self {
        let groups: Vec<_> = people.chunks(GROUP).map(intercepts).collect();
        let (today, exact) = (PerWay::of(intercept), intercepts(people));
        let found = rounded(exact);
        Self {
            people: people.len(),
            today,
            first_today: shares(people, today),
            exact,
            found,
            first_found: shares(people, found),
            chance: spread(&groups),
        }
    }

    /// Whether one of today's is further from what was found than chance explains, for intercepts found on one group.
    fn moved(&self) -> bool {
        let moved = |way: &Way| (self.today[*way] - self.exact[*way]).abs() > SURE * self.chance[*way];
        Way::ALL.iter().any(moved)
    }

    fn conclusion(&self) -> &'static str {
        if self.moved() {
            "Today's intercepts are no longer those of the model."
        } else {
            "Today's intercepts differ by no more than chance: nothing to write."
        }
    }

    fn table(&self) -> String {
        let rows = [
            ("today", self.today, 1.0, 1),
            ("  first, %", self.first_today, 100.0, 1),
            ("found", self.found, 1.0, 1),
            ("  first, %", self.first_found, 100.0, 1),
            ("  exactly", self.exact, 1.0, 2),
            ("  chance", self.chance, 1.0, 2),
        ];
        let head = format!(
            "{} people for whom the four ways are open; chance: from one group of {GROUP} to another.\n\n{:12}",
            self.people, ""
        );
        let head = Way::ALL
            .iter()
            .fold(head, |head, way| format!("{head}{:>10}", way.id()));
        let lines = rows.map(|(name, values, scale, digits)| line(name, values, scale, digits));
        format!("{head}\n{}", lines.join("\n"))
    }
}

fn line(name: &str, values: PerWay<f64>, scale: f64, digits: usize) -> String {
    let start = format!("{name:12}");
    values
        .iter()
        .fold(start, |line, (_, value)| format!("{line}{:>10.digits$}", value * scale))
}

fn write(file: &Path, found: PerWay<f64>) -> Result<(), String> {
    std::fs::write(file, source(found)).map_err(|reason| format!("{} cannot be written: {reason}", file.display()))?;
    println!("Written: {}. Next: cargo xtask vectors", file.display());
    Ok(())
}

/// The file of the intercepts, that the engine compiles and the reference reads.
fn source(found: PerWay<f64>) -> String {
    let [cae, portage, micro, creation] = found.0;
    format!(
        "//! Where the index of each way starts: written by `cargo xtask calibrate`, never by hand.

use super::tables::PerWay;

/// In the order of the ways.
pub(super) const INTERCEPTS: PerWay<f64> = PerWay([{cae:.1}, {portage:.1}, {micro:.1}, {creation:.1}]);
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calibration(today: [f64; 4], exact: [f64; 4]) -> Calibration {
        Calibration {
            people: 48_000,
            today: PerWay(today),
            first_today: PerWay([0.25; 4]),
            exact: PerWay(exact),
            found: rounded(PerWay(exact)),
            first_found: PerWay([0.25; 4]),
            chance: PerWay([0.1; 4]),
        }
    }

    #[test]
    fn options_are_understood() {
        let read = |words: &str| Request::read(words.split_whitespace().map(str::to_owned));
        let request = read("--seed 7 --groups 3 --force --out x.rs").unwrap().unwrap();
        assert_eq!((request.seed, request.groups, request.force), (7, 3, true));
        assert!(read("--help").unwrap().is_none());
        assert!(read("--groups 1").is_err() && read("--seed").is_err() && read("--froce").is_err());
    }

    #[test]
    fn only_what_chance_does_not_explain_is_written() {
        let today = [-4.0, 7.2, 2.3, 3.1];
        assert!(!calibration(today, [-4.19, 7.3, 2.4, 3.19]).moved());
        for way in 0..4 {
            for shift in [-0.21, 0.21] {
                let mut exact = today;
                exact[way] += shift;
                assert!(calibration(today, exact).moved(), "{exact:?}");
            }
        }
    }

    #[test]
    fn the_file_of_the_engine_is_the_one_written_with_its_intercepts() {
        let file = include_str!("../../../src/engine/intercepts.rs");
        assert_eq!(source(PerWay::of(intercept)), file);
    }

    #[test]
    fn the_table_puts_today_beside_what_was_found() {
        let table = calibration([-4.0, 7.2, 2.3, 3.1], [-4.04, 7.26, 2.3, 3.1]).table();
        assert!(table.contains("today             -4.0       7.2"), "{table}");
        assert!(table.contains("found             -4.0       7.3"), "{table}");
    }
}
