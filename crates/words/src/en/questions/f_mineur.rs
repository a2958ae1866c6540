//! Age of a minor.

use crate::words::ItemText;
use engine::{FMineur, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quel âge avez-vous ?",
    help: None,
    short: "Votre âge",
    poles: None,
};

pub(super) const WHY: &str = "À 16 ans, une société à une seule personne devient possible avec l’accord des parents.";

pub(super) const LABELS: &[&str] = by_option!(FMineur => &'static str {
    Moins16: "Moins de 16 ans",
    De16A17: "16 ou 17 ans",
    Emancipe: "16 ou 17 ans, avec une émancipation",
});
