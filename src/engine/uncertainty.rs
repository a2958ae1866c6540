//! How often each way comes first when answers, weights and turnover are a little wrong (spec §3.7).

use super::codes::{Need, Way};
use super::draws::{Column, DRAWS, Draws};
use super::fit::Evaluation;
use super::item::Item;
use super::nature::{Ceiling, nature};
use super::replay::Replay;
use super::sharing::{CLOSED_AT, can_close};
use super::tables::PerWay;

/// The summary of the draws.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uncertainty {
    /// Share of the draws in which the way comes first.
    pub(super) p1: PerWay<f64>,
    /// First decile of the index.
    pub(super) q10: PerWay<f64>,
    /// Ninth decile of the index.
    pub(super) q90: PerWay<f64>,
}

/// Replays a person in every draw.
pub(super) fn uncertainty(person: &Evaluation, draws: &Draws) -> Uncertainty {
    let replay = Replay::of(person, draws);
    let mut index = PerWay::of(|way| replay.index(way));
    let p1 = firsts(person, &replay, &index);
    let mut quantiles = Uncertainty {
        p1,
        ..Uncertainty::default()
    };
    for &way in Way::ALL {
        (quantiles.q10[way], quantiles.q90[way]) = deciles(&mut index[way]);
    }
    quantiles
}

/// Share of the draws each way wins; what is excluded for the answers themselves is excluded everywhere.
fn firsts(person: &Evaluation, replay: &Replay, index: &PerWay<Column>) -> PerWay<f64> {
    let closing = f64::from(Ceiling::Closing.euros(nature(&person.answers)));
    let turnover_known = person.answers.amount(Item::FCa).is_some();
    let sharing_known = can_close(&person.measure);
    let mut wins = PerWay::<u32>::default();
    for draw in 0..DRAWS {
        let out = |way| match way {
            Way::Micro => turnover_known && replay.turnover[draw] > closing,
            Way::Cae => sharing_known && replay.theta[Need::Partage][draw] <= CLOSED_AT,
            Way::Portage | Way::Creation => false,
        };
        let allowed = |way: &Way| !person.excluded[*way] && !out(*way);
        if let Some(first) = best(Way::ALL.iter().copied().filter(allowed), |way| index[way][draw]) {
            wins[first] += 1;
        }
    }
    PerWay::of(|way| f64::from(wins[way]) / DRAWS as f64)
}

/// The first of the best.
fn best(ways: impl Iterator<Item = Way>, index: impl Fn(Way) -> f64) -> Option<Way> {
    ways.reduce(|best, way| if index(way) > index(best) { way } else { best })
}

/// The first and ninth deciles, linear between the two nearest draws.
fn deciles(values: &mut [f64]) -> (f64, f64) {
    let last = (values.len() - 1) as f64;
    (quantile(values, 0.1 * last), quantile(values, 0.9 * last))
}

fn quantile(values: &mut [f64], position: f64) -> f64 {
    let (_, below, above) = values.select_nth_unstable_by(position as usize, f64::total_cmp);
    let next = above.iter().copied().fold(f64::INFINITY, f64::min);
    *below + (next - *below) * position.fract()
}
