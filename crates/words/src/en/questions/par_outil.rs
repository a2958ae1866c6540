//! A costly tool of one’s own, or of several.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Il vous faut un outil cher. Que préférez-vous ?",
    help: None,
    short: "Un outil à soi ou à plusieurs",
    poles: Some((
        "L’acheter pour moi, et l’avoir toujours sous la main",
        "L’acheter à plusieurs, et se le prêter",
    )),
};

pub(super) const WHY: &str = "Mettre des moyens en commun se fait en CAE, presque jamais dans les trois autres voies.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
