//! How much earning a living matters.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Est-il important que cette activité paie l’essentiel de vos dépenses dans les deux ans qui viennent ?",
    help: None,
    short: "L’importance du revenu",
    poles: None,
};

pub(super) const WHY: &str = "Si ce revenu doit payer vos dépenses, une voie lente ou fragile vous convient moins.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
