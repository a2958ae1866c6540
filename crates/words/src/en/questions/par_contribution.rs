//! Pays 10 % for common services.

use crate::words::ItemText;
use engine::{ParContribution, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Un collectif vous propose ceci : environ 10 % de ce que vous facturez paie des services communs (comptabilité, accompagnement, assurance). Qu’en pensez-vous ?",
    help: Some("10 % est un ordre de grandeur. Le taux change d’une structure à l’autre."),
    short: "Payer environ 10 % pour des services communs",
    poles: None,
};

pub(super) const WHY: &str = "C’est le prix d’une CAE. Votre réponse dit si l’échange vous paraît juste.";

pub(super) const LABELS: &[&str] = by_option!(ParContribution => &'static str {
    Non: "Non : je préfère tout garder et me débrouiller",
    PlutotNon: "Plutôt non",
    CelaDepend: "Cela dépend des services",
    PlutotOui: "Plutôt oui",
    Oui: "Oui : payer pour du commun me va bien",
});
