//! One object in, one line out: a result of `schema/`; where there is none, why not, as the command line says it.

use std::sync::OnceLock;

use calls::Failure;
use engine::Draws;
use engine::adaptive::step;
use exchange::json::{Entries, Reason, SheetError, benefit_of, carried_of, income_of};
use law::{Date, Law};
use words::refusals;

/// The report of these answers under the law of a day; none when one of them cannot be taken.
pub fn answer(answers: &Entries, day: &str) -> Option<String> {
    let (sheet, _) = carried_of(answers).ok()?;
    Some(calls::assess(&sheet, law(day)?, draws()).written())
}

/// The next question of the adaptive path; `further` goes on once enough is known.
pub fn asked(answers: &Entries, day: &str, further: bool) -> Option<String> {
    let (sheet, _) = carried_of(answers).ok()?;
    Some(calls::next(step(&sheet.answers, sheet.last, further, law(day)?)))
}

/// The money of an activity: net incomes, or unemployment benefit month by month.
pub fn money(call: Call, activity: &Entries, day: &str) -> Option<String> {
    let law = law(day)?;
    match call {
        Call::Answers => None,
        Call::Income => Some(calls::incomes(&income_of(activity, law).ok()?, law)),
        Call::Benefit => Some(calls::benefits(&benefit_of(activity, law).ok()?, law)),
    }
}

/// What an object is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// A result, or the next question.
    Answers,
    /// The net incomes of an activity.
    Income,
    /// Unemployment benefit beside an activity.
    Benefit,
}

/// Why nothing came out: `{"erreur":…}`, as the command line writes it; nothing when all is well.
pub fn refusal(call: Call, given: Option<&Entries>, day: &str) -> Option<String> {
    refused(call, given, day).err().map(|failure| failure.written(1))
}

fn refused(call: Call, given: Option<&Entries>, day: &str) -> Result<(), Failure> {
    let law = match day {
        "" => Law::of_rules(),
        day => refusals::law_of(day).map_err(Failure::of_line)?,
    };
    let given = given.ok_or(SheetError {
        item: None,
        reason: Reason::NotAnObject,
    })?;
    match call {
        Call::Answers => drop(carried_of(given)?),
        Call::Income => drop(income_of(given, law)?),
        Call::Benefit => drop(benefit_of(given, law)?),
    }
    Ok(())
}

/// The law of a day; that of the rules for an empty one.
fn law(day: &str) -> Option<Law> {
    match day {
        "" => Some(Law::of_rules()),
        day => Law::on(Date::parse(day)?).ok(),
    }
}

/// The same for every call.
fn draws() -> &'static Draws {
    static DRAWS: OnceLock<Draws> = OnceLock::new();
    DRAWS.get_or_init(Draws::new)
}
