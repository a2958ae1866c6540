//! Expected yearly turnover, whole euros before tax.

use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Une fois l’activité lancée, combien vos clients paieront-ils en une année complète, hors taxes ?",
    help: Some(
        "Comptez avant vos frais et vos cotisations. Si vous pensez par mois, multipliez par douze. Une estimation suffit.",
    ),
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
