//! The table of a try: each path with its headers, and what was wrong at the end.

use super::declared::Headers;
use super::http::Answer;
use super::rules::{RULES, grade, score};
use crate::command::Outcome;

/// What was tried so far.
#[derive(Default)]
pub(super) struct Table {
    rows: usize,
    faults: Vec<String>,
}

impl Table {
    /// Announces a host, and the headers of the columns that follow.
    pub(super) fn head(host: &str, headers: &Headers) {
        println!("\n=== {host} ===\n");
        for (column, name) in (1..).zip(headers.keys()) {
            print!("{column} {name}  ");
        }
        println!(
            "\n\n     status grade      {}  path",
            columns(headers, |_| "", |column| column.to_string())
        );
    }

    /// A row: which headers are as expected, and what is wrong.
    pub(super) fn row(&mut self, what: &str, answer: &Answer, expected: &Headers, wrong: &[String]) {
        let said = |name: &str| answer.header(&name.to_ascii_lowercase());
        let marks = columns(
            expected,
            |(name, value)| {
                if said(name).unwrap_or_default() == *value {
                    "+"
                } else {
                    "-"
                }
            },
            |_| String::new(),
        );
        let score = score(answer);
        let verdict = if wrong.is_empty() { "PASS" } else { "FAIL" };
        println!(
            "{verdict} {}    {:<2} {score:>4}    {marks}  {what}",
            answer.status,
            grade(score)
        );
        self.add(what, wrong);
    }

    /// A row without headers: something that must hold.
    pub(super) fn holds(&mut self, what: &str, wrong: &[String]) {
        println!("{} {what}", if wrong.is_empty() { "PASS" } else { "FAIL" });
        self.add(what, wrong);
    }

    fn add(&mut self, what: &str, wrong: &[String]) {
        self.rows += 1;
        let faults = wrong.iter().map(|wrong| format!("{what}: {wrong}"));
        faults.clone().for_each(|fault| println!("     {fault}"));
        self.faults.extend(faults);
    }

    /// Fails when something was wrong, and says all of it again.
    pub(super) fn end(self) -> Outcome {
        println!("\n{} rows, {} faults", self.rows, self.faults.len());
        if self.faults.is_empty() {
            return Ok(());
        }
        Err(format!(
            "hosts do not all do what they must:\n{}",
            self.faults.join("\n")
        ))
    }
}

/// What each rule of the Observatory gives an answer.
pub(super) fn explained(what: &str, answer: &Answer) {
    println!(
        "\nhow {what} gets {} ({}), from 100:",
        score(answer),
        grade(score(answer))
    );
    for rule in &RULES {
        println!("  {:>3}  {}", rule.points(answer), rule.name);
    }
}

fn columns<'a>(
    headers: &'a Headers,
    mark: impl Fn((&'a String, &'a String)) -> &'static str,
    number: impl Fn(usize) -> String,
) -> String {
    let cells = (1..).zip(headers).map(|(column, header)| number(column) + mark(header));
    cells.collect::<Vec<_>>().join(" ")
}
