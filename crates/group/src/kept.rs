//! The board as a file: what it shows and nothing else, so that a kept board tells no more than a printed one.

use engine::{PerWay, Way};
use law::Date;
use serde_json::{Map, Value, json};

use crate::board::{Board, Closed, FEWEST, Row, Table};
use crate::category::{Category, Subject};
use crate::read::MOST;

/// What says that a file is a board.
const KIND: &str = "tableau_de_reunion";
/// The format written here.
const FORMAT: u64 = 1;
const FEW: &str = "peu";
const SOME: &str = "cinq_ou_plus";
const NEARLY_ALL: &str = "presque_toutes";

/// Why a text is no board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotABoard {
    /// It is something else.
    Other,
    /// Written by a later version of the page.
    Newer,
    /// A board that somebody changed: its counts do not hold together.
    Changed,
}

/// Writes a board, with its day where one is known.
pub fn write_board(board: &Board, day: Option<Date>) -> String {
    object(board, day).to_string()
}

/// The board as a JSON value.
pub fn object(board: &Board, day: Option<Date>) -> Value {
    let day = day.map(|day| day.to_string());
    let mut object = json!({ "quatre_voies": KIND, "format": FORMAT, "jour": day, "personnes": null });
    if let Board::Counted { people, tables, closed } = board {
        object["personnes"] = json!(people);
        object["tableaux"] = tables.iter().map(table_value).collect();
        let closed = closed
            .iter()
            .map(|(way, closed)| (way.id().to_owned(), closed_value(*closed)));
        object["fermees"] = Value::Object(closed.collect());
    }
    object
}

fn table_value(table: &Table) -> Value {
    let row = |row: &Row| {
        let together: Vec<&str> = row.together.iter().map(|category| category.id()).collect();
        json!({ "ensemble": together, "personnes": row.people })
    };
    let rows: Vec<Value> = table.rows.iter().map(row).collect();
    json!({ "sujet": table.subject.id(), "lignes": rows })
}

fn closed_value(closed: Closed) -> Value {
    match closed {
        Closed::To(people) => json!(people),
        Closed::Untold => Value::Null,
        Closed::ToSome => json!(SOME),
        Closed::ToFew => json!(FEW),
        Closed::ToNearlyAll => json!(NEARLY_ALL),
    }
}

/// Reads a board and its day.
///
/// # Errors
/// Why it is none.
pub fn read_board(text: &str) -> Result<(Board, Option<Date>), NotABoard> {
    let read: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| NotABoard::Other)?;
    if read["quatre_voies"] != KIND {
        return Err(NotABoard::Other);
    }
    match read["format"].as_u64() {
        Some(FORMAT) => {}
        Some(format) if format > FORMAT => return Err(NotABoard::Newer),
        Some(_) | None => return Err(NotABoard::Changed),
    }
    let day = match &read["jour"] {
        Value::Null => None,
        written => Some(written.as_str().and_then(Date::parse).ok_or(NotABoard::Changed)?),
    };
    Ok((board(&read).ok_or(NotABoard::Changed)?, day))
}

fn board(read: &Value) -> Option<Board> {
    if read.get("personnes")?.is_null() {
        return Some(Board::Few);
    }
    let people = count(&read["personnes"]).filter(|people| (FEWEST..=MOST).contains(people))?;
    let tables: Option<Vec<Table>> = read["tableaux"].as_array()?.iter().map(table).collect();
    let tables = tables.filter(|tables| hold_together(tables, people))?;
    let closed = closed(read["fermees"].as_object()?, people)?;
    Some(Board::Counted { people, tables, closed })
}

fn table(read: &Value) -> Option<Table> {
    let subject = Subject::from_id(read["sujet"].as_str()?)?;
    let row = |row: &Value| {
        let ids = row["ensemble"].as_array()?.iter();
        let together: Option<Vec<Category>> = ids.map(|id| Category::from_id(id.as_str()?)).collect();
        Some(Row {
            together: together?,
            people: count(&row["personnes"]).filter(|&people| people >= FEWEST)?,
        })
    };
    let rows: Option<Vec<Row>> = read["lignes"].as_array()?.iter().map(row).collect();
    Some(Table { subject, rows: rows? })
}

fn count(read: &Value) -> Option<usize> {
    read.as_u64().and_then(|count| usize::try_from(count).ok())
}

/// Whether each table is there once at most, has each of its rows once, and counts those that it is a part of.
fn hold_together(tables: &[Table], people: usize) -> bool {
    let in_order = tables.windows(2).all(|pair| pair[0].subject < pair[1].subject);
    let whole = |table: &Table| {
        let alone = |category| tables.iter().find_map(|table| table.alone(category));
        table.subject.part_of().map_or(Some(people), alone)
    };
    in_order
        && tables
            .iter()
            .all(|table| has_each_row(table) && whole(table) == Some(sum(table)))
}

fn has_each_row(table: &Table) -> bool {
    let mut categories: Vec<Category> = table.rows.iter().flat_map(|row| row.together.iter().copied()).collect();
    categories.sort_unstable();
    categories == table.subject.categories()
}

fn sum(table: &Table) -> usize {
    table
        .rows
        .iter()
        .fold(0, |sum: usize, row| sum.saturating_add(row.people))
}

fn closed(read: &Map<String, Value>, people: usize) -> Option<PerWay<Closed>> {
    let mut closed = PerWay([Closed::ToFew; 4]);
    for &way in Way::ALL {
        closed[way] = match read.get(way.id())? {
            Value::Null => Closed::Untold,
            Value::String(word) if word == FEW => Closed::ToFew,
            Value::String(word) if word == SOME => Closed::ToSome,
            Value::String(word) if word == NEARLY_ALL => Closed::ToNearlyAll,
            number => {
                let told = count(number).filter(|&told| told >= FEWEST && people.checked_sub(told) >= Some(FEWEST))?;
                Closed::To(told)
            }
        };
    }
    Some(closed)
}
