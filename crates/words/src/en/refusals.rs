//! What is wrong with a line, a file or a link, and what to do about it.

use engine::income::{Activity, HealthCover, MOST_CHILDREN};
use engine::{ITEMS_VERSION, Item, Kind, Trade, choices, question};
use exchange::json::{
    COUPLE, MOST_EUROS, MOST_MONTHS, Reason, SINGLE, Shape, SheetError, SituationError, SituationKey, SituationReason,
    TRADE, quote,
};
use exchange::share::LinkError;
use law::{Date, Law, OutOfReach};

pub use super::benefit_refusals::benefit;
use super::format::date;

/// The sentences about a refused sheet.
pub fn sheet(error: &SheetError) -> String {
    let sentences = reason(error);
    match &error.item {
        Some(key) => format!("{key}: {sentences}"),
        None => capitalised(&sentences),
    }
}

/// The sentences about a text that no trade answers.
pub fn no_trade(text: &str) -> String {
    let text = quote(text.trim());
    format!(
        "No trade found for “{text}”. Try a plainer word, such as “plumber” or “cakes”, or choose the closest activity."
    )
}

/// The sentences about a refused activity.
pub fn situation(error: &SituationError) -> String {
    let sentences = situation_reason(&error.reason);
    match &error.key {
        Some(key) => format!("{key}: {sentences}"),
        None => capitalised(&sentences),
    }
}

fn situation_reason(reason: &SituationReason) -> String {
    match reason {
        SituationReason::Unreadable(error) if error.reason == Reason::NotAnObject => {
            "expected a JSON object in braces. For example, write {\"nature\":\"bnc_ssi\",\"ca\":45000}.".to_owned()
        }
        SituationReason::Unreadable(error) => self::reason(error),
        SituationReason::DuplicateKey => "written twice. Keep one value only.".to_owned(),
        SituationReason::UnknownKey => format!(
            "this key does not exist. Choose one of: {}.",
            list(SituationKey::ALL.iter().map(|key| key.id()))
        ),
        SituationReason::Missing(key) => format!("this key is missing, expected {}.", situation_takes(*key)),
        SituationReason::WrongType(key, shape) => {
            format!("expected {}, received {}.", situation_takes(*key), received(*shape))
        }
        SituationReason::UnknownActivity(id) => format!(
            "the nature “{id}” does not exist, expected {}.",
            situation_takes(SituationKey::Nature)
        ),
        SituationReason::OutOfRange(key, number) => format!(
            "expected {}, received {}. Correct the number.",
            situation_takes(*key),
            decimal(number)
        ),
        SituationReason::NotADate(text) => format!(
            "“{text}” is not a day of the calendar, expected {}.",
            situation_takes(SituationKey::Creation)
        ),
        SituationReason::UnknownHousehold(text) => format!(
            "“{text}” is not a household, expected {}.",
            situation_takes(SituationKey::Household)
        ),
        SituationReason::NoPartner => format!(
            "nobody is taxed with you. Write {COUPLE} in {}, or remove this income.",
            SituationKey::Household.id()
        ),
        SituationReason::NotAlone => {
            "a couple taxed together does not have box T (case T). Keep the couple or the lone parent, not both."
                .to_owned()
        }
        SituationReason::NoChild => format!(
            "box T (case T) needs at least one dependent child. Write the number of children in {}, or remove this key.",
            SituationKey::Children.id()
        ),
        SituationReason::UnknownCover(text) => format!(
            "“{text}” is not an assumption, expected {}.",
            situation_takes(SituationKey::Cover)
        ),
        SituationReason::Without(other) => format!(
            "this key goes with {}, expected {}. Add that key, or remove this one.",
            other.id(),
            situation_takes(*other)
        ),
        SituationReason::TooLate(text) => format!(
            "“{text}” comes after {}, the last day accepted. Choose an earlier day.",
            date(Law::LAST)
        ),
    }
}

/// The law of the day that someone wrote.
///
/// # Errors
/// The sentence about what is not a day of the calendar, or a day whose law is not known here.
pub fn law_of(day: &str) -> Result<Law, String> {
    let read = Date::parse(day).ok_or_else(|| not_a_day(day))?;
    Law::on(read).map_err(law)
}

fn not_a_day(text: &str) -> String {
    let text = quote(text);
    format!("“{text}” is not a day of the calendar, expected YYYY-MM-DD, such as 2027-01-02.")
}

/// The sentence about a day whose law is not known here.
pub fn law(error: OutOfReach) -> String {
    match error {
        OutOfReach::TooEarly(day) => format!(
            "{} comes before {}, the first day whose law is known here.",
            date(day),
            date(Law::FIRST)
        ),
        OutOfReach::TooLate(day) => format!("{} comes after {}, the last day accepted.", date(day), date(Law::LAST)),
    }
}

/// What a key of an activity takes.
fn situation_takes(key: SituationKey) -> String {
    match key {
        SituationKey::Nature | SituationKey::SecondNature => format!(
            "a text in quotation marks, one of {}",
            list(Activity::ALL.iter().map(|activity| activity.id()))
        ),
        SituationKey::Turnover
        | SituationKey::Costs
        | SituationKey::Wages
        | SituationKey::Pension
        | SituationKey::PartnerWages
        | SituationKey::PartnerPension
        | SituationKey::ReferenceIncome
        | SituationKey::Wanted
        | SituationKey::Pay
        | SituationKey::Capital => {
            format!("a number of euros from 0 to {}", thousands(u64::from(MOST_EUROS)))
        }
        SituationKey::Cover => format!(
            "{} or {} in quotation marks",
            HealthCover::Everyone.id(),
            HealthCover::Employees.id()
        ),
        SituationKey::Household => format!("{SINGLE} or {COUPLE} in quotation marks"),
        SituationKey::Children => format!("a whole number of children from 0 to {MOST_CHILDREN}"),
        SituationKey::Acre | SituationKey::Executive | SituationKey::LoneParent => {
            "true or false, without quotation marks".to_owned()
        }
        SituationKey::Creation => "a day in quotation marks, such as 2026-07-01".to_owned(),
        SituationKey::PrivateShare | SituationKey::SecondShare => "a share between 0 and 1 (0.5 for a half)".to_owned(),
        SituationKey::VatRate => "a rate between 0 and 0.2 (0.055 for 5.5%)".to_owned(),
        SituationKey::Months => format!("a whole number of months from 1 to {MOST_MONTHS}"),
        SituationKey::ManagementFee | SituationKey::Contribution => "a share between 0 and 1 (0.07 for 7%)".to_owned(),
    }
}

/// The sentences about a link that cannot be opened.
pub fn link(error: LinkError) -> String {
    match error {
        LinkError::Empty => "This link contains nothing. Copy all of it, with what follows the # sign.".to_owned(),
        LinkError::NotALink => "This text is not a Quatre Voies link. Check what you copied.".to_owned(),
        LinkError::FutureVersion(version) => {
            format!(
                "This link comes from a newer version of Quatre Voies (format {version}). Open it again with an up-to-date version."
            )
        }
        LinkError::TooLong => "This link has extra characters. Check where it ends, then copy it again.".to_owned(),
        LinkError::Truncated => "This link is cut: the end is missing. Copy all of it again.".to_owned(),
        LinkError::Damaged => {
            "This link is damaged: a character changed on the way. Ask for it to be sent to you again.".to_owned()
        }
        LinkError::Several => "This line contains several different links. Keep one link a line.".to_owned(),
        LinkError::WrongLine => {
            "This line copied by hand contains a mistake. Check it again, group by group.".to_owned()
        }
    }
}

/// The sentences about a line above the size limit, in bytes.
pub fn line_too_long(limit: usize) -> String {
    let limit = thousands(limit as u64);
    format!("The line is longer than {limit} bytes. Put the answers of one person only on each line.")
}

/// The sentences about bytes that are not text.
pub fn not_text() -> String {
    "The line is not UTF-8 text. Save the file in UTF-8.".to_owned()
}

/// The sentences about a word that is not one of the five items left out of links.
pub fn not_left_out(word: &str, items: &[Item]) -> String {
    let word = quote(word);
    format!(
        "“{word}” is not one of the answers to add. Choose one of: {}.",
        list(items.iter().map(|item| item.id()))
    )
}

pub(super) fn reason(error: &SheetError) -> String {
    match &error.reason {
        Reason::NotJson(position) => {
            format!(
                "this is not JSON, from character {position} on. Check the quotation marks, the commas and the braces. Write numbers in digits."
            )
        }
        Reason::TooDeep => "these data are nested too deeply. An answer is never a list inside a list.".to_owned(),
        Reason::NotAnObject => "expected a JSON object in braces. For example, write {\"mot_gain\":\"3\"}.".to_owned(),
        Reason::DuplicateKey => "written twice. Keep one value only.".to_owned(),
        Reason::UnknownItem => "this question does not exist. Check its id, or remove it.".to_owned(),
        Reason::UnknownVersion(version) => {
            format!(
                "version “{version}” is not known, expected “{ITEMS_VERSION}”. Use the version of the program that wrote these answers."
            )
        }
        Reason::UnknownMode(mode) => {
            format!("the path “{mode}” does not exist. Write “complet” (full), “adapte” (adapted) or “rapide” (quick).")
        }
        Reason::UnknownLast(id) => {
            format!("the question “{id}” does not exist. Write the id of the last question asked, or remove the key.")
        }
        Reason::NotATrade(received) => format!(
            "{}, received {}. Correct the number, or remove the key.",
            expected(error),
            decimal(&received.to_string())
        ),
        Reason::UnknownOption(option) => format!("the option “{option}” does not exist, {}.", expected(error)),
        Reason::WrongType(shape) => format!("{}, received {}.", expected(error), received(*shape)),
        Reason::OutOfRange { received, .. } => {
            format!(
                "{}, received {}. Correct the amount.",
                expected(error),
                decimal(&received.to_string())
            )
        }
        Reason::NotWhole { received, .. } => {
            format!(
                "{}, received {}. Round to the euro, without a point or an exponent.",
                expected(error),
                decimal(&received.to_string())
            )
        }
        Reason::NotThreeDifferent => format!("{}, each once only.", expected(error)),
        Reason::RepeatedOption(option) => {
            format!("the option “{option}” is written twice. Keep it once only.")
        }
        Reason::AnswerRequired => {
            format!(
                "this question has no “I don’t know”, {}. Choose an option, or remove the question.",
                expected(error)
            )
        }
    }
}

/// What the key takes.
fn expected(error: &SheetError) -> String {
    match error.item.as_deref().map(|key| (key, Item::from_id(key))) {
        Some((_, Some(item))) => format!("expected {}", takes(item)),
        Some((TRADE, None)) => format!(
            "expected the number of a trade, a whole number from {} to {}",
            1,
            thousands(u64::from(Trade::HIGHEST))
        ),
        Some((_, None)) | None => "expected a text in quotation marks".to_owned(),
    }
}

fn takes(item: Item) -> String {
    let ids = list(
        choices(item)
            .iter()
            .map(|choice| choice.id)
            .chain(question(item).dont_know),
    );
    match question(item).kind {
        Kind::Ranking => format!(
            "a list of three different ids ({})",
            list(choices(item).iter().map(|choice| choice.id))
        ),
        Kind::Several => format!(
            "a list of different ids, from {}",
            list(choices(item).iter().map(|choice| choice.id))
        ),
        Kind::Amount { maximum } => format!("a whole number of euros from 0 to {}", thousands(u64::from(maximum))),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            format!("a text in quotation marks, one of {ids}")
        }
    }
}

pub(super) const fn received(shape: Shape) -> &'static str {
    match shape {
        Shape::Null => "null (for a question without an answer, remove it)",
        Shape::Boolean => "true or false",
        Shape::Number => "a number",
        Shape::Text => "a text",
        Shape::List => "a list",
        Shape::Object => "an object",
    }
}

pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// `10000000` as people write it.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A JSON number as English writes it: as it is.
pub(super) fn decimal(number: &str) -> String {
    number.to_owned()
}

pub(super) fn capitalised(sentences: &str) -> String {
    let mut letters = sentences.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
