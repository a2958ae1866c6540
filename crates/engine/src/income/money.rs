//! Money in whole cents, and the one place where an amount is rounded.

use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

/// An amount of money, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cents(pub i64);

/// An amount on its way to being rounded, in cents with their fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Exact(f64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole euros.
    pub const fn euros(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// Euros with their cents, to the nearest cent.
    pub fn from_euros(euros: f64) -> Self {
        Exact(euros * 100.0).to_cent()
    }

    /// The amount in euros.
    pub fn in_euros(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// The whole euros of an amount in euros, cents left out: as ceilings are published.
    pub(super) const fn without_cents(euros: f64) -> Self {
        Self::euros(euros as i64)
    }

    /// To the nearest whole euro: what people read.
    pub fn whole_euros(self) -> i64 {
        self.times(1.0).to_euro().0 / 100
    }

    /// A twelfth of an amount a year, to the nearest whole euro: what people read by month.
    pub fn euros_a_month(self) -> i64 {
        self.times(1.0 / 12.0).to_euro().0 / 100
    }

    /// This share of the amount, to the cent.
    #[must_use]
    pub fn share(self, rate: f64) -> Self {
        self.times(rate).to_cent()
    }

    /// This share of the amount.
    pub(super) fn times(self, rate: f64) -> Exact {
        Exact(self.0 as f64 * rate)
    }

    /// How many times `other` it is.
    pub(crate) fn over(self, other: Self) -> f64 {
        self.0 as f64 / other.0 as f64
    }

    /// The amount, or nothing when it is negative.
    pub(crate) fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl Exact {
    /// Nothing.
    pub(super) const ZERO: Self = Self(0.0);

    /// To the nearest cent.
    pub(super) fn to_cent(self) -> Cents {
        Cents(nearest(self.0) as i64)
    }

    /// To the nearest euro.
    pub(super) fn to_euro(self) -> Cents {
        Cents::euros(nearest(self.0 / 100.0) as i64)
    }
}

/// A rate with this many decimals.
pub(super) fn round_rate(rate: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    nearest(rate * scale) / scale
}

/// To the nearest whole, halves away from zero: a product that is a half in decimals may fall just below it in binary.
fn nearest(value: f64) -> f64 {
    (value * (1.0 + 4.0 * f64::EPSILON)).round()
}

impl Add for Cents {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Cents {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Cents {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Cents {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl std::iter::Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<f64> for Exact {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}
