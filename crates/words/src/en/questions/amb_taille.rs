//! Own measure or growth.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Dans cinq ans, quelle activité aimeriez-vous avoir ?",
    help: None,
    short: "La taille de votre activité",
    poles: Some((
        "Mon métier, mes clients, à ma mesure",
        "Une entreprise qui grandit, avec une équipe",
    )),
};

pub(super) const WHY: &str = "Pour embaucher et grandir, il faut en général sa propre société.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
