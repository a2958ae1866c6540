//! Expected yearly turnover, whole euros before tax.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::{Choice, amounts, euros};

const CHOICES: &[Choice] = &amounts(["5000", "15000", "30000", "45000", "70000", "100000", "200000"]);
/// What is suggested, and tried, in euros.
pub(crate) const SUGGESTED: [u32; CHOICES.len()] = euros(CHOICES);

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(
        Item::FCa,
        Section::Projet,
        Kind::Amount { maximum: 10_000_000 },
        CHOICES,
        16,
    )
};
