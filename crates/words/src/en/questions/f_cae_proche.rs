//! A CAE of this trade nearby.

use super::Reasons;
use crate::words::ItemText;
use engine::{FCaeProche, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Is there a CAE (business and employment cooperative) near you that accepts your trade?",
    help: Some("The directory is on les-cae.coop. You can answer later."),
    short: "A CAE near you",
    poles: None,
};

pub(super) const WHY: &str = "Not every CAE suits your trade. If there is none near you, we take that into account.";

pub(super) const LABELS: &[&str] = by_option!(FCaeProche => &'static str {
    Oui: "Yes",
    Non: "No, I have looked",
    PasCherche: "I have not looked yet",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FCaeProche => Reasons {
    Oui: [
        "A CAE near you accepts your trade.",
        "",
        "",
        "",
    ],
    Non: [
        "It would have to be a CAE further away, which accepts your trade and works remotely.",
        "",
        "",
        "",
    ],
    PasCherche: [
        "",
        "",
        "",
        "",
    ],
});
