//! What a computation starts from.

use super::activity::Activity;
use super::money::Cents;
use super::rates;
use law::Date;

/// The last day of creation that the rates of the year know.
pub const LATEST_CREATION: Date = Date::new(2026, 12, 31);

/// One activity over a full year, with its hypotheses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// Nature of the activity.
    pub activity: Activity,
    /// Turnover of the year without VAT.
    pub turnover: Cents,
    /// Costs of the activity for the year, without VAT; in portage and CAE, refunded without contributions.
    pub costs: Cents,
    /// Whether the ACRE is granted.
    pub acre: bool,
    /// Day of creation, at most [`LATEST_CREATION`].
    pub creation: Date,
    /// Management fee of the portage firm, as a share of turnover.
    pub management_fee: f64,
    /// Contribution to the CAE, as a share of turnover.
    pub contribution: f64,
    /// Whether the employee is a cadre in portage.
    pub portage_executive: bool,
    /// Whether the employee is a cadre in the CAE.
    pub cae_executive: bool,
    /// Who shares the income tax.
    pub household: Household,
}

/// Who shares the income tax; nobody has another income.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// Married or in a PACS, taxed together: two parts instead of one.
    pub couple: bool,
    /// Half-parts above those of the adults.
    pub extra_half_parts: u8,
}

impl Household {
    /// Parts of the income tax (parts fiscales).
    pub fn parts(self) -> f64 {
        let adults = if self.couple { 2.0 } else { 1.0 };
        adults + f64::from(self.extra_half_parts) / 2.0
    }
}

/// The day of creation supposed when none is given: this year with the ACRE, long ago without.
pub const fn default_creation(acre: bool) -> Date {
    if acre {
        Date::new(2026, 1, 1)
    } else {
        Date::new(2021, 1, 1)
    }
}

impl Situation {
    /// An activity with the usual hypotheses: no ACRE, fee of 7 %, contribution of 10 %, cadre in portage only, single.
    pub const fn new(activity: Activity, turnover: Cents, costs: Cents) -> Self {
        Self {
            activity,
            turnover,
            costs,
            acre: false,
            creation: default_creation(false),
            management_fee: rates::MANAGEMENT_FEE,
            contribution: rates::CONTRIBUTION,
            portage_executive: true,
            cae_executive: false,
            household: Household {
                couple: false,
                extra_half_parts: 0,
            },
        }
    }

    /// Turnover less costs.
    pub(super) fn margin(&self) -> Cents {
        self.turnover - self.costs
    }
}
