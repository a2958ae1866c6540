//! What clients pay for: days, or hours where the trade is paid so.

use crate::{Answers, FActivite};

/// The unit of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    /// A day.
    Day,
    /// An hour: services in people’s homes.
    Hour,
}

/// How clients pay the trade of these answers.
pub fn paid_by(answers: &Answers) -> PaidBy {
    match FActivite::of(answers) {
        Some(FActivite::ServicesPersonne) => PaidBy::Hour,
        _ => PaidBy::Day,
    }
}

impl PaidBy {
    /// How many are paid a year while nobody says it: ten days a month, of seven hours.
    pub const fn usual(self) -> u16 {
        match self {
            Self::Day => 120,
            Self::Hour => 840,
        }
    }

    /// The most in a year: that of a contract counted in days (C. trav. art. L3121-64), or in hours (art. L3121-41).
    pub const fn most(self) -> u16 {
        match self {
            Self::Day => 218,
            Self::Hour => 1_607,
        }
    }
}
