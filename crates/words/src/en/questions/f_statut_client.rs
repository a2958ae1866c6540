//! How the clients want to pay.

use super::Reasons;
use crate::words::ItemText;
use engine::{FStatutClient, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Have your clients said how they want to pay you?",
    help: None,
    short: "What your clients ask for",
    poles: None,
};

pub(super) const WHY: &str =
    "Some clients refuse portage or a micro-entreprise. It is better to know this before choosing.";

pub(super) const LABELS: &[&str] = by_option!(FStatutClient => &'static str {
    Indifferent: "No, or anything suits them",
    Entreprise: "They want an invoice from my business, without a go-between",
    Tva: "They prefer an invoice with VAT, or are wary of micro-entreprises",
    Structure: "They prefer to go through an organisation: portage or a cooperative",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FStatutClient => Reasons {
    Indifferent: [
        "",
        "",
        "",
        "",
    ],
    Entreprise: [
        "In a CAE, the cooperative sends the invoice. Yet your clients want an invoice without a go-between.",
        "The portage company invoices in your place, and your clients want an invoice without a go-between.",
        "In a micro-entreprise, the invoice comes from your business, as your clients ask.",
        "Your clients want an invoice from your business: in a full business, that is the case.",
    ],
    Tva: [
        "The cooperative invoices with VAT, as your clients prefer.",
        "The portage company invoices with VAT, as your clients prefer.",
        "A micro-entreprise often invoices without VAT, and some clients are wary of that.",
        "A company can invoice with VAT, as your clients prefer.",
    ],
    Structure: [
        "Your clients prefer to go through an organisation, and the cooperative is one.",
        "Your clients prefer to go through an organisation, and the portage company is one.",
        "In a micro-entreprise, you send the invoices yourself. Yet your clients prefer to go through an organisation.",
        "",
    ],
});
