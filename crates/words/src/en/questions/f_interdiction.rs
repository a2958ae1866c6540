//! What the ban on managing covers.

use crate::words::ItemText;
use engine::{FInterdiction, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Que dit la décision de justice ?",
    help: Some("Le jugement le précise. Si vous ne l’avez plus, le greffe du tribunal peut vous en donner une copie."),
    short: "L’interdiction de gérer",
    poles: None,
};

pub(super) const WHY: &str = "Une interdiction peut viser toute entreprise ou seulement les sociétés : les voies ouvertes ne sont pas les mêmes.";

pub(super) const LABELS: &[&str] = by_option!(FInterdiction => &'static str {
    Tout: "Je ne peux gérer aucune entreprise",
    Societe: "Je ne peux pas diriger une société",
    Faillite: "C’est une faillite personnelle",
});
