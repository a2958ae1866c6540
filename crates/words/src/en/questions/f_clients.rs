//! Main clients.

use super::Reasons;
use crate::words::ItemText;
use engine::{FClients, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Who will your main clients be?",
    help: None,
    short: "Your clients",
    poles: None,
};

pub(super) const WHY: &str = "Portage only invoices companies. And with a single client, you need to be careful.";

pub(super) const LABELS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "Several companies",
    UnClient: "Mostly one client, who has never been my employer",
    AncienEmployeur: "Mostly my employer, present or past",
    PublicAssos: "Local authorities, schools, non-profit associations",
    Particuliers: "Private individuals",
    Mixte: "Companies and private individuals",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FClients => Reasons {
    Entreprises: [
        "",
        "Your clients are companies, and that is what portage asks for.",
        "",
        "",
    ],
    UnClient: [
        "",
        "With a single client, portage gives an employment contract and unemployment insurance. But the same assignment stops after 36 months.",
        "",
        "",
    ],
    AncienEmployeur: [
        "With a single client, the employment contract of a CAE protects you better.",
        "With a single client, portage gives an employment contract and unemployment insurance.",
        "If you mostly invoice your employer, the work may be judged to be an employment contract (requalification).",
        "",
    ],
    PublicAssos: [
        "An established cooperative can more readily answer calls for tender and sign agreements.",
        "An established portage company can more readily answer calls for tender.",
        "",
        "",
    ],
    Particuliers: [
        "",
        "",
        "Below a certain threshold, your prices in a micro-entreprise carry no VAT (a tax). That helps with private individuals.",
        "",
    ],
    Mixte: [
        "A CAE invoices companies and private individuals, your two kinds of clients.",
        "Portage does not invoice private individuals, who are among your clients.",
        "",
        "",
    ],
});
