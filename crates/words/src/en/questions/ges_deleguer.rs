//! Delegates paperwork (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Et pour ce travail administratif, que préférez-vous ?",
    help: None,
    short: "Faire ou confier l’administratif",
    poles: Some((
        "Le faire moi-même pour dépenser moins",
        "Payer pour que d’autres s’en occupent",
    )),
};

pub(super) const WHY: &str = "En CAE et en portage, vous payez pour que d’autres s’en chargent.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
