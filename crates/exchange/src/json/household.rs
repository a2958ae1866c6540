//! The household of an activity, among the keys of its object.

use serde_json::Value;

use super::refusal::quote;
use super::situation::{SituationError, SituationKey, SituationReason, text};
use engine::income::{Cents, Earnings, Family, Household};

/// The word of somebody taxed alone.
pub const SINGLE: &str = Family::Alone.id();
/// The word of two people taxed together.
pub const COUPLE: &str = Family::Couple.id();

/// What has been read of a household.
#[derive(Default)]
pub(super) struct Read {
    pub(super) couple: bool,
    pub(super) lone_parent: bool,
    pub(super) children: u8,
    pub(super) own: Earnings,
    pub(super) partner: Earnings,
    pub(super) reference_income: Option<Cents>,
}

impl Read {
    /// The household, when its keys say the same thing.
    pub(super) fn complete(self) -> Result<Household, SituationError> {
        if let Some((key, reason)) = self.contradiction() {
            return Err(reason.about(key.id()));
        }
        let family = match (self.couple, self.lone_parent) {
            (true, _) => Family::Couple,
            (false, true) => Family::LoneParent,
            (false, false) => Family::Alone,
        };
        Ok(Household {
            family,
            children: self.children,
            own: self.own,
            partner: self.partner,
            reference_income: self.reference_income,
        })
    }

    /// The first key that another one contradicts.
    fn contradiction(&self) -> Option<(SituationKey, SituationReason)> {
        let Earnings { wages, pension } = self.partner;
        let no_partner = !self.couple;
        [
            (
                no_partner && wages > Cents::ZERO,
                SituationKey::PartnerWages,
                SituationReason::NoPartner,
            ),
            (
                no_partner && pension > Cents::ZERO,
                SituationKey::PartnerPension,
                SituationReason::NoPartner,
            ),
            (
                self.lone_parent && self.couple,
                SituationKey::LoneParent,
                SituationReason::NotAlone,
            ),
            (
                self.lone_parent && self.children == 0,
                SituationKey::LoneParent,
                SituationReason::NoChild,
            ),
        ]
        .into_iter()
        .find_map(|(wrong, key, reason)| wrong.then_some((key, reason)))
    }
}

/// Whether two people are taxed together.
pub(super) fn couple(key: SituationKey, value: &Value) -> Result<bool, SituationReason> {
    match text(key, value)? {
        SINGLE => Ok(false),
        COUPLE => Ok(true),
        other => Err(SituationReason::UnknownHousehold(quote(other))),
    }
}

/// What was counted of a household, among the hypotheses of an output.
#[derive(serde::Serialize)]
pub(super) struct Written {
    foyer: &'static str,
    enfants: u8,
    parent_isole: bool,
    autres_salaires: f64,
    autres_pensions: f64,
    salaires_conjoint: f64,
    pensions_conjoint: f64,
    revenu_reference: Option<f64>,
    parts_fiscales: f64,
    autres_revenus: f64,
}

impl Written {
    pub(super) fn of(household: &Household) -> Self {
        let (own, partner) = (household.own, household.partner());
        Self {
            foyer: if household.is_couple() { COUPLE } else { SINGLE },
            enfants: household.children,
            parent_isole: household.is_lone_parent(),
            autres_salaires: own.wages.in_euros(),
            autres_pensions: own.pension.in_euros(),
            salaires_conjoint: partner.wages.in_euros(),
            pensions_conjoint: partner.pension.in_euros(),
            revenu_reference: household.reference_income.map(Cents::in_euros),
            parts_fiscales: household.parts(),
            autres_revenus: household.other_income().in_euros(),
        }
    }
}
