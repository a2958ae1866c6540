//! Use of unemployment rights.

use super::Reasons;
use crate::words::ItemText;
use engine::{FAre, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What do you want to do with your rights to unemployment benefit?",
    help: None,
    short: "Your unemployment rights",
    poles: None,
};

pub(super) const WHY: &str = "Keeping the benefit and receiving a lump sum do not go with the same ways.";

pub(super) const LABELS: &[&str] = by_option!(FAre => &'static str {
    Garder: "Keep the benefit every month while I start",
    Capital: "Receive a lump sum in two payments (Arce), in place of the benefit",
    PasDroits: "I have no rights",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FAre => Reasons {
    Garder: [
        "You want to keep the benefit. Under a CAPE, paid periods count towards new rights, to be confirmed by France Travail.",
        "You want to keep the benefit, and each salary in portage prepares new rights.",
        "",
        "",
    ],
    Capital: [
        "Arce, your rights as a lump sum, requires creating a business. A CAPE, the contract for testing, does not create one.",
        "Arce, your rights as a lump sum, does not go with portage, which does not create a business.",
        "If you obtain Acre (lower contributions), Arce, your rights as a lump sum, goes with a micro-entreprise, which counts as creating a business.",
        "Creating a business lets you ask for Arce, your rights as a lump sum, if you obtain Acre (lower contributions).",
    ],
    PasDroits: [
        "An employment contract in a CAE can give you rights to unemployment benefit, under the conditions for employees.",
        "An employment contract in portage can give you rights to unemployment benefit, under the conditions for employees.",
        "",
        "Being the director of a company generally gives no rights to unemployment benefit, and you have none.",
    ],
});
