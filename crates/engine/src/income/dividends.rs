//! SASU without pay: company tax, then dividends under the PFU; the option for the scale is shown beside it.

use super::cover;
use super::ledger::{Income, months_of};
use super::money::Cents;
use super::outcome::Note;
use super::rates::{
    CSG_DEDUCTIBLE_DIVIDENDS, DIVIDEND_ALLOWANCE, PFU_INCOME_TAX, SOCIAL_LEVIES_DIVIDENDS, company_tax, slices,
};
use super::situation::Situation;
use super::step::StepId;
use super::tax::{self, Counted, Earned, Rounding, Tax};

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
    cover::take_own(&mut income, situation);
    let flat = dividends.times(PFU_INCOME_TAX.on(law)).to_cent();
    income.tax(StepId::Pfu, flat);
    let counted = Counted {
        apart: dividends,
        paid_apart: flat,
        ..Counted::default()
    };
    tax::apart(&mut income, counted, situation, Rounding::Cent);
    show_scale(&mut income, months_of(dividends, situation.months), situation);
    income.notes.push(Note::NoProtection);
    income
}

/// The same dividends taxed by the scale, after an allowance and a part of the CSG.
fn show_scale(income: &mut Income, dividends: Cents, situation: &Situation) {
    let (allowance, csg) = (
        DIVIDEND_ALLOWANCE.on(situation.law),
        CSG_DEDUCTIBLE_DIVIDENDS.on(situation.law),
    );
    let earned = Earned {
        profit: dividends.times(1.0 - allowance - csg).to_cent(),
        ..Earned::default()
    };
    let counted = Counted {
        dividend_allowance: dividends.times(allowance).to_cent(),
        ..tax::counted(earned, situation)
    };
    let whole = Tax::of(&counted, situation, Rounding::Cent).total();
    let tax = whole - tax::without(situation, Rounding::Cent);
    income.show(StepId::ImpotOptionBareme, tax);
    income.show(StepId::NetOptionBareme, income.before_tax - tax);
}
