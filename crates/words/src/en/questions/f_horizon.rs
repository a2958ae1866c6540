//! What the person wants today.

use super::Reasons;
use crate::words::ItemText;
use engine::{FHorizon, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Today, what do you expect from this activity?",
    help: None,
    short: "What you want now",
    poles: None,
};

pub(super) const WHY: &str = "People do not choose the same way to test, to add to an income or to build.";

pub(super) const LABELS: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "I want to test an idea without a long commitment",
    Mission: "I want to invoice one or a few specific assignments, then see",
    Complement: "I am looking for extra income",
    Vivre: "I want to live on it for the long term",
    Batir: "I want to build a business",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FHorizon => Reasons {
    Tester: [
        "The CAPE, a contract with a CAE, is made for testing your idea without registering a business.",
        "Portage lets you try your idea on one assignment, without registering.",
        "A micro-entreprise lets you test your idea in a simple way.",
        "For a test only, it is often too early to create a company.",
    ],
    Mission: [
        "A CAE can invoice your assignments without you registering a business.",
        "Portage invoices your assignments, without registration.",
        "A micro-entreprise lets you invoice a few assignments in a simple way.",
        "For a few assignments, it is often too early to create a company.",
    ],
    Complement: [
        "",
        "For small sums, the fees and the minimum salary of portage weigh heavily.",
        "You are looking for extra income, and a micro-entreprise combines with another income in a simple way.",
        "A company often costs too much for extra income.",
    ],
    Vivre: [
        "To live on it for the long term, protection matters, and the employment contract of a CAE brings some.",
        "",
        "",
        "You want to live on it for the long term, and a company is made to last.",
    ],
    Batir: [
        "You want to build a business, and a CAE does not give you a company of your own.",
        "Portage does not lead to a company of your own. Yet you want to build a business.",
        "A micro-entreprise has a ceiling and takes no partners, so it is hard to build a business with it.",
        "You want to build a business, and that is what you create.",
    ],
});
