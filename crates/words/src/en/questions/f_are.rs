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
        "Vous voulez garder l’allocation : en CAPE, les périodes payées comptent pour de nouveaux droits, à confirmer par France Travail.",
        "Vous voulez garder l’allocation, et chaque salaire de portage prépare de nouveaux droits.",
        "",
        "",
    ],
    Capital: [
        "L’Arce, vos droits en capital, demande de créer une entreprise. Un CAPE, le contrat pour tester, n’est pas une création.",
        "L’Arce, vos droits en capital, ne va pas avec le portage, qui n’est pas une création d’entreprise.",
        "L’Arce, vos droits en capital, va avec une micro, qui est une création, si vous obtenez l’Acre (une baisse de cotisations).",
        "Créer une entreprise permet de demander l’Arce, vos droits en capital, si vous obtenez l’Acre (une baisse de cotisations).",
    ],
    PasDroits: [
        "Un contrat salarié en CAE peut vous ouvrir des droits au chômage, aux conditions des salariés.",
        "Un contrat salarié en portage peut vous ouvrir des droits au chômage, aux conditions des salariés.",
        "",
        "Diriger une société n’ouvre en général pas de droits au chômage, et vous n’en avez pas.",
    ],
});
