//! How much meeting people matters.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Est-il important que ce travail vous fasse rencontrer des gens ?",
    help: None,
    short: "L’importance des rencontres",
    poles: None,
};

pub(super) const WHY: &str =
    "Une CAE réunit des gens ; en micro, on travaille souvent seul. Cela compte si les rencontres comptent pour vous.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
