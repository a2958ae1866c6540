//! Written agreement of the administration.

use crate::words::ItemText;
use engine::{FAutorisation, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Votre administration a-t-elle donné son accord écrit pour cette activité ?",
    help: None,
    short: "L’accord de votre administration",
    poles: None,
};

pub(super) const WHY: &str = "Commencer sans accord peut obliger à rendre l’argent gagné.";

pub(super) const LABELS: &[&str] = by_option!(FAutorisation => &'static str {
    Oui: "Oui, j’ai l’accord écrit",
    Demandee: "Je l’ai demandé, j’attends la réponse",
    Non: "Non",
    LiberalEnseignement: "Pas besoin : j’enseigne, et mon activité libérale découle de mes fonctions",
});
