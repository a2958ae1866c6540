//! Day rate, whole euros before tax (optional).

use super::{FActivite, FClients, Kind, Question};
use crate::item::{Item, Section};
use crate::options::{Choice, amounts};

const CHOICES: &[Choice] = &amounts(["100", "150", "250", "350", "500", "700"]);

pub(super) const QUESTION: Question = Question {
    visible_if: &[
        FActivite::is(&[
            FActivite::Conseil,
            FActivite::Formation,
            FActivite::Graphisme,
            FActivite::ServicesParticuliers,
            FActivite::Reglementee,
            FActivite::Autre,
        ]),
        FClients::is_not(&[FClients::Particuliers]),
    ],
    optional: true,
    ..Question::new(
        Item::FTarif,
        Section::Projet,
        Kind::Amount { maximum: 5_000 },
        CHOICES,
        11,
    )
};
