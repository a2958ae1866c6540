//! The diploma, title or card of a regulated profession.

use crate::words::ItemText;
use engine::{FTitrePro, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Avez-vous déjà le diplôme, le titre ou la carte que cette profession exige ?",
    help: None,
    short: "Votre titre professionnel",
    poles: None,
};

pub(super) const WHY: &str = "Sans ce titre, aucune voie ne permet d’exercer.";

pub(super) const LABELS: &[&str] = by_option!(FTitrePro => &'static str {
    Oui: "Oui, je peux déjà exercer",
    EnCours: "C’est en cours : diplôme, inscription ou dossier",
    Non: "Non",
});
