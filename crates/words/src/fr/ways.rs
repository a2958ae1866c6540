//! The four ways: their names inside sentences, and what each one is.

use crate::words::WayText;
use engine::Way;

/// The words of a way.
pub const fn way(way: Way) -> WayText {
    match way {
        Way::Cae => CAE,
        Way::Portage => PORTAGE,
        Way::Micro => MICRO,
        Way::Creation => CREATION,
    }
}

const CAE: WayText = WayText {
    name: "CAE",
    full: "Coopérative d’activité et d’emploi",
    the: "la CAE",
    the_at_start: "La CAE",
    of: "de la CAE",
    within: "en CAE",
    explanation: "La coopérative d’activité et d’emploi est une entreprise partagée : vous y développez votre activité, avec ses services et son collectif, sans créer la vôtre.",
};

const PORTAGE: WayText = WayText {
    name: "Portage salarial",
    full: "Portage salarial",
    the: "le portage salarial",
    the_at_start: "Le portage salarial",
    of: "du portage salarial",
    within: "en portage salarial",
    explanation: "Vous trouvez vos missions auprès d’entreprises, et une société de portage vous verse un salaire.",
};

const MICRO: WayText = WayText {
    name: "Micro-entreprise",
    full: "Micro-entreprise (auto-entreprise)",
    the: "la micro-entreprise",
    the_at_start: "La micro-entreprise",
    of: "de la micro-entreprise",
    within: "en micro-entreprise",
    explanation: "Vous ouvrez une entreprise individuelle aux règles simples, et vous payez des cotisations sur ce que vous encaissez.",
};

const CREATION: WayText = WayText {
    name: "Création d’entreprise",
    full: "Création d’entreprise classique (entreprise individuelle au réel, EURL, SASU, SARL, SAS, Scop)",
    the: "la création d’entreprise",
    the_at_start: "La création d’entreprise",
    of: "de la création d’entreprise",
    within: "en création d’entreprise",
    explanation: "Vous fondez votre propre entreprise, en solo ou à plusieurs, avec une comptabilité complète, et vous déduisez vos frais.",
};
