//! Plans within three years.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Plans within three years.
    AmbTroisAns {
        RetourEmploi = "retour_emploi" => -1.0,
        Solo = "solo" => -1.0,
        PeutEtre = "peut_etre" => 0.0,
        Associer = "associer" => 0.4,
        Embaucher = "embaucher" => 0.6,
        Investisseurs = "investisseurs" => 1.0,
    }
}

pub(super) const QUESTION: Question = Question::new(
    Item::AmbTroisAns,
    Section::Facon,
    Kind::Single,
    AmbTroisAns::CHOICES,
    12,
);
