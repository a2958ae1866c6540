//! Present situation.

use super::Reasons;
use crate::words::ItemText;
use engine::{FSituation, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quelle est votre situation aujourd’hui ?",
    help: Some("Si plusieurs réponses conviennent, prenez celle qui occupe le plus de temps."),
    short: "Votre situation",
    poles: None,
};

pub(super) const WHY: &str = "Un emploi, une allocation ou une retraite ouvre ou ferme des droits.";

pub(super) const LABELS: &[&str] = by_option!(FSituation => &'static str {
    SalariePlein: "Travail salarié à temps plein",
    SalariePartiel: "Travail salarié à temps partiel",
    FinContrat: "Contrat qui se termine, démission ou rupture en cours",
    ChomageAre: "Recherche d’emploi avec allocation chômage (ARE)",
    ChomageSans: "Recherche d’emploi sans ARE, ou RSA, ASS",
    Etudes: "Études",
    Retraite: "Retraite",
    Public: "Fonction publique, titulaire ou sous contrat",
    MicroDeja: "Micro-entreprise déjà ouverte",
    Independant: "Autre activité indépendante (EI au réel, société)",
    SansActivite: "Autre, sans activité",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FSituation => Reasons {
    SalariePlein: [
        "Le CAPE, le contrat pour tester en CAE, n’est pas possible à temps plein.",
        "",
        "La micro se cumule simplement avec votre emploi.",
        "Une société pèse lourd à côté d’un temps plein.",
    ],
    SalariePartiel: [
        "Le CAPE, le contrat pour tester en CAE, est possible à temps partiel.",
        "",
        "La micro est simple à côté de votre temps partiel.",
        "",
    ],
    FinContrat: [
        "Votre contrat se termine, et un contrat salarié en CAE peut ouvrir de nouveaux droits au chômage.",
        "Après votre contrat, un contrat de portage peut ouvrir de nouveaux droits au chômage.",
        "",
        "Vous aurez peut-être des droits au chômage, qui peuvent aider une création. Préparez-les avant de partir.",
    ],
    ChomageAre: [
        "En CAPE, le contrat pour tester, votre allocation continue en principe : faites-le confirmer par France Travail.",
        "Vos salaires de portage comptent pour de nouveaux droits au chômage.",
        "",
        "L’Arce, une partie de vos droits versée en capital, peut aider une création.",
    ],
    ChomageSans: [
        "La CAE apporte un accompagnement, et son contrat salarié peut ouvrir de nouveaux droits.",
        "",
        "La micro coûte peu au démarrage, ce qui compte quand on vit sans ARE.",
        "Une société coûte dès le départ, sans l’allocation chômage (ARE) pour tenir.",
    ],
    Etudes: [
        "",
        "Le portage demande une expérience et des missions difficiles à réunir pendant des études.",
        "La micro est simple pour le petit volume que laissent des études.",
        "Une société est souvent trop lourde pendant des études.",
    ],
    Retraite: [
        "",
        "Des missions en portage peuvent se cumuler avec une retraite, selon les règles du cumul.",
        "La micro s’ajoute simplement à une retraite. Demandez d’abord à votre caisse quelles règles de cumul s’appliquent.",
        "Une société est souvent trop lourde à côté d’une retraite.",
    ],
    Public: [
        "À côté d’un poste public, un contrat en CAE demande un accord, une déclaration ou une vérification.",
        "À côté d’un poste public, un contrat de portage demande un accord, une déclaration ou une vérification.",
        "",
        "À côté d’un poste public, diriger une société est souvent interdit ou limité dans le temps.",
    ],
    MicroDeja: [
        "",
        "",
        "Votre micro est déjà ouverte : vous pouvez continuer tout de suite.",
        "",
    ],
    Independant: [
        "",
        "",
        "La micro se cumule rarement avec une entreprise individuelle au réel (qui déduit ses frais).",
        "Votre entreprise existe déjà, et elle peut évoluer.",
    ],
    SansActivite: [
        "L’accompagnement d’une CAE peut vous aider à démarrer.",
        "",
        "La micro s’ouvre sans autre activité ni capital.",
        "",
    ],
});
