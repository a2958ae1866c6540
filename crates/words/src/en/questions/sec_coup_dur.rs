//! A hard time: savings, or the rights of a contract.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "En cas de coup dur, sur quoi préférez-vous compter ?",
    help: None,
    short: "Sur quoi compter en cas de coup dur",
    poles: Some(("Ce que j’ai mis de côté", "Les droits que donne un contrat de travail")),
};

pub(super) const WHY: &str =
    "Deux voies donnent les droits d’un contrat de travail. Votre réponse dit s’ils comptent pour vous.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
