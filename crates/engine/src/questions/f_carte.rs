//! Which residence permit.

use super::{FTitre, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Which residence permit.
    FCarte {
        Entrepreneur = "entrepreneur",
        TalentProjet = "talent_projet",
        TalentSalarie = "talent_salarie",
        TalentAutre = "talent_autre",
        RechercheCreation = "recherche_creation",
        Salarie = "salarie",
        Etudiant = "etudiant",
        AutreTitre = "autre_titre",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FTitre::is(&[FTitre::OuiLimite])],
    quick: true,
    dont_know: Some("prefere_pas"),
    ..Question::new(Item::FCarte, Section::Situation, Kind::Single, FCarte::CHOICES, 12)
};
