//! The tables and thresholds of the model as the method page shows them: read from the engine, so that they cannot drift.

use super::answers::Answers;
use super::codes::{GateCode, Motive, Need, Way};
use super::draws::{DRAWS, WEIGHT_NOISE};
use super::facts_fit::FACTS;
use super::gate_rules::RULES;
use super::item::Item;
use super::report::Access;
use super::sharing::{ANSWERS_TO_CLOSE, CLOSED_AT, OPEN_FROM, PENALTY};
use super::tables::PerWay;
use super::verdict::{CLEAR, LIKELY, LOWEST_INDEX, TOO_CLOSE};
use super::viability::{COSTS_POINTS, DAY_RATE_POINTS, TURNOVER_POINTS};
use super::weights::{AMPLIFICATION, Weights};

/// The numbers of the model that are not in a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// Share of first places and lead in points from which a way stands out.
    pub clear: (f64, f64),
    /// The same from which a way is ahead.
    pub likely: (f64, f64),
    /// Under this index, no open way fits.
    pub lowest_index: f64,
    /// Share of first places under which three ways or more are too close to name one.
    pub too_close: f64,
    /// Number of draws.
    pub draws: usize,
    /// By how much the draws change a weight, at most, as a share.
    pub weight_noise: f64,
    /// By how much a motive makes a need more or less vital, at most, as a share.
    pub amplification: f64,
    /// Points that the turnover takes away at most.
    pub turnover: f64,
    /// Points that the costs take away at most.
    pub costs: f64,
    /// Points that the day rate gives or takes at most, in portage.
    pub day_rate: f64,
    /// Points that the wish to keep for oneself takes from the CAE before closing it.
    pub sharing: f64,
    /// Estimates of the wish to share at which the CAE closes, and from which it is open.
    pub sharing_limits: (f64, f64),
    /// Answers on sharing without which the CAE is never closed for that reason.
    pub sharing_answers: u8,
}

/// The numbers of the model that are not in a table.
pub const fn thresholds() -> Thresholds {
    Thresholds {
        clear: CLEAR,
        likely: LIKELY,
        lowest_index: LOWEST_INDEX,
        too_close: TOO_CLOSE,
        draws: DRAWS,
        weight_noise: WEIGHT_NOISE,
        amplification: AMPLIFICATION,
        turnover: TURNOVER_POINTS,
        costs: COSTS_POINTS,
        day_rate: DAY_RATE_POINTS,
        sharing: PENALTY,
        sharing_limits: (CLOSED_AT, OPEN_FROM),
        sharing_answers: ANSWERS_TO_CLOSE,
    }
}

/// Points of index that a need at its high pole gives to each way, for a project of one person.
pub fn need_points(need: Need) -> PerWay<f64> {
    Weights::of(&Answers::default()).needs[need]
}

/// Points of index that a motive far above the others gives to each way, for a project of one person.
pub fn motive_points(motive: Motive) -> PerWay<f64> {
    Weights::of(&Answers::default()).motives[motive]
}

/// The questions on facts, with the points of index of each option, in option order.
pub fn fact_points() -> Vec<(Item, Vec<PerWay<f64>>)> {
    let rows = |fact: &super::facts_fit::Fact| {
        let row = |points: &PerWay<f64>| PerWay::of(|way| fact.kappa * points[way]);
        (fact.item, fact.points.iter().map(row).collect())
    };
    FACTS.iter().map(rows).collect()
}

/// Every rule of law or practice, with the ways it concerns.
pub fn gate_rules() -> impl Iterator<Item = (GateCode, &'static [Way], Access)> {
    RULES.iter().map(|rule| (rule.code, rule.ways, rule.access))
}
