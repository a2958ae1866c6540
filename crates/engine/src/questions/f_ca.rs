//! Expected yearly turnover, whole euros before tax.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::{Choice, amounts};

const CHOICES: &[Choice] = &amounts(["5000", "15000", "30000", "45000", "70000", "100000", "200000"]);

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
