//! SASU without pay: company tax, then dividends under the PFU; the option for the scale is shown beside it.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::rates::{
    CSG_DEDUCTIBLE_DIVIDENDS, DIVIDEND_ALLOWANCE, PFU_INCOME_TAX, SOCIAL_LEVIES_DIVIDENDS, company_tax, slices,
};
use super::situation::Situation;
use super::step::StepId;
use super::tax::{self, Rounding};

/// All the profit after company tax is paid out.
pub(super) fn income(situation: &Situation) -> Income {
    let (law, mut income) = (situation.law, Income::empty());
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let profit = situation.margin().or_zero();
    let company = slices(company_tax(law), profit).to_cent();
    income.take(StepId::ImpotSocietes, company);
    let dividends = profit - company;
    income.show(StepId::Dividendes, dividends);
    let levies = dividends.times(SOCIAL_LEVIES_DIVIDENDS.on(law)).to_cent();
    income.take(StepId::PrelevementsSociaux, levies);
    income.tax(StepId::Pfu, dividends.times(PFU_INCOME_TAX.on(law)).to_cent());
    income.tax(StepId::Cehr, tax::cehr(dividends, situation));
    show_scale(&mut income, dividends, situation);
    income.notes.push(Note::NoProtection);
    income
}

/// The same dividends taxed by the scale, after an allowance and a part of the CSG.
fn show_scale(income: &mut Income, dividends: Cents, situation: &Situation) {
    let (allowance, csg) = (
        DIVIDEND_ALLOWANCE.on(situation.law),
        CSG_DEDUCTIBLE_DIVIDENDS.on(situation.law),
    );
    let share = 1.0 - allowance - csg;
    let taxable = dividends.times(share).to_cent();
    let reference = dividends.times(1.0 - csg).to_cent();
    let tax = tax::tax(taxable, reference, situation, Rounding::Cent).total();
    income.show(StepId::ImpotOptionBareme, tax);
    income.show(StepId::NetOptionBareme, income.before_tax - tax);
}
