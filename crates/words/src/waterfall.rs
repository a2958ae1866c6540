//! Where the index of a way comes from: from the neutral start to the index, block by block, answer by answer.
//!
//! What people read adds up exactly: every figure is in whole tenths, and a block is the sum of its answers.

use engine::{Contribution, Group, Item, Motive, NEUTRAL_START, Need, Report, Source, Way, indicators, intercept};

use super::explanation::{Block, Fall, Waterfall, Weighed};
use super::language::waterfall as text;
use super::tenths::{apportion, index_in_tenths};

/// Every block in the order it is shown.
const BLOCKS: [Block; 5] = [
    Block::Motives,
    Block::Needs,
    Block::Facts,
    Block::Viability,
    Block::Sharing,
];

/// The waterfall of a way; blocks about which nothing was said are left out.
pub fn waterfall(report: &Report, way: Way) -> Waterfall {
    let start = ((NEUTRAL_START + intercept(way)) * 10.0).round() as i64;
    let total = index_in_tenths(report.ranking.index[way]);
    let terms = &report.contributions[way];
    let blocks: Vec<(Block, Vec<(Owner, f64)>)> = BLOCKS
        .iter()
        .map(|&block| (block, owners(report, block, terms)))
        .filter(|(_, owners)| !owners.is_empty())
        .collect();
    let points: Vec<f64> = blocks.iter().map(|(_, owners)| sum(owners)).collect();
    let tenths = apportion(&points, total - start);
    let falls = blocks.iter().zip(points.iter().zip(tenths));
    let falls = falls.map(|((block, owners), (&points, tenths))| Fall {
        block: *block,
        points,
        tenths,
        answers: weighed(report, owners, tenths),
    });
    Waterfall {
        start,
        falls: falls.collect(),
        total,
    }
}

/// Whose a contribution is: an answer, or the motive that makes a need more or less vital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Item(Item),
    Motive(Motive),
}

/// The points of a block by owner, in the order of the contributions.
fn owners(report: &Report, block: Block, terms: &[Contribution]) -> Vec<(Owner, f64)> {
    let mut owners: Vec<(Owner, f64)> = Vec::new();
    let mut add = |owner: Owner, points: f64| match owners.iter_mut().find(|(known, _)| *known == owner) {
        Some((_, sum)) => *sum += points,
        None => owners.push((owner, points)),
    };
    for term in terms.iter().filter(|term| block_of(term.group) == block) {
        match term.source {
            Source::Item(item) => add(Owner::Item(item), term.points),
            Source::Amplified(motive) => add(Owner::Motive(motive), term.points),
            Source::Sharing => {
                let items = sharing_items(report);
                let part = term.points / items.len().max(1) as f64;
                for item in items {
                    add(Owner::Item(item), part);
                }
            }
        }
    }
    owners
}

const fn block_of(group: Group) -> Block {
    match group {
        Group::Motive(_) => Block::Motives,
        Group::Need(_) => Block::Needs,
        Group::Fact => Block::Facts,
        Group::Viability => Block::Viability,
        Group::Gate => Block::Sharing,
    }
}

/// The answers on sharing: the « partageur » gate belongs to them in equal parts.
fn sharing_items(report: &Report) -> Vec<Item> {
    let measures = indicators(Need::Partage).iter().copied();
    measures.filter(|&item| report.answers.has(item)).collect()
}

fn sum(owners: &[(Owner, f64)]) -> f64 {
    owners.iter().map(|(_, points)| points).sum()
}

/// The owners of a block in words, strongest first; their tenths sum to those of the block.
fn weighed(report: &Report, owners: &[(Owner, f64)], tenths: i64) -> Vec<Weighed> {
    let points: Vec<f64> = owners.iter().map(|&(_, points)| points).collect();
    let mut rows: Vec<(f64, Weighed)> = owners
        .iter()
        .zip(apportion(&points, tenths))
        .map(|(&(owner, points), tenths)| (points.abs(), row(report, owner, tenths)))
        .collect();
    rows.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row(report: &Report, owner: Owner, tenths: i64) -> Weighed {
    match owner {
        Owner::Item(item) => Weighed {
            item: Some(item),
            what: super::question(item).short.to_owned(),
            answer: report
                .answers
                .get(item)
                .filter(|_| report.answers.has(item))
                .map_or_else(
                    || text::no_answer(item).to_owned(),
                    |answer| super::answer(item, answer),
                ),
            tenths,
        },
        Owner::Motive(motive) => Weighed {
            item: None,
            what: text::amplified(motive, report.measure.z[motive] > 0.0),
            answer: String::new(),
            tenths,
        },
    }
}
