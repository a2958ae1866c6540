//! Alone or with support.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "To start or develop your activity, what would you prefer?",
    help: None,
    short: "Going forward by yourself or with somebody",
    poles: Some((
        "Finding out by myself and going at my own pace",
        "Having a person who supports me regularly",
    )),
};

pub(super) const WHY: &str = "A CAE supports you: the law says so. Elsewhere, you have to look for this support.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
