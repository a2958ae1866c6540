//! A costly tool of one’s own, or of several.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "You need an expensive tool. What would you prefer?",
    help: None,
    short: "A tool of your own or shared",
    poles: Some((
        "Buying it for myself, and always having it at hand",
        "Buying it with others, and lending it to each other",
    )),
};

pub(super) const WHY: &str = "Pooling equipment happens in a CAE, almost never in the three other ways.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
