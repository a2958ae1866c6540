//! What became of people in each way, and of those who did not start: studies, each with its class, its period and its source.
//!
//! They describe people who chose; they never foretell, and no two of them count the same people.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{Earned, EarnedAlone, OfHundred, PaidHours, SaidByMembers, Undecided};
use super::timeline::Timeline;
use super::value::{Count, Euros, Hours, Percent};

/// Day on which these studies were read.
const READ: Date = Date::new(2026, 11, 29);

/// Figure, of 100 micros of 2018 that started.
pub const MICRO_ACTIFS_TROIS_ANS: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(46))]),
    About {
        id: "micro_actifs_trois_ans",
        statement: built(
            "Sur 100 micro-entrepreneurs inscrits au premier semestre 2018 et qui ont démarré, 46 étaient encore actifs trois ans après leur inscription et 54 ne l’étaient plus.",
        ),
        unit: built("sur 100, après trois ans"),
        article: built("étude : Insee Première n° 1963, juillet 2023"),
        url: "https://www.insee.fr/fr/statistiques/7653790",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 micros of 2018 that started.
pub const MICRO_ACTIFS_CINQ_ANS: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(39))]),
    About {
        id: "micro_actifs_cinq_ans",
        statement: built(
            "Sur 100 micro-entrepreneurs inscrits au premier semestre 2018 et qui ont démarré, 39 étaient encore actifs cinq ans après leur inscription et 61 ne l’étaient plus.",
        ),
        unit: built("sur 100, après cinq ans"),
        article: built("étude : Insee Première n° 2069, septembre 2025"),
        url: "https://www.insee.fr/fr/statistiques/8634000",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 people who registered as micros in 2018.
pub const MICRO_DEMARRENT: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(69))]),
    About {
        id: "micro_demarrent",
        statement: built(
            "Sur 100 micro-entrepreneurs inscrits au premier semestre 2018, 69 ont déclaré des ventes dans les deux ans et 31 n’en ont déclaré aucune.",
        ),
        unit: built("sur 100, en deux ans"),
        article: built("étude : Insee Première n° 1963, juillet 2023"),
        url: "https://www.insee.fr/fr/statistiques/7653790",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in € of turnover a year, of the micros of 2018 still active in 2023.
pub const MICRO_VENTES_MOYENNES: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(20_000))]),
    About {
        id: "micro_ventes_moyennes",
        statement: built(
            "Les micro-entrepreneurs inscrits en 2018 et encore actifs en 2023 vendaient en moyenne 20 000 € par an, cinq ans après leur inscription.",
        ),
        unit: built("€ de ventes sur un an, après cinq ans, en 2023"),
        article: built("étude : Insee Première n° 2069, septembre 2025"),
        url: "https://www.insee.fr/fr/statistiques/8634000",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in € a month, of all micros.
pub const MICRO_REVENUS: Fact<Earned> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Earned {
            half_below: Euros::whole(340),
            quarter_below: Euros::whole(80),
            mean: Euros::whole(680),
            also_employed: OfHundred::of(31),
        },
    )]),
    About {
        id: "micro_revenus",
        statement: built(
            "En 2023, la moitié des micro-entrepreneurs gagnaient moins de 340 € par mois avec cette activité, et un quart moins de 80 €. La moyenne était de 680 €. Sur 100, 31 avaient aussi un emploi salarié et 69 n’en avaient pas.",
        ),
        unit: built("€ par mois, la moitié ; € par mois, un quart ; € par mois ; sur 100 ; sur 100"),
        article: built("étude : Insee Première n° 2060, juin 2025"),
        url: "https://www.insee.fr/fr/statistiques/8590189",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2023"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 firms of 2018 that are no micros.
pub const CREATION_ACTIVES_TROIS_ANS: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(82))]),
    About {
        id: "creation_actives_trois_ans",
        statement: built(
            "Sur 100 entreprises créées au premier semestre 2018, hors micro-entreprise, 82 étaient encore actives trois ans après leur création et 18 ne l’étaient plus.",
        ),
        unit: built("sur 100, après trois ans"),
        article: built("étude : Insee Première n° 1962, juillet 2023"),
        url: "https://www.insee.fr/fr/statistiques/7653231",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 firms of 2018 that are no micros.
pub const CREATION_ACTIVES_CINQ_ANS: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(69))]),
    About {
        id: "creation_actives_cinq_ans",
        statement: built(
            "Sur 100 entreprises créées au premier semestre 2018, hors micro-entreprise, 69 étaient encore actives cinq ans après leur création et 31 ne l’étaient plus.",
        ),
        unit: built("sur 100, après cinq ans"),
        article: built("étude : Insee Première n° 2070, septembre 2025"),
        url: "https://www.insee.fr/fr/statistiques/8634190",
        confidence: Confidence::High,
        to_check: false,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in € a month, of sole traders and managers who own most of their company, micros aside.
pub const INDEPENDANTS_REVENUS: Fact<EarnedAlone> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        EarnedAlone {
            mean: Euros::whole(4_040),
            nothing: OfHundred::of(11),
        },
    )]),
    About {
        id: "independants_revenus",
        statement: built(
            "En 2023, les indépendants hors micro-entreprise et hors agriculture gagnaient en moyenne 4 040 € par mois. Sur 100, 11 n’ont rien gagné et 89 ont gagné quelque chose. Les dirigeants salariés de leur société, en SASU par exemple, ne sont pas comptés.",
        ),
        unit: built("€ par mois ; sur 100 ; sur 100"),
        article: built("étude : Insee Première n° 2060, juin 2025"),
        url: "https://www.insee.fr/fr/statistiques/8590189",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2023"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 people in portage in 2019.
pub const PORTAGE_ANCIENNETE: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(52))]),
    About {
        id: "portage_anciennete",
        statement: built(
            "Sur 100 personnes en portage salarial en 2019, 52 y étaient depuis moins de deux ans et 48 depuis deux ans ou plus, selon le rapport de branche.",
        ),
        unit: built("sur 100 depuis deux ans"),
        article: built("rapport de la branche du portage salarial, résumé par la CGT"),
        url: "https://soc-etudes.cgt.fr/info-branches/bulletins/lecho-du-portage-n62",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2019"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in € gross a year and hours, on average in 2022.
pub const PORTAGE_PAIE_MOYENNE: Fact<PaidHours> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        PaidHours {
            gross: Euros::whole(27_396),
            hours: Hours(714),
        },
    )]),
    About {
        id: "portage_paie_moyenne",
        statement: built(
            "En 2022, une personne en portage salarial a gagné en moyenne 27 396 € bruts dans l’année, pour 714 heures de travail, selon le rapport de branche.",
        ),
        unit: built("€ bruts sur un an ; heures"),
        article: built("rapport de la branche du portage salarial, résumé par le Guide du portage"),
        url: "https://www.guideduportage.com/?p=8535",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2022"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 people asked in seven CAE by their own network.
pub const CAE_ECHANGES: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(52))]),
    About {
        id: "cae_echanges",
        statement: built(
            "Sur 100 personnes interrogées dans 7 CAE, 52 échangent avec d’autres membres plusieurs fois par mois ou plus et 48 moins souvent. L’étude, menée de 2019 à 2020, est celle de leur réseau, Coopérer pour entreprendre.",
        ),
        unit: built("sur 100"),
        article: built("rapport national CAE-IMPACT"),
        url: "https://123dok.net/article/entrepreneurial-insertion-%C3%A9conomie-coop%C3%A9ration.y6e1dw04",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2019"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in % of the people asked in seven CAE by their own network.
pub const CAE_SELON_LE_RESEAU: Fact<SaidByMembers> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        SaidByMembers {
            asked: Count(569),
            cooperatives: Count(7),
            never_otherwise: Percent(37.5),
            housed: Percent(25.0),
        },
    )]),
    About {
        id: "cae_selon_le_reseau",
        statement: built(
            "Parmi 569 personnes interrogées dans 7 CAE, 37,5 % disent qu’elles ne se seraient jamais lancées sans la CAE, et 25 % que ce contrat les a aidées à se loger. L’étude, menée de 2019 à 2020, est celle de leur réseau, Coopérer pour entreprendre.",
        ),
        unit: built("personnes ; CAE ; % ; %"),
        article: built("rapport national CAE-IMPACT, résumé par une CAE"),
        url: "https://citescoop.com/blog/limpact-social-des-coopratives-dactivit-et-demploi",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2019"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, in € of sales a year: our division of what the federation announced.
pub const CAE_VENTES_MOYENNES: Fact<Euros> = Fact::new(
    Timeline::new(&[(Law::FIRST, Euros::whole(26_500))]),
    About {
        id: "cae_ventes_moyennes",
        statement: built(
            "Le chiffre d’affaires annoncé en 2025 par la Fédération des CAE, divisé par le nombre d’entrepreneurs, donne 26 500 € de ventes par personne et par an.",
        ),
        unit: built("€ de ventes sur un an"),
        article: built("résultat de calcul : 318 millions d’euros pour 12 000 personnes"),
        url: "https://mediatico.fr/la-federation-des-cae-lance-un-enquete-nationale-sur-limpact-des-cooperatives-dactivite-et-demploi",
        confidence: Confidence::Low,
        to_check: true,
        since: built("2025"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 people advised by one network between 2018 and 2024.
pub const BGE_CREATIONS: Fact<OfHundred> = Fact::new(
    Timeline::new(&[(Law::FIRST, OfHundred::of(33))]),
    About {
        id: "bge_creations",
        statement: built(
            "Sur 100 personnes accompagnées par BGE entre 2018 et 2024, 33 ont créé leur entreprise et 67 ne l’ont pas créée.",
        ),
        unit: built("sur 100"),
        article: built("étude BGE et ObSoCo, « Qui sont les entrepreneurs d’aujourd’hui ? », volet 2, 2025"),
        url: "https://letowski.fr/tag/profil/?p=33999",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Figure, of 100 people advised by one network between 2018 and 2024.
pub const BGE_APRES_LE_CONSEIL: Fact<Undecided> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Undecided {
            created: OfHundred::of(33),
            gave_up: Count(36),
            undecided: Count(31),
            asked: Count(9_914),
        },
    )]),
    About {
        id: "bge_apres_le_conseil",
        statement: built(
            "Sur 100 personnes accompagnées par BGE entre 2018 et 2024, 33 ont créé leur entreprise et 67 ne l’ont pas créée : 36 y ont renoncé, 31 n’ont pas décidé. 9 914 personnes ont répondu en 2025.",
        ),
        unit: built("sur 100"),
        article: built("étude BGE et ObSoCo, « Qui sont les entrepreneurs d’aujourd’hui ? », volet 2, 2025"),
        url: "https://letowski.fr/tag/profil/?p=33999",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2018"),
        nature: Nature::Practice,
        checked: READ,
        until: None,
    },
);

/// Warning.
pub const INDEPENDANTS_STRESS: Fact<()> = Fact::text(About {
    id: "independants_stress",
    statement: built(
        "La fatigue, le stress et l’épuisement semblent plus fréquents chez les indépendants, alors que leur santé générale paraît plutôt bonne : c’est ce que dit une expertise de l’Inserm.",
    ),
    unit: built(""),
    article: built("étude : Inserm, expertise collective sur le stress des indépendants"),
    url: "https://www.lequotidiendumedecin.fr/archives/les-independants-menaces-par-lepuisement-professionnel",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2011"),
    nature: Nature::Practice,
    checked: READ,
    until: None,
});
