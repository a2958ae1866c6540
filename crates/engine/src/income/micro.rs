//! Micro-entreprise: contributions on turnover whatever the costs, income tax by the scale or flat.

use super::acre::{about, micro_acre_share};
use super::activity::Activity;
use super::ledger::Income;
use super::money::{Cents, Exact};
use super::outcome::{Absent, Note, Outcome};
use super::rates::{ABATTEMENT_FLOOR, ACRE_LOWERED, MicroRates, acre, flat_tax_most, micro};
use super::situation::Situation;
use super::step::StepId;
use super::tax::{self, Counted, Rounding};

const MONTHS: f64 = 12.0;

/// Taxed by the scale on turnover less an allowance.
pub(super) fn classic(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let allowance = allowance(situation);
    income.show(StepId::AbattementMicro, allowance);
    tax::on_profit(&mut income, situation.turnover - allowance, situation);
    Ok(income)
}

/// The flat allowance for costs.
fn allowance(situation: &Situation) -> Cents {
    let rate = micro(situation.activity, situation.law).abattement;
    let allowance = situation.turnover.times(rate).to_cent();
    allowance
        .max(ABATTEMENT_FLOOR.on(situation.law))
        .min(situation.turnover)
}

/// Taxed flat, with the contributions; what else the household earns is taxed at the rate of all (CGI art. 151-0 and 197 C).
pub(super) fn versement_liberatoire(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let known = under_the_condition(situation)?;
    let rate = micro(situation.activity, situation.law).versement_liberatoire;
    let flat = situation.turnover.times(rate).to_cent();
    income.tax(StepId::VersementLiberatoire, flat);
    let counted = Counted {
        for_the_rate: situation.turnover - allowance(situation),
        paid_apart: flat,
        ..Counted::default()
    };
    tax::apart(&mut income, counted, situation, Rounding::Euro);
    income.notes.extend((!known).then_some(Note::IncomeCondition));
    Ok(income)
}

/// Whether the reference income is known to open the flat tax (CGI art. 151-0, I, 2°).
///
/// # Errors
/// When it is known to close it.
fn under_the_condition(situation: &Situation) -> Result<bool, Absent> {
    let most = flat_tax_most(situation.law)
        .times(situation.household.parts())
        .to_cent();
    match situation.household.reference_income {
        Some(income) if income > most => Err(Absent::AboveReferenceIncome { most }),
        known => Ok(known.is_some()),
    }
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
