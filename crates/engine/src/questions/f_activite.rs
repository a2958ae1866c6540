//! Kind of activity.

use super::{Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Kind of activity.
    FActivite {
        Conseil = "conseil",
        Formation = "formation",
        Graphisme = "graphisme",
        AgentCommercial = "agent_commercial",
        ServicesParticuliers = "services_particuliers",
        ServicesPersonne = "services_personne",
        ArtisanatBatiment = "artisanat_batiment",
        ArtisanatDiplome = "artisanat_diplome",
        ArtisanatFabrication = "artisanat_fabrication",
        Alimentaire = "alimentaire",
        CommerceStock = "commerce_stock",
        RestaurationLieu = "restauration_lieu",
        Ambulant = "ambulant",
        Transport = "transport",
        Paysage = "paysage",
        Agriculture = "agriculture",
        ArtisteAuteur = "artiste_auteur",
        PresseSpectacle = "presse_spectacle",
        Reglementee = "reglementee",
        Autre = "autre",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    dont_know: None,
    ..Question::new(Item::FActivite, Section::Projet, Kind::Single, FActivite::CHOICES, 22)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FActivite,
    kappa: 2.0,
    points: by_option!(FActivite => PerWay<f64> {
        Conseil: points(0, 1, 0, 0),
        Formation: points(1, 1, 0, 0),
        Graphisme: points(1, 0, 1, -1),
        AgentCommercial: points(-1, -1, 2, 0),
        ServicesParticuliers: points(1, 0, 1, -1),
        ServicesPersonne: points(0, 0, 1, 0),
        ArtisanatBatiment: points(0, 0, 0, 1),
        ArtisanatDiplome: points(0, 0, 0, 1),
        ArtisanatFabrication: points(1, 0, 1, 0),
        Alimentaire: points(0, 0, 1, 0),
        CommerceStock: points(-2, 0, 1, 1),
        RestaurationLieu: points(-2, 0, -1, 2),
        Ambulant: points(-1, 0, 0, 1),
        Transport: points(-1, 0, 1, 1),
        Paysage: points(0, 0, 0, 1),
        Agriculture: points(0, 0, 0, 1),
        ArtisteAuteur: points(1, -2, 0, -1),
        PresseSpectacle: points(1, -1, 0, -1),
        Reglementee: points(-1, 0, 0, 1),
        Autre: points(0, 0, 0, 0),
    }),
    ..Fact::PLAIN
};
