//! How much meeting people matters.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Is it important that this work lets you meet people?",
    help: None,
    short: "The importance of meeting people",
    poles: None,
};

pub(super) const WHY: &str = "A CAE brings people together. In a micro-entreprise, people often work alone. This counts if meeting people matters to you.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
