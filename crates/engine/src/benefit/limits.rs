//! Which rights the law allows, and why a claim is refused.

use super::claim::Claim;
use super::daily::highest_wage;
use crate::income::Cents;
use law::Date;

/// Months within which rights are asked for after a contract, and those added to the rights to use them (RG art. 7 and 26).
const TO_ASK: u16 = 12;
const TO_USE: u16 = 36;

/// Why a claim cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The benefit of a day is nothing.
    NoBenefit,
    /// The reference wage of a day is above the highest one that counts.
    WageTooHigh {
        /// The highest, in cents.
        most: Cents,
    },
    /// More is paid than the benefit.
    NetAboveGross,
    /// No day is left: the activity starts after the end of the rights.
    NoDayLeft,
    /// Days left and paid exceed what the law allows.
    TooManyDays {
        /// The most.
        most: u16,
    },
    /// The activity starts before the contract ends: it is kept beside, under other rules (RG art. 33).
    StartsBeforeEnd,
    /// The activity starts after the last day on which such rights can be used.
    StartsTooLate {
        /// That day.
        last: Date,
    },
    /// The Arce is asked for without the Acre (RG art. 35).
    ArceWithoutAcre,
}

/// The longest rights of someone whose contract ended on this day, at this age; of anybody when the age is unknown.
pub fn longest(contract_end: Date, age: Option<u8>) -> u16 {
    let rule = law::ARE_DUREE_MAX.value.at(contract_end);
    match age.map(u16::from) {
        Some(age) if age < rule.second_from.0 => rule.first.0,
        Some(age) if age < rule.third_from.0 => rule.second.0,
        Some(_) | None => rule.third.0,
    }
}

impl Claim {
    /// Whether the law allows these rights.
    ///
    /// # Errors
    /// The first thing that it does not allow.
    pub fn check(&self) -> Result<(), Refused> {
        let daily = self.daily;
        let most = highest_wage(self.law);
        let days = longest(self.contract_end, self.age);
        let last = self.contract_end.months_later(TO_ASK + TO_USE).days_later(days);
        let rules = [
            (daily.gross <= Cents::ZERO, Refused::NoBenefit),
            (daily.wage > most, Refused::WageTooHigh { most }),
            (daily.net > daily.gross, Refused::NetAboveGross),
            (self.days_left == 0, Refused::NoDayLeft),
            (
                self.days_left.saturating_add(self.days_paid) > days,
                Refused::TooManyDays { most: days },
            ),
            (self.start <= self.contract_end, Refused::StartsBeforeEnd),
            (self.start > last, Refused::StartsTooLate { last }),
        ];
        let broken = rules.into_iter().find(|(broken, _)| *broken);
        broken.map_or(Ok(()), |(_, refused)| Err(refused))
    }

    /// The same for someone who asks for the Arce.
    ///
    /// # Errors
    /// As [`Self::check`], and without the Acre.
    pub fn check_arce(&self) -> Result<(), Refused> {
        self.check()?;
        if self.acre {
            Ok(())
        } else {
            Err(Refused::ArceWithoutAcre)
        }
    }
}
