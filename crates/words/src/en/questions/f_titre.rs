//! Residence permit.

use crate::words::ItemText;
use engine::{FTitre, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Avez-vous besoin d’un titre de séjour pour travailler en France ?",
    help: Some("Cette réponse sert seulement à vérifier ce que la loi permet. Elle n’est pas envoyée."),
    short: "Votre titre de séjour",
    poles: None,
};

pub(super) const WHY: &str = "Travailler hors de ce que permet votre titre peut vous le faire perdre.";

pub(super) const LABELS: &[&str] = by_option!(FTitre => &'static str {
    Non: "Non (nationalité française, Union européenne, EEE, Suisse)",
    OuiTout: "Oui, et mon titre permet toute activité (carte de résident, vie privée et familiale, protection internationale, talent – famille)",
    OuiLimite: "Oui, et mon titre est limité : étudiant, salarié, talent, entrepreneur, recherche d’emploi…",
    SansDroit: "Je n’ai pas encore le droit de travailler",
});
