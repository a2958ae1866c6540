//! What earns a living is big enough (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Une activité qui me fait vivre est assez grande pour moi.",
    help: None,
    short: "Une activité assez grande",
    poles: None,
};

pub(super) const WHY: &str = "Une activité à votre mesure laisse plus de choix entre les voies.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
