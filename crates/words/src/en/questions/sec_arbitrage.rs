//! Money or protection.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Pour le même travail, que préférez-vous ?",
    help: Some("Pensez à votre vie dans son ensemble, avec l’emploi que vous gardez peut-être."),
    short: "Plus d’argent ou plus de protection",
    poles: Some((
        "Plus d’argent chaque mois, moins de protection (chômage, arrêt maladie, retraite)",
        "Moins d’argent chaque mois, la protection d’un contrat salarié",
    )),
};

pub(super) const WHY: &str = "Un contrat salarié protège et coûte plus. Votre préférence change l’ordre des voies.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
