//! Answers side by side: those that differ first, then the others.

use engine::{Answer, Answers, Item, Mode, listed};
use law::Law;

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct CompareSide<'a> {
    /// The answers and the path; none when a link keeps them back.
    pub answers: Option<(&'a Answers, Mode)>,
    /// The questions that a link keeps back.
    pub withheld: &'a [Item],
}

/// What one side says to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// An answer, « je ne sais pas » included.
    Answered(Answer),
    /// Asked, without an answer yet.
    Open,
    /// Not a question of this side's path.
    NotAsked,
    /// Not in the link.
    NotShared,
}

/// One question and what each side says to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedItem {
    /// The question.
    pub item: Item,
    /// One cell a side, in the order of the sides.
    pub cells: Vec<Cell>,
}

/// Every question that at least one side was asked, in two lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Two answers at least differ; in the order of the questionnaire.
    pub different: Vec<ComparedItem>,
    /// The others: same answers, or too few answers to tell.
    pub others: Vec<ComparedItem>,
}

/// Compares answers; a question without an answer, not asked or kept back, tells no difference.
pub fn compared(sides: &[CompareSide], law: Law) -> Compared {
    let paths: Vec<Vec<Item>> = sides.iter().map(|side| path(side, law)).collect();
    let mut compared = Compared::default();
    for &item in Item::ALL {
        if !paths.iter().any(|path| path.contains(&item)) {
            continue;
        }
        let both = sides.iter().zip(&paths);
        let cells: Vec<Cell> = both.map(|(side, path)| cell(side, path, item)).collect();
        let mut answers = cells.iter().filter(|cell| matches!(cell, Cell::Answered(_)));
        let first = answers.next();
        let differ = answers.any(|answer| Some(answer) != first);
        let list = if differ {
            &mut compared.different
        } else {
            &mut compared.others
        };
        list.push(ComparedItem { item, cells });
    }
    compared
}

fn path(side: &CompareSide, law: Law) -> Vec<Item> {
    side.answers
        .map_or_else(Vec::new, |(answers, mode)| listed(answers, mode, law))
}

fn cell(side: &CompareSide, path: &[Item], item: Item) -> Cell {
    match side.answers {
        None => Cell::NotShared,
        Some(_) if side.withheld.contains(&item) => Cell::NotShared,
        Some(_) if !path.contains(&item) => Cell::NotAsked,
        Some((answers, _)) => answers.get(item).map_or(Cell::Open, Cell::Answered),
    }
}
