//! How the person would leave the job.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDepart, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "If you leave your job, how do you plan to do it?",
    help: Some("Sign nothing before you have checked your rights."),
    short: "Leaving your job",
    poles: None,
};

pub(super) const WHY: &str = "A badly prepared resignation can make you lose unemployment benefit.";

pub(super) const LABELS: &[&str] = by_option!(FDepart => &'static str {
    Garder: "I keep it, at least at first",
    Conge: "Leave, or part-time work, to start a business",
    Rupture: "A rupture conventionnelle (end of contract agreed with the employer)",
    Demission: "A resignation",
    Fin: "It is ending anyway: dismissal, end of a CDD (fixed-term contract)",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FDepart => Reasons {
    Garder: [
        "The hours of a contract in a CAE add to those of your job, within the limit of the law.",
        "The hours of a portage contract add to those of your job, within the limit of the law.",
        "A micro-entreprise adds to the job you keep, without a second employment contract.",
        "A company costs money from the start, while your job takes your time.",
    ],
    Conge: [
        "",
        "",
        "Leave or part-time work gives you time to start a micro-entreprise, without ending your contract.",
        "Leave or part-time work gives you time to create a business, without ending your contract.",
    ],
    Rupture: [
        "",
        "",
        "",
        "",
    ],
    Demission: [
        "",
        "",
        "",
        "",
    ],
    Fin: [
        "",
        "",
        "",
        "",
    ],
});
