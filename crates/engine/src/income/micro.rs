//! Micro-entreprise: contributions on turnover whatever the costs, income tax by the scale or flat.

use super::acre::{about, micro_acre_share};
use super::activity::Activity;
use super::ledger::Income;
use super::money::{Cents, Exact};
use super::outcome::{Absent, Note, Outcome};
use super::rates::{ABATTEMENT_FLOOR, ACRE_LOWERED, MicroRates, acre, micro};
use super::situation::Situation;
use super::step::StepId;
use super::tax;

const MONTHS: f64 = 12.0;

/// Taxed by the scale on turnover less an allowance.
pub(super) fn classic(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let rates = micro(situation.activity, situation.law);
    let allowance = situation.turnover.times(rates.abattement).to_cent();
    let allowance = allowance
        .max(ABATTEMENT_FLOOR.on(situation.law))
        .min(situation.turnover);
    income.show(StepId::AbattementMicro, allowance);
    tax::on_profit(&mut income, situation.turnover - allowance, situation);
    Ok(income)
}

/// Taxed flat, with the contributions.
pub(super) fn versement_liberatoire(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let rate = micro(situation.activity, situation.law).versement_liberatoire;
    income.tax(StepId::VersementLiberatoire, situation.turnover.times(rate).to_cent());
    income.notes.push(Note::IncomeCondition);
    Ok(income)
}

fn before_tax(situation: &Situation) -> Outcome {
    let rates = micro(situation.activity, situation.law);
    let turnover = situation.turnover;
    if turnover > rates.ceiling {
        return Err(Absent::AboveCeiling { ceiling: rates.ceiling });
    }
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, turnover);
    income.take(StepId::Frais, situation.costs);
    income.take(StepId::CotisationsMicro, rounded_by_month(social(situation, &rates)));
    income.take(StepId::Cfp, turnover.times(rates.cfp).to_cent());
    income.take(StepId::TaxeChambre, rounded_by_month(turnover.times(rates.chamber)));
    income.notes.extend(notes(situation, &rates));
    Ok(income)
}

/// Social contributions of the year: under the ACRE, its rate on the turnover of one ceiling of income at most, during the
/// quarters that it lasts; the normal rate on the rest.
fn social(situation: &Situation, rates: &MicroRates) -> Exact {
    let reduced = situation.turnover.min(rates.acre_ceiling);
    let share = micro_acre_share(situation);
    let rate = acre(situation.activity, situation.creation) * share + rates.social * (1.0 - share);
    reduced.times(rate) + (situation.turnover - reduced).times(rates.social)
}

/// What the ACRE asked for is not, or not wholly.
fn notes(situation: &Situation, rates: &MicroRates) -> impl Iterator<Item = Note> {
    let helped = micro_acre_share(situation) > 0.0;
    let doubtful = match situation.activity {
        _ if situation.creation < ACRE_LOWERED => None,
        Activity::BncCipav => Some(Note::AcreRateToCheck),
        Activity::Vente => Some(Note::AcreSaleRateToCheck),
        Activity::ServiceBic | Activity::ServiceArtisan | Activity::BncSsi => None,
    };
    let capped = situation.turnover > rates.acre_ceiling;
    let rate = doubtful.filter(|_| helped);
    let capped = (helped && capped).then_some(Note::AcreCapped);
    about(situation, micro_acre_share(situation))
        .into_iter()
        .chain(rate)
        .chain(capped)
}

/// Twelve monthly contributions, each rounded to the euro as the model does.
fn rounded_by_month(year: Exact) -> Cents {
    let month = (year * (1.0 / MONTHS)).to_euro();
    month.times(MONTHS).to_cent()
}
