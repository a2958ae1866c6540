//! The board: tables of counts that point at nobody, and the ways that are closed.

use engine::{PerWay, Way};

use crate::category::{Category, Subject};
use crate::cells::{Cell, cells};
use crate::told::Told;

/// Under as many people no count is shown, of a meeting or of a part of it.
pub const FEWEST: usize = 5;

/// Rows of a table that are counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// One row alone, or several, in the order of the table.
    pub together: Vec<Category>,
    /// How many people; [`FEWEST`] or more.
    pub people: usize,
}

/// A table: its counts add up to those of the meeting, or of the row that it is a part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is about.
    pub subject: Subject,
    /// Its rows; one row of everything says nothing but that nothing can be told apart.
    pub rows: Vec<Row>,
}

impl Table {
    /// The count of a row that stands alone.
    pub fn alone(&self, category: Category) -> Option<usize> {
        self.rows
            .iter()
            .find(|row| row.together == [category])
            .map(|row| row.people)
    }

    /// Whether some of its rows are told apart.
    pub fn tells(&self) -> bool {
        self.rows.len() > 1
    }
}

/// To how many people a way is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// To as many, and it is open to [`FEWEST`] at least.
    To(usize),
    /// To [`FEWEST`] at least, and it is open to as many: those who have it first are nearly all of them.
    ToSome,
    /// To fewer than [`FEWEST`], or to nobody.
    ToFew,
    /// To all, or to all but fewer than [`FEWEST`].
    ToNearlyAll,
    /// So few people do not have it first that any of the others would say too much.
    Untold,
}

/// What may be shown of a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum Board {
    /// Fewer than [`FEWEST`] people: no count at all.
    Few,
    /// The counts.
    Counted {
        /// How many people.
        people: usize,
        /// The tables that have something to count, in order.
        tables: Vec<Table>,
        /// To how many each way is closed.
        closed: PerWay<Closed>,
    },
}

impl Board {
    /// The board of these people.
    pub fn of(told: &[Told]) -> Self {
        if told.len() < FEWEST {
            return Self::Few;
        }
        let mut tables = tables(told);
        let closed = PerWay::of(|way| closed(way, told, &tables));
        tables.retain(|table| may_tell(table.subject, &closed));
        Self::Counted {
            people: told.len(),
            tables,
            closed,
        }
    }

    /// The count of a row that stands alone, where one does.
    pub fn alone(&self, category: Category) -> Option<usize> {
        match self {
            Self::Few => None,
            Self::Counted { tables, .. } => tables.iter().find_map(|table| table.alone(category)),
        }
    }
}

/// A part of a row is told only when the row is.
fn tables(told: &[Told]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for &subject in Subject::ALL {
        let whole = |category| tables.iter().any(|table| table.alone(category).is_some());
        if subject.part_of().is_none_or(whole) {
            let table = table(subject, told);
            tables.extend((table.tells() || subject.part_of().is_none()).then_some(table));
        }
    }
    tables
}

/// Nobody has a closed way among the first. Where nearly all those who have a way open are known, few people are left for the
/// rows that need it: of two such ways, the little that is left to guess of the pairs would be found.
fn may_tell(subject: Subject, closed: &PerWay<Closed>) -> bool {
    let tight = closed
        .iter()
        .filter(|(_, closed)| matches!(closed, Closed::ToNearlyAll | Closed::ToSome));
    subject != Subject::Close || tight.count() < 2
}

fn table(subject: Subject, told: &[Told]) -> Table {
    let categories = subject.categories();
    let count = |category: &Category| told.iter().filter(|one| one.row(subject) == Some(*category)).count();
    let counts: Vec<usize> = categories.iter().map(count).collect();
    let row = |Cell { together, people }| Row {
        together: together.into_iter().map(|rank| categories[rank]).collect(),
        people,
    };
    Table {
        subject,
        rows: cells(&counts).into_iter().map(row).collect(),
    }
}

/// Of those whose rows do not say that they have the way open, as for a table of two rows.
fn closed(way: Way, told: &[Told], tables: &[Table]) -> Closed {
    let others = told.len() - known_to_have_it_open(way, tables);
    let closed = told.iter().filter(|one| one.closed[way]).count();
    if others < 2 * FEWEST {
        Closed::Untold
    } else if closed < FEWEST {
        Closed::ToFew
    } else if others - closed >= FEWEST {
        Closed::To(closed)
    } else if others < told.len() {
        Closed::ToSome
    } else {
        Closed::ToNearlyAll
    }
}

/// How many people the rows that stand alone say to have a way open.
fn known_to_have_it_open(way: Way, tables: &[Table]) -> usize {
    let rows = tables.iter().flat_map(|table| &table.rows);
    let alone = rows.filter(|row| matches!(row.together.as_slice(), [only] if only.needs(way)));
    alone.map(|row| row.people).sum()
}
