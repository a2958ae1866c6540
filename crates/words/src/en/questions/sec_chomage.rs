//! Rights to unemployment benefits count.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Keeping a right to unemployment benefit matters a lot in my choices.",
    help: None,
    short: "The right to unemployment benefit",
    poles: None,
};

pub(super) const WHY: &str =
    "An employment contract gives a right to unemployment benefit, a micro-entreprise does not.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
