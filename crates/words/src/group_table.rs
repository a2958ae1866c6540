//! A board for a spreadsheet, and as a text.

use group::{Board, Table, topics};
use law::Date;

use super::language::group as text;

/// The first sign of the file: with it, spreadsheets read its accents.
const MARK: char = '\u{feff}';

/// The board as a table: subject, row, people, separated as French spreadsheets expect.
pub fn group_csv(board: &Board, day: Option<Date>) -> String {
    let mut lines = vec![[text::title(board, day).as_str(), "", ""].map(cell).join(";")];
    for [subject, row, count] in rows(board) {
        lines.push([subject.as_str(), &row, &count].map(cell).join(";"));
    }
    format!("{MARK}{}\r\n", lines.join("\r\n"))
}

/// The board as lines to read.
pub fn group_text(board: &Board, day: Option<Date>) -> String {
    let mut lines = vec![text::title(board, day)];
    let mut before = String::new();
    for [subject, row, count] in rows(board) {
        if subject != before {
            lines.extend([String::new(), subject.clone()]);
            before = subject;
        }
        let count = if count.is_empty() {
            count
        } else {
            [super::COLON, &count].concat()
        };
        lines.push(["  ", &row, &count].concat());
    }
    let questions = topics(board)
        .into_iter()
        .map(|topic| ["  ", text::topic(topic)].concat());
    lines.extend([String::new(), text::TOPICS.to_owned()]);
    lines.extend(questions);
    lines.extend([String::new(), hides(board).to_owned()]);
    lines.join("\n")
}

/// Why counts are missing.
pub const fn hides(board: &Board) -> &'static str {
    match board {
        Board::Few => text::FEW,
        Board::Counted { .. } => text::HOW,
    }
}

/// Subject, row, people.
fn rows(board: &Board) -> Vec<[String; 3]> {
    let Board::Counted { tables, closed, .. } = board else {
        return Vec::new();
    };
    let counted = tables.iter().flat_map(of_table);
    let closed = closed.iter().map(|(way, closed)| {
        let said = [super::way(way).name, super::COLON, &text::closed(*closed)].concat();
        [text::CLOSED.to_owned(), said, String::new()]
    });
    counted.chain(closed).collect()
}

fn of_table(table: &Table) -> Vec<[String; 3]> {
    let subject = || text::subject(table.subject).to_owned();
    if let Some(untold) = text::untold(table) {
        return vec![[subject(), untold.to_owned(), String::new()]];
    }
    let rows = table.rows.iter();
    rows.map(|row| [subject(), text::row(row), row.people.to_string()])
        .collect()
}

fn cell(text: &str) -> String {
    if text.contains([';', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
