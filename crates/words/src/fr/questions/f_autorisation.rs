//! Written agreement of the administration.

use crate::words::ItemText;
use engine::{FAutorisation, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Votre administration a-t-elle donné son accord écrit pour cette activité ?",
    help: None,
    short: "L’accord de votre administration",
    poles: None,
};

pub(super) const LABELS: &[&str] = by_option!(FAutorisation => &'static str {
    Oui: "Oui, j’ai l’accord écrit, ou la loi m’en dispense (profession libérale liée à mes fonctions d’enseignement)",
    Demandee: "Je l’ai demandé, j’attends la réponse",
    Non: "Non",
});
