//! Post in the public service.

use crate::words::ItemText;
use engine::{FPublic, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What is your post in the public service?",
    help: None,
    short: "Your public post",
    poles: None,
};

pub(super) const WHY: &str =
    "The rule changes completely: an agreement, a declaration only, or a check before you start.";

pub(super) const LABELS: &[&str] = by_option!(FPublic => &'static str {
    Plein: "A full-time post (temps complet), worked full time",
    Partiel: "A full-time post (temps complet), worked part time (80% for example)",
    Creation: "Part-time work granted so that I can start my activity",
    NonComplet: "A post created as part-time (temps non complet), at 70% or less",
    Disponibilite: "Leave from the public service (disponibilité)",
});
