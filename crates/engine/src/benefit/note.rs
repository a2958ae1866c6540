//! What a plan supposes, leaves out, or leaves to check.

use super::cap::Cap;
use super::claim::Claim;
use crate::Way;
use crate::income::Status;
use law::{About, Date, coded_enum};

coded_enum! {
    /// What a plan supposes, leaves out, or leaves to check.
    pub enum BenefitNote {
        /// What counts as income of an independent was read in older texts only.
        BaseToCheck = "revenu_compte_a_verifier",
        /// While income is not known, 70 % of the month is paid, then corrected.
        Provisional = "paiement_provisoire_possible",
        /// Dividends are not pay.
        DividendsNotCounted = "dividendes_non_comptes",
        /// The ceiling is reached: the rest can be asked for when nothing was earned.
        RestToAsk = "suite_a_demander_a_l_instance_paritaire",
        /// Nothing that we read says whether the ceiling holds during a CAPE.
        CapToCheck = "plafond_60_pendant_le_cape_a_verifier",
        /// Nothing is paid during the CAPE.
        NoPayDuringCape = "pas_de_salaire_pendant_le_cape",
        /// A high benefit falls: its floor is to check.
        FallToCheck = "degressivite_a_verifier",
        /// A high benefit falls under an age that was not told.
        AgeUnknown = "age_inconnu_sans_degressivite",
        /// These rights may be longer than what an agreed end of contract gives since September 2026.
        LengthToCheck = "duree_apres_rupture_a_verifier",
        /// From the second year on, without the Acre.
        AcreFirstYear = "acre_la_premiere_annee",
    }
}

impl BenefitNote {
    /// The fact that says it.
    pub const fn fact(self) -> &'static About {
        match self {
            Self::BaseToCheck | Self::DividendsNotCounted => &law::ARE_REVENUS_COMPTES.about,
            Self::Provisional => &law::ARE_PROVISOIRE.about,
            Self::RestToAsk => &law::ARE_PLAFOND_60.about,
            Self::CapToCheck | Self::NoPayDuringCape => &law::CAPE_ARE.about,
            Self::FallToCheck | Self::AgeUnknown => &law::ARE_DEGRESSIVITE.about,
            Self::LengthToCheck => &law::ARE_DUREE_RUPTURE.about,
            Self::AcreFirstYear => &law::ACRE_HORS_MICRO.about,
        }
    }
}

/// First day of the end of a contract from which an agreed one may give shorter rights.
const SHORTER: Date = Date::new(2026, 9, 1);

/// What to say of a plan, whose ceiling is this one, and whose benefit was lowered or not.
pub(super) fn notes(status: Status, claim: &Claim, cap: Option<Cap>, months: usize) -> Vec<BenefitNote> {
    let high = claim.daily.reduced(claim.law).is_some();
    let independent = matches!(
        status,
        Status::Micro | Status::MicroVersementLiberatoire | Status::Ei | Status::Eurl | Status::EurlMixte
    );
    let dividends = matches!(status, Status::SasuDividendes | Status::EurlMixte | Status::SasuMixte);
    let cae = status.way() == Way::Cae;
    let rows = [
        (independent, BenefitNote::BaseToCheck),
        (independent, BenefitNote::Provisional),
        (dividends, BenefitNote::DividendsNotCounted),
        (
            cap.is_some_and(|cap| cap.certain && cap.reached.is_some()),
            BenefitNote::RestToAsk,
        ),
        (cap.is_some_and(|cap| !cap.certain), BenefitNote::CapToCheck),
        (cae && claim.cape_months > 0, BenefitNote::NoPayDuringCape),
        (claim.reduced().is_some(), BenefitNote::FallToCheck),
        (high && claim.age.is_none(), BenefitNote::AgeUnknown),
        (may_be_too_long(claim), BenefitNote::LengthToCheck),
        (claim.acre && months > 12, BenefitNote::AcreFirstYear),
    ];
    let said = rows.into_iter().filter(|(holds, _)| *holds);
    said.map(|(_, note)| note).collect()
}

/// Rights that exceed what we could not read in its text: said, never refused.
fn may_be_too_long(claim: &Claim) -> bool {
    let rule = law::ARE_DUREE_RUPTURE.on(claim.law);
    let older = claim.age.is_none_or(|age| u16::from(age) >= rule.second_from.0);
    let most = if older { rule.second.0 } else { rule.first.0 };
    let days = claim.days_left.saturating_add(claim.days_paid);
    claim.by_agreement && claim.contract_end >= SHORTER && days > most
}
