//! A project whose turnover can move: its costs follow, or stay.

use super::activity::Activity;
use super::money::Cents;
use super::situation::Situation;
use law::Law;

/// How costs behave when the turnover moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Costs {
    /// A share of the turnover, 0 to 1.
    Share(f64),
    /// The same whatever the turnover, a year.
    Fixed(Cents),
}

impl Costs {
    /// The costs at this turnover, a year.
    pub fn at(self, turnover: Cents) -> Cents {
        match self {
            Self::Share(share) => turnover.share(share),
            Self::Fixed(costs) => costs,
        }
    }
}

/// Every hypothesis but the turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Project {
    /// Hypotheses; its turnover and its costs are not read.
    base: Situation,
    costs: Costs,
}

impl Project {
    /// The project of these hypotheses; the turnover and the costs of `base` do not count.
    pub const fn new(base: Situation, costs: Costs) -> Self {
        Self {
            base: Situation {
                turnover: Cents::ZERO,
                costs: Cents::ZERO,
                ..base
            },
            costs,
        }
    }

    /// Nature of its activity.
    pub const fn activity(&self) -> Activity {
        self.base.activity
    }

    /// The law whose rates it follows.
    pub const fn law(&self) -> Law {
        self.base.law
    }

    /// The situation at this turnover, a year.
    pub fn at(&self, turnover: Cents) -> Situation {
        Situation {
            turnover,
            costs: self.costs.at(turnover),
            ..self.base
        }
    }
}
