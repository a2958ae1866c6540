//! What the ban on managing covers.

use crate::words::ItemText;
use engine::{FInterdiction, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What does the court decision say?",
    help: Some("The judgment states it. If you no longer have it, the greffe (court registry) can give you a copy."),
    short: "The ban on managing",
    poles: None,
};

pub(super) const WHY: &str =
    "A ban can cover any business, or companies only. The ways that stay open are not the same.";

pub(super) const LABELS: &[&str] = by_option!(FInterdiction => &'static str {
    Tout: "I cannot manage any business",
    Societe: "I cannot be the director of a company",
    Faillite: "It is a personal bankruptcy order (faillite personnelle)",
});
