//! Pays 10 % for common services.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Pays 10 % for common services.
    ParContribution {
        Non = "non" => -1.0,
        PlutotNon = "plutot_non" => -0.5,
        CelaDepend = "cela_depend" => 0.0,
        PlutotOui = "plutot_oui" => 0.5,
        Oui = "oui" => 1.0,
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(
        Item::ParContribution,
        Section::Collectif,
        Kind::Single,
        ParContribution::CHOICES,
        14,
    )
};
