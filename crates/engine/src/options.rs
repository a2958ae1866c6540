//! Options with a type: what an option is worth and what it is called are rows named by its variant, so that a missing
//! row, one too many or one of another question does not compile.

use super::item::Item;

/// An option of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// Id of the model, stable for ever.
    pub id: &'static str,
    /// Score before the sign of the item; a cost rate (0 to 1) for `f_frais`; none for facts.
    pub score: Option<f64>,
}

/// A set of options of one item, one bit an option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptionSet(pub u32);

impl OptionSet {
    /// Whether the option of this rank is in the set.
    pub const fn contains(self, rank: u8) -> bool {
        rank < 32 && self.0 >> rank & 1 == 1
    }

    /// Ranks of the options in the set, in option order.
    pub fn ranks(self) -> impl Iterator<Item = u8> {
        (0..32).filter(move |&rank| self.contains(rank))
    }
}

/// A scale: its points in display order, each with its id and, where it measures something, its score from −1 to 1: all of
/// them have one, or none.
macro_rules! scale {
    ($(#[$meta:meta])* $name:ident { $($option:ident = $id:literal),+ $(,)? }) => {
        $crate::options::scale! { $(#[$meta])* $name [$($option $id None),+] }
    };
    ($(#[$meta:meta])* $name:ident { $($option:ident = $id:literal => $score:literal),+ $(,)? }) => {
        $crate::options::scale! { $(#[$meta])* $name [$($option $id Some($score)),+] }
    };
    ($(#[$meta:meta])* $name:ident [$($option:ident $id:literal $score:expr),+]) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $option),+ }

        impl $name {
            /// Every option, in display order.
            pub const ALL: &'static [Self] = &[$(Self::$option),+];
            /// Their ids and scores.
            pub const CHOICES: &'static [$crate::Choice] = &[$($crate::Choice { id: $id, score: $score }),+];

            /// Rank in [`Self::ALL`].
            pub const fn rank(self) -> u8 { self as u8 }

            /// These options.
            pub const fn set(options: &[Self]) -> $crate::OptionSet {
                let mut set = 0;
                let mut k = 0;
                while k < options.len() {
                    set |= 1 << options[k].rank();
                    k += 1;
                }
                $crate::OptionSet(set)
            }
        }
    };
}

/// The options of a question of which one is chosen: a scale of its own, named as its item.
macro_rules! options {
    ($(#[$meta:meta])* $name:ident $options:tt) => {
        $crate::options::scale! { $(#[$meta])* $name $options }

        impl $name {
            /// The answer is one of these options; false without an answer.
            pub const fn is(options: &[Self]) -> $crate::Clause {
                $crate::Clause::In($crate::Item::$name, Self::set(options))
            }

            /// The answer is none of these options; true without an answer.
            pub const fn is_not(options: &[Self]) -> $crate::Clause {
                $crate::Clause::NotIn($crate::Item::$name, Self::set(options))
            }

            /// The answer of this option alone.
            pub const fn answer(self) -> $crate::Answer {
                $crate::Answer::Choice(self.rank())
            }

            /// The option chosen; none without an answer of one option.
            pub fn of(answers: &$crate::Answers) -> Option<Self> {
                Self::ALL.get(usize::from(answers.choice($crate::Item::$name)?)).copied()
            }
        }
    };
}

pub(crate) use {options, scale};

/// A value an option, in option order: `by_option!(FAre => f64 { Garder: 0.6, Capital: 0.25, PasDroits: 0.15 })`.
///
/// The rows may be written in any order; a missing one does not compile, nor one written twice.
#[macro_export]
macro_rules! by_option {
    ($name:ident => $value:ty { $($option:ident: $row:expr),+ $(,)? }) => {{
        const fn row(option: $name) -> $value {
            match option { $($name::$option => $row),+ }
        }
        const _: () = assert!([$($name::$option),+].len() == $name::ALL.len(), "an option has two rows");
        const ROWS: [$value; $name::ALL.len()] = {
            let mut rows = [row($name::ALL[0]); $name::ALL.len()];
            let mut rank = 1;
            while rank < rows.len() {
                rows[rank] = row($name::ALL[rank]);
                rank += 1;
            }
            rows
        };
        &ROWS
    }};
}

scale! {
    /// Five points from one end to the other: agreement, importance, or between two poles.
    FivePoints {
        P1 = "1" => -1.0,
        P2 = "2" => -0.5,
        P3 = "3" => 0.0,
        P4 = "4" => 0.5,
        P5 = "5" => 1.0,
    }
}

/// The suggested values of an amount in euros.
pub(super) const fn amounts<const N: usize>(euros: [&'static str; N]) -> [Choice; N] {
    let mut choices = [Choice { id: "", score: None }; N];
    let mut k = 0;
    while k < N {
        choices[k].id = euros[k];
        k += 1;
    }
    choices
}

/// Every option of an item, in display order; for an amount, the suggested values.
pub const fn choices(item: Item) -> &'static [Choice] {
    super::questions::question(item).choices
}
