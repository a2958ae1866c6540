//! One figure a way: the status that stands for it, and what it leaves.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Absent;
use super::situation::Situation;
use super::status::{Status, income};
use crate::engine::{PerWay, Way};

/// Which statuses may stand for a way, and which are shown beside it.
///
/// Beside it stay: the flat tax of the micro (it asks for an income of reference that nobody told us), the upper figure of
/// portage (not sure), and dividends alone (they buy no protection, so they do not compare).
pub const fn statuses(way: Way) -> Statuses {
    let (first, rivals, beside): (_, &[_], &[_]) = match way {
        Way::Cae => (Status::Cae, &[], &[]),
        Way::Portage => (Status::Portage, &[], &[Status::PortageHaut]),
        Way::Micro => (Status::Micro, &[], &[Status::MicroVersementLiberatoire]),
        Way::Creation => (Status::Ei, &[Status::Eurl, Status::Sasu], &[Status::SasuDividendes]),
    };
    Statuses { first, rivals, beside }
}

/// The statuses of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statuses {
    /// Stands for the way, unless a rival leaves more.
    pub first: Status,
    /// May stand for the way as well.
    pub rivals: &'static [Status],
    /// Shown beside, never standing for the way.
    pub beside: &'static [Status],
}

impl Statuses {
    /// Every status of the way, in the order of the page.
    pub fn all(self) -> impl Iterator<Item = Status> {
        std::iter::once(self.first).chain(self.rivals.iter().chain(self.beside).copied())
    }
}

/// The status that stands for a way: the one that leaves most after tax; the first of equals.
///
/// # Errors
/// When the way does not exist for this activity.
pub fn best(way: Way, situation: &Situation) -> Result<(Status, Income), Absent> {
    let Statuses { first, rivals, .. } = statuses(way);
    let mut best = (first, income(first, situation)?);
    for &status in rivals {
        let candidate = income(status, situation)?;
        if candidate.after_tax() > best.1.after_tax() {
            best = (status, candidate);
        }
    }
    Ok(best)
}

/// Net after income tax of a way a year, from its cautious figure to its upper one: they differ for portage only, whose
/// general reduction no official text confirms; none where the way does not exist for this activity.
pub fn ends(way: Way, situation: &Situation) -> Option<[Cents; 2]> {
    let least = best(way, situation).ok()?.1.after_tax();
    let most = match way {
        Way::Portage => income(Status::PortageHaut, situation).ok()?.after_tax(),
        Way::Cae | Way::Micro | Way::Creation => least,
    };
    Some([least, most])
}

/// Net after income tax of each way, a year; none where the way does not exist for this activity.
pub fn best_nets(situation: &Situation) -> PerWay<Option<Cents>> {
    PerWay::of(|way| best(way, situation).ok().map(|(_, income)| income.after_tax()))
}
