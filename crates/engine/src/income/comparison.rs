//! What a way leaves: the status that stands for it, under each hypothesis on the pay.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Absent;
use super::situation::Situation;
use super::status::{Status, income};
use crate::{PerWay, Way};

/// Under which hypothesis the ways are compared, every one of them alike.
///
/// The law opens the general reduction of contributions to every employee covered by unemployment insurance, in portage as
/// in a CAE (CSS art. L241-13, II, 1°); its amount follows the hours written in the contract (III), which nobody told us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hypothesis {
    /// No pay has the general reduction.
    WithoutReduction,
    /// Every pay has it in full.
    WithReduction,
}

impl Hypothesis {
    /// Both, the cautious one first.
    pub const ALL: [Self; 2] = [Self::WithoutReduction, Self::WithReduction];
}

/// Net after income tax of each way a year, without then with the general reduction; none where the way does not exist.
pub type Ends = PerWay<Option<[Cents; 2]>>;

/// Which statuses may stand for a way, and which are shown beside it.
///
/// Beside it stay: the flat tax of the micro, as long as nobody told the reference income that opens it, and dividends alone
/// (they buy no protection, so they do not compare), nor with a part of pay that the person chooses.
pub const fn statuses(way: Way) -> Statuses {
    let (first, rivals, upper, beside): (_, &[_], _, &[_]) = match way {
        Way::Cae => (Status::Cae, &[], Some(Status::CaeHaut), &[]),
        Way::Portage => (Status::Portage, &[], Some(Status::PortageHaut), &[]),
        Way::Micro => (Status::Micro, &[], None, &[Status::MicroVersementLiberatoire]),
        Way::Creation => (
            Status::Ei,
            &[Status::Eurl, Status::Sasu],
            None,
            &[Status::SasuDividendes, Status::EurlMixte, Status::SasuMixte],
        ),
    };
    Statuses {
        first,
        rivals,
        upper,
        beside,
    }
}

/// The statuses of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statuses {
    /// Stands for the way, unless a rival leaves more.
    pub first: Status,
    /// May stand for the way as well.
    pub rivals: &'static [Status],
    /// Stands for the way with the general reduction, where a pay can have it.
    pub upper: Option<Status>,
    /// Shown beside, never standing for the way.
    pub beside: &'static [Status],
}

impl Statuses {
    /// Every status of the way, in the order of the page.
    pub fn all(self) -> impl Iterator<Item = Status> {
        let compared = std::iter::once(self.first).chain(self.rivals.iter().copied());
        compared.chain(self.upper).chain(self.beside.iter().copied())
    }
}

/// The status that stands for a way without the general reduction: the one that leaves most after tax; the first of equals.
///
/// # Errors
/// When the way does not exist for this activity.
pub fn best(way: Way, situation: &Situation) -> Result<(Status, Income), Absent> {
    let Statuses { first, rivals, .. } = statuses(way);
    let mut best = (first, income(first, situation)?);
    for &status in rivals.iter().chain(opened(way, situation)) {
        let candidate = income(status, situation).ok();
        if let Some(candidate) = candidate.filter(|it| it.after_tax() > best.1.after_tax()) {
            best = (status, candidate);
        }
    }
    Ok(best)
}

/// The statuses shown beside a way that what is known of the household lets stand for it.
fn opened(way: Way, situation: &Situation) -> &'static [Status] {
    match way {
        Way::Micro if situation.household.reference_income.is_some() => &[Status::MicroVersementLiberatoire],
        Way::Micro | Way::Cae | Way::Portage | Way::Creation => &[],
    }
}

/// Net after income tax of a way a year under one hypothesis; none where the way does not exist for this activity.
pub fn net(way: Way, situation: &Situation, hypothesis: Hypothesis) -> Option<Cents> {
    let upper = statuses(way).upper.filter(|_| hypothesis == Hypothesis::WithReduction);
    let income = match upper {
        Some(status) => income(status, situation).ok()?,
        None => best(way, situation).ok()?.1,
    };
    Some(income.after_tax())
}

/// Net after income tax of a way a year, without then with the general reduction: they differ in CAE and in portage.
pub fn ends(way: Way, situation: &Situation) -> Option<[Cents; 2]> {
    let least = net(way, situation, Hypothesis::WithoutReduction)?;
    if statuses(way).upper.is_none() {
        return Some([least, least]);
    }
    Some([least, net(way, situation, Hypothesis::WithReduction)?])
}

/// What every way leaves, under both hypotheses.
pub fn all_ends(situation: &Situation) -> Ends {
    PerWay::of(|way| ends(way, situation))
}

/// The nets of one hypothesis.
pub fn under(ends: &Ends, hypothesis: Hypothesis) -> PerWay<Option<Cents>> {
    PerWay::of(|way| ends[way].map(|ends| ends[hypothesis as usize]))
}
