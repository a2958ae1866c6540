//! How much interesting tasks matter.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Est-il important de passer l’essentiel de vos journées sur des tâches qui vous intéressent vraiment ?",
    help: None,
    short: "L’importance de tâches intéressantes",
    poles: None,
};

pub(super) const WHY: &str =
    "Certaines voies laissent plus de temps pour le métier, d’autres demandent plus de gestion.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
