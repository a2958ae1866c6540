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
        "le CAPE, le contrat pour tester, n’est pas possible à temps plein.",
        "",
        "la micro se cumule simplement avec un emploi.",
        "une société pèse lourd à côté d’un temps plein.",
    ],
    SalariePartiel: [
        "le CAPE, le contrat pour tester, est possible à temps partiel.",
        "",
        "la micro est simple à côté d’un temps partiel.",
        "",
    ],
    FinContrat: [
        "un contrat salarié en CAE peut ouvrir de nouveaux droits au chômage.",
        "un contrat salarié en portage peut ouvrir de nouveaux droits au chômage.",
        "",
        "vous aurez peut-être des droits au chômage, qui peuvent aider une création : préparez-les avant de partir.",
    ],
    ChomageAre: [
        "en CAPE, le contrat pour tester, l’allocation continue en principe, et les périodes payées comptent pour de nouveaux droits : à confirmer par France Travail.",
        "les salaires de portage comptent pour de nouveaux droits.",
        "",
        "l’Arce, une partie de vos droits versée en capital, peut aider une création.",
    ],
    ChomageSans: [
        "la CAE apporte un accompagnement, et son contrat salarié peut ouvrir de nouveaux droits.",
        "",
        "la micro coûte peu au démarrage.",
        "une société coûte dès le départ, sans l’allocation chômage (ARE) pour tenir.",
    ],
    Etudes: [
        "",
        "le portage demande une expérience et des missions difficiles à réunir pendant des études.",
        "la micro est simple pour un petit volume.",
        "une société est souvent trop lourde pour un petit volume.",
    ],
    Retraite: [
        "",
        "des missions en portage peuvent se cumuler avec une retraite, selon les règles du cumul.",
        "la micro s’ajoute simplement à une retraite. Demandez d’abord à votre caisse quelles règles de cumul s’appliquent.",
        "une société est souvent trop lourde à côté d’une retraite.",
    ],
    Public: [
        "à côté d’un poste public, un contrat en CAE demande un accord, une déclaration ou une vérification.",
        "à côté d’un poste public, un contrat de portage demande un accord, une déclaration ou une vérification.",
        "",
        "à côté d’un poste public, diriger une société est souvent interdit ou limité dans le temps.",
    ],
    MicroDeja: [
        "",
        "",
        "votre micro est déjà ouverte, et il n’y a rien à refaire.",
        "",
    ],
    Independant: [
        "",
        "",
        "la micro se cumule rarement avec une entreprise individuelle au réel (qui déduit ses frais).",
        "votre entreprise existe déjà, et elle peut évoluer.",
    ],
    SansActivite: [
        "l’accompagnement d’une CAE peut aider à démarrer.",
        "",
        "la micro s’ouvre sans autre activité ni capital.",
        "",
    ],
});
