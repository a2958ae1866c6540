//! EURL under company tax: the manager is paid all that the company earns, so that no profit is left to tax.

use super::acre;
use super::independent::contributions;
use super::ledger::Income;
use super::situation::Situation;
use super::tax::{self, Rounding};

/// The same contributions as the EI, taxed as pay.
pub(super) fn income(situation: &Situation) -> Income {
    let mut income = Income::empty();
    let taxable = contributions(&mut income, situation);
    tax::on_pay(&mut income, taxable, situation, Rounding::Euro);
    acre::note(&mut income, situation);
    income
}
