//! Coopératives d’activité et d’emploi: contracts, services, costs.

use super::date::Date;
use super::fact::{Confidence, Fact, built};

/// Figure, from 2014-08-01.
pub const CAE_DEFINITION: Fact = Fact {
    id: "cae_definition",
    statement: built(
        "Une coopérative d’activité et d’emploi a pour objet principal d’aider des personnes physiques à créer et développer leur activité, par un accompagnement individualisé et des services mutualisés.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built(
        "Loi n° 47-1775 du 10 septembre 1947 art. 26-41 (créé par la loi n° 2014-856 du 31 juillet 2014 art. 47) ; décret n° 2015-1363 du 27 octobre 2015",
    ),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, from 2016-01-01.
pub const CAE_ACTIVITE_COMMUNE: Fact = Fact {
    id: "cae_activite_commune",
    statement: built(
        "Plusieurs entrepreneurs salariés d’une même CAE peuvent exercer ensemble une activité, avec une convention sur la rémunération, la clientèle et le nom commercial commun.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. R7331-6"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2016-01-01"),
    checked: Date::new(2026, 11, 29),
    review: Date::new(2027, 11, 29),
};

/// Figure.
pub const CAE_PARCOURS: Fact = Fact {
    id: "cae_parcours",
    statement: built(
        "Parcours habituel : réunion d’information, étude du projet, test en contrat CAPE, puis contrat d’entrepreneur salarié (CESA) et entrée au capital comme associé. Certaines CAE signent directement un CESA.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. com. art. L127-1 s. ; C. trav. art. L7331-1 s."),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in mois maximum.
pub const CAPE_DUREE: Fact = Fact {
    id: "cape_duree",
    statement: built(
        "Le CAPE dure au plus 12 mois et se renouvelle deux fois, soit 36 mois au maximum. Il doit être écrit.",
    ),
    values: &[36.0],
    unit: built("mois maximum"),
    legal_basis: built("C. com. art. L127-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition.
pub const CAPE_INCOMPATIBLE_TEMPS_COMPLET: Fact = Fact {
    id: "cape_incompatible_temps_complet",
    statement: built(
        "Le CAPE est réservé aux personnes qui ne sont pas salariées à temps complet : une personne en CDI ou CDD à plein temps doit passer à temps partiel, ou choisir une autre entrée (CESA, micro…).",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. com. art. L127-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const CAPE_PAS_CONTRAT_TRAVAIL: Fact = Fact {
    id: "cape_pas_contrat_travail",
    statement: built(
        "Le CAPE n’est pas un contrat de travail, mais son titulaire est rattaché au régime général de Sécurité sociale (accidents du travail compris) et, s’il est rémunéré, à l’assurance chômage ; la structure prend en charge les formalités.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L5142-1, R5142-3 à R5142-5 ; CSS art. L311-3 et L412-8"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const CAPE_PAS_CA_MINIMUM: Fact = Fact {
    id: "cape_pas_ca_minimum",
    statement: built(
        "Aucun chiffre d’affaires minimum n’est imposé par la loi pendant le CAPE : la contribution se prélève sur ce qui est facturé.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. com. art. L127-1 s., R127-1 (aucun minimum)"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const CAPE_RESPONSABILITE: Fact = Fact {
    id: "cape_responsabilite",
    statement: built(
        "Avant immatriculation, c’est la structure d’appui qui assume vis-à-vis des tiers les engagements et dommages liés au projet ; ses coordonnées et l’échéance du CAPE figurent sur les factures.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. com. art. L127-4, L127-6, R127-3"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, from 2007-04-16.
pub const CAPE_ARE: Fact = Fact {
    id: "cape_are",
    statement: built(
        "Un demandeur d’emploi en CAPE garde ses allocations ; une rémunération se cumule avec l’ARE selon les règles ordinaires de reprise d’activité. L’effet du plafond de 60 % n’est pas clair.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("Circulaire Unédic n° 2007-06 du 16 avril 2007 ; règlement d’assurance chômage"),
    url: "https://www.unedic.org/",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("2007-04-16"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition.
pub const CAPE_NOUVEAUX_DROITS: Fact = Fact {
    id: "cape_nouveaux_droits",
    statement: built("La rémunération versée pendant un CAPE compte pour l’assurance chômage."),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L5142-1, R5142-3 et R5142-5"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 29),
    review: Date::new(2027, 11, 29),
};

/// Figure, from 2026-01-01.
pub const CAPE_ACRE_CONSERVEE: Fact = Fact {
    id: "cape_acre_conservee",
    statement: built(
        "Passer par un CAPE ne fait pas perdre l’Acre à la création qui suit, si l’on remplissait une des conditions 1° à 6° au moment de signer le CAPE : chômage, RSA ou ASS, âge, handicap, reprise d’une entreprise en difficulté. Le quartier prioritaire, la PreParE et la zone France ruralités n’en font pas partie.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L5141-1, 7° ; CSS art. L131-6-4"),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, from 2014-08-01.
pub const CESA_CONTENU: Fact = Fact {
    id: "cesa_contenu",
    statement: built(
        "Le contrat d’entrepreneur salarié (CESA) est écrit et fixe : objectifs et activité minimale, moyens d’appui, contribution aux services mutualisés, part fixe et part variable de la rémunération, statuts de la coopérative, droits de la personne sur sa clientèle et sa propriété intellectuelle.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L7331-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in mois, from 2014-08-01.
pub const CESA_DELAI_ASSOCIE: Fact = Fact {
    id: "cesa_delai_associe",
    statement: built(
        "La personne doit devenir associée de la coopérative dans les trois ans suivant le CESA, délai diminué de la durée du CAPE ou de tout contrat antérieur avec la même CAE ; à défaut le contrat prend fin.",
    ),
    values: &[36.0],
    unit: built("mois"),
    legal_basis: built("C. trav. art. L7331-3"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Figure, from 2014-08-01.
pub const CESA_REMUNERATION: Fact = Fact {
    id: "cesa_remuneration",
    statement: built(
        "La rémunération comprend une part fixe et une part variable, calculée sur le chiffre d’affaires après déduction des charges propres à l’activité et de la contribution coopérative : on est payé de ce que l’on produit.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L7332-3 ; décret n° 2015-1363"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in months, from 2016-01-01.
pub const CAE_SOLDE_VARIABLE: Fact = Fact {
    id: "cae_solde_variable",
    statement: built(
        "En CESA, le solde de la part variable est versé au plus tard un mois après l’assemblée générale qui clôt les comptes de l’exercice.",
    ),
    values: &[1.0],
    unit: built("mois"),
    legal_basis: built("C. trav. art. R7331-12"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2016-01-01"),
    checked: Date::new(2026, 11, 29),
    review: Date::new(2027, 11, 29),
};

/// Figure, in mois, from 2014-08-01.
pub const CESA_ESSAI: Fact = Fact {
    id: "cesa_essai",
    statement: built("Période d’essai du CESA : huit mois au plus renouvellement compris, durée du CAPE déduite."),
    values: &[8.0],
    unit: built("mois"),
    legal_basis: built("C. trav. art. L7332-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, from 2014-08-01.
pub const CESA_SALARIE_PROTECTION: Fact = Fact {
    id: "cesa_salarie_protection",
    statement: built(
        "En CESA on relève du code du travail et du régime général : maladie, retraite, congés, prévoyance et mutuelle d’entreprise, assurance chômage ; la CAE répond des engagements envers les tiers.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L7331-1, L7332-2, L7332-5 ; art. L5422-13"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2014-08-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in entretiens/an minimum, from 2016-01-01.
pub const CAE_SERVICES: Fact = Fact {
    id: "cae_services",
    statement: built(
        "Services mutualisés : numéro SIRET et TVA de la coopérative, facturation, encaissement, comptabilité, paie, déclarations, assurance de responsabilité civile, accompagnement individuel (en CESA, au moins deux entretiens par an), ateliers et réseau.",
    ),
    values: &[2.0],
    unit: built("entretiens/an minimum"),
    legal_basis: built("Décret n° 2015-1363 du 27 octobre 2015 ; loi de 1947 art. 26-41 ; C. trav. art. R7331-3"),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2016-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA HT ou de la marge, from 2026.
pub const CAE_CONTRIBUTION: Fact = Fact {
    id: "cae_contribution",
    statement: built(
        "Les statuts de la CAE fixent les principes de la contribution, et son assemblée générale en vote les taux ou les montants, qui peuvent changer pendant le contrat s’il le prévoit. Ordre de grandeur : 8 à 15 % (souvent autour de 10 %) du chiffre d’affaires HT ou de la marge brute, parfois dégressive.",
    ),
    values: &[8.0, 15.0],
    unit: built("% du CA HT ou de la marge"),
    legal_basis: built("C. trav. art. L7331-2, c, R7331-8 ; pratique pour les taux"),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("2026"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const CAE_TVA: Fact = Fact {
    id: "cae_tva",
    statement: built(
        "En CAE les ventes se font avec la TVA de la coopérative (pas de franchise de TVA personnelle) : prix de vente plus élevé pour des particuliers, mais TVA récupérée sur les achats.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 256 et 293 B"),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % multi-activités, from 2022.
pub const CAE_SECTEURS: Fact = Fact {
    id: "cae_secteurs",
    statement: built(
        "Les CAE accueillent des métiers très variés : services aux entreprises et aux particuliers, artisanat, commerce sans local, formation, numérique, culture, bâtiment, agriculture. Environ 61 % sont multi-activités, les autres spécialisées.",
    ),
    values: &[61.0],
    unit: built("% multi-activités"),
    legal_basis: built(""),
    url: "https://www.les-cae.coop/notre-plaidoyer",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2022"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition.
pub const CAE_EXCLUSIONS_PRATIQUES: Fact = Fact {
    id: "cae_exclusions_pratiques",
    statement: built(
        "En pratique, beaucoup de CAE refusent les professions réglementées à exercice personnel, les activités demandant un bail commercial, un stock ou un investissement important, et le bâtiment quand elles n’ont pas l’assurance décennale ; des CAE bâtiment existent pour ce dernier cas.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("Aucune interdiction légale générale ; choix de chaque CAE et assurabilité"),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Condition.
pub const CAE_ARTISANAT_QUALIFICATION: Fact = Fact {
    id: "cae_artisanat_qualification",
    statement: built(
        "Les obligations du métier s’appliquent aussi en CAE : qualification artisanale, autorisations, assurance décennale pour les travaux, agrément ou déclaration pour les services à la personne.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. artisanat art. L121-1 ; C. assur. art. L241-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Figure, from 2025.
pub const CAE_CHIFFRES: Fact = Fact {
    id: "cae_chiffres",
    statement: built(
        "En 2025 la Fédération des CAE annonçait 163 coopératives, près de 12 000 entrepreneurs et 318 millions d’euros de chiffre d’affaires cumulé ; en 2022 environ 6 000 étaient entrepreneurs salariés et 5 500 en CAPE.",
    ),
    values: &[163.0, 12_000.0],
    unit: built(""),
    legal_basis: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("2025"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Signal, from 2025.
pub const CAE_ESPRIT_COOPERATIF: Fact = Fact {
    id: "cae_esprit_cooperatif",
    statement: built(
        "Les CAE se présentent comme une entreprise partagée : on y est autonome pour ses clients mais membre d’un collectif (entraide, commandes et réponses communes, gouvernance une personne = une voix, part du résultat mise en commun). Qui veut être seul maître à bord s’y trouve mal.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("Loi de 1947 (principes coopératifs)"),
    url: "https://www.les-cae.coop/notre-histoire",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2025"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Warning, from 2021-05.
pub const CAE_CAPE_REMIS_EN_QUESTION: Fact = Fact {
    id: "cae_cape_remis_en_question",
    statement: built(
        "Un rapport IGAS-IGF de mai 2021 proposait de fermer le CAPE aux CAE ; au 27 mars 2026, les articles du code du travail sur le CAPE n’avaient pas changé (des CAPE courant jusqu’en 2027 sont affichés en 2026), mais la situation est à revérifier régulièrement.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("Rapport IGAS-IGF mai 2021"),
    url: "https://les-cae.coop/scic-et-cae-rapport-pubic-igas-igf-mai-2021",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("2021-05"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Signal, from 2026.
pub const SIGNAL_CAE_POUR: Fact = Fact {
    id: "signal_cae_pour",
    statement: built(
        "Plutôt CAE : envie de tester sans s’immatriculer, besoin de protection salariée et de chômage, goût du collectif, peu de matériel, marge suffisante pour payer ~10 % de contribution et des cotisations de salarié, revenu qui peut monter lentement.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built(""),
    url: "https://www.les-cae.coop/notre-plaidoyer",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2026"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Signal, from 2026.
pub const SIGNAL_CAE_CONTRE: Fact = Fact {
    id: "signal_cae_contre",
    statement: built(
        "Plutôt pas CAE : refus de partager décisions, chiffres ou résultat, besoin de gros stock ou d’un fonds de commerce, profession à ordre, recherche d’associés investisseurs, prix très serrés pour des particuliers (TVA), ou envie d’optimiser seul son impôt.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2026"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};
