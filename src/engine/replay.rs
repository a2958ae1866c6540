//! One person replayed in every draw (spec §3.7): a column of numbers a quantity.

use super::codes::{Motive, Need, Way};
use super::draws::{Column, Draws};
use super::facts_fit::FACTS;
use super::fit::Evaluation;
use super::item::Item;
use super::nature::nature;
use super::sharing::penalty;
use super::tables::{PerMotive, PerNeed};
use super::terms::amplification;
use super::viability::{COSTS_POINTS, TURNOVER_POINTS, day_rate_points, turnover_penalty, viability};
use super::weights::{NEUTRAL_START, amplifier, intercept};

/// Half-width of the error on the turnover, by clients already found, in option order.
const TURNOVER_ERROR: [f64; 4] = [0.25, 0.40, 0.60, 0.80];
/// The same without an answer.
const TURNOVER_ERROR_UNKNOWN: f64 = 0.60;

/// One person in every draw.
pub(super) struct Replay<'a> {
    person: &'a Evaluation,
    draws: &'a Draws,
    /// Estimated score of each need.
    pub(super) theta: PerNeed<Column>,
    z: PerMotive<Column>,
    amplification: PerMotive<Column>,
    /// Yearly turnover in euros.
    pub(super) turnover: Column,
}

impl<'a> Replay<'a> {
    /// Draws the scores and the turnover around the answers.
    pub(super) fn of(person: &'a Evaluation, draws: &'a Draws) -> Self {
        let measure = &person.measure;
        let theta = |need| around(measure.theta[need], measure.se[need], &draws.needs[need]);
        let z = PerMotive::of(|motive| around(measure.z[motive], measure.se_motive, &draws.motives[motive]));
        Self {
            person,
            draws,
            theta: PerNeed::of(theta),
            amplification: PerMotive::of(|motive| z[motive].iter().map(|&z| amplification(z)).collect()),
            z,
            turnover: turnovers(person, draws),
        }
    }

    /// The index of a way in every draw; the terms come in the order of the model.
    pub(super) fn index(&self, way: Way) -> Column {
        let start = NEUTRAL_START + intercept(way);
        let mut index: Column = self.draws.intercepts[way].iter().map(|noise| start + noise).collect();
        self.add_motives(way, &mut index);
        self.add_needs(way, &mut index);
        self.add_facts(way, &mut index);
        self.add_viability(way, &mut index);
        if way == Way::Cae && self.person.measure.n[Need::Partage] > 0 {
            for (index, theta) in index.iter_mut().zip(&self.theta[Need::Partage]) {
                *index -= penalty(*theta);
            }
        }
        index
    }

    fn add_motives(&self, way: Way, index: &mut [f64]) {
        for &motive in Motive::ALL {
            let points = self.person.weights.motives[motive][way];
            add_products(index, points, &self.draws.motive_weights[motive][way], &self.z[motive]);
        }
    }

    fn add_needs(&self, way: Way, index: &mut [f64]) {
        for &need in Need::ALL {
            let points = self.person.weights.needs[need][way];
            let (factors, theta) = (&self.draws.need_weights[need][way], &self.theta[need]);
            match amplifier(need) {
                Some(motive) => add_amplified(index, points, &self.amplification[motive], factors, theta),
                None => add_products(index, points, factors, theta),
            }
        }
    }

    fn add_facts(&self, way: Way, index: &mut [f64]) {
        for (fact, factors) in FACTS.iter().zip(&self.draws.fact_weights) {
            let points = fact.points_for(&self.person.answers).map_or(0.0, |points| points[way]);
            if points != 0.0 {
                for (index, factor) in index.iter_mut().zip(&factors[way]) {
                    *index += points * factor;
                }
            }
        }
    }

    fn add_viability(&self, way: Way, index: &mut [f64]) {
        let nature = nature(&self.person.answers);
        let costs = viability(&self.person.answers).costs[way];
        let day_rate = if way == Way::Portage {
            day_rate_points(&self.person.answers)
        } else {
            0.0
        };
        let terms = self.draws.viability[way]
            .iter()
            .zip(&self.amplification[Motive::Gain])
            .zip(&self.turnover);
        for (index, ((factor, lambda), turnover)) in index.iter_mut().zip(terms) {
            let lost = turnover_penalty(way, nature, *turnover);
            *index = *index - TURNOVER_POINTS * lambda * factor * lost - COSTS_POINTS * lambda * factor * costs;
            *index += factor * day_rate;
        }
    }
}

fn around(centre: f64, error: f64, noise: &[f64]) -> Column {
    noise
        .iter()
        .map(|noise| (centre + error * noise).clamp(-1.0, 1.0))
        .collect()
}

fn turnovers(person: &Evaluation, draws: &Draws) -> Column {
    let Some(euros) = person.answers.amount(Item::FCa) else {
        return draws.unknown_turnover.clone();
    };
    let known = person
        .answers
        .choice(Item::FTraction)
        .and_then(|rank| TURNOVER_ERROR.get(usize::from(rank)));
    let error = known.copied().unwrap_or(TURNOVER_ERROR_UNKNOWN);
    draws
        .turnover
        .iter()
        .map(|noise| (f64::from(euros) * (1.0 + error * noise)).max(0.0))
        .collect()
}

/// Adds `points × factor × value`, nothing when the way does not supply the need.
fn add_products(index: &mut [f64], points: f64, factors: &[f64], values: &[f64]) {
    if points != 0.0 {
        for ((index, factor), value) in index.iter_mut().zip(factors).zip(values) {
            *index += points * factor * value;
        }
    }
}

fn add_amplified(index: &mut [f64], points: f64, more: &[f64], factors: &[f64], values: &[f64]) {
    if points != 0.0 {
        for (((index, more), factor), value) in index.iter_mut().zip(more).zip(factors).zip(values) {
            *index += more * points * factor * value;
        }
    }
}
