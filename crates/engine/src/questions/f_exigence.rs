//! What the trade that was found in the list asks before starting; never asked: the trade says it.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// What the trade that was found in the list asks before starting.
    FExigence {
        Aucune = "aucune",
        Diplome = "diplome",
        Titre = "titre",
        Carte = "carte",
    }
}

pub(super) const QUESTION: Question = Question {
    derived: true,
    optional: true,
    ..Question::new(Item::FExigence, Section::Projet, Kind::Single, FExigence::CHOICES, 0)
};
