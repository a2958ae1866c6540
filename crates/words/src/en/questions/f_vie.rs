//! What the work must protect, several answers; optional.

use super::Reasons;
use crate::words::ItemText;
use engine::{FVie, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Y a-t-il dans votre vie un point que votre travail doit protéger ?",
    help: Some(
        "Question facultative. Cochez ce que vous voulez dire, ou passez. La réponse n’est pas envoyée, et aucun lien ne la contient sans votre accord.",
    ),
    short: "Ce que votre travail doit protéger",
    poles: None,
};

pub(super) const WHY: &str = "La protection en cas de maladie ou de naissance change beaucoup d’une voie à l’autre.";

pub(super) const LABELS: &[&str] = by_option!(FVie => &'static str {
    Maternite: "Une grossesse, une adoption ou un projet d’enfant",
    Sante: "Une maladie, un handicap ou une santé fragile",
    Allocation: "Une AAH ou une pension d’invalidité",
    Proches: "Des enfants ou un proche qui dépendent de mon revenu",
    Emprunt: "Un crédit à demander dans les deux ans",
    Aucun: "Aucun de ces points",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FVie => Reasons {
    Maternite: [
        "",
        "",
        "",
        "",
    ],
    Sante: [
        "Le contrat de travail de la CAE (CESA) donne droit aux indemnités maladie des salariés, sous conditions.",
        "Le contrat de portage donne droit aux indemnités maladie des salariés, sous conditions.",
        "En micro, les indemnités maladie dépendent de ce que vous encaissez, et sont souvent faibles.",
        "",
    ],
    Allocation: [
        "",
        "",
        "",
        "",
    ],
    Proches: [
        "Le contrat salarié de la CAE protège mieux un revenu dont d’autres dépendent.",
        "Le contrat salarié du portage protège mieux un revenu dont d’autres dépendent.",
        "En micro, si l’activité s’arrête, il n’y a pas d’assurance chômage pour prendre la suite.",
        "",
    ],
    Emprunt: [
        "Pour votre crédit, le contrat de travail de la CAE (CESA) donne les fiches de paie qu’une banque demande souvent.",
        "Pour votre crédit, le portage donne des fiches de paie dès la première mission.",
        "En micro, sans fiche de paie, une banque demande souvent plusieurs années de revenus.",
        "En création, sans fiche de paie, une banque demande souvent plusieurs années de comptes.",
    ],
    Aucun: [
        "",
        "",
        "",
        "",
    ],
});
