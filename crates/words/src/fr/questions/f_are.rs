//! Use of unemployment rights.

use super::Reasons;
use crate::words::ItemText;
use engine::{FAre, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Que voulez-vous faire de vos droits au chômage ?",
    help: None,
    short: "Vos droits au chômage",
    poles: None,
};

pub(super) const WHY: &str = "Garder l’allocation ou recevoir un capital ne va pas avec les mêmes voies.";

pub(super) const LABELS: &[&str] = by_option!(FAre => &'static str {
    Garder: "Garder l’allocation chaque mois pendant le démarrage",
    Capital: "Recevoir un capital en deux fois (Arce), à la place de l’allocation",
    PasDroits: "Je n’ai pas de droits",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FAre => Reasons {
    Garder: [
        "en CAPE, le contrat pour tester, l’allocation continue en principe, et les périodes payées comptent pour de nouveaux droits : à confirmer par France Travail.",
        "les salaires de portage comptent pour de nouveaux droits.",
        "",
        "",
    ],
    Capital: [
        "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations). Un CAPE, le contrat pour tester, n’est pas une création.",
        "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations). Le portage n’est pas une création.",
        "ce capital (l’Arce) demande de créer une entreprise, et une micro en est une, puis d’obtenir l’Acre (une baisse de cotisations).",
        "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations).",
    ],
    PasDroits: [
        "un contrat salarié en CAE peut ouvrir des droits, aux conditions des salariés.",
        "un contrat salarié en portage peut ouvrir des droits, aux conditions des salariés.",
        "",
        "une société n’ouvre en général pas de droits au chômage.",
    ],
});
