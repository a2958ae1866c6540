//! A figure: a number with what it counts, or a date.

use std::fmt;

/// What a sentence or a fact says with a number.
///
/// Years are months (« trois ans » is 36 mois) and fractions are rates (« un quart » is 25 %), so that words and digits compare.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Figure {
    /// A number of thousandths, and what it counts; nothing when no unit of [`super::units`] follows it.
    Number(u64, &'static str),
    /// A day, a month or a year; zero for what is not said.
    Date { year: u16, month: u8, day: u8 },
}

impl Figure {
    /// A number of some unit.
    pub(crate) fn number(value: f64, unit: &'static str) -> Self {
        Self::Number((value * 1_000.0).round() as u64, unit)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, text: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Number(thousandths, unit) => write!(text, "{} {unit}", *thousandths as f64 / 1_000.0),
            Self::Date { year, month, day } => write!(text, "{day}/{month}/{year}"),
        }
    }
}
