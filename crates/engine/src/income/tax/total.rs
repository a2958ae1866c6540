//! The whole income tax of a household, part by part.

use super::{high, scale};
use crate::income::ledger::months_of;
use crate::income::money::Cents;
use crate::income::situation::Situation;

/// To what the model rounds a tax.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::income) enum Rounding {
    /// To the euro.
    Euro,
    /// To the cent: its rules of the SASU and of dividends.
    Cent,
}

/// What the tax of a household counts.
#[derive(Clone, Copy, Default)]
pub(in crate::income) struct Counted {
    /// Taxed by the scale.
    pub(in crate::income) scale: Cents,
    /// Taxed apart, but counted in the rate of the rest: a micro under the versement libératoire, after its allowance.
    pub(in crate::income) for_the_rate: Cents,
    /// Taxed apart, and counted among high incomes only: dividends under the flat tax.
    pub(in crate::income) apart: Cents,
    /// Allowance on dividends that the contribution exceptionnelle counts back, and the différentielle does not.
    pub(in crate::income) dividend_allowance: Cents,
    /// Tax paid on what is taxed apart.
    pub(in crate::income) paid_apart: Cents,
}

/// The parts of a tax, without what is paid apart.
pub(in crate::income) struct Tax {
    /// From the brackets.
    pub(super) bareme: Cents,
    /// Relief of small taxes.
    pub(super) decote: Cents,
    /// Contribution exceptionnelle on high incomes.
    pub(super) cehr: Cents,
    /// Contribution différentielle on high incomes.
    pub(super) cdhr: Cents,
    /// What rounding adds.
    pub(super) rounding: Cents,
    /// How it was rounded.
    pub(super) rounded: Rounding,
}

impl Counted {
    /// What falls in some months of a yearly activity.
    pub(super) fn in_months(self, months: u8) -> Self {
        let of = |year: Cents| months_of(year, months);
        Self {
            scale: of(self.scale),
            for_the_rate: of(self.for_the_rate),
            apart: of(self.apart),
            dividend_allowance: of(self.dividend_allowance),
            paid_apart: of(self.paid_apart),
        }
    }
}

impl Tax {
    /// The tax on what is counted.
    pub(in crate::income) fn of(counted: &Counted, situation: &Situation, rounded: Rounding) -> Self {
        let (law, household) = (situation.law, &situation.household);
        let bareme = scale::at_the_rate_of_all(counted.scale, counted.for_the_rate, household, law);
        let decote = scale::relief(bareme, household, law);
        let income = counted.scale + counted.for_the_rate + counted.apart;
        let cehr = high::exceptional(income + counted.dividend_allowance, household, law);
        let taxes = bareme - decote + counted.paid_apart + cehr;
        let mut tax = Self {
            bareme,
            decote,
            cehr,
            cdhr: high::differential(income, taxes, household, law),
            rounding: Cents::ZERO,
            rounded,
        };
        if rounded == Rounding::Euro {
            tax.rounding = tax.total().times(1.0).to_euro() - tax.total();
        }
        tax
    }

    /// What is paid.
    pub(in crate::income) fn total(&self) -> Cents {
        self.bareme - self.decote + self.cehr + self.cdhr + self.rounding
    }
}
