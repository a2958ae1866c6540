//! What the official model answers: one program of Node asks it everything at once.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use law::Date;
use serde::{Deserialize, Serialize};

use super::PINNED;
use super::row::Row;
use super::rows::rows;

/// The program that evaluates the rules.
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../xtask/facts/model/evaluate.mjs");

/// A figure of the model, or why there is none.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Value {
    /// The figure.
    pub value: Option<f64>,
    /// Why it has none.
    pub reason: Option<String>,
}

/// Everything the model answered.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Answers {
    /// Versions found, in the order of [`super::PINNED`].
    pub versions: [String; 2],
    /// The year that the model takes each day for: a year that it does not know is the last one that it does.
    pub years: [u16; 2],
    /// A line a row, a value a day.
    pub values: Vec<[Value; 2]>,
}

#[derive(Serialize)]
struct Request {
    days: [String; 2],
    questions: Vec<Question>,
}

#[derive(Serialize)]
struct Question {
    days: [String; 2],
    rule: &'static str,
    path: &'static str,
    unit: &'static str,
    situation: std::collections::BTreeMap<&'static str, &'static str>,
}

impl Answers {
    /// Asks the model under `modules` every row, on two days.
    ///
    /// # Errors
    /// A sentence, when the program does not run or answers something else.
    pub fn ask(modules: &Path, days: [Date; 2]) -> Result<Self, String> {
        let request = Request {
            days: days.map(french),
            questions: rows().map(|row| question(row, days)).collect(),
        };
        let request = serde_json::to_string(&request).map_err(|reason| reason.to_string())?;
        let answer = run(modules, &request)?;
        let answers: Self = serde_json::from_str(&answer)
            .map_err(|reason| format!("le modèle a répondu autre chose que des chiffres : {reason}"))?;
        let (asked, given) = (rows().count(), answers.values.len());
        let whole = asked == given;
        whole
            .then_some(answers)
            .ok_or(format!("le modèle a répondu à {given} questions sur {asked}"))
    }
}

fn question(row: &Row, days: [Date; 2]) -> Question {
    Question {
        days: days.map(|day| french(years_before(day, row.years_before))),
        rule: row.rule,
        path: row.path,
        unit: row.unit,
        situation: row.situation.supposed().into_iter().collect(),
    }
}

/// The same day so many years before; 29 February is the 28th.
fn years_before(day: Date, years: u16) -> Date {
    let last = if day.month == 2 { 28 } else { 31 };
    Date::new(day.year.saturating_sub(years), day.month, day.day.min(last))
}

/// A day as the model reads it.
fn french(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day, day.month, day.year)
}

fn run(modules: &Path, request: &str) -> Result<String, String> {
    let failed = |reason: std::io::Error| format!("node ne répond pas : {reason}");
    let mut node = Command::new("node")
        .arg(SCRIPT)
        .arg(modules)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut input) = node.stdin.take() {
        // A program that stops before it has read says why itself.
        let _ = input.write_all(request.as_bytes());
    }
    let output = node.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        let shown = modules.display();
        return Err(format!(
            "le modèle sous {shown} ne se lit pas, la raison est au-dessus ; la table a été écrite pour {}",
            PINNED.map(|(name, version)| format!("{name} {version}")).join(" et ")
        ));
    }
    String::from_utf8(output.stdout).map_err(|_| "le modèle a répondu des signes illisibles".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_the_model_reads_them() {
        assert_eq!(french(Date::new(2027, 1, 2)), "02/01/2027");
        assert_eq!(french(years_before(Date::new(2028, 2, 29), 1)), "28/02/2027");
        assert_eq!(french(years_before(Date::new(2026, 12, 31), 1)), "31/12/2025");
    }

    #[test]
    fn an_answer_is_a_figure_or_a_reason() {
        let text = r#"{"versions":["11.1.0","1.10.3"],"years":[2026,2026],"values":[[{"value":12.31},{"reason":"sans valeur"}]]}"#;
        let answers: Answers = serde_json::from_str(text).unwrap();
        assert_eq!(answers.values[0][0].value, Some(12.31));
        assert_eq!(answers.values[0][1].reason.as_deref(), Some("sans valeur"));
    }
}
