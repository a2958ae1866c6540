//! How often each way comes first when answers, weights and turnover are a little wrong (spec §3.7).

use super::codes::{Need, Way};
use super::draws::{BLOCK, BLOCKS, DRAWS, Draws};
use super::fit::Evaluation;
use super::item::Item;
use super::nature::{Ceiling, nature};
use super::replay::{Drawn, Numbers, Replay};
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
    let (replay, out) = (Replay::of(person, draws), Out::of(person));
    let mut index = PerWay::of(|_| [0.0; DRAWS]);
    let mut wins = PerWay::<u32>::default();
    let mut place = Drawn::default();
    for block in 0..BLOCKS {
        replay.draw(block, &mut place);
        let mut index = PerWay(index.0.each_mut().map(|index| &mut index.as_chunks_mut().0[block]));
        for &way in Way::ALL {
            replay.index(way, block, &place, index[way]);
        }
        out.count(&place, &index, &mut wins);
    }
    let mut summary = Uncertainty {
        p1: PerWay::of(|way| f64::from(wins[way]) / DRAWS as f64),
        ..Uncertainty::default()
    };
    for &way in Way::ALL {
        (summary.q10[way], summary.q90[way]) = deciles(&index[way]);
    }
    summary
}

/// What keeps a way from winning a draw.
struct Out {
    /// For the answers themselves: excluded in every draw.
    excluded: PerWay<bool>,
    /// Turnover above which the micro is out, in euros; infinite when the person gives none.
    closing: f64,
    /// Wish to share at which the CAE is out; −∞ when too little was answered.
    unwilling: f64,
}

impl Out {
    fn of(person: &Evaluation) -> Self {
        let turnover_known = person.answers.amount(Item::FCa).is_some();
        let closing = f64::from(Ceiling::Closing.euros(nature(&person.answers), person.law));
        Self {
            excluded: person.excluded,
            closing: if turnover_known { closing } else { f64::INFINITY },
            unwilling: if can_close(&person.measure) {
                CLOSED_AT
            } else {
                f64::NEG_INFINITY
            },
        }
    }

    /// Adds the draws that each way wins; the first of the best, nobody when all are out.
    fn count(&self, drawn: &Drawn, index: &PerWay<&mut Numbers>, wins: &mut PerWay<u32>) {
        let (mut best, mut first) = ([f64::NEG_INFINITY; BLOCK], [u32::MAX; BLOCK]);
        for &way in Way::ALL {
            let running = self.running(way, drawn, index[way]);
            for ((best, first), index) in best.iter_mut().zip(&mut first).zip(&running) {
                *first = if index > best { way as u32 } else { *first };
                *best = best.max(*index);
            }
        }
        for &way in Way::ALL {
            wins[way] += first.iter().map(|&first| u32::from(first == way as u32)).sum::<u32>();
        }
    }

    /// The index of a way, −∞ in the draws where it is out.
    fn running(&self, way: Way, drawn: &Drawn, index: &Numbers) -> Numbers {
        const NOWHERE: f64 = f64::NEG_INFINITY;
        let mut index = if self.excluded[way] { [NOWHERE; BLOCK] } else { *index };
        match way {
            Way::Micro => {
                for (index, turnover) in index.iter_mut().zip(&drawn.turnover) {
                    *index = if *turnover > self.closing { NOWHERE } else { *index };
                }
            }
            Way::Cae => {
                for (index, wish) in index.iter_mut().zip(&drawn.theta[Need::Partage]) {
                    *index = if *wish <= self.unwilling { NOWHERE } else { *index };
                }
            }
            Way::Portage | Way::Creation => {}
        }
        index
    }
}

/// The first and ninth deciles, linear between the two nearest draws.
fn deciles(values: &[f64; DRAWS]) -> (f64, f64) {
    let last = (DRAWS - 1) as f64;
    let (low, high) = (0.1 * last, 0.9 * last);
    let mut ranks = values.map(rank);
    let (first, above) = quantile(&mut ranks, low);
    let (ninth, _) = quantile(above, high - (low as usize + 1) as f64);
    (first, ninth)
}

/// The value at this position of the sorted list, and what is above it.
fn quantile(ranks: &mut [i64], position: f64) -> (f64, &mut [i64]) {
    let (_, below, above) = ranks.select_nth_unstable(position as usize);
    let next = above.iter().min().map_or(f64::INFINITY, |&rank| value(rank));
    let below = value(*below);
    (below + (next - below) * position.fract(), above)
}

/// A whole number that sorts as the value does ([`f64::total_cmp`]): whole numbers are compared much faster.
const fn rank(value: f64) -> i64 {
    magnitude_turned(value.to_bits().cast_signed())
}

/// The value of a rank.
const fn value(rank: i64) -> f64 {
    f64::from_bits(magnitude_turned(rank).cast_unsigned())
}

/// Turns the bits below the sign of negative numbers, which sort the other way round; twice is not at all.
const fn magnitude_turned(bits: i64) -> i64 {
    bits ^ ((bits >> 63).cast_unsigned() >> 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_sort_as_values_do() {
        let values = [
            f64::NEG_INFINITY,
            -80.25,
            -1e-300,
            -0.0,
            0.0,
            1e-300,
            42.0,
            f64::INFINITY,
        ];
        assert!(values.windows(2).all(|pair| rank(pair[0]) < rank(pair[1])));
        assert!(values.iter().all(|&x| value(rank(x)).to_bits() == x.to_bits()));
    }

    #[test]
    fn deciles_are_between_the_two_nearest_draws() {
        let values = std::array::from_fn(|k| (k * 7 % DRAWS) as f64 - 500.0);
        let (first, ninth) = deciles(&values);
        assert!(
            (first + 400.1).abs() < 1e-9 && (ninth - 399.1).abs() < 1e-9,
            "{first} {ninth}"
        );
    }
}
