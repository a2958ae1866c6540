//! Takes risks, 0 to 10.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Takes risks, 0 to 10.
    RisGeneral {
        P0 = "0" => -1.0,
        P1 = "1" => -0.8,
        P2 = "2" => -0.6,
        P3 = "3" => -0.4,
        P4 = "4" => -0.2,
        P5 = "5" => 0.0,
        P6 = "6" => 0.2,
        P7 = "7" => 0.4,
        P8 = "8" => 0.6,
        P9 = "9" => 0.8,
        P10 = "10" => 1.0,
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(
        Item::RisGeneral,
        Section::Facon,
        Kind::ElevenPoints,
        RisGeneral::CHOICES,
        9,
    )
};
