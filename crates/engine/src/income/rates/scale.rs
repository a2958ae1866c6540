//! The shapes of a rate: slices, a clamped base, a rate that follows the base.

use super::shares::PassShare;
use crate::income::money::{Cents, Exact, round_rate};

/// A slice of a base with its rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Where it starts.
    pub above: Cents,
    /// Where it stops.
    pub up_to: Cents,
    /// Rate on what lies between.
    pub rate: f64,
}

/// A slice told in social security ceilings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PassBand {
    /// Where it starts.
    pub above: PassShare,
    /// Where it stops.
    pub up_to: PassShare,
    /// Rate on what lies between.
    pub rate: f64,
}

/// A rate on a base that is never counted below the floor nor above the ceiling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clamped {
    /// Rate.
    pub rate: f64,
    /// Least base.
    pub floor: PassShare,
    /// Largest base.
    pub ceiling: PassShare,
}

/// A rate that goes straight from one point to the next, to the hundredth of a percent; flat outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Points {
    /// Bases with their rate, in growing order.
    pub points: &'static [(PassShare, f64)],
}

/// Decimals kept of a rate that follows its base: hundredths of a percent.
const DECIMALS: i32 = 4;

/// No end.
pub(super) const ENDLESS: Cents = Cents(i64::MAX);

/// A slice.
pub(super) const fn band(above: Cents, up_to: Cents, rate: f64) -> Band {
    Band { above, up_to, rate }
}

/// What the slices take of a base.
pub(in crate::income) fn slices(bands: impl IntoIterator<Item = Band>, base: Cents) -> Exact {
    bands.into_iter().fold(Exact::ZERO, |sum, band| sum + band.of(base))
}

impl Band {
    /// What it takes of a base.
    fn of(&self, base: Cents) -> Exact {
        (base.min(self.up_to) - self.above).or_zero().times(self.rate)
    }
}

impl PassBand {
    /// The slice under a ceiling.
    pub(in crate::income) const fn under(&self, pass: Cents) -> Band {
        band(self.above.of(pass), self.up_to.of(pass), self.rate)
    }
}

impl Clamped {
    /// What it takes of a base.
    pub(in crate::income) fn of(&self, base: Cents, pass: Cents) -> Exact {
        base.clamp(self.floor.of(pass), self.ceiling.of(pass)).times(self.rate)
    }
}

impl Points {
    /// The rate for a base.
    pub(in crate::income) fn rate(&self, base: Cents, pass: Cents) -> f64 {
        let known = |rank: usize| self.points.get(rank).map(|&(share, rate)| (share.of(pass), rate));
        let next = self.points.partition_point(|(from, _)| from.of(pass) <= base);
        let rate = match (next.checked_sub(1).and_then(known), known(next)) {
            (None, None) => 0.0,
            (None, Some((_, first))) => first,
            (Some((_, last)), None) => last,
            (Some((from, low)), Some((to, high))) => low + (high - low) * (base - from).over(to - from),
        };
        round_rate(rate, DECIMALS)
    }
}
