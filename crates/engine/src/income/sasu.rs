//! SASU: everything the company earns pays its president, who is treated as an employee without unemployment insurance.

use super::acre;
use super::ledger::Income;
use super::payroll::pay;
use super::situation::Situation;
use super::slip::Employment;
use super::step::StepId;
use super::tax::Rounding;

/// No profit is left to tax in the company.
pub(super) fn income(situation: &Situation) -> Income {
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let employment = Employment::of_president(situation);
    pay(&mut income, &employment, situation, Rounding::Cent);
    acre::note(&mut income, situation);
    income
}
