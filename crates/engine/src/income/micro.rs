//! Micro-entreprise: contributions on turnover whatever the costs, income tax by the scale or flat.

use super::acre::{about, micro_acre_share};
use super::activity::Activity;
use super::cover;
use super::ledger::Income;
use super::mixed::micro_ceiling;
use super::money::{Cents, Exact};
use super::outcome::{Absent, Note, Outcome};
use super::rates::{ABATTEMENT_FLOOR, ACRE_LOWERED, MicroRates, acre, flat_tax_most, micro, micro_of_craft};
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

/// The flat allowance for costs: each category has its rate and its floor (CGI art. 50-0, 1 and 102 ter).
fn allowance(situation: &Situation) -> Cents {
    let [first, second] = parts(situation);
    let floor = ABATTEMENT_FLOOR.on(situation.law);
    let of = |turnover: Cents, rate: f64| turnover.share(rate).max(floor).min(turnover);
    let rates = [first.rates.abattement, second.rates.abattement];
    if rates[0].to_bits() == rates[1].to_bits() {
        return of(situation.turnover, rates[0]);
    }
    of(first.turnover, rates[0]) + of(second.turnover, rates[1])
}

/// What is left of the turnover after the rates of the allowances, without their floor: what unemployment insurance counts.
pub(crate) fn after_allowance(situation: &Situation) -> Cents {
    sum(&parts(situation), |part| {
        part.turnover.share(1.0 - part.rates.abattement)
    })
}

/// Taxed flat, with the contributions; what else the household earns is taxed at the rate of all (CGI art. 151-0 and 197 C).
pub(super) fn versement_liberatoire(situation: &Situation) -> Outcome {
    let mut income = before_tax(situation)?;
    let known = under_the_condition(situation)?;
    let flat = sum(&parts(situation), |part| {
        part.turnover.share(part.rates.versement_liberatoire)
    });
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
    let ceiling = micro_ceiling(situation);
    if situation.turnover > ceiling {
        return Err(Absent::AboveCeiling { ceiling });
    }
    let parts = parts(situation);
    let mut income = Income::empty();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let social = social(situation, &parts);
    income.take(StepId::CotisationsMicro, social);
    income.take(StepId::Cfp, sum(&parts, |part| part.turnover.share(part.rates.cfp)));
    let chamber = sum(&parts, |part| rounded_by_month(part.turnover.times(part.rates.chamber)));
    income.take(StepId::TaxeChambre, chamber);
    cover::take_own(&mut income, situation);
    income.notes.extend(notes(situation, &parts));
    Ok(income)
}

/// What one nature of activity brings, with its rates.
struct Part {
    activity: Activity,
    turnover: Cents,
    rates: MicroRates,
}

/// The parts of the turnover: a craftsman is one for all that he sells (CGI art. 1601, C. trav. art. L6331-48).
fn parts(situation: &Situation) -> [Part; 2] {
    let parts = situation.parts();
    let craft =
        |&(activity, turnover): &(Activity, Cents)| activity == Activity::ServiceArtisan && turnover > Cents::ZERO;
    let rates = if parts.iter().any(craft) { micro_of_craft } else { micro };
    parts.map(|(activity, turnover)| Part {
        activity,
        turnover,
        rates: rates(activity, situation.law),
    })
}

fn sum(parts: &[Part], of: impl Fn(&Part) -> Cents) -> Cents {
    parts.iter().map(of).sum()
}

/// How many ceilings of income the turnover is, for the ACRE: each part counts after its allowance (CSS art. D131-6-3, II).
fn ceilings(parts: &[Part]) -> f64 {
    parts
        .iter()
        .map(|part| part.turnover.over(part.rates.acre_ceiling))
        .sum()
}

/// Social contributions of the year: under the ACRE, its rate on the turnover of one ceiling of income at most, during the
/// quarters that it lasts; the normal rate on the rest.
fn social(situation: &Situation, parts: &[Part]) -> Cents {
    let (share, kept) = (micro_acre_share(situation), 1.0 / ceilings(parts).max(1.0));
    sum(parts, |part| {
        let (reduced, normal) = (part.turnover.share(kept), part.rates.social);
        let rate = acre(part.activity, situation.creation) * share + normal * (1.0 - share);
        rounded_by_month(reduced.times(rate) + (part.turnover - reduced).times(normal))
    })
}

/// What the ACRE asked for is not, or not wholly.
fn notes(situation: &Situation, parts: &[Part]) -> impl Iterator<Item = Note> {
    let share = micro_acre_share(situation);
    let helped = share > 0.0;
    let doubtful = parts.iter().filter(|part| part.turnover > Cents::ZERO);
    let doubtful = doubtful.filter_map(|part| doubt(part.activity));
    let mut rates: Vec<Note> = doubtful.collect();
    rates.retain(|_| helped && situation.creation >= ACRE_LOWERED);
    let capped = (helped && ceilings(parts) > 1.0).then_some(Note::AcreCapped);
    about(situation, share).into_iter().chain(rates).chain(capped)
}

/// The rate under the ACRE that we could not read.
const fn doubt(activity: Activity) -> Option<Note> {
    match activity {
        Activity::BncCipav => Some(Note::AcreRateToCheck),
        Activity::Vente => Some(Note::AcreSaleRateToCheck),
        Activity::ServiceBic | Activity::ServiceArtisan | Activity::BncSsi => None,
    }
}

/// Twelve monthly contributions, each rounded to the euro as the model does.
fn rounded_by_month(year: Exact) -> Cents {
    let month = (year * (1.0 / MONTHS)).to_euro();
    month.times(MONTHS).to_cent()
}
