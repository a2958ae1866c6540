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
    full: "Business and employment cooperative (coopérative d’activité et d’emploi)",
    the: "a CAE",
    the_at_start: "A CAE",
    of: "of a CAE",
    within: "in a CAE",
    explanation: "A CAE (coopérative d’activité et d’emploi) is a shared company. You grow your own activity inside it, with its services and its members, without founding a company.",
};

const PORTAGE: WayText = WayText {
    name: "Portage salarial",
    full: "Portage salarial (umbrella employment)",
    the: "portage salarial",
    the_at_start: "Portage salarial",
    of: "of portage salarial",
    within: "in portage salarial",
    explanation: "You find assignments with companies, and a portage company (an umbrella employer) pays you a salary.",
};

const MICRO: WayText = WayText {
    name: "Micro-entreprise",
    full: "Micro-entreprise (the simple form of self-employment, also called auto-entreprise)",
    the: "a micro-entreprise",
    the_at_start: "A micro-entreprise",
    of: "of a micro-entreprise",
    within: "in a micro-entreprise",
    explanation: "You register as a sole trader under simple rules, and you pay social contributions on the money you receive.",
};

const CREATION: WayText = WayText {
    name: "Full business",
    full: "Full business (création d’entreprise classique: sole trader on actual costs, EURL, SASU, SARL, SAS, Scop)",
    the: "a full business",
    the_at_start: "A full business",
    of: "of a full business",
    within: "in a full business",
    explanation: "You found your own business, alone or with others, with full accounts, and you deduct your expenses.",
};
