//! Common rules suit (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Des règles communes, discutées à plusieurs, me conviennent bien.",
    help: None,
    short: "Des règles communes",
    poles: None,
};

pub(super) const WHY: &str = "En CAE, les règles se votent. Elles s’appliquent aussi à vous.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
