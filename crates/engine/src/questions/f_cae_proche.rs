//! A CAE of this trade nearby.

use super::{FActivite, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// A CAE of this trade nearby.
    FCaeProche {
        Oui = "oui",
        Non = "non",
        PasCherche = "pas_cherche",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[
        FActivite::ArtisanatBatiment,
        FActivite::ServicesPersonne,
        FActivite::Paysage,
        FActivite::Agriculture,
        FActivite::ArtisteAuteur,
        FActivite::Transport,
        FActivite::Alimentaire,
    ])],
    ..Question::new(Item::FCaeProche, Section::Projet, Kind::Single, FCaeProche::CHOICES, 12)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FCaeProche,
    kappa: 2.5,
    points: by_option!(FCaeProche => PerWay<f64> {
        Oui: points(1, 0, 0, 0),
        Non: points(-2, 0, 0, 0),
        PasCherche: points(0, 0, 0, 0),
    }),
    ..Fact::PLAIN
};
