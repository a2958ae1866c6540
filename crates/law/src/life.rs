//! Health, family, territory and credit, a way of working each.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::AllowanceKept;
use super::timeline::Timeline;
use super::value::{Euros, Hours, Months, Percent};

/// Warning, in % of the yearly ceiling.
pub const INDEPENDANT_ARRET_MALADIE: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2021, 6, 14), Percent(10.0))]),
    About {
        id: "independant_arret_maladie",
        statement: built(
            "Un indépendant touche des indemnités d’arrêt maladie après un an d’affiliation, sauf affiliation précédente qui compte. Par jour, elles valent 1/730 de son revenu annuel moyen des trois dernières années civiles ; rien n’est versé si ce revenu est inférieur à 10 % du plafond annuel de la Sécurité sociale.",
        ),
        unit: built("% du plafond annuel"),
        article: built("CSS art. D622-1, D622-7, D622-8"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2021-06-14"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Warning, in hours.
pub const SALARIE_ARRET_MALADIE: Fact<Hours> = Fact::new(
    Timeline::new(&[(Law::FIRST, Hours(150))]),
    About {
        id: "salarie_arret_maladie",
        statement: built(
            "Un salarié est indemnisé en cas d’arrêt maladie s’il a travaillé 150 heures en trois mois, ou assez cotisé sur six mois.",
        ),
        unit: built("heures"),
        article: built("CSS art. R313-3, 1°"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Warning, in euros a day.
pub const INDEPENDANTE_MATERNITE: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::cents(6_584))]),
    About {
        id: "independante_maternite",
        statement: built(
            "L’indemnité de maternité d’une indépendante est un forfait par jour : 1/730 du plafond annuel de la Sécurité sociale, soit 65,84 € en 2026, si elle cesse toute activité au moins huit semaines. Elle est dix fois moindre si le revenu moyen est inférieur à 10 % du plafond.",
        ),
        unit: built("€/jour"),
        article: built("CSS art. L623-1, D623-2, D623-3"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 29),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Warning, in months and %.
pub const AAH_CUMUL: Fact<AllowanceKept> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        AllowanceKept {
            whole: Months(6),
            low: Percent(80.0),
            low_up_to: Percent(30.0),
            high: Percent(40.0),
        },
    )]),
    About {
        id: "aah_cumul",
        statement: built(
            "Au début d’une activité, l’AAH se cumule en entier avec ses revenus pendant six mois au plus. Ensuite, une part de ces revenus n’est pas comptée : 80 % jusqu’à 30 % du Smic mensuel, 40 % au-delà.",
        ),
        unit: built("mois ; % non compté ; % du Smic ; % non compté"),
        article: built("CSS art. L821-3, D821-9"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Warning.
pub const INVALIDITE_CUMUL: Fact<()> = Fact::text(About {
    id: "invalidite_cumul",
    statement: built(
        "Une pension d’invalidité du régime général baisse de la moitié de ce qui dépasse un seuil, quand la pension et les revenus le dépassent ensemble. Ce seuil dépend des salaires d’avant.",
    ),
    unit: built(""),
    article: built("CSS art. L341-12, R341-17"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2022-04-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const OUTRE_MER_MICRO: Fact<()> = Fact::text(About {
    id: "outre_mer_micro",
    statement: built(
        "La micro-entreprise existe en Guadeloupe, en Guyane, en Martinique, à La Réunion, à Mayotte, à Saint-Martin et à Saint-Barthélemy. Elle n’existe pas en Nouvelle-Calédonie, en Polynésie française, à Wallis-et-Futuna ni à Saint-Pierre-et-Miquelon.",
    ),
    unit: built(""),
    article: built("Textes propres à chaque territoire"),
    url: "https://www.portail-autoentrepreneur.fr/academie/statut-auto-entrepreneur/dom-tom",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Warning.
pub const BANQUE_EMPRUNT: Fact<()> = Fact::text(About {
    id: "banque_emprunt",
    statement: built(
        "Pour un crédit, les banques demandent en général des fiches de paie, ou deux à trois bilans d’activité indépendante.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.askimmo.com/conseil/9/le-credit-immobilier-pour-les-travailleurs-independants",
    confidence: Confidence::Low,
    to_check: true,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 29),
    until: None,
});
