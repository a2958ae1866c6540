//! Coopératives d’activité et d’emploi: contracts, services, costs.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::Network;
use super::timeline::Timeline;
use super::value::{Count, Months, Percent, Range};

/// Figure, from 2014-08-01.
pub const CAE_DEFINITION: Fact<()> = Fact::text(About {
    id: "cae_definition",
    statement: built(
        "Une coopérative d’activité et d’emploi a pour objet principal d’aider des personnes physiques à créer et développer leur activité, par un accompagnement individualisé et des services mutualisés.",
    ),
    unit: built(""),
    article: built(
        "Loi n° 47-1775 du 10 septembre 1947 art. 26-41 (créé par la loi n° 2014-856 du 31 juillet 2014 art. 47) ; décret n° 2015-1363 du 27 octobre 2015",
    ),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::High,
    to_check: false,
    since: built("2014-08-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2016-01-01.
pub const CAE_ACTIVITE_COMMUNE: Fact<()> = Fact::text(About {
    id: "cae_activite_commune",
    statement: built(
        "Plusieurs entrepreneurs salariés d’une même CAE peuvent exercer ensemble une activité, avec une convention sur la rémunération, la clientèle et le nom commercial commun.",
    ),
    unit: built(""),
    article: built("C. trav. art. R7331-6"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2016-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure.
pub const CAE_PARCOURS: Fact<()> = Fact::text(About {
    id: "cae_parcours",
    statement: built(
        "Parcours habituel : réunion d’information, étude du projet, test en contrat CAPE, puis contrat d’entrepreneur salarié (CESA) et entrée au capital comme associé. Certaines CAE signent directement un CESA.",
    ),
    unit: built(""),
    article: built("C. com. art. L127-1 s. ; C. trav. art. L7331-1 s."),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in mois maximum.
pub const CAPE_DUREE: Fact<Months> = Fact::new(
    Timeline::new(&[(Law::FIRST, Months(36))]),
    About {
        id: "cape_duree",
        statement: built(
            "Le CAPE dure au plus 12 mois et se renouvelle deux fois, soit 36 mois au maximum. Il doit être écrit.",
        ),
        unit: built("mois maximum"),
        article: built("C. com. art. L127-2"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const CAPE_INCOMPATIBLE_TEMPS_COMPLET: Fact<()> = Fact::text(About {
    id: "cape_incompatible_temps_complet",
    statement: built(
        "Le CAPE est réservé aux personnes qui ne sont pas salariées à temps complet : une personne en CDI ou CDD à plein temps doit passer à temps partiel, ou choisir une autre entrée (CESA, micro…).",
    ),
    unit: built(""),
    article: built("C. com. art. L127-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const CAPE_PAS_CONTRAT_TRAVAIL: Fact<()> = Fact::text(About {
    id: "cape_pas_contrat_travail",
    statement: built(
        "Le CAPE n’est pas un contrat de travail, mais son titulaire est rattaché au régime général de Sécurité sociale (accidents du travail compris) et, s’il est rémunéré, à l’assurance chômage ; la structure prend en charge les formalités.",
    ),
    unit: built(""),
    article: built("C. trav. art. L5142-1, R5142-3 à R5142-5 ; CSS art. L311-3 et L412-8"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const CAPE_PAS_CA_MINIMUM: Fact<()> = Fact::text(About {
    id: "cape_pas_ca_minimum",
    statement: built(
        "Aucun chiffre d’affaires minimum n’est imposé par la loi pendant le CAPE : la contribution se prélève sur ce qui est facturé.",
    ),
    unit: built(""),
    article: built("C. com. art. L127-1 s., R127-1 (aucun minimum)"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const CAPE_RESPONSABILITE: Fact<()> = Fact::text(About {
    id: "cape_responsabilite",
    statement: built(
        "Avant immatriculation, c’est la structure d’appui qui assume vis-à-vis des tiers les engagements et dommages liés au projet ; ses coordonnées et l’échéance du CAPE figurent sur les factures.",
    ),
    unit: built(""),
    article: built("C. com. art. L127-4, L127-6, R127-3"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2007-04-16.
pub const CAPE_ARE: Fact<()> = Fact::text(About {
    id: "cape_are",
    statement: built(
        "Un demandeur d’emploi en CAPE garde ses allocations ; une rémunération se cumule avec l’ARE selon les règles ordinaires de reprise d’activité. L’effet du plafond de 60 % n’est pas clair.",
    ),
    unit: built(""),
    article: built("Circulaire Unédic n° 2007-06 du 16 avril 2007 ; règlement d’assurance chômage"),
    url: "https://www.unedic.org/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2007-04-16"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const CAPE_NOUVEAUX_DROITS: Fact<()> = Fact::text(About {
    id: "cape_nouveaux_droits",
    statement: built("La rémunération versée pendant un CAPE compte pour l’assurance chômage."),
    unit: built(""),
    article: built("C. trav. art. L5142-1, R5142-3 et R5142-5"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure, from 2026-01-01.
pub const CAPE_ACRE_CONSERVEE: Fact<()> = Fact::text(About {
    id: "cape_acre_conservee",
    statement: built(
        "Passer par un CAPE ne fait pas perdre l’Acre à la création qui suit, si l’on remplissait une des conditions 1° à 6° au moment de signer le CAPE : chômage, RSA ou ASS, âge, handicap, reprise d’une entreprise en difficulté. Le quartier prioritaire, la PreParE et la zone France ruralités n’en font pas partie.",
    ),
    unit: built(""),
    article: built("C. trav. art. L5141-1, 7° ; CSS art. L131-6-4"),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2014-08-01.
pub const CESA_CONTENU: Fact<()> = Fact::text(About {
    id: "cesa_contenu",
    statement: built(
        "Le contrat d’entrepreneur salarié (CESA) est écrit et fixe : objectifs et activité minimale, moyens d’appui, contribution aux services mutualisés, part fixe et part variable de la rémunération, statuts de la coopérative, droits de la personne sur sa clientèle et sa propriété intellectuelle.",
    ),
    unit: built(""),
    article: built("C. trav. art. L7331-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2014-08-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in mois, from 2014-08-01.
pub const CESA_DELAI_ASSOCIE: Fact<Months> = Fact::new(
    Timeline::new(&[(Date::new(2014, 8, 1), Months(36))]),
    About {
        id: "cesa_delai_associe",
        statement: built(
            "La personne doit devenir associée de la coopérative dans les trois ans suivant le CESA, délai diminué de la durée du CAPE ou de tout contrat antérieur avec la même CAE ; à défaut le contrat prend fin.",
        ),
        unit: built("mois"),
        article: built("C. trav. art. L7331-3"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2014-08-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, from 2014-08-01.
pub const CESA_REMUNERATION: Fact<()> = Fact::text(About {
    id: "cesa_remuneration",
    statement: built(
        "La rémunération comprend une part fixe et une part variable, calculée sur le chiffre d’affaires après déduction des charges propres à l’activité et de la contribution coopérative : on est payé de ce que l’on produit.",
    ),
    unit: built(""),
    article: built("C. trav. art. L7332-3 ; décret n° 2015-1363"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2014-08-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in months, from 2016-01-01.
pub const CAE_SOLDE_VARIABLE: Fact<Months> = Fact::new(
    Timeline::new(&[(Date::new(2016, 1, 1), Months(1))]),
    About {
        id: "cae_solde_variable",
        statement: built(
            "En CESA, le solde de la part variable est versé au plus tard un mois après l’assemblée générale qui clôt les comptes de l’exercice.",
        ),
        unit: built("mois"),
        article: built("C. trav. art. R7331-12"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2016-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Figure, in mois, from 2014-08-01.
pub const CESA_ESSAI: Fact<Months> = Fact::new(
    Timeline::new(&[(Date::new(2014, 8, 1), Months(8))]),
    About {
        id: "cesa_essai",
        statement: built("Période d’essai du CESA : huit mois au plus renouvellement compris, durée du CAPE déduite."),
        unit: built("mois"),
        article: built("C. trav. art. L7332-1"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2014-08-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, from 2014-08-01.
pub const CESA_SALARIE_PROTECTION: Fact<()> = Fact::text(About {
    id: "cesa_salarie_protection",
    statement: built(
        "En CESA on relève du code du travail et du régime général : maladie, retraite, congés, prévoyance et mutuelle d’entreprise, assurance chômage ; la CAE répond des engagements envers les tiers.",
    ),
    unit: built(""),
    article: built("C. trav. art. L7331-1, L7332-2, L7332-5 ; art. L5422-13"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2014-08-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in entretiens/an minimum, from 2016-01-01.
pub const CAE_SERVICES: Fact<Count> = Fact::new(
    Timeline::new(&[(Date::new(2016, 1, 1), Count(2))]),
    About {
        id: "cae_services",
        statement: built(
            "Services mutualisés : numéro SIRET et TVA de la coopérative, facturation, encaissement, comptabilité, paie, déclarations, assurance de responsabilité civile, accompagnement individuel (en CESA, au moins deux entretiens par an), ateliers et réseau.",
        ),
        unit: built("entretiens/an minimum"),
        article: built("Décret n° 2015-1363 du 27 octobre 2015 ; loi de 1947 art. 26-41 ; C. trav. art. R7331-3"),
        url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
        confidence: Confidence::High,
        to_check: false,
        since: built("2016-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA HT ou de la marge, from 2026.
pub const CAE_CONTRIBUTION: Fact<Range<Percent>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Range {
            least: Percent(8.0),
            most: Percent(15.0),
        },
    )]),
    About {
        id: "cae_contribution",
        statement: built(
            "Les statuts de la CAE fixent les principes de la contribution, et son assemblée générale en vote les taux ou les montants, qui peuvent changer pendant le contrat s’il le prévoit. Ordre de grandeur : 8 à 15 % (souvent autour de 10 %) du chiffre d’affaires HT ou de la marge brute, parfois dégressive.",
        ),
        unit: built("% du CA HT ou de la marge"),
        article: built("C. trav. art. L7331-2, c, R7331-8 ; pratique pour les taux"),
        url: "https://www.les-cae.coop/",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure.
pub const CAE_TVA: Fact<()> = Fact::text(About {
    id: "cae_tva",
    statement: built(
        "En CAE les ventes se font avec la TVA de la coopérative (pas de franchise de TVA personnelle) : prix de vente plus élevé pour des particuliers, mais TVA récupérée sur les achats.",
    ),
    unit: built(""),
    article: built("CGI art. 256 et 293 B"),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in % multi-activités, from 2022.
pub const CAE_SECTEURS: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(61.0))]),
    About {
        id: "cae_secteurs",
        statement: built(
            "Les CAE accueillent des métiers très variés : services aux entreprises et aux particuliers, artisanat, commerce sans local, formation, numérique, culture, bâtiment, agriculture. Environ 61 % sont multi-activités, les autres spécialisées.",
        ),
        unit: built("% multi-activités"),
        article: built(""),
        url: "https://www.les-cae.coop/notre-plaidoyer",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2022"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const CAE_EXCLUSIONS_PRATIQUES: Fact<()> = Fact::text(About {
    id: "cae_exclusions_pratiques",
    statement: built(
        "En pratique, beaucoup de CAE refusent les professions réglementées à exercice personnel, les activités demandant un bail commercial, un stock ou un investissement important, et le bâtiment quand elles n’ont pas l’assurance décennale ; des CAE bâtiment existent pour ce dernier cas.",
    ),
    unit: built(""),
    article: built("Aucune interdiction légale générale ; choix de chaque CAE et assurabilité"),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const CAE_ARTISANAT_QUALIFICATION: Fact<()> = Fact::text(About {
    id: "cae_artisanat_qualification",
    statement: built(
        "Les obligations du métier s’appliquent aussi en CAE : qualification artisanale, autorisations, assurance décennale pour les travaux, agrément ou déclaration pour les services à la personne.",
    ),
    unit: built(""),
    article: built("C. artisanat art. L121-1 ; C. assur. art. L241-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2025.
pub const CAE_CHIFFRES: Fact<Network> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Network {
            cooperatives: Count(163),
            entrepreneurs: Count(12_000),
        },
    )]),
    About {
        id: "cae_chiffres",
        statement: built(
            "En 2025 la Fédération des CAE annonçait 163 coopératives, près de 12 000 entrepreneurs et 318 millions d’euros de chiffre d’affaires cumulé ; en 2022 environ 6 000 étaient entrepreneurs salariés et 5 500 en CAPE.",
        ),
        unit: built(""),
        article: built(""),
        url: "https://www.les-cae.coop/",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Signal, from 2025.
pub const CAE_ESPRIT_COOPERATIF: Fact<()> = Fact::text(About {
    id: "cae_esprit_cooperatif",
    statement: built(
        "Les CAE se présentent comme une entreprise partagée : on y est autonome pour ses clients mais membre d’un collectif (entraide, commandes et réponses communes, gouvernance une personne = une voix, part du résultat mise en commun). Qui veut être seul maître à bord s’y trouve mal.",
    ),
    unit: built(""),
    article: built("Loi de 1947 (principes coopératifs)"),
    url: "https://www.les-cae.coop/notre-histoire",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2025"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning, from 2021-05.
pub const CAE_CAPE_REMIS_EN_QUESTION: Fact<()> = Fact::text(About {
    id: "cae_cape_remis_en_question",
    statement: built(
        "Un rapport IGAS-IGF de mai 2021 proposait de fermer le CAPE aux CAE ; au 27 mars 2026, les articles du code du travail sur le CAPE n’avaient pas changé (des CAPE courant jusqu’en 2027 sont affichés en 2026), mais la situation est à revérifier régulièrement.",
    ),
    unit: built(""),
    article: built("Rapport IGAS-IGF mai 2021"),
    url: "https://les-cae.coop/scic-et-cae-rapport-pubic-igas-igf-mai-2021",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2021-05"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_CAE_POUR: Fact<()> = Fact::text(About {
    id: "signal_cae_pour",
    statement: built(
        "Plutôt CAE : envie de tester sans s’immatriculer, besoin de protection salariée et de chômage, goût du collectif, peu de matériel, marge suffisante pour payer ~10 % de contribution et des cotisations de salarié, revenu qui peut monter lentement.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.les-cae.coop/notre-plaidoyer",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_CAE_CONTRE: Fact<()> = Fact::text(About {
    id: "signal_cae_contre",
    statement: built(
        "Plutôt pas CAE : refus de partager décisions, chiffres ou résultat, besoin de gros stock ou d’un fonds de commerce, profession à ordre, recherche d’associés investisseurs, prix très serrés pour des particuliers (TVA), ou envie d’optimiser seul son impôt.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});
