//! Another activity beside this one.

use crate::words::ItemText;
use engine::{FAutreActivite, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Exercerez-vous aussi une autre activité, d’un autre métier ?",
    help: None,
    short: "Une autre activité",
    poles: None,
};

pub(super) const WHY: &str =
    "La règle des services à la personne change si une autre activité dépasse 30 % de vos recettes.";

pub(super) const LABELS: &[&str] = by_option!(FAutreActivite => &'static str {
    Non: "Non",
    Moins30: "Oui, elle rapportera moins de 30 % du total",
    Plus30: "Oui, elle rapportera 30 % du total ou plus",
});
