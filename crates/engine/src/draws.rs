//! The 1 000 draws shared by everybody (spec §3.7): how wrong answers, weights and turnover may be.

use super::codes::{Motive, Need, Way};
use super::facts_fit::FACTS;
use super::split_mix::SplitMix;
use super::tables::{PerMotive, PerNeed, PerWay};
use super::viability::UNKNOWN_TURNOVERS;

/// Number of draws.
pub(super) const DRAWS: usize = 1_000;
/// Draws computed together: a person in so many draws stays in the fast memory of any machine.
pub(super) const BLOCK: usize = 100;
/// Every draw is in a block.
pub(super) const BLOCKS: usize = DRAWS / BLOCK;
const _: () = assert!(BLOCKS * BLOCK == DRAWS);
const SEED: u64 = 20_260_101;
/// Weights are multiplied by a factor from 1 − this to 1 + this.
pub(super) const WEIGHT_NOISE: f64 = 0.40;
/// Standard deviation of the noise on each intercept, in points.
const INTERCEPT_NOISE: f64 = 1.0;
/// √1.5: three normals centred on their mean get back a variance of 1.
const CENTRED_SCALE: f64 = 1.224_744_871_391_589;

/// One number a draw.
pub(super) type Column = Vec<f64>;

/// The draws, a column a quantity; build them once (half a millisecond) and share them.
///
/// The same numbers serve everybody, so that a change of answers is never drowned by luck.
#[derive(Clone, Debug)]
pub struct Draws {
    /// Normal error of each need.
    pub(super) needs: PerNeed<Column>,
    /// Normal error of each motive; the three sum to 0.
    pub(super) motives: PerMotive<Column>,
    /// Factor of the weight of each need.
    pub(super) need_weights: PerNeed<PerWay<Column>>,
    /// Factor of the weight of each motive.
    pub(super) motive_weights: PerMotive<PerWay<Column>>,
    /// Factor of the points of each fact.
    pub(super) fact_weights: [PerWay<Column>; FACTS.len()],
    /// Points added to each intercept.
    pub(super) intercepts: PerWay<Column>,
    /// Triangular on [−1, 1]: error of a known turnover.
    pub(super) turnover: Column,
    /// Rank among [`UNKNOWN_TURNOVERS`] of the one tried when it is unknown.
    pub(super) unknown_turnover: Vec<u8>,
    /// Factor of the viability terms.
    pub(super) viability: PerWay<Column>,
}

impl Default for Draws {
    fn default() -> Self {
        Self::new()
    }
}

impl Draws {
    /// Draws everything, always the same.
    pub fn new() -> Self {
        let mut draws = Self::empty();
        let mut random = SplitMix::new(SEED);
        for _ in 0..DRAWS {
            draws.push(&mut random);
        }
        draws
    }

    fn empty() -> Self {
        let column = || Column::with_capacity(DRAWS);
        let columns = || PerWay::of(|_| column());
        Self {
            needs: PerNeed::of(|_| column()),
            motives: PerMotive::of(|_| column()),
            need_weights: PerNeed::of(|_| columns()),
            motive_weights: PerMotive::of(|_| columns()),
            fact_weights: std::array::from_fn(|_| columns()),
            intercepts: columns(),
            turnover: column(),
            unknown_turnover: Vec::with_capacity(DRAWS),
            viability: columns(),
        }
    }

    /// One draw. The order is part of the model: every number is consumed for every person, answered or not.
    fn push(&mut self, random: &mut SplitMix) {
        for &need in Need::ALL {
            self.needs[need].push(random.normal());
        }
        self.push_motives([random.normal(), random.normal(), random.normal()]);
        let of_needs = self.need_weights.0.iter_mut();
        let weights = of_needs.chain(&mut self.motive_weights.0).chain(&mut self.fact_weights);
        for columns in weights {
            push_factors(columns, random);
        }
        for &way in Way::ALL {
            self.intercepts[way].push(INTERCEPT_NOISE * random.normal());
        }
        self.turnover.push(random.uniform() + random.uniform() - 1.0);
        let tried = random.uniform() * UNKNOWN_TURNOVERS.len() as f64;
        self.unknown_turnover.push(tried as u8);
        push_factors(&mut self.viability, random);
    }

    /// Saliences are relative: the three errors sum to 0.
    fn push_motives(&mut self, errors: [f64; 3]) {
        let mean = errors.iter().sum::<f64>() / 3.0;
        for &motive in Motive::ALL {
            self.motives[motive].push((errors[motive.index()] - mean) * CENTRED_SCALE);
        }
    }
}

fn push_factors(columns: &mut PerWay<Column>, random: &mut SplitMix) {
    for &way in Way::ALL {
        columns[way].push(1.0 + WEIGHT_NOISE * (2.0 * random.uniform() - 1.0));
    }
}
