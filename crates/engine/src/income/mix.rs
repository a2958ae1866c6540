//! A company that pays its only partner in part, and dividends with the rest of the profit.

use super::acre;
use super::cover;
use super::independent;
use super::ledger::Income;
use super::money::Cents;
use super::payroll::pay_from;
use super::rates::{DIVIDENDS_FREE, PFU_INCOME_TAX, SOCIAL_LEVIES_DIVIDENDS, company_tax, slices};
use super::situation::Situation;
use super::slip::Employment;
use super::step::StepId;
use super::tax::{self, Counted, Rounding};

/// Capital supposed when nobody says it, in euros: a little more than the least, which is one euro.
const USUAL_CAPITAL: i64 = 1_000;

/// What such a company chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayMix {
    /// What it spends on pay a year, contributions included, 0 or more; half of what is left after costs when nobody says it.
    pub pay: Option<Cents>,
    /// Capital, premiums and partner current account, 0 or more: what dividends are compared with in an EURL.
    pub capital: Cents,
}

impl PayMix {
    /// Half of what is left after costs, and a small capital.
    pub const USUAL: Self = Self {
        pay: None,
        capital: Cents::euros(USUAL_CAPITAL),
    };
}

/// What the profit becomes.
struct Shared {
    /// Spent on pay, contributions included.
    pay: Cents,
    /// Paid as dividends, after company tax.
    dividends: Cents,
}

/// EURL under company tax: dividends above a tenth of the capital bear the contributions of independents instead of the social
/// levies (CSS art. L136-3, II, 2°); all of them bear the flat income tax (CGI art. 200 A).
pub(super) fn eurl(situation: &Situation) -> Income {
    let law = situation.law;
    let (mut income, shared) = share(situation);
    let free = situation
        .mix
        .capital
        .share(DIVIDENDS_FREE.on(law))
        .min(shared.dividends);
    let beyond = shared.dividends - free;
    let [paid, all] = [shared.pay, shared.pay + beyond].map(|earned| independent::base(earned, law));
    independent::write(&mut income, situation, paid);
    let more = independent::due(situation, all) - independent::due(situation, paid);
    income.show(StepId::DividendesCotises, beyond);
    income.take(StepId::CotisationsDividendes, more);
    cover::take_own(&mut income, situation);
    // Contributions on dividends and the cover are deducted from the pay (CGI art. 154 bis).
    let cover = income.step(StepId::Mutuelle).unwrap_or_default();
    let pay = shared.pay - independent::due(situation, all) - cover + independent::non_deductible(all, law);
    let dividends = levied(&mut income, situation, shared.dividends, free);
    tax::on_pay_and(&mut income, pay, dividends, situation, Rounding::Euro);
    acre::note(&mut income, situation);
    income
}

/// SASU: the pay of a president, and dividends under the social levies.
pub(super) fn sasu(situation: &Situation) -> Income {
    let (mut income, shared) = share(situation);
    let dividends = levied(&mut income, situation, shared.dividends, shared.dividends);
    let employment = Employment::of_president(situation);
    pay_from(
        &mut income,
        shared.pay,
        dividends,
        &employment,
        situation,
        Rounding::Cent,
    );
    acre::note(&mut income, situation);
    income
}

/// Writes the turnover, the costs, company tax and the dividends.
fn share(situation: &Situation) -> (Income, Shared) {
    let (mut income, margin) = (Income::empty(), situation.margin());
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let chosen = situation.mix.pay.unwrap_or_else(|| margin.share(0.5));
    let pay = chosen.min(margin).or_zero();
    income.show(StepId::CoutRemuneration, pay);
    let profit = (margin - pay).or_zero();
    let company = slices(company_tax(situation.law), profit).to_cent();
    income.take(StepId::ImpotSocietes, company);
    let dividends = profit - company;
    income.show(StepId::Dividendes, dividends);
    (income, Shared { pay, dividends })
}

/// Writes the social levies of the dividends that bear them and the flat tax of all; returns what the rest of the tax counts.
fn levied(income: &mut Income, situation: &Situation, dividends: Cents, levied: Cents) -> Counted {
    let taken = levied.share(SOCIAL_LEVIES_DIVIDENDS.on(situation.law));
    income.take(StepId::PrelevementsSociaux, taken);
    let flat = dividends.share(PFU_INCOME_TAX.on(situation.law));
    income.tax(StepId::Pfu, flat);
    Counted {
        apart: dividends,
        paid_apart: flat,
        ..Counted::default()
    }
}
