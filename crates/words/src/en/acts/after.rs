//! What an income of today asks, beside the way.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const RIGHTS: ActText = ActText {
    label: "Noter vos droits au chômage",
    minutes: 15,
    text: "Notez la date de fin de votre contrat. Dans votre espace France Travail, s’il existe déjà, notez le nombre de jours de droits.",
    done_when: "les deux nombres sont notés.",
    message: None,
    links: &[link("Votre espace France Travail", &law::ETAPE_MICRO_3.about)],
};

pub(super) const PENSION: ActText = ActText {
    label: "Interroger votre caisse de retraite",
    minutes: 20,
    text: "Demandez à votre caisse (lassuranceretraite.fr) si votre retraite est complète et à taux plein. Demandez aussi depuis quel jour elle est versée. Cela décide du cumul.",
    done_when: "la réponse est reçue.",
    message: Some(messages::PENSION),
    links: &[link("L’assurance retraite", &law::RETRAITES_CUMUL.about)],
};

pub(super) const STUDIES: ActText = ActText {
    label: "Trouver votre pôle Pépite",
    minutes: 15,
    text: "Cherchez sur pepite-france.fr le pôle Pépite de votre établissement. Il accompagne les projets pendant les études.",
    done_when: "vous avez un contact.",
    message: None,
    links: &[link("Les pôles Pépite", &law::ETUDIANTS_SNEE.about)],
};

pub(super) const ALLOWANCE: ActText = ActText {
    label: "Faire simuler votre allocation",
    minutes: 20,
    text: "Touchez-vous le RSA, l’ASS, l’AAH ou une pension d’invalidité ? Avant la première vente, demandez ce qu’il en reste avec 200 €, puis 600 € par mois. Écrivez à la CAF ou à la MSA, à France Travail pour l’ASS, à l’assurance maladie pour l’invalidité.",
    done_when: "deux montants sont écrits.",
    message: Some(messages::ALLOWANCE),
    links: &[link("La CAF", &law::RSA_PRIME_ACTIVITE.about)],
};
