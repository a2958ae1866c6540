//! Expected yearly turnover, whole euros before tax.

use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Une fois l’activité lancée, combien pensez-vous encaisser sur une année pleine, hors taxes ?",
    help: Some("Comptez ce que paient vos clients, avant vos frais et vos cotisations. Une estimation suffit."),
    short: "Votre chiffre d’affaires attendu",
    poles: None,
};

pub(super) const WHY: &str = "La micro a un plafond, le portage un minimum, une société des frais fixes.";

/// The suggested values.
pub(super) const LABELS: &[&str] = &[
    "5 000 €",
    "15 000 €",
    "30 000 €",
    "45 000 €",
    "70 000 €",
    "100 000 €",
    "200 000 €",
];
