//! Help for people who start: Acre, ARE, Arce.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{ByFund, ByNature};
use super::timeline::Timeline;
use super::value::{Days, Euros, Percent};

/// Condition, from 2026-01-01.
pub const ACRE_BENEFICIAIRES: Fact<()> = Fact::text(About {
    id: "acre_beneficiaires",
    statement: built(
        "Depuis le 1er janvier 2026, l’Acre n’est plus ouverte à tous : il faut être demandeur d’emploi indemnisé, ou non indemnisé mais inscrit 6 mois sur les 18 derniers, bénéficiaire du RSA ou de l’ASS, avoir de 18 à 25 ans (moins de 30 ans si handicap reconnu ou sans droits chômage suffisants), reprendre une entreprise en difficulté dont on est salarié, être titulaire d’un CAPE en remplissant une de ces conditions à sa signature, percevoir la PreParE, ou s’implanter en quartier prioritaire (QPV) ou en zone France ruralités revitalisation (ZFRR, ZFRR+).",
    ),
    unit: built(""),
    article: built(
        "CSS art. L131-6-4 (LFSS 2026, loi n° 2025-1403 du 30 décembre 2025) ; C. trav. art. L5141-1 ; décret n° 2026-69 du 6 février 2026",
    ),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in jours, from 2026-01-01.
pub const ACRE_DELAI_DEMANDE: Fact<Days> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Days(60))]),
    About {
        id: "acre_delai_demande",
        statement: built(
            "L’Acre doit être demandée à l’Urssaf au plus tard 60 jours après la création de l’entreprise, et ne peut pas être obtenue de nouveau dans les trois ans qui suivent sa fin.",
        ),
        unit: built("jours"),
        article: built("CSS art. L131-6-4 ; décret n° 2026-69 du 6 février 2026"),
        url: "https://www.urssaf.fr/accueil/actualites/acre-nouvelles-regles-demarches.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % of reduction, by day of creation.
pub const ACRE_MICRO_TAUX: Fact<Percent> = Fact::new(
    Timeline::new(&[
        (Date::new(2020, 1, 1), Percent(50.0)),
        (Date::new(2026, 7, 1), Percent(25.0)),
    ]),
    About {
        id: "acre_micro_taux",
        statement: built(
            "En micro-entreprise, l’Acre réduit les cotisations de 50 % pour les activités créées jusqu’au 30 juin 2026, et de 25 % seulement pour celles créées à partir du 1er juillet 2026, jusqu’à la fin du troisième trimestre civil suivant le début d’activité, et seulement sur le chiffre d’affaires qui correspond à un revenu d’un plafond annuel de la Sécurité sociale.",
        ),
        unit: built("% de réduction (créations à partir du 1/7/2026)"),
        article: built("CSS art. D131-6-3 ; décret n° 2026-69 du 6 février 2026"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F11677",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % of turnover, by day of creation.
pub const ACRE_MICRO_TAUX_APPLIQUES: Fact<ByFund<Percent>> = Fact::new(
    Timeline::new(&[
        (
            Date::new(2026, 1, 1),
            ByFund {
                by_nature: ByNature {
                    sale: Percent(6.2),
                    service: Percent(10.6),
                    liberal: Percent(12.8),
                },
                cipav: Percent(13.4),
            },
        ),
        (
            Date::new(2026, 7, 1),
            ByFund {
                by_nature: ByNature {
                    sale: Percent(9.2),
                    service: Percent(15.9),
                    liberal: Percent(19.2),
                },
                cipav: Percent(17.4),
            },
        ),
    ]),
    About {
        id: "acre_micro_taux_appliques",
        statement: built(
            "Concrètement, pour une micro-entreprise créée à partir du 1er juillet 2026 avec Acre : environ 9,2 % (vente), 15,9 % (services BIC), 19,2 % (BNC) et 17,4 % (Cipav) au lieu de 12,3 / 21,2 / 25,6 / 23,2 %. Créée plus tôt en 2026 : 6,2 / 10,6 / 12,8 / 13,4 %. Pour la Cipav, c’est notre calcul : trois quarts de 23,2 %, au-dessus du minimum de 13,4 % (CSG, CRDS et retraite complémentaire). La version de l’article en vigueur en juillet 2026 reste à lire. Pour la vente, la règle d’arrondi donnerait 9,3 % : à vérifier.",
        ),
        unit: built("% du CA"),
        article: built("CSS art. D131-6-3 et L613-7"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F11677",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €/an, from 2026-01-01.
pub const ACRE_MICRO_PLAFOND: Fact<ByNature<Euros>> = Fact::new(
    Timeline::new(&[(
        Date::new(2026, 1, 1),
        ByNature {
            sale: Euros::whole(165_724),
            service: Euros::whole(96_120),
            liberal: Euros::whole(72_818),
        },
    )]),
    About {
        id: "acre_micro_plafond",
        statement: built(
            "En micro-entreprise, l’Acre ne baisse les cotisations que jusqu’au chiffre d’affaires qui correspond, après l’abattement, à un revenu d’un plafond annuel de la Sécurité sociale (48 060 €) : en 2026, 165 724 € en vente, 96 120 € en services BIC et 72 818 € en BNC. Au-delà, le taux normal s’applique. La première année, ce plafond est réduit selon la date de début. Le simulateur de l’Urssaf ne compte pas ce plafond.",
        ),
        unit: built("€/an"),
        article: built("CSS art. D131-6-3, II ; CGI art. 50-0 et 102 ter"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in % of exemption at most, by day of creation.
pub const ACRE_HORS_MICRO: Fact<Percent> = Fact::new(
    Timeline::new(&[
        (Date::new(2020, 1, 1), Percent(100.0)),
        (Date::new(2026, 1, 1), Percent(25.0)),
    ]),
    About {
        id: "acre_hors_micro",
        statement: built(
            "Hors micro (EI au réel, EURL, SASU…), l’Acre 2026 réduit d’un quart les cotisations maladie, indemnités journalières, allocations familiales, retraite de base et invalidité-décès si le revenu est inférieur à 75 % du PASS (36 045 €), puis diminue jusqu’à s’annuler à 48 060 € ; durée 12 mois. Une entreprise créée en 2025 garde l’exonération entière, jusqu’au même seuil : le décret le dit, la loi est moins claire.",
        ),
        unit: built("% d’exonération maximum"),
        article: built("CSS art. L131-6-4 et D131-6-1 ; décret n° 2026-69 du 6 février 2026, art. 3"),
        url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Condition.
pub const ACRE_CONTROLE_CAPITAL: Fact<()> = Fact::text(About {
    id: "acre_controle_capital",
    statement: built(
        "En société, l’Acre suppose d’en avoir le contrôle : plus de 50 % du capital en famille dont 35 % personnellement, ou être dirigeant avec au moins un tiers dont 25 % personnellement, ou détenir à plusieurs demandeurs plus de 50 %.",
    ),
    unit: built(""),
    article: built("C. trav. art. R5141-2"),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in % des revenus déduits.
pub const ARE_MAINTIEN_CUMUL: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(70.0))]),
    About {
        id: "are_maintien_cumul",
        statement: built(
            "Un demandeur d’emploi indemnisé peut créer une activité et garder une partie de son allocation : l’ARE du mois est réduite de 70 % des revenus d’activité déclarés, le total ne pouvant dépasser l’ancien salaire moyen.",
        ),
        unit: built("% des revenus déduits"),
        article: built("Règlement d’assurance chômage (convention du 15 novembre 2024)"),
        url: "https://www.francetravail.fr/candidat/mes-droits-aux-aides-et-allocati/a-chaque-situation-son-allocatio/quelle-est-ma-situation-professi/je-reprends-une-activite-ou-une/je-cree-je-reprends-une-entrepri.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning, in % des droits restants, from 2025-04-01.
pub const ARE_PLAFOND_60: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2025, 4, 1), Percent(60.0))]),
    About {
        id: "are_plafond_60",
        statement: built(
            "Quand le contrat de travail s’est terminé après le 1er avril 2025, le maintien de l’ARE pendant la création est limité à 60 % des droits restant au démarrage de l’activité ; la suite peut être demandée à l’instance paritaire régionale.",
        ),
        unit: built("% des droits restants"),
        article: built("Convention d’assurance chômage du 15 novembre 2024, agréée par arrêté du 19 décembre 2024"),
        url: "https://www.francetravail.fr/actualites/a-laffiche/2026/are-arce-acre-creer-son-entrepri.html",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-04-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % des droits restants, from 2023-07-01.
pub const ARCE: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2023, 7, 1), Percent(60.0))]),
    About {
        id: "arce",
        statement: built(
            "L’Arce verse en capital 60 % des droits à l’ARE restants (moins 3 % pour la retraite complémentaire), en deux fois à six mois d’intervalle, à la place de l’allocation mensuelle. Il faut avoir obtenu l’Acre ; le second versement suppose une activité toujours en cours et pas de CDI à temps plein.",
        ),
        unit: built("% des droits restants"),
        article: built("Règlement d’assurance chômage ; C. trav. art. L5141-1 s."),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F15252",
        confidence: Confidence::High,
        to_check: false,
        since: built("2023-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition, from 2026-01-01.
pub const ARCE_NECESSITE_ACRE: Fact<()> = Fact::text(About {
    id: "arce_necessite_acre",
    statement: built(
        "Sans Acre, pas d’Arce : depuis que l’Acre est réservée à certains publics et demandée sous 60 jours, oublier l’Acre fait perdre l’Arce.",
    ),
    unit: built(""),
    article: built("Règlement d’assurance chômage"),
    url: "https://www.francetravail.fr/actualites/a-laffiche/2026/are-arce-acre-creer-son-entrepri.html",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});
