//! Thresholds told in social security ceilings.

use crate::income::money::Cents;

/// A number of social security ceilings (PASS), in ten-thousandths of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PassShare(i64);

impl PassShare {
    /// Nothing.
    pub(super) const NOTHING: Self = Self(0);
    /// No end.
    pub(super) const ENDLESS: Self = Self(i64::MAX);

    /// So many hundredths of the ceiling.
    pub(super) const fn hundredths(hundredths: i64) -> Self {
        Self(hundredths * 100)
    }

    /// So many ten-thousandths of the ceiling.
    pub(super) const fn ten_thousandths(number: i64) -> Self {
        Self(number)
    }

    /// The amount, to the cent below.
    pub(in crate::income) const fn of(self, pass: Cents) -> Cents {
        match self {
            Self::ENDLESS => Cents(i64::MAX),
            Self(number) => Cents(pass.0 * number / 10_000),
        }
    }
}
