//! CAE: under the contract of employee partner, the cooperative takes its contribution and pays the rest as salary.

use super::ledger::Income;
use super::outcome::Note;
use super::payroll::pay;
use super::situation::Situation;
use super::slip::Employment;
use super::step::StepId;
use super::tax::Rounding;

/// With the general reduction, as the network of the CAE applies it; nothing is paid during the CAPE before the contract.
pub(super) fn income(situation: &Situation) -> Income {
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let contribution = situation.turnover.times(situation.contribution).to_cent();
    income.take(StepId::ContributionCooperative, contribution);
    let employment = Employment {
        president: false,
        executive: situation.cae_executive,
        reduction: true,
        acre: 0.0,
    };
    pay(&mut income, &employment, situation.household, Rounding::Euro);
    income.notes.push(Note::NoPayDuringCape);
    income
}
