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
    presentation: &[
        "The CAE is called the “4th way”. The law of 31 July 2014 set its rules. It created the contract of “entrepreneur salarié associé”: an employee and member who runs their own activity.",
        "You keep your trade and find your clients, within a shared framework.",
        "The cooperative invoices, collects the money and keeps the accounts, in return for a contribution.",
        "It brings support, other people’s views and the energy of a group.",
        "Market research, the business plan and the communication plan are still yours to do.",
        "A CAE only suits people who want to share and cooperate. If you do not, it is better not to try it: the three other ways remain.",
    ],
};

const PORTAGE: WayText = WayText {
    name: "Portage salarial",
    full: "Portage salarial (umbrella employment)",
    the: "portage salarial",
    the_at_start: "Portage salarial",
    of: "of portage salarial",
    within: "in portage salarial",
    explanation: "You find assignments with companies, and a portage company (an umbrella employer) pays you a salary.",
    presentation: &[
        "You find your clients and agree your prices.",
        "The portage company invoices the client company, takes its fee and pays you a salary.",
        "You have an employment contract and pay into unemployment insurance.",
        "Periods without an assignment are not paid.",
        "Portage does not suit selling, making things, personal services, or clients who are private individuals.",
    ],
};

const MICRO: WayText = WayText {
    name: "Micro-entreprise",
    full: "Micro-entreprise (the simple form of self-employment, also called auto-entreprise)",
    the: "a micro-entreprise",
    the_at_start: "A micro-entreprise",
    of: "of a micro-entreprise",
    within: "in a micro-entreprise",
    explanation: "You register as a sole trader under simple rules, and you pay social contributions on the money you receive.",
    presentation: &[
        "Registration is free and done online.",
        "With no money received there are no contributions to pay, but you must still file your declaration.",
        "Purchases and expenses are not deducted.",
        "Turnover is limited by a ceiling.",
        "The activity gives no right to ordinary unemployment benefit.",
    ],
};

const CREATION: WayText = WayText {
    name: "Full business",
    full: "Full business (création d’entreprise classique: sole trader on actual costs, EURL, SASU, SARL, SAS, Scop)",
    the: "a full business",
    the_at_start: "A full business",
    of: "of a full business",
    within: "in a full business",
    explanation: "You found your own business, alone or with others, with full accounts, and you deduct your expenses.",
    presentation: &[
        "You choose the form: sole trader taxed on actual costs, company, or cooperative company (Scop).",
        "Expenses and investments are deducted, and the VAT paid on purchases can usually be claimed back.",
        "There is no ceiling, and partners or investors can join a company.",
        "Full accounts are compulsory, and a minimum contribution may be due even without income.",
        "Being the director of a company gives no right to unemployment insurance, except in a Scop under conditions.",
    ],
};
