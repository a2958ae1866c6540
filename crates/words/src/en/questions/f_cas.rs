//! Special cases, several answers.

use crate::words::ItemText;
use engine::{FCas, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Êtes-vous dans l’un de ces cas ?",
    help: Some("Cochez tout ce qui vous concerne. Cette réponse n’est pas envoyée."),
    short: "Les cas particuliers",
    poles: None,
};

pub(super) const WHY: &str = "Dans ces cas, la loi ferme une voie ou demande de régler un point d’abord.";

pub(super) const LABELS: &[&str] = by_option!(FCas => &'static str {
    Mineur: "J’ai moins de 18 ans",
    InterditGerer: "Une décision de justice limite mon droit de gérer une entreprise",
    ClauseConcurrence: "Une clause de mon contrat (exclusivité, non-concurrence) m’interdit ces clients ou ce métier",
    TravailDirige: "On me demande une facture, mais un employeur ou un client dirigera mon travail : horaires, outils, méthode",
    FactureDemandee: "On me demande une facture au lieu d’un salaire, et je dirige mon travail : horaires, outils, clients",
    OutreMer: "Activité en Guadeloupe, Guyane, Martinique, Réunion, Mayotte, Saint-Martin ou Saint-Barthélemy",
    Pacifique: "Activité en Nouvelle-Calédonie, en Polynésie, à Wallis-et-Futuna ou à Saint-Pierre-et-Miquelon",
    Aucun: "Aucun de ces cas",
});
