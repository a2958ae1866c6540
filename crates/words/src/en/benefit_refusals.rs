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
    key.map_or_else(|| capitalised(&sentences), |key| format!("{key}: {sentences}"))
}

fn sentences(why: &BenefitReason) -> String {
    match why {
        BenefitReason::Unreadable(error) if error.reason == Reason::NotAnObject => {
            "a JSON object in curly brackets was expected. An example: quatre-voies benefit --help".to_owned()
        }
        BenefitReason::Unreadable(error) => reason(error),
        BenefitReason::DuplicateKey => "this key comes twice. Keep one value only.".to_owned(),
        BenefitReason::UnknownKey => format!("this key does not exist. Choose among: {}.", keys()),
        BenefitReason::Missing(BenefitKey::Wage) => {
            "this key is missing. Give the daily reference wage (salaire journalier de référence), or are_brut and are_net.".to_owned()
        }
        BenefitReason::Missing(key) => format!("this key is missing, expected {}.", takes(*key)),
        BenefitReason::WrongType(key, shape) => format!("expected {}, received {}.", takes(*key), received(*shape)),
        BenefitReason::OutOfRange(key, number) => {
            format!("expected {}, received {}. Correct the number.", takes(*key), decimal(number))
        }
        BenefitReason::NotADate(key, text) => {
            format!("“{text}” is not a day of the calendar, expected {}.", takes(*key))
        }
        BenefitReason::TooLate(text) => format!(
            "“{text}” comes after {}, the last day accepted. Choose an earlier day.",
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
        Refused::NoBenefit => "this benefit is zero. Give the one in the letter from France Travail.".to_owned(),
        Refused::WageTooHigh { most } => format!(
            "this reference wage is above the highest that counts, €{} a day.",
            decimal(&most.in_euros().to_string())
        ),
        Refused::NetAboveGross => "the net benefit is above the gross benefit. Correct one of the two.".to_owned(),
        Refused::NoDayLeft => {
            "no day is left: the activity starts after the end of the rights. Give the days left on the day you start."
                .to_owned()
        }
        Refused::TooManyDays { most } => format!(
            "with the days already paid, these rights are above what the law allows: {most} at most. Check your letter from France Travail."
        ),
        Refused::StartsBeforeEnd => {
            "the activity starts before the end of the contract: it then continues, and other rules apply.".to_owned()
        }
        Refused::StartsTooLate { last } => format!(
            "the activity starts after the end of the rights, which is on {} at the latest. Check these days.",
            date(last)
        ),
        Refused::ArceWithoutAcre => {
            "no Arce without Acre. Set acre to true if it is granted, or remove arce.".to_owned()
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
    let between = |what: &str| format!("a {what} from {least} to {}", thousands(u64::from(most)));
    match key {
        BenefitKey::Wage | BenefitKey::Gross | BenefitKey::Net | BenefitKey::LeavePay | BenefitKey::AboveLegal => {
            between("number of euros")
        }
        BenefitKey::DaysLeft | BenefitKey::DaysPaid => between("whole number of days"),
        BenefitKey::Age => between("whole number of years"),
        BenefitKey::Months | BenefitKey::CapeMonths => between("whole number of months"),
        BenefitKey::Start | BenefitKey::ContractEnd => "a day in quotation marks, written YYYY-MM-DD".to_owned(),
        BenefitKey::ByAgreement | BenefitKey::Economic | BenefitKey::Arce => {
            "true or false, without quotation marks".to_owned()
        }
        BenefitKey::Turnovers => format!(
            "a list of 1 to {MOST_MONTHS} numbers of euros, from {least} to {} each",
            thousands(u64::from(most))
        ),
    }
}
