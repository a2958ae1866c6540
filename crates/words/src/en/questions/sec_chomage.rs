//! Rights to unemployment benefits count.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Garder un droit au chômage compte beaucoup dans mes choix.",
    help: None,
    short: "Le droit au chômage",
    poles: None,
};

pub(super) const WHY: &str = "Un contrat de travail ouvre un droit au chômage, la micro-entreprise n’en ouvre pas.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
