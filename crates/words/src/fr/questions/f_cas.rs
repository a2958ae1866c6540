//! Special cases, several answers.

use crate::words::ItemText;
use engine::{FCas, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Êtes-vous dans l’un de ces cas ?",
    help: Some("Cochez tout ce qui vous concerne. Cette réponse n’est pas envoyée."),
    short: "Les cas particuliers",
    poles: None,
};

pub(super) const LABELS: &[&str] = by_option!(FCas => &'static str {
    Mineur: "J’ai moins de 18 ans (sans émancipation)",
    InterditGerer: "Une décision de justice m’interdit de gérer une entreprise",
    ClauseConcurrence: "Mon contrat contient une clause d’exclusivité ou de non-concurrence, et mon projet vise les mêmes clients ou le même métier que mon employeur",
    EmployeurDemande: "Mon employeur, ou mon seul client, me demande de passer à la facture, ou fixe mes horaires ou mes outils",
    Aucun: "Aucun de ces cas",
});
