//! Micro-entreprise: ceilings, contributions, VAT, exclusions.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{
    AuthorsVat, BaseBracket, ByNature, Chambers, Lodging, MinimumBases, Mixed, Training, VatThresholds,
};
use super::timeline::Timeline;
use super::value::{Euros, Percent, Years};

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_VENTE: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::whole(203_100))]),
    About {
        id: "micro_plafond_vente",
        statement: built(
            "Pour rester en micro-entreprise avec une activité de vente, de restauration sur place ou à emporter, ou d’hébergement de type hôtel ou camping (hors meublés de tourisme et chambres d’hôtes), le chiffre d’affaires annuel encaissé ne doit pas dépasser 203 100 €.",
        ),
        unit: built("€/an HT"),
        article: built("CGI art. 50-0 ; décret n° 2026-562 ; seuils triennaux 2026-2028"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2028, 12, 31)),
    },
);

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_SERVICES: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::whole(83_600))]),
    About {
        id: "micro_plafond_services",
        statement: built(
            "Pour des prestations de services (commerciales, artisanales ou libérales), le plafond de la micro-entreprise est de 83 600 € encaissés par an.",
        ),
        unit: built("€/an HT"),
        article: built("CGI art. 50-0 (BIC) et 102 ter (BNC) ; décret n° 2026-562 ; seuils triennaux 2026-2028"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2028, 12, 31)),
    },
);

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_MIXTE: Fact<Mixed> = Fact::new(
    Timeline::new(&[(
        Date::new(2026, 1, 1),
        Mixed {
            total: Euros::whole(203_100),
            services: Euros::whole(83_600),
        },
    )]),
    About {
        id: "micro_plafond_mixte",
        statement: built(
            "En activité mixte (vente + services), deux conditions se cumulent : 203 100 € au total, dont 83 600 € au plus pour la partie services. Avoir plusieurs activités ne multiplie pas les plafonds.",
        ),
        unit: built("€/an HT"),
        article: built("CGI art. 50-0 ; décret n° 2026-562"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2028, 12, 31)),
    },
);

/// Condition, in €/an, from 2025-01-01.
pub const MICRO_PLAFOND_MEUBLE_TOURISME: Fact<Lodging> = Fact::new(
    Timeline::new(&[(
        Date::new(2025, 1, 1),
        Lodging {
            unclassified: Euros::whole(15_000),
            classified: Euros::whole(83_600),
        },
    )]),
    About {
        id: "micro_plafond_meuble_tourisme",
        statement: built(
            "Locations de tourisme : un meublé non classé est limité à 15 000 € (abattement 30 %) ; un meublé classé ou une chambre d’hôtes suit depuis les revenus 2025 le plafond des services, 83 600 € en 2026 (abattement 50 %). L’ancien régime à 71 % ne s’applique plus à ces locations.",
        ),
        unit: built("€/an"),
        article: built("CGI art. 50-0 (loi n° 2024-1039 du 19 novembre 2024) ; décret n° 2026-562, à lire"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32744",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2028, 12, 31)),
    },
);

/// Figure.
pub const MICRO_PRORATA_CREATION: Fact<()> = Fact::text(About {
    id: "micro_prorata_creation",
    statement: built(
        "L’année de création, les plafonds de chiffre d’affaires s’apprécient au prorata des jours d’activité (un démarrage en septembre ne donne droit qu’à un tiers environ du plafond annuel).",
    ),
    unit: built(""),
    article: built("CGI art. 50-0 et 102 ter ; BOI-BIC-DECLA-10"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in années consécutives.
pub const MICRO_SORTIE_DEUX_ANS: Fact<Years> = Fact::new(
    Timeline::new(&[(Law::FIRST, Years(2))]),
    About {
        id: "micro_sortie_deux_ans",
        statement: built(
            "Le dépassement du plafond ne fait sortir du régime que s’il se produit deux années civiles de suite : le passage au régime réel (entreprise individuelle classique) intervient alors au 1er janvier suivant.",
        ),
        unit: built("années consécutives"),
        article: built("CGI art. 50-0 et 102 ter"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_VENTE: Fact<VatThresholds> = Fact::new(
    Timeline::new(&[(
        Date::new(2025, 1, 1),
        VatThresholds {
            base: Euros::whole(85_000),
            raised: Euros::whole(93_500),
        },
    )]),
    About {
        id: "tva_franchise_vente",
        statement: built(
            "Franchise de TVA pour les ventes et l’hébergement : seuil de base 85 000 € (année précédente) et seuil majoré 93 500 € (année en cours).",
        ),
        unit: built("€/an HT"),
        article: built(
            "CGI art. 293 B (rétabli par la loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026 (ordonnance n° 2025-1247)",
        ),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_SERVICES: Fact<VatThresholds> = Fact::new(
    Timeline::new(&[(
        Date::new(2025, 1, 1),
        VatThresholds {
            base: Euros::whole(37_500),
            raised: Euros::whole(41_250),
        },
    )]),
    About {
        id: "tva_franchise_services",
        statement: built(
            "Franchise de TVA pour les services et professions libérales : seuil de base 37 500 €, seuil majoré 41 250 €. Le seuil unique de 25 000 € voté pour 2025 n’est jamais entré en application : il a été suspendu puis abrogé.",
        ),
        unit: built("€/an HT"),
        article: built(
            "CGI art. 293 B (loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026",
        ),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_AVOCATS_AUTEURS: Fact<AuthorsVat> = Fact::new(
    Timeline::new(&[(
        Date::new(2025, 1, 1),
        AuthorsVat {
            own: VatThresholds {
                base: Euros::whole(50_000),
                raised: Euros::whole(55_000),
            },
            others: VatThresholds {
                base: Euros::whole(35_000),
                raised: Euros::whole(38_500),
            },
        },
    )]),
    About {
        id: "tva_franchise_avocats_auteurs",
        statement: built(
            "Avocats, auteurs et artistes-interprètes ont leurs propres seuils de franchise : 50 000 € (majoré 55 000 €) pour leur activité réglementée ou leurs droits, 35 000 € (majoré 38 500 €) pour leurs autres opérations.",
        ),
        unit: built("€/an HT"),
        article: built(
            "CGI art. 293 B (loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026",
        ),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, from 2025-03-01.
pub const TVA_EFFET_DEPASSEMENT: Fact<()> = Fact::text(About {
    id: "tva_effet_depassement",
    statement: built(
        "Dépasser le seuil de base sans dépasser le seuil majoré rend redevable de la TVA au 1er janvier suivant ; dépasser le seuil majoré rend redevable dès la date du dépassement. Ces seuils sont bien plus bas que les plafonds de la micro : on peut être micro et facturer la TVA.",
    ),
    unit: built(""),
    article: built("CGI art. 293 B ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    since: built("2025-03-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in % du CA, from 2022-10-01.
pub const MICRO_COTIS_VENTE: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2022, 10, 1), Percent(12.3))]),
    About {
        id: "micro_cotis_vente",
        statement: built(
            "Taux de cotisations sociales en micro-entreprise pour la vente de marchandises et l’hébergement : 12,3 % du chiffre d’affaires encaissé.",
        ),
        unit: built("% du CA"),
        article: built("CSS art. L613-7 et D613-4"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
        confidence: Confidence::High,
        to_check: false,
        since: built("2022-10-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA, from 2022-10-01.
pub const MICRO_COTIS_BIC_SERVICES: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2022, 10, 1), Percent(21.2))]),
    About {
        id: "micro_cotis_bic_services",
        statement: built(
            "Prestations de services artisanales ou commerciales (BIC) : 21,2 % du chiffre d’affaires encaissé.",
        ),
        unit: built("% du CA"),
        article: built("CSS art. L613-7 et D613-4"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
        confidence: Confidence::High,
        to_check: false,
        since: built("2022-10-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA, from 2026-01-01.
pub const MICRO_COTIS_BNC: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Percent(25.6))]),
    About {
        id: "micro_cotis_bnc",
        statement: built(
            "Professions libérales non réglementées relevant de la Sécurité sociale des indépendants (BNC) : 25,6 % des recettes en 2026 (24,6 % en 2025).",
        ),
        unit: built("% du CA"),
        article: built("CSS art. D613-4 ; décret n° 2025-943 du 8 septembre 2025"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA, from 2024-07-01.
pub const MICRO_COTIS_CIPAV: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2024, 7, 1), Percent(23.2))]),
    About {
        id: "micro_cotis_cipav",
        statement: built("Professions libérales réglementées affiliées à la Cipav : 23,2 % des recettes."),
        unit: built("% du CA"),
        article: built("CSS art. L613-7 et D613-4"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
        confidence: Confidence::High,
        to_check: false,
        since: built("2024-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €.
pub const MICRO_COTIS_ZERO_SI_CA_NUL: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(0))]),
    About {
        id: "micro_cotis_zero_si_ca_nul",
        statement: built(
            "En micro-entreprise, pas de chiffre d’affaires = pas de cotisations (mais la déclaration à zéro reste obligatoire, chaque mois ou chaque trimestre) et, en contrepartie, peu ou pas de droits acquis.",
        ),
        unit: built("€"),
        article: built("CSS art. L613-7"),
        url: "https://www.autoentrepreneur.urssaf.fr/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA.
pub const MICRO_CFP: Fact<Training> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Training {
            craft: Percent(0.3),
            liberal: Percent(0.2),
            trade: Percent(0.1),
        },
    )]),
    About {
        id: "micro_cfp",
        statement: built(
            "Contribution à la formation professionnelle en micro : 0,3 % du CA pour les artisans, 0,2 % pour les professions libérales, 0,1 % pour les commerçants. Pour des services commerciaux, la loi écrit 0,2 %, et l’Urssaf prélève 0,1 % d’après son simulateur.",
        ),
        unit: built("% du CA"),
        article: built("C. trav. art. L6331-48 s."),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23459",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA.
pub const MICRO_TAXE_CHAMBRE: Fact<Chambers> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Chambers {
            sale: Percent(0.015),
            service: Percent(0.044),
            craft_sale: Percent(0.22),
            craft_service: Percent(0.48),
        },
    )]),
    About {
        id: "micro_taxe_chambre",
        statement: built(
            "Taxe pour frais de chambre en micro : CCI 0,015 % (vente) ou 0,044 % (services) ; CMA 0,22 % (vente) ou 0,48 % (services), plus élevés en Alsace et en Moselle. Pas de taxe pour une activité libérale.",
        ),
        unit: built("% du CA"),
        article: built("CGI art. 1600 et 1601"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32847",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA.
pub const MICRO_VERSEMENT_LIBERATOIRE_TAUX: Fact<ByNature<Percent>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        ByNature {
            sale: Percent(1.0),
            service: Percent(1.7),
            liberal: Percent(2.2),
        },
    )]),
    About {
        id: "micro_versement_liberatoire_taux",
        statement: built(
            "Option de versement libératoire de l’impôt sur le revenu : 1 % (vente), 1,7 % (services BIC) ou 2,2 % (BNC) du chiffre d’affaires, payé avec les cotisations.",
        ),
        unit: built("% du CA"),
        article: built("CGI art. 151-0"),
        url: "https://www.impots.gouv.fr/professionnel/le-versement-liberatoire",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition, in € par part, from 2026-01-01.
pub const MICRO_VERSEMENT_LIBERATOIRE_RFR: Fact<Euros> = Fact::new(
    Timeline::new(&[
        (Date::new(2026, 1, 1), Euros::whole(29_315)),
        (Date::new(2027, 1, 1), Euros::whole(29_579)),
    ]),
    About {
        id: "micro_versement_liberatoire_rfr",
        statement: built(
            "Le versement libératoire n’est ouvert pour 2026 que si le revenu fiscal de référence 2024 du foyer ne dépasse pas 29 315 € par part. Pour 2027, c’est le revenu de 2025, et 29 579 € par part d’après le barème de 2026, à confirmer.",
        ),
        unit: built("€ par part"),
        article: built("CGI art. 151-0"),
        url: "https://www.impots.gouv.fr/professionnel/le-versement-liberatoire",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2027, 12, 31)),
    },
);

/// Figure, in %.
pub const MICRO_ABATTEMENTS: Fact<ByNature<Percent>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        ByNature {
            sale: Percent(71.0),
            service: Percent(50.0),
            liberal: Percent(34.0),
        },
    )]),
    About {
        id: "micro_abattements",
        statement: built(
            "Hors versement libératoire, le bénéfice imposable de la micro est calculé par abattement forfaitaire : 71 % (vente, restauration, hôtellerie), 50 % (services BIC, meublés classés et chambres d’hôtes), 34 % (BNC), avec un minimum de 305 €.",
        ),
        unit: built("%"),
        article: built("CGI art. 50-0 et 102 ter"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const MICRO_PAS_DEDUCTION_CHARGES: Fact<()> = Fact::text(About {
    id: "micro_pas_deduction_charges",
    statement: built(
        "En micro-entreprise, aucune dépense réelle (achats, loyer, sous-traitance, matériel, déplacements) n’est déduite : cotisations et impôt portent sur le chiffre d’affaires. Aucun déficit ne peut être constaté. C’est défavorable dès que les charges réelles dépassent l’abattement forfaitaire, et souvent avant, car les cotisations sont calculées sans abattement.",
    ),
    unit: built(""),
    article: built("CGI art. 50-0 et 102 ter ; CSS art. L613-7"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const MICRO_PAS_RECUPERATION_TVA: Fact<()> = Fact::text(About {
    id: "micro_pas_recuperation_tva",
    statement: built(
        "Sous franchise de TVA on ne facture pas la TVA mais on ne récupère pas non plus celle de ses achats : avantage avec une clientèle de particuliers, handicap avec de gros achats ou investissements. Il est possible d’opter pour la TVA.",
    ),
    unit: built(""),
    article: built("CGI art. 293 B à 293 F ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const MICRO_EXCLUSION_ACTIVITES: Fact<()> = Fact::text(About {
    id: "micro_exclusion_activites",
    statement: built(
        "Ne peuvent pas relever de la micro-entreprise : les activités agricoles rattachées à la MSA, les opérations de TVA immobilière (marchands de biens, lotisseurs…), la location d’immeubles nus à usage professionnel, la location de matériels et biens de consommation durable, les officiers publics et ministériels, et toute société (micro = entreprise individuelle ; l’EURL au micro-fiscal est un cas à part).",
    ),
    unit: built(""),
    article: built("CGI art. 50-0, 2 et 102 ter ; CSS art. L613-7"),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/micro-entrepreneur-ou-auto-entrepreneur",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2018-01-01.
pub const MICRO_EXCLUSION_PROF_LIBERALES: Fact<()> = Fact::text(About {
    id: "micro_exclusion_prof_liberales",
    statement: built(
        "Une profession libérale réglementée qui ne relève ni de la Cipav ni de la Sécurité sociale des indépendants ne peut pas être au régime micro-social : médecins, chirurgiens-dentistes, sages-femmes, auxiliaires médicaux (infirmier, kiné, orthophoniste, orthoptiste, pédicure-podologue), pharmaciens, vétérinaires, avocats, notaires, officiers ministériels, experts-comptables et commissaires aux comptes, agents généraux d’assurance. Le régime fiscal micro-BNC leur reste ouvert jusqu’à 83 600 € de recettes.",
    ),
    unit: built(""),
    article: built("CSS art. L613-7, L640-1 s., L651-1 et D613-3 ; CGI art. 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F37353",
    confidence: Confidence::High,
    to_check: false,
    since: built("2018-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2018-01-01.
pub const MICRO_LISTE_CIPAV: Fact<()> = Fact::text(About {
    id: "micro_liste_cipav",
    statement: built(
        "Métiers libéraux réglementés affiliés à la Cipav, donc compatibles avec la micro : architecte (et architecte d’intérieur, économiste de la construction, maître d’œuvre, géomètre-expert), ingénieur-conseil, moniteur de ski, guide ou accompagnateur de montagne, ostéopathe, chiropracteur, psychologue, psychothérapeute, psychomotricien, ergothérapeute, diététicien, guide-conférencier, artiste non auteur, expert judiciaire, expert automobile, mandataire judiciaire à la protection des majeurs.",
    ),
    unit: built(""),
    article: built("CSS art. L640-1"),
    url: "https://www.lacipav.fr/qui-est-assure-cipav",
    confidence: Confidence::High,
    to_check: false,
    since: built("2018-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in €/an (seuil d'exonération de cotisation minimum).
pub const MICRO_CFE: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(5_000))]),
    About {
        id: "micro_cfe",
        statement: built(
            "La cotisation foncière des entreprises (CFE) est due en micro comme en création, à partir de l’année qui suit le début, sur une base réduite de moitié cette année-là. Jusqu’à 5 000 € de chiffre d’affaires, la cotisation minimum n’est pas due ; un local de valeur locative plus élevée peut la faire payer. La commune fixe le montant.",
        ),
        unit: built("€/an (seuil d’exonération de cotisation minimum)"),
        article: built("CGI art. 1447, 1478, II et 1647 D"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23547",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figures, in €/an: the base is not the tax, the rate of the town is still to apply.
pub const CFE_BASE_MINIMUM: Fact<MinimumBases> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        MinimumBases {
            least: Euros::whole(247),
            brackets: [
                up_to(589, 10_000),
                up_to(1_179, 32_600),
                up_to(2_477, 100_000),
                up_to(4_129, 250_000),
                up_to(5_897, 500_000),
            ],
            above: Euros::whole(7_669),
        },
    )]),
    About {
        id: "cfe_base_minimum",
        statement: built(
            "La base minimum de la CFE de 2026 va de 247 à 589 € jusqu’à 10 000 € de ventes, à 1 179 € jusqu’à 32 600 €, à 2 477 € jusqu’à 100 000 €, à 4 129 € jusqu’à 250 000 €, à 5 897 € jusqu’à 500 000 €, et à 7 669 € au-dessus. La commune la choisit, puis y applique son taux. Les ventes sont celles de l’avant-dernière année, hors taxes.",
        ),
        unit: built("€/an"),
        article: built("CGI art. 1467 A et 1647 D"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23547",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 29),
        until: Some(Date::new(2026, 12, 31)),
    },
);

const fn up_to(most: i64, turnover: i64) -> BaseBracket {
    BaseBracket {
        most: Euros::whole(most),
        up_to: Euros::whole(turnover),
    }
}

/// Order of magnitude, in % of the base.
pub const CFE_TAUX_MOYEN: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(26.45))]),
    About {
        id: "cfe_taux_moyen",
        statement: built(
            "Le taux de CFE des communes et de leurs groupements était en moyenne de 26,45 % en 2020. Le taux d’une commune peut aller jusqu’au double de la moyenne : à vérifier sur place.",
        ),
        unit: built("% de la base"),
        article: built("CGI art. 1636 B septies ; fiche de la DGFiP, éléments de référence de 2020"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23547",
        confidence: Confidence::Low,
        to_check: true,
        since: built("2020"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Figure, in €/an.
pub const MICRO_COMPTE_BANCAIRE: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(10_000))]),
    About {
        id: "micro_compte_bancaire",
        statement: built(
            "Un compte bancaire séparé (pas forcément « professionnel ») devient obligatoire quand le chiffre d’affaires dépasse 10 000 € pendant deux années civiles de suite.",
        ),
        unit: built("€/an"),
        article: built("CSS art. L613-10"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23266",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €.
pub const MICRO_IMMATRICULATION_GRATUITE: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(0))]),
    About {
        id: "micro_immatriculation_gratuite",
        statement: built(
            "L’immatriculation d’une micro-entreprise est gratuite et se fait uniquement sur le guichet unique officiel ; les courriers payants reçus ensuite sont des arnaques.",
        ),
        unit: built("€"),
        article: built("C. com. art. R123-1 s. ; guichet unique depuis le 1er janvier 2023"),
        url: "https://formalites.entreprises.gouv.fr/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure.
pub const MICRO_PAS_CHOMAGE: Fact<()> = Fact::text(About {
    id: "micro_pas_chomage",
    statement: built(
        "L’activité de micro-entrepreneur n’ouvre pas de droits à l’allocation chômage classique (ARE). Une allocation spécifique des indépendants existe mais sous conditions étroites.",
    ),
    unit: built(""),
    article: built("C. trav. art. L5424-24 s. (ATI)"),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning.
pub const MICRO_SALARIAT_DEGUISE: Fact<()> = Fact::text(About {
    id: "micro_salariat_deguise",
    statement: built(
        "Travailler surtout pour un seul donneur d’ordre, dans des conditions de salarié (horaires, hiérarchie, matériel, ancien employeur), expose à une requalification en contrat de travail : l’inscription comme indépendant n’est qu’une présomption.",
    ),
    unit: built(""),
    article: built("C. trav. art. L8221-6 et L8221-6-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_MICRO_POUR: Fact<()> = Fact::text(About {
    id: "signal_micro_pour",
    statement: built(
        "Plutôt micro : petite activité, activité complémentaire ou test rapide, peu de dépenses, clientèle de particuliers (pas de TVA), besoin de simplicité et de facturer tout de suite, autonomie administrative.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/micro-entrepreneur-ou-auto-entrepreneur",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_MICRO_CONTRE: Fact<()> = Fact::text(About {
    id: "signal_micro_contre",
    statement: built(
        "Plutôt pas micro : dépenses réelles proches ou au-dessus de l’abattement forfaitaire (71 % du CA en vente, 50 % en services, 34 % en libéral), gros achats avec TVA à récupérer, besoin de chômage ou d’une bonne retraite, embauche ou associés, CA attendu au-delà des plafonds.",
    ),
    unit: built(""),
    article: built("CGI art. 50-0, 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const JARDINAGE_MSA: Fact<()> = Fact::text(About {
    id: "jardinage_msa",
    statement: built(
        "Créer, restaurer et entretenir des parcs et jardins sont des travaux agricoles : ils relèvent de la MSA, pas de la micro-entreprise ordinaire.",
    ),
    unit: built(""),
    article: built("C. rural art. L722-1, 2° et L722-2, 2°"),
    url: "https://www.msa.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Practice.
pub const JARDINAGE_PETITS_TRAVAUX: Fact<()> = Fact::text(About {
    id: "jardinage_petits_travaux",
    statement: built(
        "De petits travaux de jardin chez des particuliers, avec d’autres services à la personne, sont acceptés en micro.",
    ),
    unit: built(""),
    article: built("Pratique ; C. trav. art. D7231-1, II pour la liste des services"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 29),
    until: None,
});
