//! Rights to unemployment benefit and an activity as one JSON object, the input contract of `benefit`.

use serde_json::Value;

use super::benefit_read::Read;
use super::entries::Entries;
use super::refusal::{Shape, SheetError, quote};
use super::situation::{SituationError, SituationKey, SituationReason};
use engine::benefit::{Claim, Refused};
use engine::income::{Cents, Situation};
use law::{Law, coded_enum};

/// Months of a plan when none are asked for.
pub const USUAL_MONTHS: usize = 24;
/// Fewest months of a plan.
pub const FEWEST_MONTHS: usize = 12;

coded_enum! {
    /// The keys of the object beside those of an activity ([`ACTIVITY_KEYS`]).
    pub enum BenefitKey {
        /// Reference wage of a day, in euros.
        Wage = "sjr",
        /// Benefit of a day before anything is taken, in euros.
        Gross = "are_brut",
        /// Benefit of a day as it is paid, in euros.
        Net = "are_net",
        /// Days left on the day of the start.
        DaysLeft = "jours",
        /// Days already paid.
        DaysPaid = "jours_payes",
        /// Day on which the activity starts.
        Start = "debut",
        /// Last day of the contract.
        ContractEnd = "fin_contrat",
        /// Age on that day, in years.
        Age = "age",
        /// Whether the contract ended by agreement.
        ByAgreement = "rupture_conventionnelle",
        /// Leave paid in money, in euros.
        LeavePay = "indemnite_conges",
        /// What was paid above the legal minimum, in euros.
        AboveLegal = "indemnite_supra_legale",
        /// Whether the dismissal was an economic one.
        Economic = "licenciement_economique",
        /// Months of the plan.
        Months = "mois",
        /// Turnover of each month, in euros.
        Turnovers = "ca_mois",
        /// Months of CAPE before the contract of a CAE.
        CapeMonths = "cape_mois",
        /// Whether the Arce is asked for.
        Arce = "arce",
    }
}

/// The keys of an activity that count before income tax, created on the day of the start.
pub const ACTIVITY_KEYS: [SituationKey; 7] = [
    SituationKey::Nature,
    SituationKey::Turnover,
    SituationKey::Costs,
    SituationKey::Acre,
    SituationKey::Executive,
    SituationKey::ManagementFee,
    SituationKey::Contribution,
];

/// What a plan is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitRequest {
    /// The rights.
    pub claim: Claim,
    /// The activity of the first year.
    pub situation: Situation,
    /// Turnover of each month, the last one going on; none for a twelfth of the year each.
    pub turnovers: Vec<Cents>,
    /// Months of the plan.
    pub months: usize,
}

/// Why a request is refused, and about which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BenefitError {
    /// The key of the object it is about, shortened; none when it is about the whole text.
    pub key: Option<String>,
    /// What is wrong.
    pub reason: BenefitReason,
}

/// What is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BenefitReason {
    /// Not a JSON object.
    Unreadable(SheetError),
    /// The key is there twice.
    DuplicateKey,
    /// No such key.
    UnknownKey,
    /// The key must be there.
    Missing(BenefitKey),
    /// Not the kind of value that this key takes.
    WrongType(BenefitKey, Shape),
    /// A number out of the bounds of its key.
    OutOfRange(BenefitKey, String),
    /// Not a day of the calendar.
    NotADate(BenefitKey, String),
    /// A day after the last one that is answered ([`Law::LAST`]).
    TooLate(String),
    /// Something of the activity.
    Activity(SituationReason),
    /// Rights that the law does not allow.
    Refused(Refused),
}

/// Reads a request, computed under this law.
///
/// # Errors
/// The first entry that is wrong, else the first key that is missing, else what the law does not allow.
pub fn read_benefit(text: &str, law: Law) -> Result<BenefitRequest, BenefitError> {
    let entries = Entries::read(text).map_err(|error| BenefitError {
        key: None,
        reason: BenefitReason::Unreadable(error),
    })?;
    benefit_of(&entries, law)
}

/// [`read_benefit`] on entries already read.
///
/// # Errors
/// The first entry that is wrong, else the first key that is missing, else what the law does not allow.
pub fn benefit_of(entries: &Entries, law: Law) -> Result<BenefitRequest, BenefitError> {
    let (mut read, mut seen) = (Read::default(), Vec::new());
    for (name, value) in &entries.0 {
        let about = |reason: BenefitReason| reason.about(name);
        if seen.contains(&name) {
            return Err(about(BenefitReason::DuplicateKey));
        }
        seen.push(name);
        keep(&mut read, name, value).map_err(about)?;
    }
    read.complete(law)
}

/// One entry, of the rights or of the activity.
fn keep(read: &mut Read, name: &str, value: &Value) -> Result<(), BenefitReason> {
    if let Some(key) = BenefitKey::from_id(name) {
        return read.keep(key, value);
    }
    let key = SituationKey::from_id(name).filter(|key| ACTIVITY_KEYS.contains(key));
    let key = key.ok_or(BenefitReason::UnknownKey)?;
    read.activity.keep(key, value).map_err(BenefitReason::Activity)
}

impl BenefitReason {
    pub(super) fn about(self, key: &str) -> BenefitError {
        BenefitError {
            key: Some(quote(key)),
            reason: self,
        }
    }
}

impl From<SituationError> for BenefitError {
    fn from(error: SituationError) -> Self {
        Self {
            key: error.key,
            reason: BenefitReason::Activity(error.reason),
        }
    }
}
