//! Would like to lead a team.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I would like to lead a team.",
    help: None,
    short: "Leading a team",
    poles: None,
};

pub(super) const WHY: &str = "A team of one’s own most often calls for a company.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
