//! The values of a request for `benefit`, as they are read and put together.

use serde_json::Value;

use super::benefit::{BenefitError, BenefitKey, BenefitReason, BenefitRequest, FEWEST_MONTHS, USUAL_MONTHS};
use super::refusal::{Shape, quote};
use super::situation::{self, MOST_EUROS};
use engine::benefit::{Claim, Daily, Delay, MOST_MONTHS, Refused};
use engine::income::{Cents, Situation};
use law::{Date, Law};

/// What has been read so far.
#[derive(Default)]
pub(super) struct Read {
    pub(super) activity: situation::Read,
    wage: Option<Cents>,
    gross: Option<Cents>,
    net: Option<Cents>,
    days_left: Option<u16>,
    days_paid: u16,
    start: Option<Date>,
    contract_end: Option<Date>,
    age: Option<u8>,
    by_agreement: bool,
    delay: Delay,
    months: Option<usize>,
    turnovers: Vec<Cents>,
    cape_months: u8,
    arce: bool,
}

impl Read {
    pub(super) fn keep(&mut self, key: BenefitKey, value: &Value) -> Result<(), BenefitReason> {
        match key {
            BenefitKey::Wage => self.wage = Some(amount(key, value)?),
            BenefitKey::Gross => self.gross = Some(amount(key, value)?),
            BenefitKey::Net => self.net = Some(amount(key, value)?),
            BenefitKey::DaysLeft => self.days_left = Some(whole(key, value)? as u16),
            BenefitKey::DaysPaid => self.days_paid = whole(key, value)? as u16,
            BenefitKey::Start => self.start = Some(day(key, value)?),
            BenefitKey::ContractEnd => self.contract_end = Some(day(key, value)?),
            BenefitKey::Age => self.age = Some(whole(key, value)? as u8),
            BenefitKey::ByAgreement => self.by_agreement = truth(key, value)?,
            BenefitKey::LeavePay => self.delay.leave_pay = amount(key, value)?,
            BenefitKey::AboveLegal => self.delay.above_legal = amount(key, value)?,
            BenefitKey::Economic => self.delay.economic = truth(key, value)?,
            BenefitKey::Months => self.months = Some(whole(key, value)? as usize),
            BenefitKey::Turnovers => self.turnovers = amounts(key, value)?,
            BenefitKey::CapeMonths => self.cape_months = whole(key, value)? as u8,
            BenefitKey::Arce => self.arce = truth(key, value)?,
        }
        Ok(())
    }

    pub(super) fn complete(mut self, law: Law) -> Result<BenefitRequest, BenefitError> {
        if !self.turnovers.is_empty() {
            self.activity.turnover.get_or_insert(Cents::ZERO);
        }
        let daily = self.daily(law)?;
        let days_left = there(self.days_left, BenefitKey::DaysLeft)?;
        let start = there(self.start, BenefitKey::Start)?;
        let contract_end = there(self.contract_end, BenefitKey::ContractEnd)?;
        let situation = Situation {
            creation: start,
            ..self.activity.complete(law)?
        };
        let claim = Claim {
            days_paid: self.days_paid,
            age: self.age,
            by_agreement: self.by_agreement,
            acre: situation.acre,
            cape_months: self.cape_months,
            delay: self.delay,
            ..Claim::new(law, daily, days_left, start, contract_end)
        };
        let checked = if self.arce { claim.check_arce() } else { claim.check() };
        checked.map_err(|refused| BenefitReason::Refused(refused).about(key_of(refused).id()))?;
        Ok(BenefitRequest {
            claim,
            situation,
            turnovers: self.turnovers,
            months: self.months.unwrap_or(USUAL_MONTHS),
        })
    }

    /// The benefit of a day as told, else from the reference wage.
    fn daily(&self, law: Law) -> Result<Daily, BenefitError> {
        match (self.gross, self.net, self.wage) {
            (Some(gross), Some(net), wage) => Ok(Daily::told(gross, net, wage, law)),
            (Some(_), None, _) => there(None, BenefitKey::Net),
            (None, Some(_), _) => there(None, BenefitKey::Gross),
            (None, None, wage) => Ok(Daily::of_wage(there(wage, BenefitKey::Wage)?, law)),
        }
    }
}

/// The key that a refusal is about.
const fn key_of(refused: Refused) -> BenefitKey {
    match refused {
        Refused::NoBenefit | Refused::WageTooHigh { .. } => BenefitKey::Wage,
        Refused::NetAboveGross => BenefitKey::Net,
        Refused::NoDayLeft | Refused::TooManyDays { .. } => BenefitKey::DaysLeft,
        Refused::StartsBeforeEnd | Refused::StartsTooLate { .. } => BenefitKey::Start,
        Refused::ArceWithoutAcre => BenefitKey::Arce,
    }
}

fn there<T>(value: Option<T>, key: BenefitKey) -> Result<T, BenefitError> {
    value.ok_or_else(|| BenefitReason::Missing(key).about(key.id()))
}

impl BenefitKey {
    /// The least and the most that a number of this key may be.
    pub const fn bounds(self) -> (u32, u32) {
        match self {
            Self::Wage | Self::Gross | Self::Net => (0, 1_000),
            Self::DaysLeft | Self::DaysPaid => (0, 1_500),
            Self::Age => (16, 75),
            Self::Months => (FEWEST_MONTHS as u32, MOST_MONTHS as u32),
            Self::CapeMonths => (0, law::CAPE_DUREE.on(Law::of_rules()).0 as u32),
            _ => (0, MOST_EUROS),
        }
    }
}

fn wrong(key: BenefitKey, value: &Value) -> BenefitReason {
    BenefitReason::WrongType(key, Shape::of(value))
}

fn out(key: BenefitKey, value: &Value) -> BenefitReason {
    BenefitReason::OutOfRange(key, quote(&value.to_string()))
}

fn truth(key: BenefitKey, value: &Value) -> Result<bool, BenefitReason> {
    value.as_bool().ok_or_else(|| wrong(key, value))
}

fn number(key: BenefitKey, value: &Value) -> Result<f64, BenefitReason> {
    let number = value.as_f64().ok_or_else(|| wrong(key, value))?;
    let (least, most) = key.bounds();
    let within = (f64::from(least)..=f64::from(most)).contains(&number);
    within.then_some(number).ok_or_else(|| out(key, value))
}

fn whole(key: BenefitKey, value: &Value) -> Result<u32, BenefitReason> {
    let number = number(key, value)?;
    let whole = value.is_u64().then_some(number as u32);
    whole.ok_or_else(|| out(key, value))
}

fn amount(key: BenefitKey, value: &Value) -> Result<Cents, BenefitReason> {
    number(key, value).map(Cents::from_euros)
}

fn amounts(key: BenefitKey, value: &Value) -> Result<Vec<Cents>, BenefitReason> {
    let list = value.as_array().ok_or_else(|| wrong(key, value))?;
    if list.is_empty() || list.len() > MOST_MONTHS {
        return Err(BenefitReason::OutOfRange(key, list.len().to_string()));
    }
    list.iter().map(|value| amount(key, value)).collect()
}

fn day(key: BenefitKey, value: &Value) -> Result<Date, BenefitReason> {
    let written = value.as_str().ok_or_else(|| wrong(key, value))?;
    let read = Date::parse(written).filter(|day| day.year >= situation::EARLIEST_YEAR);
    let date = read.ok_or_else(|| BenefitReason::NotADate(key, quote(written)))?;
    if date > Law::LAST {
        return Err(BenefitReason::TooLate(quote(written)));
    }
    Ok(date)
}
