//! Written agreement of the administration.

use crate::words::ItemText;
use engine::{FAutorisation, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Has your public employer given its written agreement for this activity?",
    help: None,
    short: "Your public employer’s agreement",
    poles: None,
};

pub(super) const WHY: &str = "If you start without agreement, you may have to pay back the money you earned.";

pub(super) const LABELS: &[&str] = by_option!(FAutorisation => &'static str {
    Oui: "Yes, I have the written agreement",
    Demandee: "I have asked for it, I am waiting for the answer",
    Non: "No",
    LiberalEnseignement: "Not needed: I teach, and my professional services (activité libérale) follow from my duties",
});
