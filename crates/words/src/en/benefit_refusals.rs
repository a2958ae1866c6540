//! What is wrong with rights to unemployment benefit, and what to do about it.

use engine::benefit::{MOST_MONTHS, Refused};
use exchange::json::{ACTIVITY_KEYS, BenefitError, BenefitKey, BenefitReason, Reason, SituationError};
use law::Law;

use super::format::date;
use super::refusals::{capitalised, decimal, list, reason, received, situation, thousands};

/// The sentences about refused rights.
pub fn benefit(error: &BenefitError) -> String {
    let key = error.key.as_deref();
    if let BenefitReason::Activity(reason) = &error.reason {
        return situation(&SituationError {
            key: error.key.clone(),
            reason: reason.clone(),
        });
    }
    let sentences = sentences(&error.reason);
    key.map_or_else(|| capitalised(&sentences), |key| format!("{key} : {sentences}"))
}

fn sentences(why: &BenefitReason) -> String {
    match why {
        BenefitReason::Unreadable(error) if error.reason == Reason::NotAnObject => {
            "attendu un objet JSON entre accolades. Un exemple : quatre-voies benefit --help".to_owned()
        }
        BenefitReason::Unreadable(error) => reason(error),
        BenefitReason::DuplicateKey => "cette clé revient. Gardez une seule valeur.".to_owned(),
        BenefitReason::UnknownKey => format!("cette clé n’existe pas. Choisissez parmi : {}.", keys()),
        BenefitReason::Missing(BenefitKey::Wage) => {
            "cette clé manque. Donnez le salaire journalier de référence, ou are_brut et are_net.".to_owned()
        }
        BenefitReason::Missing(key) => format!("cette clé manque, attendu {}.", takes(*key)),
        BenefitReason::WrongType(key, shape) => format!("attendu {}, reçu {}.", takes(*key), received(*shape)),
        BenefitReason::OutOfRange(key, number) => {
            format!("attendu {}, reçu {}. Corrigez le nombre.", takes(*key), decimal(number))
        }
        BenefitReason::NotADate(key, text) => {
            format!("« {text} » n’est pas un jour du calendrier, attendu {}.", takes(*key))
        }
        BenefitReason::TooLate(text) => format!(
            "« {text} » vient après le {}, dernier jour accepté. Choisissez un jour plus tôt.",
            date(Law::LAST)
        ),
        // Said by [`benefit`].
        BenefitReason::Activity(_) => String::new(),
        BenefitReason::Refused(refused) => self::refused(*refused),
    }
}

/// What the law does not allow.
pub(super) fn refused(refused: Refused) -> String {
    match refused {
        Refused::NoBenefit => "cette allocation vaut zéro. Donnez celle que France Travail a notifiée.".to_owned(),
        Refused::WageTooHigh { most } => format!(
            "ce salaire de référence dépasse le plus élevé qui compte, {} euros par jour.",
            decimal(&most.in_euros().to_string())
        ),
        Refused::NetAboveGross => "l’allocation nette dépasse l’allocation brute. Corrigez l’une des deux.".to_owned(),
        Refused::NoDayLeft => {
            "il ne reste aucun jour : l’activité commence après la fin des droits. Donnez les jours restants au démarrage."
                .to_owned()
        }
        Refused::TooManyDays { most } => format!(
            "avec les jours déjà payés, ces droits dépassent ce que la loi permet : {most} au plus. Vérifiez votre notification."
        ),
        Refused::StartsBeforeEnd => {
            "l’activité commence avant la fin du contrat : elle continue alors, et d’autres règles s’appliquent.".to_owned()
        }
        Refused::StartsTooLate { last } => format!(
            "l’activité commence après la fin des droits, au plus tard le {}. Vérifiez ces jours.",
            date(last)
        ),
        Refused::ArceWithoutAcre => {
            "pas d’Arce sans Acre. Mettez acre à true si elle est accordée, ou retirez arce.".to_owned()
        }
    }
}

/// Every key, those of the activity last.
fn keys() -> String {
    let activity = ACTIVITY_KEYS.iter();
    list(
        BenefitKey::ALL
            .iter()
            .map(|key| key.id())
            .chain(activity.map(|key| key.id())),
    )
}

/// What a key takes.
fn takes(key: BenefitKey) -> String {
    let (least, most) = key.bounds();
    let between = |what: &str| format!("un nombre {what} de {least} à {}", thousands(u64::from(most)));
    match key {
        BenefitKey::Wage | BenefitKey::Gross | BenefitKey::Net | BenefitKey::LeavePay | BenefitKey::AboveLegal => {
            between("d’euros")
        }
        BenefitKey::DaysLeft | BenefitKey::DaysPaid => between("entier de jours"),
        BenefitKey::Age => between("entier d’années"),
        BenefitKey::Months | BenefitKey::CapeMonths => between("entier de mois"),
        BenefitKey::Start | BenefitKey::ContractEnd => "un jour entre guillemets, écrit AAAA-MM-JJ".to_owned(),
        BenefitKey::ByAgreement | BenefitKey::Economic | BenefitKey::Arce => {
            "true ou false, sans guillemets".to_owned()
        }
        BenefitKey::Turnovers => format!(
            "une liste d’un à {MOST_MONTHS} nombres d’euros, de {least} à {} chacun",
            thousands(u64::from(most))
        ),
    }
}
