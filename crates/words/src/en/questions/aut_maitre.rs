//! Wants to decide everything.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je veux décider de tout dans mon activité, sans demander l’accord de personne.",
    help: None,
    short: "Décider de tout",
    poles: None,
};

pub(super) const WHY: &str =
    "Dans votre société, vous décidez. En CAE et en portage, un employeur fixe une partie des règles.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
