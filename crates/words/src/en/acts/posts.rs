//! Beside a post in the public service.

use super::{link, messages};
use crate::acts::{ActText, Link};

const RULES: &[Link] = &[link(
    "Travailler à côté d’un poste public",
    &law::AGENTS_PUBLICS_ACCESSOIRE.about,
)];

pub(super) const PART_TIME: ActText = ActText {
    label: "Préparer la demande de temps partiel",
    minutes: 30,
    text: "Cherchez dans l’intranet le formulaire de temps partiel pour création, et le nom du référent déontologue. Complétez la demande ci-dessous.",
    done_when: "la demande est prête.",
    message: Some(messages::PART_TIME),
    links: RULES,
};

pub(super) const REQUEST: ActText = ActText {
    label: "Écrire la demande à votre administration",
    minutes: 30,
    text: "Écrivez la demande d’activité accessoire : activité, client ou employeur, heures, durée. Une page suffit. Envoyez-la à votre service du personnel.",
    done_when: "vous avez un accusé de réception.",
    message: Some(messages::REQUEST),
    links: RULES,
};

pub(super) const DECLARE: ActText = ActText {
    label: "Prévenir votre service du personnel",
    minutes: 20,
    text: "Écrivez à votre service du personnel : activité, clients, heures, date de début. Demandez ce qu’il faut déclarer ou faire autoriser avant de commencer.",
    done_when: "vous avez un accusé de réception.",
    message: Some(messages::DECLARE),
    links: RULES,
};

pub(super) const AGREEMENT: ActText = ActText {
    label: "Relire l’accord de votre administration",
    minutes: 15,
    text: "Relisez l’accord et surlignez trois choses : activité, heures, date de fin.",
    done_when: "votre projet tient dans ces limites.",
    message: None,
    links: RULES,
};

pub(super) const TEACHING: ActText = ActText {
    label: "Écrire le lien avec vos cours",
    minutes: 20,
    text: "Écrivez en cinq lignes le lien entre vos cours et cette activité. Gardez ce texte. En cas de doute, montrez-le au référent déontologue.",
    done_when: "le lien est écrit et daté.",
    message: None,
    links: RULES,
};
