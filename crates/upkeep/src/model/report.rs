//! Our figures beside those of the model, as they are printed.

use std::fmt;

use law::{Date, Law};

use super::PINNED;
use super::answers::{Answers, Value};
use super::row::Row;
use super::rows::rows;
use super::verdict::{Verdict, verdict};
use crate::sheet::sheets;

/// A line, computed.
#[derive(Clone, Debug)]
struct Line {
    row: &'static Row,
    ours: [Option<f64>; 2],
    model: [Value; 2],
}

/// Every line, on two days.
#[derive(Clone, Debug)]
pub struct Report {
    days: [Date; 2],
    versions: [String; 2],
    years: [u16; 2],
    lines: Vec<Line>,
}

impl Report {
    /// Puts the answers beside our figures of the same days.
    pub fn new(laws: [Law; 2], answers: Answers) -> Self {
        let facts = laws.map(sheets);
        let ours = |row: &Row| [0, 1].map(|k| row.ours.value(&facts[k], laws[k]));
        let lines = rows().zip(answers.values).map(|(row, model)| Line {
            row,
            ours: ours(row),
            model,
        });
        Self {
            days: laws.map(Law::day),
            versions: answers.versions,
            years: answers.years,
            lines: lines.collect(),
        }
    }

    /// How many lines of each verdict, on the first day.
    fn counts(&self) -> String {
        let count = |verdict: Verdict| {
            let lines = self.lines.iter().filter(|line| line.verdict(0) == verdict);
            format!("{} « {} »", lines.count(), verdict.said())
        };
        Verdict::ALL.map(count).join(", ")
    }
}

impl Line {
    fn verdict(&self, day: usize) -> Verdict {
        let known = self.row.known.map(|(model, _)| model);
        verdict(self.ours[day], self.model[day].value, known)
    }

    /// What is to be read under the line: why the two differ, or why the model says nothing.
    fn why(&self) -> Option<&str> {
        match self.verdict(0) {
            Verdict::Known => self.row.known.map(|(_, why)| why),
            Verdict::Absent if !self.row.rule.is_empty() => self.model[0].reason.as_deref(),
            _ => None,
        }
    }

    /// Whether the model changes the figure between the two days, and we do not follow.
    fn turns(&self) -> bool {
        self.verdict(1) != self.verdict(0)
    }
}

/// A figure with as many decimals as it needs, four at most.
fn number(value: Option<f64>) -> String {
    value.map_or("–".to_owned(), |value| {
        let text = format!("{value:.4}");
        text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
    })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [day, later] = self.days;
        for ((name, pinned), found) in PINNED.iter().zip(&self.versions) {
            writeln!(f, "{name} {found}")?;
            if pinned != found {
                writeln!(
                    f,
                    "  Attention : la table a été écrite pour {name} {pinned}. Relisez les lignes « pas dans le modèle » \
                     et « DIFFÈRE », puis changez la version dans xtask/facts/model/ et dans crates/upkeep."
                )?;
            }
        }
        writeln!(f, "\n{:<42} {:>12} {:>12} {:>12}", "", "nous", "modèle", "modèle")?;
        writeln!(
            f,
            "{:<42} {:>12} {:>12} {:>12}",
            "~ : taux des revenus, hors faits",
            day.to_string(),
            day.to_string(),
            later.to_string()
        )?;
        self.lines.iter().try_for_each(|line| line.fmt(f))?;
        writeln!(f, "\n{} chiffres, le {day} : {}.", self.lines.len(), self.counts())?;
        if self.years[1] != later.year {
            writeln!(
                f,
                "Le modèle ne connaît pas encore {} : il répond alors comme en {}.",
                later.year, self.years[1]
            )?;
        }
        let turning: Vec<String> = self
            .lines
            .iter()
            .filter(|line| line.turns())
            .map(|line| line.row.ours.name())
            .collect();
        match turning.as_slice() {
            [] => write!(f, "Du {day} au {later}, rien ne change entre le modèle et nous."),
            names => write!(
                f,
                "Le {later}, le modèle et nous ne disons plus la même chose pour : {}.",
                names.join(", ")
            ),
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let later = || format!("  puis {} (nous {})", self.verdict(1).said(), number(self.ours[1]));
        let turn = self.turns().then(later).unwrap_or_default();
        writeln!(
            f,
            "{:<42} {:>12} {:>12} {:>12}  {}{turn}",
            self.row.ours.name(),
            number(self.ours[0]),
            number(self.model[0].value),
            number(self.model[1].value),
            self.verdict(0).said()
        )?;
        self.why().map_or(Ok(()), |why| writeln!(f, "    {why}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::next_new_year;

    fn report(version: &str, change: impl Fn(&mut [Value; 2])) -> String {
        let value = |value| Value {
            value: Some(value),
            reason: None,
        };
        let laws = [Law::of_rules(), next_new_year(Law::of_rules())];
        let facts = laws.map(sheets);
        let ours = |row: &Row, k: usize| value(row.ours.value(&facts[k], laws[k]).unwrap());
        let mut values: Vec<_> = rows().map(|row| [0, 1].map(|k| ours(row, k))).collect();
        change(&mut values[0]);
        let versions = [version.to_owned(), PINNED[1].1.to_owned()];
        Report::new(
            laws,
            Answers {
                versions,
                years: [2026, 2026],
                values,
            },
        )
        .to_string()
    }

    #[test]
    fn a_model_of_another_version_is_said_and_read_all_the_same() {
        let warning = "la table a été écrite pour modele-social 11.1.0";
        let other = report("12.0.0", |_| ());
        assert!(other.contains(warning) && other.contains("modele-social 12.0.0") && other.contains(" égal"));
        assert!(!report("11.1.0", |_| ()).contains(warning));
    }

    #[test]
    fn what_the_model_changes_on_the_first_of_january_is_named() {
        let still = report("11.1.0", |_| ());
        assert!(
            still.contains("rien ne change entre le modèle et nous")
                && still.contains("ne connaît pas encore 2027")
                && still.contains("0 « DIFFÈRE »"),
            "{still}"
        );
        let turned = report("11.1.0", |values| values[1].value = Some(49_000.0));
        let first = rows().next().unwrap().ours.name();
        assert!(
            turned.contains(&format!("la même chose pour : {first}."))
                && turned.contains("49000  égal  puis DIFFÈRE (nous 48060)"),
            "{turned}"
        );
    }
}
