//! What to do today: the act itself, how, when it is done, a text to send, where.

mod after;
pub(crate) mod amount;
mod before;
pub(crate) mod meanings;
// Sent to people in France: the French ones.
#[path = "../../fr/acts/messages.rs"]
mod messages;
mod page;
mod posts;
mod trades;
mod undecided;
mod ways;

use crate::acts::{ActText, Deed, Link};
use law::About;

pub use page::*;

/// The day rate of a message, when it is not known.
pub(crate) const YOUR_RATE: &str = "[votre prix]";
/// The turnover of a message, when it is not known.
pub(crate) const YOUR_TURNOVER: &str = "[montant]";

const fn link(name: &'static str, fact: &'static About) -> Link {
    Link { name, fact }
}

/// The words of an act.
pub(crate) const fn act(deed: Deed) -> ActText {
    match deed {
        Deed::PermitFind => before::PERMIT_FIND,
        Deed::PermitCheck => before::PERMIT_CHECK,
        Deed::Age => before::AGE,
        Deed::AgeAgreement => before::AGE_AGREEMENT,
        Deed::Ban => before::BAN,
        Deed::JobNotes => before::JOB_NOTES,
        Deed::Clause => before::CLAUSE,
        Deed::Resign => before::RESIGN,
        Deed::PartTime => posts::PART_TIME,
        Deed::Request => posts::REQUEST,
        Deed::Declare => posts::DECLARE,
        Deed::Agreement => posts::AGREEMENT,
        Deed::Teaching => posts::TEACHING,
        Deed::Title => trades::TITLE,
        Deed::Qualification => trades::QUALIFICATION,
        Deed::Artist => trades::ARTIST,
        Deed::Press => trades::PRESS,
        Deed::Farm => trades::FARM,
        Deed::Territory => trades::TERRITORY,
        Deed::Insurance => trades::INSURANCE,
        Deed::CaeInsurance => trades::CAE_INSURANCE,
        Deed::Hygiene => trades::HYGIENE,
        Deed::HomeServices => trades::HOME_SERVICES,
        Deed::Agency => trades::AGENCY,
        Deed::Training => trades::TRAINING,
        Deed::MeetCae => ways::MEET_CAE,
        Deed::Contract => ways::CONTRACT,
        Deed::Left => ways::LEFT,
        Deed::Portage => ways::PORTAGE,
        Deed::Gap => ways::GAP,
        Deed::EachAlone => ways::EACH_ALONE,
        Deed::Forms => ways::FORMS,
        Deed::TwoCalls => undecided::TWO_CALLS,
        Deed::TwoLeft => undecided::TWO_LEFT,
        Deed::TwoForms => undecided::TWO_FORMS,
        Deed::TwoColumns => undecided::TWO_COLUMNS,
        Deed::Clients => undecided::CLIENTS,
        Deed::Blocked => undecided::BLOCKED,
        Deed::NoneFitsWithJob => undecided::NONE_FITS_WITH_JOB,
        Deed::NoneFitsWithoutJob => undecided::NONE_FITS_WITHOUT_JOB,
        Deed::NoneFits => undecided::NONE_FITS,
        Deed::Answer => undecided::ANSWER,
        Deed::Rights => after::RIGHTS,
        Deed::Pension => after::PENSION,
        Deed::Studies => after::STUDIES,
        Deed::Allowance => after::ALLOWANCE,
    }
}
