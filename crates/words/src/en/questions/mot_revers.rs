//! What would make the person stop.

use crate::words::ItemText;
use engine::{MotRevers, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Et à l’inverse : qu’est-ce qui vous donnerait le plus vite envie d’arrêter un travail ?",
    help: Some("Une raison de travailler peut aussi devenir une raison d’arrêter."),
    short: "Ce qui vous ferait arrêter",
    poles: None,
};

pub(super) const WHY: &str = "Ce qui vous ferait arrêter dit ce que la voie choisie doit vous éviter.";

pub(super) const LABELS: &[&str] = by_option!(MotRevers => &'static str {
    Revenu: "Trop travailler pour un revenu trop faible ou trop incertain",
    Tensions: "Des tensions avec les autres",
    Solitude: "La solitude, personne avec qui parler du travail",
    Ennui: "Des tâches ennuyeuses, sans intérêt pour moi",
    Rien: "Rien de tout cela",
});
