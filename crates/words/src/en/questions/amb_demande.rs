//! Too many orders: one’s pace, or hiring.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Vous avez plus de demandes que de temps. Que préférez-vous ?",
    help: None,
    short: "Plus de demandes que de temps",
    poles: Some((
        "Choisir mes clients et garder mon rythme",
        "Embaucher pour répondre à tout le monde",
    )),
};

pub(super) const WHY: &str =
    "Embaucher va le plus souvent avec sa propre société. Garder son rythme va avec les quatre voies.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
