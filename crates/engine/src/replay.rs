//! One person replayed in every draw (spec §3.7), a block of draws at a time so that nothing leaves the fast memory.
//!
//! The sums come in the order of the model, term by term: what is skipped adds exactly 0, so no bit of a result depends on it.

use crate::by_option;

use super::codes::{Motive, Need, Way};
use super::curve::Curve;
use super::draws::{BLOCK, Column, Draws};
use super::fit::Evaluation;
use super::formula::{Term, Value, amplification};
use super::item::Item;
use super::nature::nature;
use super::questions::FTraction;
use super::sharing::unwillingness;
use super::tables::{PerMotive, PerNeed, PerWay};
use super::viability::{UNKNOWN_TURNOVERS, turnover_curve, turnover_penalty};
use super::weights::{NEUTRAL_START, intercept};

/// Half-width of the error on the turnover, by clients already found.
const TURNOVER_ERROR: &[f64] = by_option!(FTraction => f64 {
    Payants: 0.25,
    Promesses: 0.40,
    Contacts: 0.60,
    Idee: 0.80,
});
/// The same without an answer.
const TURNOVER_ERROR_UNKNOWN: f64 = 0.60;

/// One number a draw of a block.
pub(super) type Numbers = [f64; BLOCK];

/// What does not change from a draw to the next.
pub(super) struct Replay<'a> {
    person: &'a Evaluation,
    draws: &'a Draws,
    turnover: Turnover,
}

/// What a person may be in a block of draws; one place in memory serves every block.
pub(super) struct Drawn {
    /// Score of each need.
    pub(super) theta: PerNeed<Numbers>,
    /// Yearly turnover in euros; 0 when the person gives none.
    pub(super) turnover: Numbers,
    z: PerMotive<Numbers>,
    amplification: PerMotive<Numbers>,
}

impl Default for Drawn {
    fn default() -> Self {
        const NOTHING: Numbers = [0.0; BLOCK];
        Self {
            theta: PerNeed::of(|_| NOTHING),
            turnover: NOTHING,
            z: PerMotive::of(|_| NOTHING),
            amplification: PerMotive::of(|_| NOTHING),
        }
    }
}

/// How the turnover varies.
enum Turnover {
    /// Around an amount in euros, with this relative error; the penalty of a way follows its curve, over so many euros.
    Known(f64, f64, PerWay<(Curve, f64)>),
    /// One of those tried, with the penalty of each.
    Unknown(PerWay<[f64; UNKNOWN_TURNOVERS.len()]>),
}

impl<'a> Replay<'a> {
    /// Prepares the replay of one person.
    pub(super) fn of(person: &'a Evaluation, draws: &'a Draws) -> Self {
        Self {
            person,
            draws,
            turnover: turnover(person),
        }
    }

    /// Draws the scores and the turnover of one block around the answers.
    pub(super) fn draw(&self, block: usize, drawn: &mut Drawn) {
        let measure = &self.person.measure;
        for &need in Need::ALL {
            let noise = numbers(&self.draws.needs[need], block);
            around(&mut drawn.theta[need], measure.theta[need], measure.se[need], noise);
        }
        for &motive in Motive::ALL {
            let noise = numbers(&self.draws.motives[motive], block);
            around(&mut drawn.z[motive], measure.z[motive], measure.se_motive, noise);
            fill(&mut drawn.amplification[motive], &drawn.z[motive], amplification);
        }
        if let Turnover::Known(euros, error, _) = self.turnover {
            let noise = numbers(&self.draws.turnover, block);
            fill(&mut drawn.turnover, noise, |noise| {
                (euros * (1.0 + error * noise)).max(0.0)
            });
        }
    }

    /// The index of a way in the draws of one block; the terms come in the order of the model.
    pub(super) fn index(&self, way: Way, block: usize, drawn: &Drawn, index: &mut Numbers) {
        let start = NEUTRAL_START + intercept(way);
        fill(index, numbers(&self.draws.intercepts[way], block), |noise| {
            start + noise
        });
        for term in &self.person.formula {
            if term.weight[way] != 0.0 {
                self.add(term, way, block, drawn, index);
            }
        }
    }

    /// Adds a term, its weight as other people might have judged it.
    fn add(&self, term: &Term, way: Way, block: usize, drawn: &Drawn, index: &mut Numbers) {
        let (points, money) = (term.weight[way], numbers(&self.draws.viability[way], block));
        let lambdas = &drawn.amplification[Motive::Gain];
        match term.value {
            Value::Motive(motive) => {
                let factors = numbers(&self.draws.motive_weights[motive][way], block);
                add_products(index, points, factors, &drawn.z[motive]);
            }
            Value::Need(need, motive) => {
                let factors = numbers(&self.draws.need_weights[need][way], block);
                match motive {
                    Some(motive) => {
                        add_amplified(index, points, &drawn.amplification[motive], factors, &drawn.theta[need]);
                    }
                    None => add_products(index, points, factors, &drawn.theta[need]),
                }
            }
            Value::Fact(rank) => add_scaled(index, points, numbers(&self.draws.fact_weights[rank][way], block)),
            Value::Turnover(_) => {
                let lost = self.lost(way, block, &drawn.turnover);
                add_amplified(index, points, lambdas, money, &lost);
            }
            Value::Costs(penalty) => add_amplified(index, points, lambdas, money, &[penalty[way]; BLOCK]),
            Value::DayRate => add_scaled(index, points, money),
            Value::Sharing if self.person.measure.n[Need::Partage] == 0 => {}
            Value::Sharing => {
                for (index, theta) in index.iter_mut().zip(&drawn.theta[Need::Partage]) {
                    *index += points * unwillingness(*theta);
                }
            }
        }
    }

    /// The penalty of the turnover in each draw.
    fn lost(&self, way: Way, block: usize, turnover: &Numbers) -> Numbers {
        match &self.turnover {
            Turnover::Known(_, _, curves) => {
                let (curve, unit) = curves[way];
                match curve.flat() {
                    Some(penalty) => [penalty; BLOCK],
                    None => turnover.map(|euros| curve.at(euros / unit)),
                }
            }
            Turnover::Unknown(penalties) => {
                let tried = &self.draws.unknown_turnover.as_chunks::<BLOCK>().0[block];
                tried.map(|tried| penalties[way][usize::from(tried)])
            }
        }
    }
}

/// The numbers of one block of a column.
fn numbers(column: &Column, block: usize) -> &Numbers {
    &column.as_chunks().0[block]
}

fn fill(numbers: &mut Numbers, from: &Numbers, value: impl Fn(f64) -> f64) {
    for (number, &from) in numbers.iter_mut().zip(from) {
        *number = value(from);
    }
}

fn around(scores: &mut Numbers, centre: f64, error: f64, noise: &Numbers) {
    fill(scores, noise, |noise| (centre + error * noise).clamp(-1.0, 1.0));
}

fn turnover(person: &Evaluation) -> Turnover {
    let nature = nature(&person.answers);
    let Some(euros) = person.answers.amount(Item::FCa) else {
        let penalties = |way| UNKNOWN_TURNOVERS.map(|euros| turnover_penalty(way, nature, euros, person.law));
        return Turnover::Unknown(PerWay::of(penalties));
    };
    let known = person
        .answers
        .choice(Item::FTraction)
        .and_then(|rank| TURNOVER_ERROR.get(usize::from(rank)));
    let (euros, error) = (f64::from(euros), known.copied().unwrap_or(TURNOVER_ERROR_UNKNOWN));
    let curve = |way| {
        let (curve, unit) = turnover_curve(way, nature, person.law);
        // A euro more on each side: the draws are computed with other roundings.
        let (low, high) = (euros * (1.0 - error) - 1.0, euros * (1.0 + error) + 1.0);
        (curve.between(low / unit, high / unit), unit)
    };
    Turnover::Known(euros, error, PerWay::of(curve))
}

/// Adds `points × factor`.
fn add_scaled(index: &mut Numbers, points: f64, factors: &Numbers) {
    for (index, factor) in index.iter_mut().zip(factors) {
        *index += points * factor;
    }
}

/// Adds `points × factor × value`.
fn add_products(index: &mut Numbers, points: f64, factors: &Numbers, values: &Numbers) {
    for ((index, factor), value) in index.iter_mut().zip(factors).zip(values) {
        *index += points * factor * value;
    }
}

/// Adds `points × factor × value`, more or less.
fn add_amplified(index: &mut Numbers, points: f64, more: &Numbers, factors: &Numbers, values: &Numbers) {
    for (((index, more), factor), value) in index.iter_mut().zip(more).zip(factors).zip(values) {
        *index += more * points * factor * value;
    }
}
