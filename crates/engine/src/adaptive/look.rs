//! What complete questionnaires would say, over seeded completions of the answers given: how often the first way stays, and
//! what each question would tell of it.

use law::Law;

use crate::answers::{Answer, Answers};
use crate::flow::visible;
use crate::item::Item;
use crate::options::OptionSet;
use crate::questions::QUESTIONS;
use crate::split_mix::SplitMix;
use crate::waiting::settled;

use super::arithmetic::entropy_term;
use super::attitudes::{self, Likely, is_attitude};
use super::facts::Unasked;
use super::probe::{Outcome, Probe, probe, probe_cleaned};

/// Completions looked at.
pub const COMPLETIONS: u32 = 400;
/// Answers of a question told apart, at most.
const CODES: usize = 24;
/// Outcomes counted, an answer each line.
type Table = [[u16; Outcome::COUNT]; CODES];

/// What the completions say.
pub struct Look {
    /// The answers given, without completion.
    pub here: Probe,
    counts: [u16; Outcome::COUNT],
    open: Vec<(Item, Table)>,
}

impl Look {
    /// Completes these answers, as they are stored, under a law; the same answers always give the same look.
    pub fn of(given: &Answers, law: Law) -> Self {
        let mut open = visible(given);
        open.retain(|&item| given.get(item).is_none());
        Self::at(given, open, law)
    }

    /// The same where only the outcomes are wanted: much less is counted.
    pub fn of_outcomes(given: &Answers, law: Law) -> Self {
        Self::at(given, Vec::new(), law)
    }

    fn at(given: &Answers, open: Vec<Item>, law: Law) -> Self {
        let given = &in_sight(given);
        let kept = given.cleaned();
        let mut look = Self {
            here: probe(given, law),
            counts: [0; Outcome::COUNT],
            open: open.into_iter().map(|item| (item, Table::default())).collect(),
        };
        let completing = Completing::of(given);
        let mut random = SplitMix::new(seed(given));
        for _ in 0..COMPLETIONS {
            let answers = completing.complete(&kept, &mut random);
            let settled_ones = || settled(&answers).cleaned();
            look.count(&answers, probe_cleaned(&answers, settled_ones, law).outcome.rank());
        }
        look
    }

    fn count(&mut self, answers: &Answers, outcome: usize) {
        self.counts[outcome] += 1;
        for (item, table) in &mut self.open {
            table[code(answers.get(*item), *item)][outcome] += 1;
        }
    }

    /// The share of the completions with the outcome of the answers given, 0 to 1.
    pub fn stays(&self) -> f64 {
        f64::from(self.counts[self.here.outcome.rank()]) / f64::from(COMPLETIONS)
    }

    /// The questions never asked and in sight.
    pub fn open(&self) -> impl Iterator<Item = Item> {
        self.open.iter().map(|&(item, _)| item)
    }

    /// What the answer would tell of the outcome, in millionths of a nat: mutual information with the correction of Miller and
    /// Madow for the size of the sample; whole, so that what compares it never depends on a machine.
    pub fn tells(&self, item: Item) -> i64 {
        let found = self.open.iter().find(|(open, _)| *open == item);
        found.map_or(i64::MIN, |(_, table)| {
            (information(&self.counts, table) * 1e6).round_ties_even() as i64
        })
    }
}

/// The answers to what is seen, « je ne sais pas » included: what is hidden tells nothing.
pub(super) fn in_sight(given: &Answers) -> Answers {
    let kept = given.cleaned();
    let hidden = Item::ALL.iter().filter(|&&item| !kept.sees(item));
    hidden.fold(*given, |seen, &item| seen.without(item))
}

fn information(counts: &[u16; Outcome::COUNT], table: &Table) -> f64 {
    let n = f64::from(COMPLETIONS);
    let (before, freedom) = entropy(counts);
    let (mut after, mut freedoms) = (0.0, 0.0);
    for line in table {
        let people: u16 = line.iter().sum();
        if people > 0 {
            let (left, kinds) = entropy(line);
            after += f64::from(people) / n * left;
            freedoms += kinds;
        }
    }
    (before + freedom / (2.0 * n)) - (after + freedoms / (2.0 * n))
}

/// Entropy in nats of what is counted, and how many kinds there are beside the first.
fn entropy(counts: &[u16; Outcome::COUNT]) -> (f64, f64) {
    let people: f64 = counts.iter().map(|&count| f64::from(count)).sum();
    let terms = counts.iter().map(|&count| entropy_term(f64::from(count) / people));
    let kinds = counts.iter().filter(|&&count| count > 0).count();
    (-terms.sum::<f64>(), kinds as f64 - 1.0)
}

/// How a person goes on from the answers given.
struct Completing {
    likely: Likely,
    attitudes: Vec<Item>,
    facts: Unasked,
}

impl Completing {
    fn of(given: &Answers) -> Self {
        let asked_of_all = QUESTIONS
            .iter()
            .filter(|question| is_attitude(question) && question.confirms.is_none());
        let unasked = asked_of_all
            .map(|question| question.item)
            .filter(|&item| given.get(item).is_none());
        Self {
            likely: Likely::after(given),
            attitudes: unasked.collect(),
            facts: Unasked::of(given),
        }
    }

    fn complete(&self, given: &Answers, random: &mut SplitMix) -> Answers {
        let (who, mut answers) = (self.likely.draw(random), *given);
        for &item in &self.attitudes {
            answers = answers.with(item, attitudes::answer(random, &who, item));
        }
        self.facts.fill(random, &mut answers);
        answers
    }
}

/// A number of its own for each set of answers.
fn seed(given: &Answers) -> u64 {
    Item::ALL
        .iter()
        .fold(0, |seed, &item| SplitMix::mixed(seed ^ said(given.get(item))))
}

/// Different for different answers; « je ne sais pas » is one.
fn said(answer: Option<Answer>) -> u64 {
    match answer {
        None => 0,
        Some(Answer::DontKnow) => 1,
        Some(Answer::Choice(rank)) => 2 + u64::from(rank),
        Some(Answer::Ranking([first, second, _])) => 2 + u64::from(first) * 3 + u64::from(second),
        Some(Answer::Several(OptionSet(bits))) => 2 + u64::from(bits),
        Some(Answer::Amount(euros)) => 2 + u64::from(euros),
    }
}

/// Turnovers told apart, in euros.
const TURNOVERS: [u32; 10] = [
    5_000, 10_000, 16_000, 23_000, 32_000, 42_000, 55_000, 70_000, 83_600, 120_000,
];
/// Day rates told apart, in euros.
const DAY_RATES: [u32; 10] = [145, 200, 250, 300, 350, 425, 500, 600, 700, 900];

/// The line of an answer in a table.
fn code(answer: Option<Answer>, item: Item) -> usize {
    let code = match answer {
        None | Some(Answer::DontKnow) => 0,
        Some(Answer::Choice(rank)) => 1 + usize::from(rank),
        Some(Answer::Ranking([first, second, third])) => 1 + usize::from(first) * 2 + usize::from(second > third),
        Some(Answer::Several(OptionSet(bits))) => 1 + bits.trailing_zeros() as usize,
        Some(Answer::Amount(euros)) => {
            let edges = if item == Item::FTarif { &DAY_RATES } else { &TURNOVERS };
            1 + edges.iter().filter(|&&edge| edge <= euros).count()
        }
    };
    code.min(CODES - 1)
}
