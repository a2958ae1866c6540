//! What the work must protect, several answers; optional.

use super::Reasons;
use crate::words::ItemText;
use engine::{FVie, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Is there something in your life that your work must protect?",
    help: Some(
        "Optional question. Tick what you want to say, or skip it. The answer is not sent, and no link contains it without your agreement.",
    ),
    short: "What your work must protect",
    poles: None,
};

pub(super) const WHY: &str = "Protection in case of illness or birth changes a lot from one way to another.";

pub(super) const LABELS: &[&str] = by_option!(FVie => &'static str {
    Maternite: "A pregnancy, an adoption or a plan to have a child",
    Sante: "An illness, a disability or fragile health",
    Allocation: "AAH (disability allowance) or a disability pension (pension d’invalidité)",
    Proches: "Children or a close relative who depend on my income",
    Emprunt: "A loan to ask for within two years",
    Aucun: "None of these points",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FVie => Reasons {
    Maternite: [
        "",
        "",
        "",
        "",
    ],
    Sante: [
        "The employment contract of a CAE (CESA) gives a right to employees’ sick pay, under conditions.",
        "The portage contract gives a right to employees’ sick pay, under conditions.",
        "In a micro-entreprise, sick pay depends on the money you receive, and is often low.",
        "",
    ],
    Allocation: [
        "",
        "",
        "",
        "",
    ],
    Proches: [
        "The employment contract of a CAE better protects an income that others depend on.",
        "The employment contract of portage better protects an income that others depend on.",
        "In a micro-entreprise, if the activity stops, there is no unemployment insurance to take over.",
        "",
    ],
    Emprunt: [
        "For your loan, the employment contract of a CAE (CESA) gives the payslips that a bank often asks for.",
        "For your loan, portage gives payslips from the first assignment.",
        "In a micro-entreprise, without payslips, a bank often asks for several years of income.",
        "In a full business, without payslips, a bank often asks for several years of accounts.",
    ],
    Aucun: [
        "",
        "",
        "",
        "",
    ],
});
