//! How much interesting tasks matter.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Is it important to spend most of your days on tasks that really interest you?",
    help: None,
    short: "The importance of interesting tasks",
    poles: None,
};

pub(super) const WHY: &str = "Some ways leave more time for the trade, others ask for more paperwork.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
