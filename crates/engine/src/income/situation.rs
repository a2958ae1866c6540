//! What a computation starts from.

use super::activity::Activity;
use super::cover::HealthCover;
use super::household::Household;
use super::ledger::MONTHS;
use super::mix::PayMix;
use super::money::Cents;
use super::rates;
use law::{Date, Law};

/// One activity over a full year, with its hypotheses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// The law of the year, whose rates apply.
    pub law: Law,
    /// Nature of the activity.
    pub activity: Activity,
    /// Turnover of the year: what companies pay without VAT, what private clients pay with all of it.
    pub turnover: Cents,
    /// Costs of the activity for the year, without VAT; in portage and CAE, refunded without contributions.
    pub costs: Cents,
    /// Whether the ACRE is granted.
    pub acre: bool,
    /// Day of creation.
    pub creation: Date,
    /// Management fee of the portage firm, as a share of turnover.
    pub management_fee: f64,
    /// Contribution to the CAE, as a share of turnover.
    pub contribution: f64,
    /// Whether the employee is a cadre in portage.
    pub portage_executive: bool,
    /// Whether the employee is a cadre in the CAE.
    pub cae_executive: bool,
    /// The share of the turnover paid by clients who do not recover VAT, 0 to 1.
    pub private_share: f64,
    /// The rate of VAT of the activity, as a share of the price without it.
    pub vat_rate: f64,
    /// Months of activity in the year, 1 to 12; the turnover and the costs are those of a whole year at that pace.
    pub months: u8,
    /// Who shares the income tax, and what else they earn.
    pub household: Household,
    /// Another nature of activity, when a part of the turnover is of it.
    pub second: Option<Second>,
    /// Who is supposed to pay for a complementary health cover.
    pub cover: HealthCover,
    /// Pay and dividends of a company that pays both.
    pub mix: PayMix,
}

/// A second nature of activity: a repairer who also sells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Second {
    /// Its nature.
    pub activity: Activity,
    /// Its share of the turnover, 0 to 1.
    pub share: f64,
}

/// Years that a business has lasted when nothing is said of its creation.
const LONG_AGO: u16 = 5;

/// The day of creation supposed when none is given: the year of the law with the ACRE, long ago without.
pub const fn default_creation(acre: bool, law: Law) -> Date {
    if acre {
        law.new_year()
    } else {
        Date::new(law.year() - LONG_AGO, 1, 1)
    }
}

impl Situation {
    /// An activity with the usual hypotheses: the same health cover for everyone, no ACRE, fee of 7 %, contribution of 10 %, cadre in portage only, single.
    pub const fn new(activity: Activity, turnover: Cents, costs: Cents, law: Law) -> Self {
        Self {
            law,
            activity,
            turnover,
            costs,
            acre: false,
            creation: default_creation(false, law),
            management_fee: rates::MANAGEMENT_FEE,
            contribution: rates::CONTRIBUTION,
            portage_executive: true,
            cae_executive: false,
            private_share: 0.0,
            vat_rate: rates::VAT.on(law),
            months: MONTHS,
            household: Household::ALONE,
            second: None,
            cover: HealthCover::Everyone,
            mix: PayMix::USUAL,
        }
    }

    /// The same with the hypothesis of the official model: only employees have a health cover.
    pub const fn official(activity: Activity, turnover: Cents, costs: Cents, law: Law) -> Self {
        Self {
            cover: HealthCover::Employees,
            ..Self::new(activity, turnover, costs, law)
        }
    }

    /// Turnover less costs.
    pub(super) fn margin(&self) -> Cents {
        self.turnover - self.costs
    }
}
