//! Irregular income stresses (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Un revenu très différent d’un mois à l’autre me stresserait beaucoup.",
    help: None,
    short: "Un revenu qui varie",
    poles: None,
};

pub(super) const WHY: &str =
    "En CAE et en portage, le salaire peut être lissé. En micro, il suit ce que vous encaissez.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
