//! Original works, execution, or both.

use crate::words::ItemText;
use engine::{FGraphisme, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What will you mostly sell?",
    help: Some(
        "A logo that you draw is an original creation. Putting somebody else’s layout online is production work.",
    ),
    short: "What you sell",
    poles: None,
};

pub(super) const WHY: &str =
    "Original creations come under other rules: those for artistes-auteurs (authors and artists).";

pub(super) const LABELS: &[&str] = by_option!(FGraphisme => &'static str {
    Creations: "Original creations: logos, visual identities, posters, illustrations, my own layouts",
    Execution: "Production work, technical work or consulting: web integration, retouching, layout from a model",
    LesDeux: "Both",
});
