//! One activity as a JSON object, the input contract of `income`.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::entries::Entries;
use super::household;
use super::refusal::{Shape, SheetError, quote};
use engine::income::{Activity, Cents, HealthCover, MOST_CHILDREN, PayMix, Second, Situation, default_creation};
use law::{Date, Law, coded_enum};

/// Largest amount accepted, in euros.
pub const MOST_EUROS: u32 = 10_000_000;
/// Largest rate of VAT accepted: the normal one (CGI art. 278).
pub const MOST_VAT: f64 = 0.2;
/// Months of a whole year.
pub const MOST_MONTHS: u8 = 12;

/// What `income` is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IncomeRequest {
    /// The activity.
    pub situation: Situation,
    /// Net wanted a month of activity after tax, when it is asked what to invoice for it.
    pub wanted: Option<Cents>,
}

coded_enum! {
    /// The keys of the object.
    pub enum SituationKey {
        /// Nature of the activity.
        Nature = "nature",
        /// Turnover of the year, in euros.
        Turnover = "ca",
        /// Costs of the year, in euros.
        Costs = "frais",
        /// Whether the ACRE is granted.
        Acre = "acre",
        /// Day of creation.
        Creation = "creation",
        /// Whether the employee is a cadre.
        Executive = "cadre",
        /// Management fee in portage, from 0 to 1.
        ManagementFee = "frais_gestion_portage",
        /// Contribution in a CAE, from 0 to 1.
        Contribution = "contribution_cae",
        /// Who fills in the tax return.
        Household = "foyer",
        /// Children in charge.
        Children = "enfants",
        /// Whether the person lives alone with children (box T).
        LoneParent = "parent_isole",
        /// Other taxable wages of the year, in euros.
        Wages = "autres_salaires",
        /// Taxable pensions of the year, in euros.
        Pension = "autres_pensions",
        /// Taxable wages of the partner, in euros.
        PartnerWages = "salaires_conjoint",
        /// Taxable pensions of the partner, in euros.
        PartnerPension = "pensions_conjoint",
        /// Reference income of the household two years before, in euros.
        ReferenceIncome = "revenu_reference",
        /// Share of the turnover paid by clients who do not recover VAT, from 0 to 1.
        PrivateShare = "part_particuliers",
        /// Rate of VAT, from 0 to [`MOST_VAT`].
        VatRate = "taux_tva",
        /// Months of activity in the year.
        Months = "mois",
        /// Net wanted a month after tax, in euros.
        Wanted = "vise",
        /// Nature of a second activity.
        SecondNature = "seconde_nature",
        /// Its share of the turnover, from 0 to 1.
        SecondShare = "part_seconde",
        /// Who pays for a complementary health cover.
        Cover = "mutuelle",
        /// What a company spends on pay beside dividends, contributions included, in euros a year.
        Pay = "remuneration",
        /// Capital and partner current account of a company, in euros.
        Capital = "capital",
    }
}

/// Why an activity is refused, and about which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SituationError {
    /// The key of the object it is about, shortened; none when it is about the whole text.
    pub key: Option<String>,
    /// What is wrong.
    pub reason: SituationReason,
}

/// What is wrong with an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SituationReason {
    /// Not a JSON object.
    Unreadable(SheetError),
    /// The key is there twice.
    DuplicateKey,
    /// No such key.
    UnknownKey,
    /// The key must be there.
    Missing(SituationKey),
    /// Not the kind of value that this key takes.
    WrongType(SituationKey, Shape),
    /// No nature of activity has this id.
    UnknownActivity(String),
    /// A number below 0 or too large.
    OutOfRange(SituationKey, String),
    /// Not a day of the calendar.
    NotADate(String),
    /// Neither alone nor a couple.
    UnknownHousehold(String),
    /// An income of a partner, and nobody is taxed together.
    NoPartner,
    /// Somebody alone with children, in a couple.
    NotAlone,
    /// Somebody alone with children, without any.
    NoChild,
    /// Neither of the hypotheses on the health cover.
    UnknownCover(String),
    /// A key that says nothing without another one.
    Without(SituationKey),
    /// A day after the last one that is answered ([`Law::LAST`]).
    TooLate(String),
}

/// Reads an activity, computed under this law; only the nature and the turnover must be there.
///
/// # Errors
/// The first entry that is wrong, else the first key that is missing.
pub fn read_income(text: &str, law: Law) -> Result<IncomeRequest, SituationError> {
    let entries = Entries::read(text).map_err(|error| SituationReason::Unreadable(error).overall())?;
    income_of(&entries, law)
}

/// [`read_income`] on entries already read.
///
/// # Errors
/// The first entry that is wrong, else the first key that is missing, else what the law does not allow.
pub fn income_of(entries: &Entries, law: Law) -> Result<IncomeRequest, SituationError> {
    let mut read = Read::default();
    let mut seen = Vec::new();
    for (name, value) in &entries.0 {
        let about = |reason: SituationReason| reason.about(name);
        let key = SituationKey::from_id(name).ok_or_else(|| about(SituationReason::UnknownKey))?;
        if seen.contains(&key) {
            return Err(about(SituationReason::DuplicateKey));
        }
        seen.push(key);
        read.keep(key, value).map_err(about)?;
    }
    let wanted = read.wanted;
    let situation = read.complete(law)?;
    Ok(IncomeRequest { situation, wanted })
}

/// What has been read so far.
#[derive(Default)]
pub(super) struct Read {
    activity: Option<Activity>,
    pub(super) turnover: Option<Cents>,
    costs: Cents,
    acre: bool,
    creation: Option<Date>,
    executive: Option<bool>,
    management_fee: Option<f64>,
    contribution: Option<f64>,
    household: household::Read,
    private_share: Option<f64>,
    vat_rate: Option<f64>,
    months: Option<u8>,
    wanted: Option<Cents>,
    second: Option<Activity>,
    second_share: Option<f64>,
    cover: Option<HealthCover>,
    pay: Option<Cents>,
    capital: Option<Cents>,
}

impl Read {
    pub(super) fn keep(&mut self, key: SituationKey, value: &Value) -> Result<(), SituationReason> {
        match key {
            SituationKey::Nature => self.activity = Some(activity(key, value)?),
            SituationKey::Turnover => self.turnover = Some(amount(key, value)?),
            SituationKey::Costs => self.costs = amount(key, value)?,
            SituationKey::Acre => self.acre = truth(key, value)?,
            SituationKey::Creation => self.creation = Some(date(key, value)?),
            SituationKey::Executive => self.executive = Some(truth(key, value)?),
            SituationKey::ManagementFee => self.management_fee = Some(number(key, value, 1.0)?),
            SituationKey::Contribution => self.contribution = Some(number(key, value, 1.0)?),
            SituationKey::Household => self.household.couple = household::couple(key, value)?,
            SituationKey::Children => self.household.children = whole(key, value, 0..=MOST_CHILDREN)?,
            SituationKey::LoneParent => self.household.lone_parent = truth(key, value)?,
            SituationKey::Wages => self.household.own.wages = amount(key, value)?,
            SituationKey::Pension => self.household.own.pension = amount(key, value)?,
            SituationKey::PartnerWages => self.household.partner.wages = amount(key, value)?,
            SituationKey::PartnerPension => self.household.partner.pension = amount(key, value)?,
            SituationKey::ReferenceIncome => self.household.reference_income = Some(amount(key, value)?),
            SituationKey::PrivateShare => self.private_share = Some(number(key, value, 1.0)?),
            SituationKey::VatRate => self.vat_rate = Some(number(key, value, MOST_VAT)?),
            SituationKey::Months => self.months = Some(whole(key, value, 1..=MOST_MONTHS)?),
            SituationKey::Wanted => self.wanted = Some(amount(key, value)?),
            SituationKey::SecondNature => self.second = Some(activity(key, value)?),
            SituationKey::Cover => self.cover = Some(cover(key, value)?),
            SituationKey::Pay => self.pay = Some(amount(key, value)?),
            SituationKey::Capital => self.capital = Some(amount(key, value)?),
            SituationKey::SecondShare => self.second_share = Some(number(key, value, 1.0)?),
        }
        Ok(())
    }

    pub(super) fn complete(self, law: Law) -> Result<Situation, SituationError> {
        let missing = |key: SituationKey| SituationReason::Missing(key).about(key.id());
        let activity = self.activity.ok_or_else(|| missing(SituationKey::Nature))?;
        let turnover = self.turnover.ok_or_else(|| missing(SituationKey::Turnover))?;
        let usual = Situation::new(activity, turnover, self.costs, law);
        let second = self.second()?;
        let household = self.household.complete()?;
        Ok(Situation {
            acre: self.acre,
            creation: self.creation.unwrap_or_else(|| default_creation(self.acre, law)),
            management_fee: self.management_fee.unwrap_or(usual.management_fee),
            contribution: self.contribution.unwrap_or(usual.contribution),
            portage_executive: self.executive.unwrap_or(usual.portage_executive),
            cae_executive: self.executive.unwrap_or(usual.cae_executive),
            household,
            private_share: self.private_share.unwrap_or(usual.private_share),
            vat_rate: self.vat_rate.unwrap_or(usual.vat_rate),
            months: self.months.unwrap_or(usual.months),
            second,
            cover: self.cover.unwrap_or(usual.cover),
            mix: PayMix {
                pay: self.pay,
                capital: self.capital.unwrap_or(usual.mix.capital),
            },
            ..usual
        })
    }
}

impl Read {
    /// The second activity, when its nature and its share are both there.
    fn second(&self) -> Result<Option<Second>, SituationError> {
        let alone = |key: SituationKey, other| Err(SituationReason::Without(other).about(key.id()));
        match (self.second, self.second_share) {
            (Some(activity), Some(share)) => Ok(Some(Second { activity, share })),
            (None, None) => Ok(None),
            (Some(_), None) => alone(SituationKey::SecondNature, SituationKey::SecondShare),
            (None, Some(_)) => alone(SituationKey::SecondShare, SituationKey::SecondNature),
        }
    }
}

impl SituationReason {
    pub(super) fn about(self, key: &str) -> SituationError {
        SituationError {
            key: Some(quote(key)),
            reason: self,
        }
    }

    fn overall(self) -> SituationError {
        SituationError {
            key: None,
            reason: self,
        }
    }
}

pub(super) fn text(key: SituationKey, value: &Value) -> Result<&str, SituationReason> {
    let wrong = || SituationReason::WrongType(key, Shape::of(value));
    value.as_str().ok_or_else(wrong)
}

fn truth(key: SituationKey, value: &Value) -> Result<bool, SituationReason> {
    let wrong = || SituationReason::WrongType(key, Shape::of(value));
    value.as_bool().ok_or_else(wrong)
}

/// A number from 0 to the maximum.
fn number(key: SituationKey, value: &Value, maximum: f64) -> Result<f64, SituationReason> {
    let wrong = || SituationReason::WrongType(key, Shape::of(value));
    let number = value.as_f64().ok_or_else(wrong)?;
    if (0.0..=maximum).contains(&number) {
        Ok(number)
    } else {
        Err(SituationReason::OutOfRange(key, quote(&value.to_string())))
    }
}

/// A whole number of the range.
fn whole(key: SituationKey, value: &Value, range: RangeInclusive<u8>) -> Result<u8, SituationReason> {
    let number = number(key, value, f64::from(*range.end()))?;
    if number.fract() == 0.0 && number >= f64::from(*range.start()) {
        Ok(number as u8)
    } else {
        Err(SituationReason::OutOfRange(key, quote(&value.to_string())))
    }
}

fn amount(key: SituationKey, value: &Value) -> Result<Cents, SituationReason> {
    number(key, value, f64::from(MOST_EUROS)).map(Cents::from_euros)
}

fn activity(key: SituationKey, value: &Value) -> Result<Activity, SituationReason> {
    let id = text(key, value)?;
    Activity::from_id(id).ok_or_else(|| SituationReason::UnknownActivity(quote(id)))
}

fn cover(key: SituationKey, value: &Value) -> Result<HealthCover, SituationReason> {
    let id = text(key, value)?;
    HealthCover::from_id(id).ok_or_else(|| SituationReason::UnknownCover(quote(id)))
}

/// Before that year, a day is a slip of the hand.
pub(super) const EARLIEST_YEAR: u16 = 1900;

fn date(key: SituationKey, value: &Value) -> Result<Date, SituationReason> {
    let written = text(key, value)?;
    let day = Date::parse(written).filter(|day| day.year >= EARLIEST_YEAR);
    let date = day.ok_or_else(|| SituationReason::NotADate(quote(written)))?;
    if date > Law::LAST {
        return Err(SituationReason::TooLate(quote(written)));
    }
    Ok(date)
}
