//! CAE: under the contract of employee partner, the cooperative takes its contribution and pays the rest as salary.

use super::ledger::Income;
use super::outcome::Note;
use super::payroll::pay;
use super::situation::Situation;
use super::slip::Employment;
use super::step::StepId;
use super::tax::Rounding;

/// Without the general reduction, as in portage: few hours in the contract leave little of it.
pub(super) fn cautious(situation: &Situation) -> Income {
    income(situation, false)
}

/// With the general reduction in full, as in portage.
pub(super) fn upper(situation: &Situation) -> Income {
    let mut income = income(situation, true);
    income.notes.push(Note::UpperFigure);
    income
}

/// Nothing is paid during the CAPE, before the contract.
fn income(situation: &Situation, reduction: bool) -> Income {
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let contribution = situation.turnover.times(situation.contribution).to_cent();
    income.take(StepId::ContributionCooperative, contribution);
    let employment = Employment {
        president: false,
        executive: situation.cae_executive,
        reduction,
        acre: 0.0,
        law: situation.law,
    };
    pay(&mut income, &employment, situation, Rounding::Euro);
    income.notes.push(Note::NoPayDuringCape);
    income
}
