//! Today's intercepts beside those that were found, and the file of the engine that holds them.

use engine::{PerWay, Way, intercept};

use super::{GROUP, Start, intercepts, rounded, shares, spread};

/// Today's intercepts beside those found.
#[derive(Clone, Copy, Debug)]
pub struct Calibration {
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
    /// Calibrates on these people, and by groups of them.
    pub fn of(people: &[Start]) -> Self {
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

    /// The intercepts found, to a tenth of a point.
    pub const fn found(&self) -> PerWay<f64> {
        self.found
    }

    /// Whether one of today's is further from what was found than chance explains, for intercepts found on one group.
    pub fn moved(&self) -> bool {
        let moved = |way: &Way| (self.today[*way] - self.exact[*way]).abs() > SURE * self.chance[*way];
        Way::ALL.iter().any(moved)
    }

    /// What it means, in a sentence.
    pub fn conclusion(&self) -> &'static str {
        if self.moved() {
            "Today's intercepts are no longer those of the model."
        } else {
            "Today's intercepts differ by no more than chance: nothing to write."
        }
    }

    /// Today's intercepts, those found, and how often each way then comes first.
    pub fn table(&self) -> String {
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

/// The file of the intercepts, that the engine compiles and the reference reads.
pub fn source(found: PerWay<f64>) -> String {
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
        let file = include_str!("../../../crates/engine/src/intercepts.rs");
        assert_eq!(source(PerWay::of(intercept)), file);
    }

    #[test]
    fn the_table_puts_today_beside_what_was_found() {
        let table = calibration([-4.0, 7.2, 2.3, 3.1], [-4.04, 7.26, 2.3, 3.1]).table();
        assert!(table.contains("today             -4.0       7.2"), "{table}");
        assert!(table.contains("found             -4.0       7.3"), "{table}");
    }
}
