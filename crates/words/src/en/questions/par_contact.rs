//! Gives contacts to peers.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je donne volontiers un contact utile à une personne qui fait le même métier que moi.",
    help: None,
    short: "Donner un contact utile",
    poles: None,
};

pub(super) const WHY: &str = "Une CAE vit de ces échanges. Sans cette envie, elle ne vous irait pas.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
