//! What several founders want together.

use super::Reasons;
use crate::words::ItemText;
use engine::{FEnsemble, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Ensemble, que voulez-vous ?",
    help: None,
    short: "Votre projet à plusieurs",
    poles: None,
};

pub(super) const WHY: &str = "En CAE, plusieurs personnes peuvent exercer une activité commune, sans société à elles.";

pub(super) const LABELS: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "Notre propre société",
    MemeNom: "Travailler sous un même nom et partager les revenus, sans forcément créer notre société",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FEnsemble => Reasons {
    Societe: [
        "",
        "",
        "",
        "",
    ],
    MemeNom: [
        "En CAE, une convention permet de travailler sous un même nom, sans créer de société.",
        "",
        "",
        "Une société demande des statuts et des comptes, alors qu’un nom commun peut s’en passer.",
    ],
});
