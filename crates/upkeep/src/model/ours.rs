//! The rates of the incomes, as numbers under a law: the one place that knows how the engine writes them.

use engine::income::rates::{self, Payer, Regime, regime};
use engine::income::{Activity, Cents, StepId};
use law::Law;

/// Where a bracket of the income tax starts, in euros; by rank, from 0.
pub(super) fn bracket(rank: usize, law: Law) -> f64 {
    euros(rates::SCALE.on(law)[rank].above)
}

/// Décote of a single person, then of a couple, in euros.
pub(super) fn decote(law: Law) -> [f64; 2] {
    [rates::DECOTE_SINGLE, rates::DECOTE_COUPLE].map(|decote| euros(decote.on(law)))
}

/// The most that an extra half-part may save, in euros.
pub(super) fn half_part(law: Law) -> f64 {
    euros(rates::HALF_PART_CAP.on(law))
}

/// The allowance on pay, least then most, in euros.
pub(super) fn pay_allowance(law: Law) -> [f64; 2] {
    let (_, least, most) = rates::PAY_ALLOWANCE.on(law);
    [least, most].map(euros)
}

/// Least allowance of a micro, in euros.
pub(super) fn least_allowance(law: Law) -> f64 {
    euros(rates::ABATTEMENT_FLOOR.on(law))
}

/// Social levies on dividends, then the income tax of the flat tax, in hundredths.
pub(super) fn dividends(law: Law) -> [f64; 2] {
    [rates::SOCIAL_LEVIES_DIVIDENDS, rates::PFU_INCOME_TAX].map(|rate| hundredths(rate.on(law)))
}

/// CSG that income tax deducts, then CSG and CRDS that it does not, in hundredths.
pub(super) fn csg(law: Law) -> [f64; 2] {
    [rates::CSG_DEDUCTIBLE, rates::CSG_NON_DEDUCTIBLE].map(|rate| hundredths(rate.on(law)))
}

/// Least base of the basic pension, in euros.
pub(super) fn pension_floor(law: Law) -> f64 {
    euros(rates::retraite_floor(law))
}

/// Vocational training of independents: others, then crafts, in hundredths of the ceiling.
pub(super) fn training(law: Law) -> [f64; 2] {
    let (others, crafts) = rates::CFP.on(law);
    [others, crafts].map(hundredths)
}

/// Basic pension, complementary pension, disability, daily allowances of the general scheme, first slice, in hundredths.
pub(super) fn general_scheme(law: Law) -> [f64; 4] {
    let Regime {
        indemnites_journalieres,
        retraite_base,
        retraite_complementaire,
        invalidite_deces,
    } = regime(Activity::BncSsi).on(law);
    let first = [retraite_base[0].rate, retraite_complementaire[0].rate];
    let [base, more] = first.map(hundredths);
    [
        base,
        more,
        hundredths(invalidite_deces.rate),
        hundredths(indemnites_journalieres.rate),
    ]
}

/// What the employer of an employee pays on this line of a pay slip, in hundredths; 0 without such a line.
pub(super) fn employer(step: StepId, law: Law) -> f64 {
    let rows = rates::ROWS.on(law).iter().filter(|row| row.payer != Payer::President);
    let mut lines = rows.filter_map(|row| row.employer).filter(|(line, _)| *line == step);
    lines.next().map_or(0.0, |(_, rate)| hundredths(rate))
}

/// What an employee pays on this line, in hundredths; 0 without such a line.
pub(super) fn employee(step: StepId, law: Law) -> f64 {
    let mut lines = rates::ROWS
        .on(law)
        .iter()
        .filter_map(|row| row.employee)
        .filter(|(line, _)| *line == step);
    lines.next().map_or(0.0, |(_, rate)| hundredths(rate))
}

/// Least coefficient of the general reduction, then what the wage adds.
pub(super) fn reduction(law: Law) -> [f64; 2] {
    [rates::REDUCTION.on(law).minimum, rates::REDUCTION.on(law).spread]
}

fn euros(amount: Cents) -> f64 {
    amount.0 as f64 / 100.0
}

fn hundredths(share: f64) -> f64 {
    share * 100.0
}
