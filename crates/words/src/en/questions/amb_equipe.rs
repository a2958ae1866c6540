//! Would like to lead a team.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Diriger une équipe me plairait.",
    help: None,
    short: "Diriger une équipe",
    poles: None,
};

pub(super) const WHY: &str = "Une équipe à soi demande le plus souvent une société.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
