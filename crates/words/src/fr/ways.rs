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
    presentation: &[
        "La CAE est la « 4ᵉ voie » : la loi du 31 juillet 2014 lui a donné son cadre, avec le contrat d’entrepreneur salarié associé.",
        "Vous gardez votre métier et vous trouvez vos clients, dans un cadre commun.",
        "La coopérative s’occupe de la facturation, de l’encaissement et de la comptabilité, contre une contribution.",
        "Elle apporte un accompagnement, le regard des autres et l’énergie d’un collectif.",
        "L’étude de marché, le plan d’affaires et le plan de communication restent à faire.",
        "Une CAE ne convient qu’aux personnes qui ont envie de partager et de coopérer. Sinon, mieux vaut ne pas essayer : il reste les trois autres voies.",
    ],
};

const PORTAGE: WayText = WayText {
    name: "Portage salarial",
    full: "Portage salarial",
    the: "le portage salarial",
    the_at_start: "Le portage salarial",
    of: "du portage salarial",
    within: "en portage salarial",
    explanation: "Vous trouvez vos missions auprès d’entreprises, et une société de portage vous verse un salaire.",
    presentation: &[
        "Vous trouvez vos clients et négociez vos prix.",
        "La société de portage facture l’entreprise cliente, prélève ses frais et vous verse un salaire.",
        "Vous avez un contrat de travail et cotisez à l’assurance chômage.",
        "Les périodes sans mission ne sont pas payées.",
        "Le portage ne convient pas à la vente, à la fabrication, aux services à la personne, ni aux clients particuliers.",
    ],
};

const MICRO: WayText = WayText {
    name: "Micro-entreprise",
    full: "Micro-entreprise (auto-entreprise)",
    the: "la micro-entreprise",
    the_at_start: "La micro-entreprise",
    of: "de la micro-entreprise",
    within: "en micro-entreprise",
    explanation: "Vous ouvrez une entreprise individuelle aux règles simples, et vous payez des cotisations sur ce que vous encaissez.",
    presentation: &[
        "L’inscription est gratuite et se fait en ligne.",
        "Sans encaissement, il n’y a pas de cotisations, mais la déclaration reste à faire.",
        "Les achats et les frais ne sont pas déduits.",
        "Le chiffre d’affaires est limité par un plafond.",
        "L’activité n’ouvre pas de droits à l’allocation chômage classique.",
    ],
};

const CREATION: WayText = WayText {
    name: "Création d’entreprise",
    full: "Création d’entreprise classique (entreprise individuelle au réel, EURL, SASU, SARL, SAS, Scop)",
    the: "la création d’entreprise",
    the_at_start: "La création d’entreprise",
    of: "de la création d’entreprise",
    within: "en création d’entreprise",
    explanation: "Vous fondez votre propre entreprise, en solo ou à plusieurs, avec une comptabilité complète, et vous déduisez vos frais.",
    presentation: &[
        "Vous choisissez la forme : entreprise individuelle au réel, société, ou société coopérative (Scop).",
        "Les frais et les investissements sont déduits, et la TVA payée sur les achats est en général récupérée.",
        "Il n’y a pas de plafond, et des associés ou des investisseurs peuvent entrer dans une société.",
        "Une comptabilité complète est obligatoire, et une cotisation minimale peut être due même sans revenu.",
        "Un mandat de direction n’ouvre pas l’assurance chômage, sauf en Scop sous conditions.",
    ],
};
