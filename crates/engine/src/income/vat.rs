//! VAT at the price that clients pay: what is left of it is the turnover.
//!
//! A client who is taxed recovers the VAT of an invoice, and does not mind it. A private person pays the price with it: the
//! same price leaves less turnover from the day VAT is due. Portage firms and cooperatives always owe it; who starts in a
//! micro-entreprise or a company owes none under the franchise.

use super::ledger::{Role, Step};
use super::mixed::franchise;
use super::money::Cents;
use super::outcome::Outcome;
use super::situation::Situation;
use super::step::StepId;
use crate::Way;

/// The VAT a year in what clients pay when the activity is carried under a way.
pub fn vat(way: Way, situation: &Situation) -> Cents {
    let paid_by_private = situation.turnover.share(situation.private_share);
    if is_due(way, situation) {
        paid_by_private - paid_by_private.share(1.0 / (1.0 + situation.vat_rate))
    } else {
        Cents::ZERO
    }
}

/// Whether VAT is due year after year at what clients pay.
fn is_due(way: Way, situation: &Situation) -> bool {
    match way {
        Way::Cae | Way::Portage => true,
        Way::Micro | Way::Creation => situation.turnover > franchise(situation),
    }
}

/// Computes on the turnover without VAT, and shows what was taken off.
pub(super) fn without(way: Way, situation: &Situation, income: impl Fn(&Situation) -> Outcome) -> Outcome {
    let vat = vat(way, situation);
    if vat == Cents::ZERO {
        return income(situation);
    }
    let mut income = income(&Situation {
        turnover: situation.turnover - vat,
        ..*situation
    })?;
    let shown = [(StepId::PayeParLesClients, situation.turnover), (StepId::Tva, vat)];
    let shown = shown.map(|(id, amount)| Step {
        id,
        role: Role::Shows,
        amount,
    });
    income.steps.splice(0..0, shown);
    Ok(income)
}
