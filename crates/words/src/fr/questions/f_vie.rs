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
        "le contrat de travail (CESA) donne droit aux indemnités maladie des salariés, sous conditions.",
        "le contrat de travail donne droit aux indemnités maladie des salariés, sous conditions.",
        "en micro, les indemnités maladie dépendent de ce que vous encaissez, et sont souvent faibles.",
        "",
    ],
    Allocation: [
        "",
        "",
        "",
        "",
    ],
    Proches: [
        "un contrat salarié protège mieux un revenu dont d’autres dépendent.",
        "un contrat salarié protège mieux un revenu dont d’autres dépendent.",
        "si l’activité s’arrête, il n’y a pas d’assurance chômage pour prendre la suite.",
        "",
    ],
    Emprunt: [
        "une banque demande souvent des fiches de paie, et le contrat de travail (CESA) en donne.",
        "une banque demande souvent des fiches de paie, et le portage en donne dès la première mission.",
        "sans fiche de paie, une banque demande souvent plusieurs années de revenus.",
        "sans fiche de paie, une banque demande souvent plusieurs années de comptes.",
    ],
    Aucun: [
        "",
        "",
        "",
        "",
    ],
});
