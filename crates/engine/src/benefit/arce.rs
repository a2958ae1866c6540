//! The Arce: a part of the rights left, in two payments, instead of the monthly benefit (RG art. 35).

use super::claim::Claim;
use crate::Way;
use crate::income::{Cents, Status};
use law::{About, Date, coded_enum};

coded_enum! {
    /// Whether the Arce can be had.
    pub enum ArceAccess {
        /// It can.
        Open = "ouverte",
        /// Nothing that we read says so clearly.
        ToCheck = "a_verifier",
        /// It cannot.
        Closed = "fermee",
    }
}

coded_enum! {
    /// Why.
    pub enum ArceReason {
        /// A business is created or taken over, with the Acre.
        Creation = "creation_avec_acre",
        /// The Acre is not granted.
        NoAcre = "sans_acre",
        /// An employee creates no business (C. trav. art. L1254-1).
        Employee = "salarie_porte",
        /// A CAE is neither plainly (C. trav. art. L7331-2; Unédic circular 2007-06 for the CAPE).
        Cooperative = "cooperative",
    }
}

impl ArceReason {
    /// The fact that says it.
    pub const fn fact(self) -> &'static About {
        match self {
            Self::Creation => &law::ARCE.about,
            Self::NoAcre => &law::ARCE_NECESSITE_ACRE.about,
            Self::Employee | Self::Cooperative => &law::ARCE_EN_CAE.about,
        }
    }
}

/// A payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The first day on which it can be paid.
    pub day: Date,
    /// Its amount before income tax, CSG and CRDS, in cents.
    pub amount: Cents,
}

/// What the Arce would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arce {
    /// Whether it can be had.
    pub access: ArceAccess,
    /// Why.
    pub reason: ArceReason,
    /// The part of the rights left, in cents.
    pub capital: Cents,
    /// What is taken for the supplementary pension, in cents.
    pub pension: Cents,
    /// Both payments; the second one asks that the activity goes on, without a full-time permanent contract.
    pub payments: [Payment; 2],
}

/// Whether the Arce can be had under a status, and why.
pub const fn arce_access(status: Status, acre: bool) -> (ArceAccess, ArceReason) {
    match status.way() {
        Way::Portage => (ArceAccess::Closed, ArceReason::Employee),
        _ if !acre => (ArceAccess::Closed, ArceReason::NoAcre),
        Way::Cae => (ArceAccess::ToCheck, ArceReason::Cooperative),
        Way::Micro | Way::Creation => (ArceAccess::Open, ArceReason::Creation),
    }
}

/// The Arce of a claim: the benefit of a day as it was before it fell.
pub(super) fn arce(status: Status, claim: &Claim) -> Arce {
    let (access, reason) = arce_access(status, claim.acre);
    let rule = law::ARCE_VERSEMENTS.on(claim.law);
    let left = Cents(claim.daily.gross.0 * i64::from(claim.days_left));
    let capital = left.share(law::ARCE.on(claim.law).share());
    let pension = capital.share(rule.pension.share());
    let (first, whole) = (claim.first_day(), capital - pension);
    let half = whole.share(0.5);
    let payment = |day, amount| Payment { day, amount };
    Arce {
        access,
        reason,
        capital,
        pension,
        payments: [
            payment(first, half),
            payment(first.months_later(rule.apart.0), whole - half),
        ],
    }
}
