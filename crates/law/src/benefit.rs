//! Unemployment benefit (ARE) beside an activity: its amount, what is taken from it, how long it lasts, the Arce.
//!
//! The règlement is the one annexed to the convention of 15 November 2024. Its official text could not be opened: its figures
//! were read in OpenFisca-France 176.1.8, which cites its articles, and in pages that quote it. The articles of the code of
//! social security were read: L136-1-2, II, 4° and L136-2, I, 3° (levies), L842-3, D843-1 to D843-3, R845-2 (prime d’activité).

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{
    AidRange, ArcePayments, BenefitLevies, ByHome, DailyBenefit, Deferral, Degressive, LongestRights, ShortRights,
};
use super::timeline::Timeline;
use super::value::{Count, Days, Euros, Months, Percent, Range, Times, Years};

/// Day on which these texts were read.
const READ: Date = Date::new(2026, 11, 29);
/// What the Unédic publishes.
const UNEDIC: &str = "https://www.unedic.org/la-reglementation/conventions-d-assurance-chomage/convention-du-15-novembre-2024-relative-a-l-assurance-chomage";
/// What France Travail says to those who create a business.
const FRANCE_TRAVAIL: &str =
    "https://www.francetravail.fr/actualites/a-laffiche/2026/are-arce-acre-creer-son-entrepri.html";

/// Figures, in % of the daily reference wage and in €/jour, from 2025-07-01.
pub const ARE_MONTANT: Fact<DailyBenefit> = Fact::new(
    Timeline::new(&[
        (Date::new(2024, 7, 1), daily(1_311, 3_197)),
        (Date::new(2025, 7, 1), daily(1_318, 3_213)),
    ]),
    About {
        id: "are_montant",
        statement: built(
            "L’ARE d’un jour est la plus élevée de deux sommes : 40,4 % du salaire journalier de référence (SJR) plus 13,18 €, ou 57 % du SJR. Elle est d’au moins 32,13 €, sans dépasser 75 % du SJR. Ces montants datent du 1er juillet 2025 : nous n’avons pas trouvé de hausse depuis.",
        ),
        unit: built("% ; €/jour ; % ; €/jour ; %"),
        article: built(
            "Règlement d’assurance chômage du 15 novembre 2024, art. 14 à 16 ; circulaire Unédic n° 2025-07 du 1er juillet 2025",
        ),
        url: UNEDIC,
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-07-01"),
        nature: Nature::Annual,
        checked: READ,
        until: Some(Date::new(2026, 12, 31)),
    },
);

const fn daily(fixed: i64, least: i64) -> DailyBenefit {
    DailyBenefit {
        share: Percent(40.4),
        fixed: Euros::cents(fixed),
        alone: Percent(57.0),
        least: Euros::cents(least),
        most: Percent(75.0),
    }
}

/// Figures, from 2025-07-01: the age counts on the day of the end of the contract.
pub const ARE_DEGRESSIVITE: Fact<Degressive> = Fact::new(
    Timeline::new(&[
        (Date::new(2024, 7, 1), degressive(9_211, 57)),
        (Date::new(2025, 4, 1), degressive(9_211, 55)),
        (Date::new(2025, 7, 1), degressive(9_257, 55)),
    ]),
    About {
        id: "are_degressivite",
        statement: built(
            "Avant 55 ans, une ARE de plus de 92,57 € par jour baisse de 30 % dès le 183e jour payé, sans descendre sous 92,57 €. L’âge est celui du jour où le contrat a pris fin. Le plancher est à vérifier.",
        ),
        unit: built("€/jour ; % ; jour ; ans"),
        article: built(
            "Règlement d’assurance chômage du 15 novembre 2024, art. 17 bis ; circulaire Unédic n° 2025-06 du 1er juillet 2025",
        ),
        url: UNEDIC,
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-07-01"),
        nature: Nature::Annual,
        checked: READ,
        until: Some(Date::new(2026, 12, 31)),
    },
);

const fn degressive(above: i64, age: u16) -> Degressive {
    Degressive {
        above: Euros::cents(above),
        cut: Percent(30.0),
        from: Days(183),
        under: Years(age),
    }
}

/// Figures, in % of the reference wage, then of what is left.
pub const ARE_RETENUES: Fact<BenefitLevies> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        BenefitLevies {
            pension: Percent(3.0),
            csg: Percent(6.2),
            crds: Percent(0.5),
            counted: Percent(98.25),
        },
    )]),
    About {
        id: "are_retenues",
        statement: built(
            "Sont retirés de l’ARE : 3 % du salaire de référence pour la retraite complémentaire, puis 6,2 % de CSG et 0,5 % de CRDS, sur 98,25 % de ce qui reste. La première retenue ne fait pas descendre sous l’ARE minimale, les deux autres sous le Smic d’un jour (7 jours de 5 heures).",
        ),
        unit: built("%"),
        article: built(
            "Règlement d’assurance chômage du 15 novembre 2024, art. 19 ; CSS art. L136-1-2, II, 4°, L136-2 et L136-8",
        ),
        url: "https://www.unedic.org/indemnisation/fiches-thematiques/retenues-sociales-sur-les-allocations",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Figure, in jours, from 2025-04-01.
pub const ARE_MOIS_PAYE: Fact<Days> = Fact::new(
    Timeline::new(&[(Date::new(2025, 4, 1), Days(30))]),
    About {
        id: "are_mois_paye",
        statement: built(
            "Chaque mois entier est payé 30 jours d’ARE, quelle que soit sa longueur : le reste est reporté.",
        ),
        unit: built("jours"),
        article: built("Règlement d’assurance chômage du 15 novembre 2024, art. 24"),
        url: UNEDIC,
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-04-01"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Figure, in days of the reference wage.
pub const ARE_PLAFOND_SALAIRE: Fact<Times> = Fact::new(
    Timeline::new(&[(Law::FIRST, Times(30.42))]),
    About {
        id: "are_plafond_salaire",
        statement: built(
            "L’ARE du mois et les revenus bruts de l’activité ne dépassent pas ensemble l’ancien salaire mensuel : 30,42 jours de salaire de référence. Ce qui dépasse est retiré de l’ARE, en jours entiers.",
        ),
        unit: built("jours"),
        article: built("Règlement d’assurance chômage du 15 novembre 2024, art. 30 à 32"),
        url: "https://www.unedic.org/indemnisation/fiches-thematiques/cumul-allocation-salaire",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Figures, by age on the day of the end of the contract, which decides.
pub const ARE_DUREE_MAX: Fact<LongestRights> = Fact::new(
    Timeline::new(&[
        (Date::new(2017, 11, 1), longest(730, 913, 1_095, 53, 55)),
        (Date::new(2023, 2, 1), longest(548, 685, 822, 53, 55)),
        (Date::new(2025, 4, 1), longest(548, 685, 822, 55, 57)),
    ]),
    About {
        id: "are_duree_max",
        statement: built(
            "Les droits durent au plus 548 jours, 685 jours dès 55 ans, 822 jours dès 57 ans. L’âge est celui du jour où le contrat a pris fin.",
        ),
        unit: built("jours ; jours ; jours ; ans ; ans"),
        article: built(
            "Règlement d’assurance chômage du 15 novembre 2024, art. 9 ; décret n° 2023-33 du 26 janvier 2023",
        ),
        url: "https://www.unedic.org/indemnisation/fiches-thematiques/allocation-daide-au-retour-lemploi-are",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-04-01"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

const fn longest(first: u16, second: u16, third: u16, second_from: u16, third_from: u16) -> LongestRights {
    LongestRights {
        first: Days(first),
        second: Days(second),
        third: Days(third),
        second_from: Years(second_from),
        third_from: Years(third_from),
    }
}

/// Condition, by day of the end of the contract, from 2026-09-01.
pub const ARE_DUREE_RUPTURE: Fact<ShortRights> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        ShortRights {
            first: Days(456),
            second: Days(624),
            second_from: Years(55),
        },
    )]),
    About {
        id: "are_duree_rupture",
        statement: built(
            "Après une rupture conventionnelle dont le contrat finit depuis le 1er septembre 2026, les droits dureraient au plus 456 jours, ou 624 jours dès 55 ans. Nous n’avons pas lu le texte : à vérifier.",
        ),
        unit: built("jours ; jours ; ans"),
        article: built("Accord du 25 février 2026 ; convention du 15 novembre 2024, avenant n° 2"),
        url: "https://www.leclubdesjuristes.com/en-bref/baisse-de-la-duree-dindemnisation-apres-une-rupture-conventionnelle-14643",
        confidence: Confidence::Low,
        to_check: true,
        since: built("2026-09-01"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Figures, in jours and in €, from 2026-01-01.
pub const ARE_DIFFERES: Fact<Deferral> = Fact::new(
    Timeline::new(&[(
        Date::new(2026, 1, 1),
        Deferral {
            waiting: Days(7),
            leave: Days(30),
            above_legal: Days(150),
            economic: Days(75),
            divisor: Euros::cents(11_180),
        },
    )]),
    About {
        id: "are_differes",
        statement: built(
            "L’ARE commence après 7 jours d’attente. Les congés payés en argent la retardent d’au plus 30 jours. Une indemnité au-dessus du minimum légal la retarde d’un jour par tranche de 111,80 €, au plus 150 jours, ou 75 jours après un licenciement économique.",
        ),
        unit: built("jours ; jours ; jours ; jours ; €"),
        article: built("Règlement d’assurance chômage du 15 novembre 2024, art. 21 à 23"),
        url: "https://www.unedic.org/indemnisation/fiches-thematiques/differes-indemnisation-et-delai-dattente",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: READ,
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in % of the month.
pub const ARE_PROVISOIRE: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(70.0))]),
    About {
        id: "are_provisoire",
        statement: built(
            "Tant que les revenus d’un indépendant ne sont pas connus, France Travail paie 70 % de l’ARE du mois, puis recalcule.",
        ),
        unit: built("%"),
        article: built("Règlement d’assurance chômage du 15 novembre 2024, art. 32"),
        url: "https://www.francetravail.fr/candidat/mes-droits-aux-aides-et-allocati/a-chaque-situation-son-allocatio/quelle-est-ma-situation-professi/je-reprends-une-activite-ou-une/je-cree-je-reprends-une-entrepri.html",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Figure: what counts as income beside the benefit.
pub const ARE_REVENUS_COMPTES: Fact<()> = Fact::text(About {
    id: "are_revenus_comptes",
    statement: built(
        "Pour réduire l’ARE comptent le chiffre d’affaires après l’abattement en micro-entreprise, le salaire brut d’un salarié ou d’un président, le revenu déclaré à l’Urssaf d’un indépendant. Un président sans paie ne déclare rien ; ses dividendes ne sont pas des rémunérations. Le détail est à vérifier avec France Travail.",
    ),
    unit: built(""),
    article: built(
        "Règlement d’assurance chômage du 15 novembre 2024, art. 32 ; accord d’application n° 11 du 6 mai 2011 pour la micro-entreprise ; CGI art. 50-0 et 102 ter",
    ),
    url: "https://unedic.org/la-reglementation/conventions-d-assurance-chomage/accord-d-application-n0-11-du-6-mai-2011-pris-pour-l-application-de-l-article-32-du-reglement-general-annexe-a-la-convention-du-6-mai-2011-relative-a-l-indemnisation-du-chomage",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Figures, from 2025-04-01.
pub const ARCE_VERSEMENTS: Fact<ArcePayments> = Fact::new(
    Timeline::new(&[(
        Date::new(2025, 4, 1),
        ArcePayments {
            pension: Percent(3.0),
            payments: Count(2),
            apart: Months(6),
        },
    )]),
    About {
        id: "arce_versements",
        statement: built(
            "De l’Arce sont retirés 3 % pour la retraite complémentaire. Elle est payée en deux fois égales : au démarrage, puis 6 mois après si l’activité continue et sans CDI à temps plein. Les autres retenues sont à vérifier.",
        ),
        unit: built("% ; fois ; mois"),
        article: built("Règlement d’assurance chômage du 15 novembre 2024, art. 35"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F15252",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-04-01"),
        nature: Nature::Text,
        checked: READ,
        until: None,
    },
);

/// Condition: the Arce in a cooperative.
pub const ARCE_EN_CAE: Fact<()> = Fact::text(About {
    id: "arce_en_cae",
    statement: built(
        "L’Arce suppose de créer ou de reprendre une entreprise. En portage, on est salarié : elle n’est pas due. Pendant un CAPE, l’Unédic l’a admise en 2007 comme pour tout créateur ; sous contrat d’entrepreneur salarié, aucun texte lu ne le dit : à vérifier.",
    ),
    unit: built(""),
    article: built(
        "Règlement d’assurance chômage du 15 novembre 2024, art. 35 ; C. trav. art. L1254-1, L5141-1 et L7331-2 ; circulaire Unédic n° 2007-06 du 16 avril 2007",
    ),
    url: FRANCE_TRAVAIL,
    confidence: Confidence::Low,
    to_check: true,
    since: built("2007-04-16"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Order of magnitude, in €/mois, from 2026: the most and the end are those of `OpenFisca`, rounded up.
pub const RSA_ORDRE: Fact<ByHome<AidRange>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        ByHome {
            alone: up_to(652, 700),
            lone_parent: up_to(870, 900),
            couple: up_to(978, 1_000),
            family: up_to(1_216, 1_300),
        },
    )]),
    About {
        id: "rsa_ordre",
        statement: built(
            "Le RSA va de 0 à 652 € par mois pour une personne seule (rien à partir de 700 € nets), de 0 à 870 € pour un parent seul (900 €), de 0 à 978 € pour un couple (1 000 €), de 0 à 1 216 € pour un couple avec enfants (1 300 €). Avec un loyer ou un logement gratuit, c’est moins. Les enfants sont un ou deux. Ces montants sont ceux d’OpenFisca-France : la CAF calcule le vôtre.",
        ),
        unit: built("€/mois"),
        article: built("CASF art. L262-2 s. ; décret n° 2026-220 du 30 mars 2026 ; calcul avec OpenFisca-France"),
        url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053733826",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Order of magnitude, in €/mois, from 2026: the most and the end are those of `OpenFisca`, rounded up.
pub const PRIME_ACTIVITE_ORDRE: Fact<ByHome<AidRange>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        ByHome {
            alone: up_to(385, 2_150),
            lone_parent: up_to(535, 2_700),
            couple: up_to(625, 3_400),
            family: up_to(825, 4_200),
        },
    )]),
    About {
        id: "prime_activite_ordre",
        statement: built(
            "La prime d’activité va de 0 à 385 € par mois pour une personne seule (rien à partir de 2 150 € nets), de 0 à 535 € pour un parent seul (2 700 €), de 0 à 625 € pour un couple (3 400 €), de 0 à 825 € pour un couple avec enfants (4 200 €). Avec un loyer ou un logement gratuit, c’est moins. Les enfants sont un ou deux. Ces montants sont ceux d’OpenFisca-France : la CAF calcule le vôtre. En micro, elle compte les ventes de trois mois, moins l’abattement fiscal.",
        ),
        unit: built("€/mois"),
        article: built("CSS art. L842-3, D843-1, D843-2, D843-3 et R845-2 ; calcul avec OpenFisca-France"),
        url: "https://www.caf.fr/",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

const fn up_to(most: i64, ends: i64) -> AidRange {
    let amount = Range {
        least: Euros::whole(0),
        most: Euros::whole(most),
    };
    AidRange {
        amount,
        ends: Euros::whole(ends),
    }
}
