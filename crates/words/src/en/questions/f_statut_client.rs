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
        "En CAE, c’est la coopérative qui facture. Or vos clients veulent une facture sans intermédiaire.",
        "La société de portage facture à votre place, et vos clients veulent une facture sans intermédiaire.",
        "En micro, la facture est celle de votre entreprise, comme vos clients le demandent.",
        "Vos clients veulent une facture de votre entreprise : en création, c’est le cas.",
    ],
    Tva: [
        "La coopérative facture avec la TVA, comme vos clients le préfèrent.",
        "La société de portage facture avec la TVA, comme vos clients le préfèrent.",
        "La micro facture souvent sans TVA, et certains clients s’en méfient.",
        "Une société peut facturer avec la TVA, comme vos clients le préfèrent.",
    ],
    Structure: [
        "Vos clients préfèrent passer par une structure, et la coopérative en est une.",
        "Vos clients préfèrent passer par une structure, et la société de portage en est une.",
        "En micro, vous facturez vous-même. Or vos clients préfèrent passer par une structure.",
        "",
    ],
});
