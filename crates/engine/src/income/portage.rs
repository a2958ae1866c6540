//! Portage salarial: the firm takes its fee, refunds the costs, and pays the rest as salary.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::payroll::pay;
use super::rates::{portage_minimum, portage_reserve};
use super::situation::Situation;
use super::slip::Employment;
use super::step::StepId;
use super::tax::Rounding;
use law::Law;

const MONTHS: i64 = 12;

/// Without the general reduction: few hours in the contract leave little of it.
pub(super) fn cautious(situation: &Situation) -> Income {
    income(situation, false)
}

/// With the general reduction in full: the law opens it to every employee covered by unemployment insurance.
pub(super) fn upper(situation: &Situation) -> Income {
    let mut income = income(situation, true);
    income.notes.push(Note::UpperFigure);
    income
}

fn income(situation: &Situation, reduction: bool) -> Income {
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let fee = situation.turnover.times(situation.management_fee).to_cent();
    income.take(StepId::FraisGestion, fee);
    let employment = Employment {
        president: false,
        executive: situation.portage_executive,
        reduction,
        acre: 0.0,
        law: situation.law,
    };
    let gross = pay(&mut income, &employment, situation, Rounding::Euro);
    show_conditions(&mut income, gross, situation.law);
    income
}

/// The reserve kept for the time between missions and the least pay at full time: shown, not withheld.
fn show_conditions(income: &mut Income, gross: Cents, law: Law) {
    let minimum = Cents(portage_minimum(law).0 * MONTHS);
    income.show(StepId::ReservePortage, gross.times(portage_reserve(law)).to_cent());
    income.show(StepId::MinimumPortage, minimum);
    if gross < minimum {
        income.notes.push(Note::BelowPortageMinimum);
    }
}
