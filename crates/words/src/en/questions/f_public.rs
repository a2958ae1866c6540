//! Post in the public service.

use crate::words::ItemText;
use engine::{FPublic, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quel est votre poste dans la fonction publique ?",
    help: None,
    short: "Votre poste public",
    poles: None,
};

pub(super) const WHY: &str =
    "La règle change du tout au tout : accord, simple déclaration, ou contrôle avant de commencer.";

pub(super) const LABELS: &[&str] = by_option!(FPublic => &'static str {
    Plein: "Un poste à temps complet, à temps plein",
    Partiel: "Un poste à temps complet, exercé à temps partiel (80 % par exemple)",
    Creation: "Un temps partiel accordé pour créer mon activité",
    NonComplet: "Un poste à temps non complet, à 70 % ou moins",
    Disponibilite: "Une disponibilité",
});
