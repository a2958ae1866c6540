//! Statuses, natures of income, and what a figure supposes or leaves out.

use crate::words::{SourcedText, TermText};
use engine::income::{Absent, Activity, NatureReason, Note, Status, rates};
use law::Law;

use super::format::euros;

/// The cautious figure of a pay, the same in portage and in a CAE.
const WITHOUT_REDUCTION: &str = "Without the general reduction of social contributions: a contract of a few well-paid hours gives very little of it.";
/// The upper one.
const WITH_REDUCTION: &str = "With the whole general reduction of social contributions, as for a full-time contract.";

/// The name of a status and what its figure is.
pub const fn status(status: Status) -> TermText {
    let (term, explanation) = match status {
        Status::Micro => (
            "Micro-entreprise, standard income tax",
            "Contributions on the money you receive, progressive tax after an allowance.",
        ),
        Status::MicroVersementLiberatoire => (
            "Micro-entreprise, versement libératoire",
            "The tax is paid with the contributions, at a fixed rate. This option depends on the past income of the household.",
        ),
        Status::Ei => (
            "Sole trader on actual costs (EI)",
            "A business in your name that deducts its actual expenses.",
        ),
        Status::Eurl => (
            "EURL under corporation tax",
            "A company with one person only. All that it earns is paid to you as director’s pay.",
        ),
        Status::Sasu => (
            "SASU, all in salary",
            "A company with one person only, which pays you everything as the salary of its president.",
        ),
        Status::SasuDividendes => (
            "SASU, all in dividends",
            "The company pays no salary: you receive the profit once a year.",
        ),
        Status::EurlMixte => (
            "EURL, pay and dividends",
            "The company gives you director’s pay, then the rest of the profit in dividends.",
        ),
        Status::SasuMixte => (
            "SASU, salary and dividends",
            "The company pays you a salary, then the rest of the profit in dividends.",
        ),
        Status::Portage => ("Portage, cautious figure", WITHOUT_REDUCTION),
        Status::PortageHaut => ("Portage, high figure", WITH_REDUCTION),
        Status::Cae => ("CAE, cautious figure", WITHOUT_REDUCTION),
        Status::CaeHaut => ("CAE, high figure", WITH_REDUCTION),
    };
    TermText { term, explanation }
}

/// What a figure supposes or leaves out, with its source.
pub const fn income_note(note: Note) -> SourcedText {
    let (text, facts): (_, &[_]) = match note {
        Note::IncomeCondition => (
            "This option is open only if the reference income of the household, two years before, is not above €29,315 per tax share (part).",
            &[&law::MICRO_VERSEMENT_LIBERATOIRE_RFR.about],
        ),
        Note::AcreRateToCheck => (
            "We count 17.4% with Acre at the Cipav (a pension fund): three quarters of 23.2%. We have not read the article in its version of July 2026: have this rate checked.",
            &[&law::ACRE_MICRO_TAUX_APPLIQUES.about],
        ),
        Note::AcreSaleRateToCheck => (
            "With Acre, we count 9.2% for sales. The known rounding rule would give 9.3%: have this rate checked.",
            &[&law::ACRE_MICRO_TAUX_APPLIQUES.about],
        ),
        Note::AcrePartOfYear => (
            "The activity started in 2025: we count Acre only for what is left of it in 2026.",
            &[&law::ACRE_MICRO_TAUX.about],
        ),
        Note::AcreWhole => (
            "The activity started in 2025: outside a micro-entreprise, Acre stays whole until its first anniversary. The decree says so, the law is less clear: ask Urssaf to confirm.",
            &[&law::ACRE_HORS_MICRO.about],
        ),
        Note::AcreCapped => (
            "Acre stops at a sales ceiling: €165,724 for sales, €96,120 for services and €72,818 for professional services (activité libérale). Above it, the normal rate applies.",
            &[&law::ACRE_MICRO_PLAFOND.about],
        ),
        Note::WithoutAcre => (
            "With this creation date, Acre is over: it changes nothing here.",
            &[&law::ACRE_MICRO_TAUX.about],
        ),
        Note::NoProtection => (
            "Dividends alone give no right to a pension or to sick pay.",
            &[&law::PFU.about],
        ),
        Note::NoPay => (
            "The sum is too small for a salary: nothing is paid.",
            &[&law::CESA_REMUNERATION.about],
        ),
        Note::PartTime => (
            "This salary is below the full-time Smic (minimum wage): the calculation assumes part-time work.",
            &[&law::SMIC_MENSUEL_BRUT.about, &law::SMIC_MENSUEL_NET.about],
        ),
        Note::BelowPortageMinimum => (
            "This is less than the minimum salary of full-time portage: a company may refuse, or offer fewer days.",
            &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about],
        ),
        Note::UpperFigure => (
            "By law, the general reduction of social contributions is for all employees covered by unemployment insurance. Its amount depends on the hours written in the contract: this is a high figure.",
            &[&law::REDUCTION_GENERALE_SALARIES.about],
        ),
        Note::NoPayDuringCape => (
            "This amount is for the CESA, the employment contract. During the test (CAPE), there is usually no salary yet.",
            &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about],
        ),
    };
    SourcedText { text, facts }
}

/// Why a way or a status has no figure.
pub fn absent(absent: Absent, law: Law) -> String {
    match absent {
        Absent::AboveCeiling { .. } => [
            "This turnover is above the ceiling of a micro-entreprise: ",
            &ceiling(Activity::ServiceBic, law),
            " a year for services, ",
            &ceiling(Activity::Vente, law),
            " for sales.",
        ]
        .concat(),
        Absent::AboveReferenceIncome { most } => [
            "The versement libératoire (income tax paid with contributions) is not open: the reference tax income of your household is above ",
            &euros(most.whole_euros()),
            ".",
        ]
        .concat(),
    }
}

fn ceiling(activity: Activity, law: Law) -> String {
    euros(rates::micro(activity, law).ceiling.whole_euros())
}

/// The name of a nature of income.
pub const fn activity_name(activity: Activity) -> &'static str {
    match activity {
        Activity::Vente => "Sales, making goods, food service",
        Activity::ServiceBic => "Commercial services",
        Activity::ServiceArtisan => "Craft services",
        Activity::BncSsi => "Professional services (activité libérale)",
        Activity::BncCipav => "Professional services under the Cipav",
    }
}

/// Which nature of income was taken, and why.
pub const fn nature_reason(reason: NatureReason) -> &'static str {
    match reason {
        NatureReason::Liberale => {
            "From your activity, we count professional services (activité libérale). Repairs or photography are rather craft services."
        }
        NatureReason::ServicesCommerciaux => {
            "From your activity, we count commercial services. Lessons are rather professional services (activité libérale)."
        }
        NatureReason::Transport => "From your activity, we count commercial services.",
        NatureReason::Artisan => {
            "From your activity, we count craft services. If you mostly sell supplies, choose sales."
        }
        NatureReason::ArtisanOuVente => {
            "From your answers, we count craft services, like hairdressing. If you mostly sell bread or objects, choose sales."
        }
        NatureReason::Vente => "From your activity, we count sales: what you make, resell or serve.",
        NatureReason::Cipav => {
            "From your profession, we count professional services (activité libérale) under the Cipav, a pension fund."
        }
        NatureReason::Carte => "From your profession, we count commercial services.",
        NatureReason::Inconnue => {
            "Your answers do not say the nature of the activity. We count professional services (activité libérale), at the highest rate, to be cautious."
        }
        NatureReason::Agricole => {
            "Farming and gardens have their own contributions, at the MSA (the farm social fund). This calculation does not know them: ask the MSA for a simulation."
        }
        NatureReason::ArtisteAuteur => {
            "Artists and authors (artistes-auteurs) have their own contributions. This calculation does not know them: ask the Urssaf for artistes-auteurs."
        }
        NatureReason::SanteDroitChiffre => {
            "Your profession has its own pension fund. This calculation does not know it: ask your professional body (ordre) for a simulation."
        }
    }
}
