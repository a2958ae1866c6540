//! The three shapes of a rate: slices, a clamped base, a rate that follows the base.

use crate::engine::income::money::{Cents, Exact, round_rate};

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

/// A rate on a base that is never counted below the floor nor above the ceiling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clamped {
    /// Rate.
    pub rate: f64,
    /// Least base.
    pub floor: Cents,
    /// Largest base.
    pub ceiling: Cents,
}

/// A rate that goes straight from one point to the next; flat outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Points {
    /// Bases with their rate, in growing order.
    pub points: &'static [(Cents, f64)],
    /// Decimals kept of the rate (4 for hundredths of a percent); none when it is not rounded.
    pub decimals: Option<i32>,
}

/// No end.
pub(super) const ENDLESS: Cents = Cents(i64::MAX);

/// A slice.
pub(super) const fn band(above: Cents, up_to: Cents, rate: f64) -> Band {
    Band { above, up_to, rate }
}

/// What the slices take of a base.
pub(in crate::engine::income) fn slices(bands: &[Band], base: Cents) -> Exact {
    let inside = |band: &Band| (base.min(band.up_to) - band.above).or_zero().times(band.rate);
    bands.iter().map(inside).fold(Exact::ZERO, |sum, slice| sum + slice)
}

impl Clamped {
    /// What it takes of a base.
    pub(in crate::engine::income) fn of(&self, base: Cents) -> Exact {
        base.clamp(self.floor, self.ceiling).times(self.rate)
    }
}

impl Points {
    /// The rate for a base.
    pub(in crate::engine::income) fn rate(&self, base: Cents) -> f64 {
        let next = self.points.partition_point(|&(from, _)| from <= base);
        let rate = match (next.checked_sub(1).map(|last| self.points[last]), self.points.get(next)) {
            (None, None) => 0.0,
            (None, Some(&(_, first))) => first,
            (Some((_, last)), None) => last,
            (Some((from, low)), Some(&(to, high))) => low + (high - low) * (base - from).over(to - from),
        };
        self.decimals.map_or(rate, |decimals| round_rate(rate, decimals))
    }
}
