//! Micro-entreprise: contributions on turnover whatever the costs, income tax by the scale or flat.

use super::activity::Activity;
use super::ledger::Income;
use super::money::Cents;
use super::outcome::{Absent, Note, Outcome};
use super::rates::{ABATTEMENT_FLOOR, MicroRates, micro};
use super::situation::Situation;
use super::step::StepId;
use super::tax;
use crate::facts::Date;

/// The ACRE of a micro-entreprise stops at the end of the third quarter after its creation: one created before this day
/// has lost it in the month of the rates, June 2026.
const ACRE_STILL_ON: Date = Date::new(2025, 7, 1);
const MONTHS: f64 = 12.0;

/// Taxed by the scale on turnover less an allowance.
pub(super) fn classic(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let rates = micro(situation.activity);
    let allowance = situation.turnover.times(rates.abattement).to_cent();
    let allowance = allowance.max(ABATTEMENT_FLOOR.value).min(situation.turnover);
    income.show(StepId::AbattementMicro, allowance);
    tax::on_profit(&mut income, situation.turnover - allowance, situation.household);
    Ok(income)
}

/// Taxed flat, with the contributions.
pub(super) fn versement_liberatoire(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let rate = micro(situation.activity).versement_liberatoire;
    income.tax(StepId::VersementLiberatoire, situation.turnover.times(rate).to_cent());
    income.notes.push(Note::IncomeCondition);
    Ok(income)
}

fn before_tax(situation: &Situation) -> Outcome {
    let rates = micro(situation.activity);
    let turnover = situation.turnover;
    if turnover > rates.ceiling {
        return Err(Absent::AboveCeiling { ceiling: rates.ceiling });
    }
    let (social, note) = social_rate(situation, &rates);
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, turnover);
    income.take(StepId::Frais, situation.costs);
    income.take(StepId::CotisationsMicro, by_month(turnover, social));
    income.take(StepId::Cfp, turnover.times(rates.cfp).to_cent());
    income.take(StepId::TaxeChambre, by_month(turnover, rates.chamber));
    income.notes.extend(note);
    Ok(income)
}

/// The rate of social contributions: under the ACRE, that of the day of creation for the whole year.
fn social_rate(situation: &Situation, rates: &MicroRates) -> (f64, Option<Note>) {
    if !situation.acre {
        return (rates.social, None);
    }
    if situation.creation < ACRE_STILL_ON {
        return (rates.social, Some(Note::WithoutAcre));
    }
    if situation.creation < rates.social_acre_from.from {
        return (rates.social_acre_before.value, None);
    }
    let doubtful = situation.activity == Activity::BncCipav;
    (rates.social_acre_from.value, doubtful.then_some(Note::AcreRateToCheck))
}

/// Twelve monthly contributions, each rounded to the euro as the model does.
fn by_month(turnover: Cents, rate: f64) -> Cents {
    let month = (turnover.times(rate) * (1.0 / MONTHS)).to_euro();
    month.times(MONTHS).to_cent()
}
