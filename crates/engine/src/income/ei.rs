//! Entreprise individuelle au réel: contributions and income tax on the profit.

use super::acre;
use super::independent::contributions;
use super::ledger::Income;
use super::situation::Situation;
use super::tax;

/// Everything earned is income.
pub(super) fn income(situation: &Situation) -> Income {
    let mut income = Income::empty();
    let taxable = contributions(&mut income, situation);
    tax::on_profit(&mut income, taxable, situation);
    acre::note(&mut income, situation);
    income
}
