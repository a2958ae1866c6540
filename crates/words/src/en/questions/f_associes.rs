//! Alone or together.

use super::Reasons;
use crate::words::ItemText;
use engine::{FAssocies, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Is this your project alone, or are there several of you?",
    help: None,
    short: "Alone or with others",
    poles: None,
};

pub(super) const WHY: &str =
    "A micro-entreprise and portage are for one person. A company or a CAE can bring several people together.";

pub(super) const LABELS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "I am alone",
    PeutEtre: "Perhaps several of us, later",
    Plusieurs: "Several of us, from the start",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FAssocies => Reasons {
    Solo: [
        "",
        "",
        "",
        "",
    ],
    PeutEtre: [
        "",
        "If others join you later, portage will still be for one person at a time.",
        "If others join you, a micro-entreprise will still be one person’s business.",
        "If others join you later, a company will be able to include them.",
    ],
    Plusieurs: [
        "In a CAE, each person signs their own contract, and the company is not yours.",
        "Portage is for one person, and there are several of you.",
        "A micro-entreprise is one person’s business, and there are several of you.",
        "A company, or a Scop, brings you together around your project.",
    ],
});
