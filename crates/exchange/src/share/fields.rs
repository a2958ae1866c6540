//! The fields of a format: one an item, each as wide as it needs, its options by their frozen ranks.
//!
//! Signs repeated over the width of a field stand for the absence of a value. No value starts with one of them: it would
//! be too large.

use super::digits::{Cursor, digits, number};
use super::permutation;
use engine::{Answer, OptionSet};

/// No answer.
pub(in crate::share) const MISSING: char = '-';
/// « Je ne sais pas ».
pub(in crate::share) const DONT_KNOW: char = '_';
/// Not shared.
pub(in crate::share) const WITHHELD: char = 'z';
/// Answered under earlier questions that no answer of these ones says.
pub(in crate::share) const ASKED_AGAIN: char = 'y';

/// How an item is written.
#[derive(Clone, Copy)]
pub(crate) enum Field {
    /// One digit: the rank of an option in this list.
    Option(&'static [&'static str]),
    /// One digit: the lexicographic rank of an order of this list.
    Ranking(&'static [&'static str]),
    /// One bit an option of this list, in as few digits as hold them: up to 32 options.
    Set(&'static [&'static str]),
    /// Euros in this many digits.
    Amount(u32),
}

/// What a field says.
#[derive(Clone, Copy)]
pub(in crate::share) enum Said {
    /// A sign instead of a value.
    Sign(char),
    /// A value, options by their frozen ranks; never [`Answer::DontKnow`].
    Value(Answer),
}

impl Field {
    /// Number of characters.
    pub(crate) const fn width(self) -> u32 {
        match self {
            Self::Option(_) | Self::Ranking(_) => 1,
            Self::Set(options) => set_width(options.len() as u32),
            Self::Amount(width) => width,
        }
    }

    /// The frozen ids of its options.
    pub(crate) const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Option(ids) | Self::Ranking(ids) | Self::Set(ids) => ids,
            Self::Amount(_) => &[],
        }
    }

    /// Writes what it says.
    pub(in crate::share) fn write(self, said: Said) -> String {
        match said {
            Said::Sign(sign) => sign.to_string().repeat(self.width() as usize),
            Said::Value(answer) => digits(value(answer), self.width()),
        }
    }

    /// Reads what it says, with these signs for the absence of a value; none for a value that it cannot have.
    pub(in crate::share) fn read(self, cursor: &mut Cursor, signs: &[char]) -> Option<Said> {
        let text = cursor.take(self.width())?;
        let absence = signs.iter().find(|&&sign| text.chars().all(|letter| letter == sign));
        match absence {
            Some(&sign) => Some(Said::Sign(sign)),
            None => self.answer(number(text)?).map(Said::Value),
        }
    }

    fn answer(self, value: u32) -> Option<Answer> {
        match self {
            Self::Option(options) => (value < options.len() as u32).then_some(Answer::Choice(value as u8)),
            Self::Ranking(_) => (value < 6).then(|| Answer::Ranking(permutation::order::<3>(value))),
            Self::Set(options) => {
                let known = value != 0 && u64::from(value) < 1 << options.len();
                known.then_some(Answer::Several(OptionSet(value)))
            }
            Self::Amount(_) => Some(Answer::Amount(value)),
        }
    }
}

const fn set_width(options: u32) -> u32 {
    let (mut width, mut holds) = (1, 62_u64);
    while holds < 1 << options {
        (width, holds) = (width + 1, holds * 62);
    }
    width
}

fn value(answer: Answer) -> u32 {
    match answer {
        Answer::Choice(rank) => rank.into(),
        Answer::Amount(euros) => euros,
        Answer::Ranking(order) => permutation::rank(order),
        Answer::Several(OptionSet(bits)) => bits,
        Answer::DontKnow => 0,
    }
}

/// Width of these fields, in characters.
pub(in crate::share) const fn width<T: Copy>(fields: &[(T, Field)]) -> usize {
    let (mut length, mut k) = (0, 0);
    while k < fields.len() {
        length += fields[k].1.width() as usize;
        k += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::set_width;

    #[test]
    fn a_set_takes_as_few_digits_as_hold_it() {
        assert_eq!([1, 5, 6, 8, 11, 12, 32].map(set_width), [1, 1, 2, 2, 2, 3, 6]);
    }
}
