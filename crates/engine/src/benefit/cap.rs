//! The ceiling of 60 %: how many days a creator is paid of those left at the start (RG art. 32).

use super::claim::Claim;
use crate::Way;
use crate::income::Status;

/// The ceiling of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// Days that can be paid, begun ones left out.
    pub days: u16,
    /// Rank of the month that reaches it, from 1; none when no month does.
    pub reached: Option<usize>,
    /// Whether it surely applies: one that may apply stops nothing, and is said.
    pub certain: bool,
}

/// The ceiling of a status; none where the activity is employment, or where the contract ended before the rule.
///
/// During a CAPE nobody is an employee (C. trav. art. L5142-1), and no text that we read says whether the ceiling holds.
pub(super) fn cap(status: Status, claim: &Claim) -> Option<Cap> {
    let certain = match status.way() {
        Way::Portage => return None,
        Way::Cae if claim.cape_months == 0 => return None,
        Way::Cae => false,
        Way::Micro | Way::Creation => true,
    };
    let since = law::ARE_PLAFOND_60.value.since();
    let share = law::ARE_PLAFOND_60.on(claim.law).0;
    // Whole percents: the days are exact.
    let days = (f64::from(claim.days_left) * share / 100.0 + 1e-9) as u16;
    (claim.contract_end >= since).then_some(Cap {
        days,
        reached: None,
        certain,
    })
}
