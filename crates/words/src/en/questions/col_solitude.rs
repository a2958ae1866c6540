//! A week without colleagues weighs.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Travailler toute la semaine sans collègues me pèserait.",
    help: None,
    short: "Travailler sans collègues",
    poles: None,
};

pub(super) const WHY: &str = "Selon la voie, vous aurez des collègues ou vous travaillerez sans personne à côté.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
