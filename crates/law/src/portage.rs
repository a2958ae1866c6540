//! Portage salarial: conditions, pay, costs.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{DayRates, FormerPortagePay, OfficialPortagePay, PortagePay};
use super::timeline::Timeline;
use super::value::{Euros, Months, Percent, Range};

/// Figure, from 2015-04-04.
pub const PORTAGE_DEFINITION: Fact<()> = Fact::text(About {
    id: "portage_definition",
    statement: built(
        "Le portage salarial associe un contrat commercial entre la société de portage et l’entreprise cliente, et un contrat de travail entre la société de portage et la personne portée, qui est salariée.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2015-04-04.
pub const PORTAGE_AUTONOMIE: Fact<()> = Fact::text(About {
    id: "portage_autonomie",
    statement: built(
        "La personne portée doit avoir l’expertise, la qualification et l’autonomie nécessaires pour trouver elle-même ses clients et négocier sa mission et son prix ; la société de portage n’a aucune obligation de lui fournir du travail.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-2, I et III ; CCN portage art. 2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2017-07-01.
pub const PORTAGE_QUALIFICATION: Fact<()> = Fact::text(About {
    id: "portage_qualification",
    statement: built(
        "Niveau minimum demandé : une qualification de niveau bac + 2 (niveau 5), quel que soit le métier du diplôme, ou au moins trois ans d’expérience significative dans le même secteur.",
    ),
    unit: built(""),
    article: built("CCN des salariés en portage salarial (IDCC 3219), art. 2.2"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2017-07-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2015-04-04.
pub const PORTAGE_CLIENT_ENTREPRISE: Fact<()> = Fact::text(About {
    id: "portage_client_entreprise",
    statement: built(
        "Le client doit être une entreprise qui signe un contrat commercial : on ne peut pas travailler pour des particuliers en portage salarial. La loi ne dit rien des collectivités et des associations.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-1, L1254-3 et L1254-22"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2015-04-04.
pub const PORTAGE_CAS_RECOURS_CLIENT: Fact<()> = Fact::text(About {
    id: "portage_cas_recours_client",
    statement: built(
        "L’entreprise cliente ne peut recourir au portage que pour une tâche occasionnelle étrangère à son activité normale et permanente, ou pour une prestation ponctuelle demandant une expertise qu’elle n’a pas.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-3"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2015-04-04.
pub const PORTAGE_SERVICES_PERSONNE_EXCLUS: Fact<()> = Fact::text(About {
    id: "portage_services_personne_exclus",
    statement: built(
        "Les services à la personne (garde d’enfants, aide à domicile, ménage, petit jardinage ou bricolage, cours à domicile…) ne peuvent pas être exercés en portage salarial.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-5, L7231-1 et D7231-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2015-04-04.
pub const PORTAGE_MISSIONS_INTERDITES: Fact<()> = Fact::text(About {
    id: "portage_missions_interdites",
    statement: built(
        "Interdit aussi : remplacer un salarié gréviste et réaliser certains travaux particulièrement dangereux.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-4, I"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in mois, from 2015-04-04.
pub const PORTAGE_DUREE_36_MOIS: Fact<Months> = Fact::new(
    Timeline::new(&[(Date::new(2015, 4, 4), Months(36))]),
    About {
        id: "portage_duree_36_mois",
        statement: built("Une même prestation chez un client ne peut pas durer plus de 36 mois."),
        unit: built("mois"),
        article: built("C. trav. art. L1254-4, II"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2015-04-04"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in mois, from 2015-04-04.
pub const PORTAGE_CDD_18_MOIS: Fact<Months> = Fact::new(
    Timeline::new(&[(Date::new(2015, 4, 4), Months(18))]),
    About {
        id: "portage_cdd_18_mois",
        statement: built(
            "En CDD de portage, la durée totale, renouvellement compris, est de 18 mois au plus (report possible de 3 mois pour prospecter). Le CDI de portage n’a pas cette limite.",
        ),
        unit: built("mois"),
        article: built("C. trav. art. L1254-12, L1254-13, L1254-19"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2015-04-04"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning, from 2015-04-04.
pub const PORTAGE_INTERMISSION_NON_PAYEE: Fact<()> = Fact::text(About {
    id: "portage_intermission_non_payee",
    statement: built(
        "Les périodes sans mission ne sont pas rémunérées : c’est la réserve constituée sur le compte d’activité qui peut servir de relais.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-21, II ; CCN art. 21.3 et 22.2"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const PORTAGE_VENTE_PRODUCTION_EXCLUES: Fact<()> = Fact::text(About {
    id: "portage_vente_production_exclues",
    statement: built(
        "Le portage porte sur des prestations de services : vendre des marchandises ou tenir un lieu n’en est pas une. Fabriquer ou faire des travaux pour des entreprises n’est interdit par aucun texte, mais très peu de sociétés de portage l’acceptent.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-1 et L1254-3 (« prestation »)"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const PORTAGE_PROFESSIONS_REGLEMENTEES: Fact<()> = Fact::text(About {
    id: "portage_professions_reglementees",
    statement: built(
        "Les professions réglementées à exercice personnel (avocat, médecin, expert-comptable, architecte inscrit…) ne peuvent en général pas être exercées en portage, leur ordre exigeant un mode d’exercice propre. Des sociétés de portage acceptent des psychologues ou des ergothérapeutes pour des missions en entreprise.",
    ),
    unit: built(""),
    article: built("Textes de chaque profession"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in €/mois brut (temps plein), from 2024-07-18.
pub const PORTAGE_MIN_BRANCHE_AVENANT12: Fact<PortagePay> = Fact::new(
    Timeline::new(&[(
        Date::new(2024, 7, 18),
        PortagePay {
            first: Euros::cents(225_561),
            junior: Euros::cents(251_713),
            senior: Euros::cents(271_327),
            expert: Euros::cents(307_286),
        },
    )]),
    About {
        id: "portage_min_branche_avenant12",
        statement: built(
            "Minimum de branche en vigueur : depuis l’extension de l’avenant n° 12 (20/12/2022), quatre niveaux remplacent junior/senior/forfait-jours : premier niveau 69 %, junior 77 %, senior 83 %, expert 94 % d’un plafond figé à celui de 2017 (3 269 €), soit environ 2 255,61 / 2 517,13 / 2 713,27 / 3 072,86 € brut par mois à temps plein. Le premier niveau est limité à 24 mois pour des missions de même nature.",
        ),
        unit: built("€/mois brut (temps plein)"),
        article: built(
            "CCN portage (IDCC 3219) art. 21.3 et 37, avenant n° 12 du 20 décembre 2022 étendu par arrêté du 10 juillet 2024 (JO 17/07/2024)",
        ),
        url: "https://www.legifrance.gouv.fr/conv_coll/id/KALICONT000035326397",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2024-07-18"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in €/mois brut (temps plein), from 2017-07-01.
pub const PORTAGE_MIN_OFFICIEL: Fact<OfficialPortagePay> = Fact::new(
    Timeline::new(&[(
        Date::new(2017, 7, 1),
        OfficialPortagePay {
            total: Euros::cents(251_713),
            levels: FormerPortagePay {
                junior: Euros::cents(228_830),
                senior: Euros::cents(245_175),
                day_rate: Euros::cents(277_865),
            },
        },
    )]),
    About {
        id: "portage_min_officiel",
        statement: built(
            "La fiche officielle (version du 1er janvier 2024, avant l’avenant 12) donnait : revenu brut minimal total 2 517,13 €, salaire garanti 2 288,30 € (junior, 70 %), 2 451,75 € (senior, 75 %), 2 778,65 € (forfait jours, 85 %), congés payés et prime d’apport de 5 % compris, tous calculés sur le plafond 2017.",
        ),
        unit: built("€/mois brut (temps plein)"),
        article: built("CCN portage art. 21.3 (rédaction 2017), arrêté d’extension du 28 avril 2017"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
        confidence: Confidence::High,
        to_check: false,
        since: built("2017-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning, in €/mois brut, from 2026-01-01.
pub const PORTAGE_MIN_PRATIQUE_PMSS: Fact<FormerPortagePay> = Fact::new(
    Timeline::new(&[(
        Date::new(2026, 1, 1),
        FormerPortagePay {
            junior: Euros::cents(280_350),
            senior: Euros::cents(300_375),
            day_rate: Euros::cents(340_425),
        },
    )]),
    About {
        id: "portage_min_pratique_pmss",
        statement: built(
            "Beaucoup de sites et de sociétés de portage affichent 70 / 75 / 85 % du plafond 2026, soit 2 803,50 / 3 003,75 / 3 404,25 € brut. L’arrêté d’extension exclut pourtant la revalorisation automatique du plafond : c’est une pratique commerciale, pas un minimum légal. La loi prévoit 75 % du plafond mensuel seulement sans accord de branche étendu.",
        ),
        unit: built("€/mois brut"),
        article: built(
            "Pas de base légale trouvée ; contraire à la réserve de l’arrêté d’extension du 28 avril 2017 (art. L112-2 CMF), qui visait la rédaction de 2017",
        ),
        url: "https://www.legifrance.gouv.fr/conv_coll/id/KALICONT000035326397",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in %.
pub const PORTAGE_APPORT_AFFAIRES: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(5.0))]),
    About {
        id: "portage_apport_affaires",
        statement: built(
            "Une indemnité (ou prime) d’apport d’affaires de 5 % de la rémunération est due à la personne portée.",
        ),
        unit: built("%"),
        article: built("C. trav. art. L1254-9 ; CCN art. 21.2"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in %.
pub const PORTAGE_RESERVE_10: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(10.0))]),
    About {
        id: "portage_reserve_10",
        statement: built(
            "Réserve financière de 10 % du salaire de base de la dernière mission pour un CDI (compte d’activité), ou indemnité de fin de contrat de 10 % pour un CDD.",
        ),
        unit: built("%"),
        article: built("CCN art. 21.3 et 21.4 ; C. trav. art. L1243-8"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA HT, from 2026.
pub const PORTAGE_FRAIS_GESTION: Fact<Range<Percent>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Range {
            least: Percent(4.0),
            most: Percent(10.0),
        },
    )]),
    About {
        id: "portage_frais_gestion",
        statement: built(
            "Les frais de gestion ne sont pas plafonnés par la loi ; ordre de grandeur 4 à 10 % du chiffre d’affaires HT (souvent 5 à 10 %), parfois plafonnés en euros ou remplacés par un forfait mensuel. Ils ne couvrent pas les cotisations sociales.",
        ),
        unit: built("% du CA HT"),
        article: built("Contractuel (C. trav. art. L1254-15, L1254-25)"),
        url: "https://www.peps-syndicat.fr",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in % du CA HT, from 2026.
pub const PORTAGE_NET_SUR_CA: Fact<Range<Percent>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Range {
            least: Percent(45.0),
            most: Percent(50.0),
        },
    )]),
    About {
        id: "portage_net_sur_ca",
        statement: built(
            "Après frais de gestion et cotisations patronales et salariales, sans la réduction générale, le net avant impôt représente environ 45 à 50 % du chiffre d’affaires HT.",
        ),
        unit: built("% du CA HT"),
        article: built("Résultat de calcul"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition, in € HT/jour, from 2026.
pub const PORTAGE_TJM_MIN: Fact<DayRates> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        DayRates {
            first_level: Euros::whole(145),
            expert: Euros::whole(220),
            usual: Range {
                least: Euros::whole(250),
                most: Euros::whole(350),
            },
        },
    )]),
    About {
        id: "portage_tjm_min",
        statement: built(
            "Seuil pratique : comme la rémunération minimale se calcule par jour travaillé, c’est le tarif journalier qui bloque. Plancher théorique d’environ 145 € HT/jour (premier niveau) à 220 € (expert) ; en pratique les sociétés de portage demandent plutôt 250 à 350 € HT/jour et un chiffre d’affaires mensuel de l’ordre de 4 000 à 5 000 € HT pour un plein temps.",
        ),
        unit: built("€ HT/jour"),
        article: built("Calcul à partir de la CCN art. 21.3 et des taux 2026"),
        url: "https://www.legifrance.gouv.fr/conv_coll/id/KALICONT000035326397",
        confidence: Confidence::Low,
        to_check: true,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure.
pub const PORTAGE_CHOMAGE: Fact<()> = Fact::text(About {
    id: "portage_chomage",
    statement: built(
        "La personne portée cotise à l’assurance chômage et peut ouvrir des droits à l’ARE dans les conditions des salariés (affiliation minimale, fin de contrat involontaire).",
    ),
    unit: built(""),
    article: built("C. trav. art. L5422-1 s. et L5422-13"),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2015-04-04.
pub const PORTAGE_RC_PRO: Fact<()> = Fact::text(About {
    id: "portage_rc_pro",
    statement: built(
        "La société de portage souscrit l’assurance de responsabilité civile pour les dommages causés chez le client et doit avoir une garantie financière ; elle assure aussi la médecine du travail.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-15, L1254-23, L1254-26 à L1254-28"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2015-04-04.
pub const PORTAGE_COMPTE_ACTIVITE: Fact<()> = Fact::text(About {
    id: "portage_compte_activite",
    statement: built(
        "Chaque mois, la société de portage détaille sur un compte d’activité les encaissements, ses frais, les cotisations, les frais professionnels et la rémunération.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-25"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2015-04-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const PORTAGE_TVA: Fact<()> = Fact::text(About {
    id: "portage_tva",
    statement: built(
        "La facture est émise par la société de portage avec TVA : sans effet pour un client qui la récupère.",
    ),
    unit: built(""),
    article: built("CGI art. 256"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_PORTAGE_POUR: Fact<()> = Fact::text(About {
    id: "signal_portage_pour",
    statement: built(
        "Plutôt portage : cadre, consultant, formateur ou expert avec au moins une mission d’entreprise en vue, tarif journalier confortable, besoin d’un contrat salarié immédiat (logement, prêt, chômage), peu de frais, pas envie de gérer ni d’entreprendre à long terme.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_PORTAGE_CONTRE: Fact<()> = Fact::text(About {
    id: "signal_portage_contre",
    statement: built(
        "Plutôt pas portage : pas encore de client, clientèle de particuliers, petites prestations, vente ou fabrication, tarif inférieur à 250 € par jour, charges élevées.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const PORTAGE_EXCLUSIVITE: Fact<()> = Fact::text(About {
    id: "portage_exclusivite",
    statement: built(
        "Une entreprise de portage salarial exerce cette activité à titre exclusif : elle ne peut pas détenir la carte, la licence ou l’agrément d’une autre activité.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1254-24"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});
