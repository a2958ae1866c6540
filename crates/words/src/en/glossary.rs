//! Acronyms and terms of art, each explained in one sentence.

use crate::words::TermText;

/// Every term, in alphabetical order.
pub const GLOSSARY: &[TermText] = &[
    TermText {
        term: "AAH",
        explanation: "AAH, the allocation aux adultes handicapés, is a disability allowance paid by the CAF or the MSA, depending on the disability and on income.",
    },
    TermText {
        term: "Acre",
        explanation: "Acre lowers social contributions at the start of an activity. It is only for certain situations, and you must ask Urssaf for it.",
    },
    TermText {
        term: "Arce",
        explanation: "Arce pays 60% of the remaining rights to unemployment benefit as a lump sum, in two payments, in place of the benefit. You must have obtained Acre.",
    },
    TermText {
        term: "ARE",
        explanation: "ARE is the unemployment benefit paid every month by France Travail.",
    },
    TermText {
        term: "ASS",
        explanation: "ASS is an allowance for people who no longer have a right to unemployment benefit.",
    },
    TermText {
        term: "CAE",
        explanation: "A CAE, coopérative d’activité et d’emploi, welcomes people who develop their activity inside a shared company.",
    },
    TermText {
        term: "CAPE",
        explanation: "A CAPE is a written contract for testing an activity in a CAE: 12 months, renewable twice.",
    },
    TermText {
        term: "CESA",
        explanation: "A CESA is the employment contract of entrepreneur salarié, signed with a CAE.",
    },
    TermText {
        term: "DDPP",
        explanation: "The DDPP is the State office that checks food hygiene in the département.",
    },
    TermText {
        term: "DREETS",
        explanation: "The DREETS is the State office for employment and work in the region.",
    },
    TermText {
        term: "EI",
        explanation: "An EI, entreprise individuelle, is a business in the name of one person (sole trader).",
    },
    TermText {
        term: "EURL",
        explanation: "An EURL is a limited liability company with a single partner.",
    },
    TermText {
        term: "GUSO",
        explanation: "The GUSO lets an organiser declare and pay a person for an occasional show.",
    },
    TermText {
        term: "MSA",
        explanation: "The MSA is the social security body for farming.",
    },
    TermText {
        term: "Qualiopi",
        explanation: "Qualiopi is the certification required for a training course to receive public funding.",
    },
    TermText {
        term: "RSA",
        explanation: "RSA is a minimum income paid by the CAF or the MSA.",
    },
    TermText {
        term: "RSAC",
        explanation: "The RSAC is the register of commercial agents (agents commerciaux), kept by the greffe (commercial court registry).",
    },
    TermText {
        term: "SARL",
        explanation: "A SARL is a limited liability company, with 2 to 100 partners.",
    },
    TermText {
        term: "SAS",
        explanation: "A SAS is a company with freely written articles, whose president is assimilé salarié (treated like an employee for social security).",
    },
    TermText {
        term: "SASU",
        explanation: "A SASU is a SAS with a single partner.",
    },
    TermText {
        term: "Scop",
        explanation: "A Scop is a cooperative company in which the employees who are partners hold the majority.",
    },
    TermText {
        term: "SEL",
        explanation: "A SEL, société d’exercice libéral, is a company made for certain regulated liberal professions (professions libérales).",
    },
    TermText {
        term: "TVA",
        explanation: "TVA is the French name of VAT, the tax added to the price.",
    },
    TermText {
        term: "Urssaf",
        explanation: "Urssaf receives declarations and social contributions.",
    },
    TermText {
        term: "VAT",
        explanation: "VAT is a tax added to the price and passed on to the State. Below a threshold, a micro-entreprise does not charge it.",
    },
    TermText {
        term: "VTC",
        explanation: "A VTC is a car with a driver, to be booked in advance.",
    },
];
