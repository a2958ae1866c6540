//! How the person would leave the job.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDepart, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Si vous quittez votre emploi, comment pensez-vous faire ?",
    help: Some("Ne signez rien avant d’avoir vérifié vos droits."),
    short: "Votre départ",
    poles: None,
};

pub(super) const WHY: &str = "Une démission mal préparée peut faire perdre l’allocation chômage.";

pub(super) const LABELS: &[&str] = by_option!(FDepart => &'static str {
    Garder: "Je le garde, au moins au début",
    Conge: "Un congé ou un temps partiel pour création",
    Rupture: "Une rupture conventionnelle",
    Demission: "Une démission",
    Fin: "Il se termine de toute façon : licenciement, fin de CDD",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FDepart => Reasons {
    Garder: [
        "Les heures d’un contrat en CAE s’ajoutent à celles de votre emploi, dans la limite de la loi.",
        "Les heures d’un contrat de portage s’ajoutent à celles de votre emploi, dans la limite de la loi.",
        "La micro s’ajoute à l’emploi que vous gardez, sans second contrat de travail.",
        "Une société coûte dès le départ, pendant que votre emploi prend votre temps.",
    ],
    Conge: [
        "",
        "",
        "Un congé ou un temps partiel laisse le temps de lancer une micro, sans rompre votre contrat.",
        "Un congé ou un temps partiel laisse le temps de créer, sans rompre votre contrat.",
    ],
    Rupture: [
        "",
        "",
        "",
        "",
    ],
    Demission: [
        "",
        "",
        "",
        "",
    ],
    Fin: [
        "",
        "",
        "",
        "",
    ],
});
