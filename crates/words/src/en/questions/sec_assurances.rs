//! Insurances of one’s own are enough (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Choisir mes propres assurances me suffit pour être tranquille.",
    help: None,
    short: "Vos propres assurances",
    poles: None,
};

pub(super) const WHY: &str = "Sans contrat de travail, vous choisissez et payez vous-même vos assurances.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
