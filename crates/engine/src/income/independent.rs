//! Contributions of an independent on the single base, shared by the EI au réel and the EURL.

use super::acre::{acre_fading, acre_rate, acre_weight};
use super::activity::Activity;
use super::ledger::Income;
use super::money::{Cents, Exact};
use super::rates::{
    ACRE_FULL_UNDER, ALLOWANCE, ALLOWANCE_RANGE, CFP, CSG_DEDUCTIBLE, CSG_NON_DEDUCTIBLE, FAMILLE, MALADIE,
    MALADIE_ABOVE, PASS, RETRAITE_FLOOR, regime, slices,
};
use super::situation::Situation;
use super::step::StepId;

/// Writes the contributions; returns what income tax counts: the net and the CSG-CRDS that it does not deduct.
pub(super) fn contributions(income: &mut Income, situation: &Situation) -> Cents {
    let margin = situation.margin();
    let (least, most) = ALLOWANCE_RANGE.value;
    let base = (margin - margin.times(ALLOWANCE).to_cent().clamp(least, most)).or_zero();
    income.add(StepId::ChiffreAffaires, situation.turnover);
    income.take(StepId::Frais, situation.costs);
    income.show(StepId::AssietteSociale, base);
    for (step, amount) in lines(situation, base) {
        income.take(step, amount);
    }
    income.before_tax + base.times(CSG_NON_DEDUCTIBLE.value).to_euro()
}

/// Every contribution, to the euro as the model does.
fn lines(situation: &Situation, base: Cents) -> [(StepId, Cents); 9] {
    let regime = regime(situation.activity).value;
    let left = 1.0 - acre_weight(situation) * acre_rate(base);
    let pension = base.max(RETRAITE_FLOOR.value);
    // The model rounds this one before the ACRE only, health before and after, the others after.
    let disability = regime.invalidite_deces.of(base).to_euro().times(left).to_cent();
    [
        (StepId::MaladieIndependant, maladie_less_acre(situation, base).to_euro()),
        (
            StepId::IndemnitesJournalieres,
            (regime.indemnites_journalieres.of(base) * left).to_euro(),
        ),
        (
            StepId::AllocationsFamiliales,
            base.times(FAMILLE.value.rate(base) * left).to_euro(),
        ),
        (
            StepId::RetraiteBase,
            (slices(regime.retraite_base, pension) * left).to_euro(),
        ),
        (
            StepId::RetraiteComplementaire,
            slices(regime.retraite_complementaire, base).to_euro(),
        ),
        (StepId::InvaliditeDeces, disability),
        (StepId::CsgDeductible, base.times(CSG_DEDUCTIBLE.value).to_euro()),
        (StepId::CsgNonDeductible, base.times(CSG_NON_DEDUCTIBLE.value).to_euro()),
        (StepId::Cfp, training(situation.activity)),
    ]
}

fn maladie_less_acre(situation: &Situation, base: Cents) -> Exact {
    let due = maladie(base).to_euro().times(1.0);
    let taken = if base < ACRE_FULL_UNDER.value {
        due * acre_rate(base)
    } else {
        maladie(ACRE_FULL_UNDER.value) * acre_fading(base)
    };
    due - taken * acre_weight(situation)
}

/// A rate that follows the base up to 3 PASS, a flat one above.
fn maladie(base: Cents) -> Exact {
    let above = MALADIE_ABOVE.value;
    let under = base.min(above.above);
    under.times(MALADIE.value.rate(base)) + slices(&[above], base)
}

/// A flat amount, the same whatever the base.
fn training(activity: Activity) -> Cents {
    let (others, crafts) = CFP.value;
    let rate = match activity {
        Activity::ServiceArtisan => crafts,
        Activity::Vente | Activity::ServiceBic | Activity::BncSsi | Activity::BncCipav => others,
    };
    PASS.times(rate).to_euro()
}
