//! Costs per 100 € of turnover.

use crate::words::ItemText;
use engine::{FFrais, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Sur 100 € encaissés, combien partiront en achats et en frais ?",
    help: Some(
        "Comptez marchandises, matières, sous-traitance, local, déplacements, salaires d’une équipe. Ne comptez ni votre propre revenu, ni vos cotisations, ni les frais d’une CAE ou d’une société de portage.",
    ),
    short: "Vos frais sur 100 € encaissés",
    poles: None,
};

pub(super) const WHY: &str = "En micro, vous payez des cotisations sur tout ce que vous encaissez, frais compris.";

pub(super) const LABELS: &[&str] = by_option!(FFrais => &'static str {
    Moins10: "Moins de 10 €",
    De10A30: "De 10 à 29 €",
    De30A50: "De 30 à 49 €",
    De50A70: "De 50 à 69 €",
    Plus70: "70 € ou plus",
});
