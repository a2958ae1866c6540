//! Able to keep accounts.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je me sens capable de gérer l’administratif de mon activité.",
    help: Some("Par exemple les factures, les comptes ou les déclarations."),
    short: "Tenir vos comptes",
    poles: None,
};

pub(super) const WHY: &str = "La comptabilité va de presque rien (portage) à complète (société).";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
