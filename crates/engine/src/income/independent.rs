//! Contributions of an independent on the single base, shared by the EI au réel and the EURL.

use super::acre::{acre_fading, acre_rate, acre_weight};
use super::activity::Activity;
use super::cover;
use super::ledger::{Income, months_of};
use super::money::{Cents, Exact};
use super::rates::{
    CFP, CSG_DEDUCTIBLE, CSG_NON_DEDUCTIBLE, FAMILLE, MALADIE, MALADIE_ABOVE, PROVISIONAL_BASE, PassBand,
    acre_full_under, allowance, allowance_range, pass, regime, retraite_floor, slices,
};
use super::situation::Situation;
use super::step::StepId;
use law::Law;

/// Writes the contributions; returns what income tax counts: the net and the CSG-CRDS that it does not deduct.
pub(super) fn contributions(income: &mut Income, situation: &Situation) -> Cents {
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    let base = base(situation.margin(), situation.law);
    write(income, situation, base);
    cover::take_own(income, situation);
    income.before_tax + non_deductible(base, situation.law)
}

/// The single base of what is earned: less an allowance of 26 %, with its least and its most.
pub(super) fn base(earned: Cents, law: Law) -> Cents {
    let (least, most) = allowance_range(law);
    (earned - earned.times(allowance(law)).to_cent().clamp(least, most)).or_zero()
}

/// Writes each contribution on a base.
pub(super) fn write(income: &mut Income, situation: &Situation, base: Cents) {
    income.show(StepId::AssietteSociale, base);
    for (step, amount) in lines(situation, base) {
        income.take(step, amount);
    }
}

/// All the contributions on a base.
pub(super) fn due(situation: &Situation, base: Cents) -> Cents {
    lines(situation, base).into_iter().map(|(_, amount)| amount).sum()
}

/// The CSG-CRDS on a base that income tax does not deduct.
pub(super) fn non_deductible(base: Cents, law: Law) -> Cents {
    base.times(CSG_NON_DEDUCTIBLE.on(law)).to_euro()
}

/// What is called in a first year, before the income is known: the contributions of a base of 19 % of the PASS (CSS art.
/// D131-2 and L131-6-2), for its months of activity.
pub(super) fn called_first(situation: &Situation) -> Cents {
    let base = PROVISIONAL_BASE.on(situation.law).of(pass(situation.law));
    months_of(due(situation, base), situation.months)
}

/// Every contribution, to the euro as the model does.
fn lines(situation: &Situation, base: Cents) -> [(StepId, Cents); 9] {
    let (law, pass) = (situation.law, pass(situation.law));
    let regime = regime(situation.activity).on(law);
    let left = 1.0 - acre_weight(situation) * acre_rate(base, law);
    let pension = base.max(retraite_floor(law));
    let bands_due = |bands: &[PassBand], base: Cents| slices(bands.iter().map(|band| band.under(pass)), base);
    // The model rounds this one before the ACRE only, health before and after, the others after.
    let disability = regime.invalidite_deces.of(base, pass).to_euro().times(left).to_cent();
    [
        (StepId::MaladieIndependant, maladie_less_acre(situation, base).to_euro()),
        (
            StepId::IndemnitesJournalieres,
            (regime.indemnites_journalieres.of(base, pass) * left).to_euro(),
        ),
        (
            StepId::AllocationsFamiliales,
            base.times(FAMILLE.on(law).rate(base, pass) * left).to_euro(),
        ),
        (
            StepId::RetraiteBase,
            (bands_due(regime.retraite_base, pension) * left).to_euro(),
        ),
        (
            StepId::RetraiteComplementaire,
            bands_due(regime.retraite_complementaire, base).to_euro(),
        ),
        (StepId::InvaliditeDeces, disability),
        (StepId::CsgDeductible, base.times(CSG_DEDUCTIBLE.on(law)).to_euro()),
        (StepId::CsgNonDeductible, non_deductible(base, law)),
        (StepId::Cfp, training(situation)),
    ]
}

fn maladie_less_acre(situation: &Situation, base: Cents) -> Exact {
    let law = situation.law;
    let due = maladie(base, law).to_euro().times(1.0);
    let taken = if base < acre_full_under(law) {
        due * acre_rate(base, law)
    } else {
        maladie(acre_full_under(law), law) * acre_fading(base, law)
    };
    due - taken * acre_weight(situation)
}

/// A rate that follows the base up to 3 PASS, a flat one above.
fn maladie(base: Cents, law: Law) -> Exact {
    let above = MALADIE_ABOVE.on(law).under(pass(law));
    let under = base.min(above.above);
    under.times(MALADIE.on(law).rate(base, pass(law))) + slices([above], base)
}

/// A flat amount, the same whatever the base.
fn training(situation: &Situation) -> Cents {
    let (others, crafts) = CFP.on(situation.law);
    let rate = match situation.activity {
        Activity::ServiceArtisan => crafts,
        Activity::Vente | Activity::ServiceBic | Activity::BncSsi | Activity::BncCipav => others,
    };
    pass(situation.law).times(rate).to_euro()
}
