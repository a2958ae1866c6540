//! Why a piece of JSON is not accepted as answers; the sentences are in `content`.

use serde_json::{Number, Value};

use crate::share::is_unseen;

/// The longest piece of someone's text kept in an error, in characters.
const LONGEST_QUOTE: usize = 60;

/// Why a sheet is refused, and about which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetError {
    /// The key of the object it is about, shortened; none when it is about the whole text.
    pub item: Option<String>,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with a piece of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Not JSON, from about this sign of its line (1 is the first).
    NotJson(usize),
    /// Lists within lists, or objects within objects, beyond what a reader follows.
    TooDeep,
    /// JSON, but not an object.
    NotAnObject,
    /// The key is there twice.
    DuplicateKey,
    /// No item has this id.
    UnknownItem,
    /// Another version of the questionnaire.
    UnknownVersion(String),
    /// Neither path.
    UnknownMode(String),
    /// No question that could have been asked last has this id.
    UnknownLast(String),
    /// No trade may have this number.
    NotATrade(Number),
    /// No option of the item has this id.
    UnknownOption(String),
    /// Not the kind of value that this key takes.
    WrongType(Shape),
    /// The amount is below 0 or above the maximum, in euros.
    OutOfRange {
        /// Largest amount accepted, in euros.
        maximum: u32,
        /// What was written.
        received: Number,
    },
    /// The amount is written with a point or an exponent.
    NotWhole {
        /// Largest amount accepted, in euros.
        maximum: u32,
        /// What was written.
        received: Number,
    },
    /// The ranking does not hold three different reasons.
    NotThreeDifferent,
    /// The option is there twice.
    RepeatedOption(String),
    /// This item has no « je ne sais pas ».
    AnswerRequired,
}

/// The shapes of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
}

impl Shape {
    /// The shape of a value.
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }
}

impl Reason {
    /// The error about a key.
    pub(super) fn about(self, key: &str) -> SheetError {
        SheetError {
            item: Some(quote(key)),
            reason: self,
        }
    }

    /// The error about the whole text.
    pub(super) fn overall(self) -> SheetError {
        SheetError {
            item: None,
            reason: self,
        }
    }
}

/// The start of someone's text, as it may be shown anywhere: an error must not repeat a megabyte, nor move the cursor of a
/// terminal or the order of its own words.
pub fn quote(text: &str) -> String {
    let is_plain = |sign: &char| !sign.is_control() && !is_unseen(*sign) && !matches!(sign, '\u{2028}' | '\u{2029}');
    let plain = |sign: char| {
        if is_plain(&sign) {
            sign
        } else {
            char::REPLACEMENT_CHARACTER
        }
    };
    let mut quoted: String = text.chars().take(LONGEST_QUOTE).map(plain).collect();
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        quoted.push('…');
    }
    quoted
}
