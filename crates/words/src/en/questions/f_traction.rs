//! Clients already found.

use super::Reasons;
use crate::words::ItemText;
use engine::{FTraction, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Where do you stand with your clients?",
    help: None,
    short: "Your first clients",
    poles: None,
};

pub(super) const WHY: &str = "With clients, you can go faster. Without clients, it is better to test at low cost.";

pub(super) const LABELS: &[&str] = by_option!(FTraction => &'static str {
    Payants: "Clients already pay or have signed",
    Promesses: "Several people have promised to buy",
    Contacts: "I have contacts, nothing certain",
    Idee: "It is still an idea",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FTraction => Reasons {
    Payants: [
        "",
        "Portage requires clients already found, and you have some.",
        "",
        "Your first sales can help pay the costs of a company.",
    ],
    Promesses: [
        "With promises to buy, there is enough to start a test in a CAE.",
        "Your promises to buy can become a first assignment in portage.",
        "",
        "",
    ],
    Contacts: [
        "A CAE lets you test at low cost, while your contacts are confirmed.",
        "Portage requires assignments already found, and your contacts are not certain yet.",
        "A micro-entreprise lets you test at low cost, until your contacts are confirmed.",
        "A company takes on fixed costs before your first sales.",
    ],
    Idee: [
        "A CAE lets you test your idea before you take on fixed costs.",
        "In portage, without an assignment, there is no salary. Yet your project is still an idea.",
        "A micro-entreprise lets you test your idea at a small price, before fixed costs.",
        "A company takes on fixed costs before your idea is tested.",
    ],
});
