//! How the clients want to pay.

use super::Reasons;
use crate::words::ItemText;
use engine::{FStatutClient, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Vos clients ont-ils dit comment ils veulent vous payer ?",
    help: None,
    short: "La demande de vos clients",
    poles: None,
};

pub(super) const WHY: &str = "Certains clients refusent le portage ou la micro. Mieux vaut le savoir avant de choisir.";

pub(super) const LABELS: &[&str] = by_option!(FStatutClient => &'static str {
    Indifferent: "Non, ou tout leur convient",
    Entreprise: "Ils veulent une facture de mon entreprise, sans intermédiaire",
    Tva: "Ils préfèrent une facture avec TVA, ou se méfient de la micro",
    Structure: "Ils préfèrent passer par une structure : portage ou coopérative",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FStatutClient => Reasons {
    Indifferent: [
        "",
        "",
        "",
        "",
    ],
    Entreprise: [
        "c’est la coopérative qui facture, et vos clients veulent une facture sans intermédiaire.",
        "c’est la société de portage qui facture, et vos clients veulent une facture sans intermédiaire.",
        "la facture est celle de votre entreprise, comme vos clients le demandent.",
        "la facture est celle de votre entreprise, comme vos clients le demandent.",
    ],
    Tva: [
        "la coopérative facture avec la TVA, comme vos clients le préfèrent.",
        "la société de portage facture avec la TVA, comme vos clients le préfèrent.",
        "la micro facture souvent sans TVA, et certains clients s’en méfient.",
        "une société peut facturer avec la TVA, comme vos clients le préfèrent.",
    ],
    Structure: [
        "vos clients préfèrent une structure, et la coopérative en est une.",
        "vos clients préfèrent une structure, et la société de portage en est une.",
        "vos clients préfèrent une structure, et en micro vous facturez vous-même.",
        "",
    ],
});
