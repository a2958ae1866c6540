//! Whether money and answers point to the same way; money never changes the recommendation.

use super::comparison::{Ends, Hypothesis, under};
use super::money::Cents;
use crate::{PerWay, Way};

/// Under this difference by month, two ways leave about as much: less than what the hypotheses change.
pub(super) const ABOUT_AS_MUCH: i64 = 50;

/// What money says beside the recommendation. Differences are whole euros by month, after income tax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// No open way leaves anything.
    NothingLeft,
    /// No way is recommended: only what money says.
    MoneyAlone {
        /// The open way that leaves most.
        richest: Way,
    },
    /// The open way that leaves most is in front.
    Same {
        /// That way.
        way: Way,
    },
    /// Another open way leaves more, by little.
    AboutAsMuch {
        /// The recommended way that leaves most.
        ahead: Way,
        /// The open way that leaves most.
        richest: Way,
    },
    /// Another open way leaves more.
    Differs {
        /// The recommended way that leaves most.
        ahead: Way,
        /// The open way that leaves most.
        richest: Way,
        /// How much more, by month.
        difference: i64,
    },
    /// The recommended ways do not exist at this turnover.
    AheadAbsent {
        /// The first recommended way.
        ahead: Way,
        /// The open way that leaves most.
        richest: Way,
    },
}

impl Agreement {
    /// The open way that leaves most, when one leaves anything.
    pub const fn richest(&self) -> Option<Way> {
        match *self {
            Self::NothingLeft => None,
            Self::Same { way: richest }
            | Self::MoneyAlone { richest }
            | Self::AboutAsMuch { richest, .. }
            | Self::Differs { richest, .. }
            | Self::AheadAbsent { richest, .. } => Some(richest),
        }
    }
}

/// What money says without, then with the general reduction of the contributions on pay: every way under the same hypothesis.
pub fn agreements(ends: &Ends, open: PerWay<bool>, ahead: &[Way]) -> [Agreement; 2] {
    Hypothesis::ALL.map(|hypothesis| agreement(&under(ends, hypothesis), open, ahead))
}

/// Compares the net of the ways open to the person with the ways in front, which may be none.
pub fn agreement(nets: &PerWay<Option<Cents>>, open: PerWay<bool>, ahead: &[Way]) -> Agreement {
    let left = |way: Way| nets[way].filter(|net| *net > Cents::ZERO);
    let Some(richest) = most(Way::ALL.iter().copied().filter(|&way| open[way]), left) else {
        return Agreement::NothingLeft;
    };
    let Some(&first) = ahead.first() else {
        return Agreement::MoneyAlone { richest };
    };
    if ahead.contains(&richest) {
        return Agreement::Same { way: richest };
    }
    let Some(ahead) = most(ahead.iter().copied(), |way| nets[way]) else {
        return Agreement::AheadAbsent { ahead: first, richest };
    };
    let by_month = |way: Way| nets[way].unwrap_or_default().euros_a_month();
    let difference = by_month(richest) - by_month(ahead);
    if difference < ABOUT_AS_MUCH {
        Agreement::AboutAsMuch { ahead, richest }
    } else {
        Agreement::Differs {
            ahead,
            richest,
            difference,
        }
    }
}

/// By how many euros a month an open way leaves more than the next open one; none when it is not ahead, or alone.
pub fn lead(nets: &PerWay<Option<Cents>>, open: PerWay<bool>, way: Way) -> Option<i64> {
    let others = Way::ALL.iter().copied().filter(|&other| other != way && open[other]);
    let next = most(others, |other| nets[other])?;
    let gap = nets[way]?.euros_a_month() - nets[next]?.euros_a_month();
    (gap >= 0).then_some(gap)
}

/// The way with the largest net; the first of equals.
fn most(ways: impl Iterator<Item = Way>, net: impl Fn(Way) -> Option<Cents>) -> Option<Way> {
    let known = ways.filter_map(|way| Some((way, net(way)?)));
    known
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .map(|(way, _)| way)
}
