//! What the present status lacks.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDeja, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "In your current status, what do you lack most?",
    help: None,
    short: "What you lack",
    poles: None,
};

pub(super) const WHY: &str = "If your status suits you, keeping it is a good answer.";

pub(super) const LABELS: &[&str] = by_option!(FDeja => &'static str {
    Rien: "Nothing: it suits me",
    Protection: "Better protection: illness, unemployment, retirement",
    Collectif: "Colleagues, support",
    Administratif: "Less paperwork",
    Frais: "Deducting my expenses, claiming back VAT",
    Grandir: "Going above the ceiling, hiring or taking a partner",
    Clients: "Clients who take my status seriously",
    Revenu: "Earning more",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FDeja => Reasons {
    Rien: [
        "",
        "",
        "Your micro-entreprise suits you, and you can keep it.",
        "",
    ],
    Protection: [
        "The employment contract of a CAE (CESA) gives what you lack: an employee’s protection for illness, retirement and unemployment.",
        "The portage contract gives what you lack: the protection of employees.",
        "In a micro-entreprise, the protection you lack will not come. It depends on the money you receive, without unemployment insurance.",
        "",
    ],
    Collectif: [
        "You lack colleagues: a CAE gives you some.",
        "",
        "In a micro-entreprise, the colleagues and support you lack are still for you to find.",
        "",
    ],
    Administratif: [
        "The paperwork that weighs on you goes to the cooperative.",
        "The paperwork that weighs on you goes to the portage company.",
        "",
        "In a full business, accounts and declarations take more time, or an accountant to pay.",
    ],
    Frais: [
        "",
        "",
        "A micro-entreprise does not deduct expenses. With the VAT exemption, the VAT on purchases does not come back to you.",
        "A business taxed on actual costs or a company deducts its expenses. It claims back the VAT on purchases if it charges VAT.",
    ],
    Grandir: [
        "",
        "In portage, you will be able neither to hire nor to take a partner.",
        "In a micro-entreprise, the ceiling stays, and you will not be able to take a partner.",
        "A company lets you hire and take partners, above the ceiling of a micro-entreprise.",
    ],
    Clients: [
        "Your clients will receive the invoice of a cooperative, with VAT.",
        "Your clients will receive the invoice of a portage company, with VAT.",
        "Some clients hesitate when they see the invoice of a micro-entreprise.",
        "A company often reassures client companies.",
    ],
    Revenu: [
        "",
        "",
        "",
        "",
    ],
});

/// “Nothing” for who runs another business than a micro.
pub(super) const KEPT: Reasons = ["", "", "", "Your business suits you, and you can keep it."];
