//! Situations of the person, and activities outside the four ways.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{StudentWork, WorkingTime};
use super::timeline::Timeline;
use super::value::{Days, Hours, Months, Percent, Years};

/// Condition.
pub const AGENTS_PUBLICS_INTERDICTION: Fact<()> = Fact::text(About {
    id: "agents_publics_interdiction",
    statement: built(
        "Un agent public ne peut pas exercer une activité privée lucrative à titre professionnel : il lui est notamment interdit de créer ou reprendre une entreprise commerciale, artisanale ou relevant du régime micro-social, et de participer aux organes de direction d’une société.",
    ),
    unit: built(""),
    article: built("Code général de la fonction publique art. L123-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure.
pub const AGENTS_PUBLICS_ACCESSOIRE: Fact<()> = Fact::text(About {
    id: "agents_publics_accessoire",
    statement: built(
        "Une activité accessoire peut être autorisée par la hiérarchie si elle figure sur la liste réglementaire et est compatible avec les fonctions (expertise, enseignement, sport et culture, activité agricole, services à la personne, vente de biens fabriqués soi-même…) ; elle peut alors être exercée en micro, et doit l’être pour les services à la personne et la vente de biens fabriqués soi-même.",
    ),
    unit: built(""),
    article: built("CGFP art. L123-7, R123-7, R123-8"),
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F1648",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition, from 2025-02-01.
pub const AGENTS_PUBLICS_LISTE: Fact<()> = Fact::text(About {
    id: "agents_publics_liste",
    statement: built(
        "À côté d’un emploi public, l’administration ne peut autoriser que les activités d’une liste : expertise et conseil, enseignement et formation, sport et culture, agriculture, conjoint collaborateur, aide à domicile d’un proche, petits travaux chez des particuliers, intérêt général, coopération internationale, services à la personne, vente de biens produits soi-même.",
    ),
    unit: built(""),
    article: built("CGFP art. L123-7, R123-8"),
    url: "https://juriblio.fr/codes/code-general-de-la-fonction-publique/partie-reglementaire/livre-ier/titre-ii/chapitre-iii/section-3/sous-section-1/article-r123-8",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2025-02-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure, in ans, puis un an de plus.
pub const AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION: Fact<Years> = Fact::new(
    Timeline::new(&[(Law::FIRST, Years(3))]),
    About {
        id: "agents_publics_temps_partiel_creation",
        statement: built(
            "Pour créer ou reprendre une entreprise, ou exercer une activité libérale, un agent à temps complet peut demander un temps partiel (pas moins d’un mi-temps) pour trois ans, renouvelable un an ; une nouvelle demande exige trois ans d’attente.",
        ),
        unit: built("ans, puis un an de plus"),
        article: built("CGFP art. L123-8 et R123-14"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const AGENTS_PUBLICS_TEMPS_PARTIEL: Fact<()> = Fact::text(About {
    id: "agents_publics_temps_partiel",
    statement: built(
        "Un temps partiel sur un emploi à temps complet ne change pas la règle : l’activité accessoire demande une autorisation, et créer ou reprendre une entreprise demande un temps partiel accordé pour cela.",
    ),
    unit: built(""),
    article: built("CGFP art. L123-1, L123-7, L123-8"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure, in % de temps de travail.
pub const AGENTS_PUBLICS_TEMPS_NON_COMPLET: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(70.0))]),
    About {
        id: "agents_publics_temps_non_complet",
        statement: built(
            "Un agent dont l’emploi permanent est à temps non complet ou incomplet, au plus 70 % du temps légal, peut exercer une activité privée lucrative après simple déclaration.",
        ),
        unit: built("% de temps de travail"),
        article: built("CGFP art. L123-5 et L123-6"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const AGENTS_PUBLICS_DISPONIBILITE: Fact<()> = Fact::text(About {
    id: "agents_publics_disponibilite",
    statement: built(
        "Pendant une disponibilité, l’activité se déclare avant de commencer ; l’administration contrôle qu’elle est compatible avec les fonctions des trois dernières années.",
    ),
    unit: built(""),
    article: built("CGFP art. L124-4"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Warning.
pub const SALARIE_LOYAUTE: Fact<()> = Fact::text(About {
    id: "salarie_loyaute",
    statement: built(
        "Un salarié peut créer une activité tout en restant en poste, mais doit rester loyal : pas de concurrence à son employeur, pas d’activité sur le temps de travail ni avec le matériel de l’entreprise.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1222-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in mois.
pub const SALARIE_EXCLUSIVITE_1_AN: Fact<Months> = Fact::new(
    Timeline::new(&[(Law::FIRST, Months(12))]),
    About {
        id: "salarie_exclusivite_1_an",
        statement: built(
            "Une clause d’exclusivité ne peut pas être opposée pendant un an à un salarié qui crée ou reprend une entreprise (sauf VRP) ; l’obligation de loyauté demeure.",
        ),
        unit: built("mois"),
        article: built("C. trav. art. L1222-5"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning.
pub const SALARIE_NON_CONCURRENCE: Fact<()> = Fact::text(About {
    id: "salarie_non_concurrence",
    statement: built(
        "Une clause de non-concurrence peut interdire, après la fin du contrat, une activité précise sur un territoire et une durée donnés. Elle n’est valable que si elle protège un intérêt légitime de l’entreprise, est limitée dans le temps et l’espace, tient compte de l’emploi, et est payée. À relire avant de se lancer.",
    ),
    unit: built(""),
    article: built("Jurisprudence (Cass. soc. 10 juillet 2002)"),
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F1910",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in years, from 2019-11-01.
pub const DEMISSION_PROJET: Fact<Days> = Fact::new(
    Timeline::new(&[(Date::new(2019, 11, 1), Days(1_300))]),
    About {
        id: "demission_projet",
        statement: built(
            "Une démission d’un CDI ouvre droit à l’allocation chômage pour créer ou reprendre une entreprise, si le conseil en évolution professionnelle a été demandé avant, si Transitions Pro atteste un projet réel et sérieux, et avec cinq ans d’activité salariée (1 300 jours travaillés sur les 60 derniers mois).",
        ),
        unit: built("jours travaillés sur 60 mois"),
        article: built(
            "C. trav. art. L5422-1, II et R5422-2-1 ; règlement d’assurance chômage pour la durée d’activité",
        ),
        url: "https://www.francetravail.fr/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2019-11-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Condition.
pub const RUPTURE_CONVENTIONNELLE: Fact<()> = Fact::text(About {
    id: "rupture_conventionnelle",
    statement: built(
        "Une rupture conventionnelle ouvre droit à l’allocation chômage. Un accord du 25 février 2026 prévoit une durée plus courte ; il demandait une loi, que nous n’avons pas trouvée.",
    ),
    unit: built(""),
    article: built("C. trav. art. L5422-1, I, 2°"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure, in mois + 12.
pub const SALARIE_CONGE_CREATION: Fact<Months> = Fact::new(
    Timeline::new(&[(Law::FIRST, Months(12))]),
    About {
        id: "salarie_conge_creation",
        statement: built(
            "Congé ou temps partiel pour création d’entreprise : un an, prolongeable d’un an, sous condition d’ancienneté (24 mois à défaut d’accord).",
        ),
        unit: built("mois + 12"),
        article: built("C. trav. art. L3142-105 s. (anciennement L3142-78 s.)"),
        url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F2382",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const CONGE_CREATION_RETOUR: Fact<()> = Fact::text(About {
    id: "conge_creation_retour",
    statement: built(
        "Après un congé pour création d’entreprise, le salarié retrouve son emploi ou un emploi similaire, avec une rémunération au moins équivalente.",
    ),
    unit: built(""),
    article: built("C. trav. art. L3142-105, L3142-108"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2016-08-10"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Figure, in hours: a day, a week, on average.
pub const DUREE_MAXIMALE_CUMUL: Fact<WorkingTime> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        WorkingTime {
            a_day: Hours(10),
            a_week: Hours(48),
            on_average: Hours(44),
        },
    )]),
    About {
        id: "duree_maximale_cumul",
        statement: built(
            "Un salarié ne peut pas dépasser, tous emplois réunis, 10 heures par jour, 48 heures par semaine et 44 heures en moyenne sur douze semaines. Le travail pour son propre compte n’est pas compté.",
        ),
        unit: built("heures : par jour, par semaine, en moyenne"),
        article: built("C. trav. art. L8261-1, L8261-3, 2°, L3121-18, L3121-20 et L3121-22"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Condition, in % de la durée annuelle.
pub const ETRANGER_ETUDIANT: Fact<StudentWork> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        StudentWork {
            hours: Hours(964),
            share: Percent(60.0),
        },
    )]),
    About {
        id: "etranger_etudiant",
        statement: built(
            "La carte de séjour « étudiant » ne permet qu’un travail salarié accessoire, limité à 964 heures par an (60 % de la durée annuelle), sans autorisation de travail : pas de micro-entreprise ni de direction d’entreprise sans changer de titre.",
        ),
        unit: built("heures par an ; % de la durée annuelle"),
        article: built("CESEDA art. L422-1 ; C. trav. art. R5221-2, 11°, R5221-26"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition.
pub const ETRANGER_TITRE_INDEPENDANT: Fact<()> = Fact::text(About {
    id: "etranger_titre_independant",
    statement: built(
        "Une personne non ressortissante de l’UE, de l’EEE ou de la Suisse doit avoir un titre autorisant une activité non salariée (carte « entrepreneur/profession libérale », « talent – porteur de projet », carte de résident, vie privée et familiale…) ; l’activité doit être viable.",
    ),
    unit: built(""),
    article: built("CESEDA art. L421-5, L421-16, L414-10"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const ETRANGER_SALARIE_PORTAGE_CAE: Fact<()> = Fact::text(About {
    id: "etranger_salarie_portage_cae",
    statement: built(
        "Le portage et le CESA sont des emplois salariés : il faut un titre qui autorise à travailler comme salarié, et une autorisation de travail pour les cartes « salarié » ou « travailleur temporaire ». Une carte « entrepreneur/profession libérale » ne convient pas en principe.",
    ),
    unit: built(""),
    article: built("CESEDA art. L414-12 ; C. trav. art. L5221-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, in ans d'expérience (à défaut de diplôme), from 2023-07-01.
pub const ARTISANAT_QUALIFICATION: Fact<Years> = Fact::new(
    Timeline::new(&[(Date::new(2023, 7, 1), Years(3))]),
    About {
        id: "artisanat_qualification",
        statement: built(
            "Quel que soit le statut, certaines activités exigent un diplôme (CAP…), un titre ou trois ans d’expérience, ou le contrôle effectif et permanent d’une personne qualifiée (salariée, conjoint) : bâtiment, plomberie-chauffage-électricité, ramonage, réparation de voitures, de motos et de scooters, coiffure, esthétique et modelage, produits frais de boulangerie, pâtisserie, boucherie, charcuterie et poissonnerie, glaces, prothèse dentaire, maréchalerie.",
        ),
        unit: built("ans d’expérience (à défaut de diplôme)"),
        article: built("C. artisanat art. L121-1, R121-1 à R121-5 (ordonnance n° 2023-208 du 28 mars 2023)"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32887",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2023-07-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Condition, from 2023-07-01.
pub const COIFFURE_SALON: Fact<()> = Fact::text(About {
    id: "coiffure_salon",
    statement: built(
        "Coiffure : un CAP suffit au domicile des clients ; en salon, il faut un brevet professionnel, un brevet de maîtrise ou un titre de même niveau, ou le contrôle permanent d’une personne qui l’a.",
    ),
    unit: built(""),
    article: built("C. artisanat art. L121-1, R121-1 à R121-5"),
    url: "https://bpifrance-creation.fr/activites-reglementees/coiffeur-salon",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2023-07-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ASSURANCE_DECENNALE: Fact<()> = Fact::text(About {
    id: "assurance_decennale",
    statement: built(
        "Toute personne dont la responsabilité décennale peut être engagée (travaux de construction) doit être assurée avant l’ouverture du chantier et joindre l’attestation à ses devis et factures.",
    ),
    unit: built(""),
    article: built("C. assur. art. L241-1 et L243-2 ; C. civ. art. 1792 s."),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const AUTRES_PROFESSIONS_REGLEMENTEES: Fact<()> = Fact::text(About {
    id: "autres_professions_reglementees",
    statement: built(
        "D’autres activités supposent une autorisation, une carte ou un diplôme : santé, droit, expertise comptable, immobilier (carte T de la CCI), transport (taxi, VTC, marchandises), sécurité privée (CNAPS), débit de boissons (licence et permis d’exploitation), formation (déclaration d’activité), garde d’enfants et aide aux personnes fragiles (agrément).",
    ),
    unit: built(""),
    article: built("Textes propres à chaque activité"),
    url: "https://bpifrance-creation.fr/activites-reglementees",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const FORMATION_DECLARATION: Fact<()> = Fact::text(About {
    id: "formation_declaration",
    statement: built(
        "Former des adultes demande une déclaration d’activité dès le premier contrat ; les financements publics ou mutualisés demandent une certification (Qualiopi).",
    ),
    unit: built(""),
    article: built("C. trav. art. L6351-1 et L6316-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ARTISTES_AUTEURS_HORS_PERIMETRE: Fact<()> = Fact::text(About {
    id: "artistes_auteurs_hors_perimetre",
    statement: built(
        "Les artistes-auteurs (écriture, arts visuels, musique, photo, graphisme de création…) relèvent d’un régime social particulier géré par l’Urssaf du Limousin : leurs droits d’auteur et ventes d’œuvres ne se déclarent pas en micro-entreprise.",
    ),
    unit: built(""),
    article: built("CSS art. L382-1 s., R382-1"),
    url: "https://www.artistes-auteurs.urssaf.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const PRESSE_SCENE_SALAIRE: Fact<()> = Fact::text(About {
    id: "presse_scene_salaire",
    statement: built(
        "Une entreprise de presse qui fait travailler un journaliste professionnel, et toute personne qui fait travailler un artiste du spectacle, sont présumées les employer, quels que soient le mode de paiement et le nom du contrat ; pour l’artiste, sauf s’il est inscrit au registre du commerce.",
    ),
    unit: built(""),
    article: built("C. trav. art. L7112-1, L7121-3 et L7121-4 ; CSS art. L311-3, 15° et 16°"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const AGRICULTURE_HORS_PERIMETRE: Fact<()> = Fact::text(About {
    id: "agriculture_hors_perimetre",
    statement: built(
        "Les activités agricoles (cycle végétal ou animal, et leur prolongement) relèvent de la MSA et d’un parcours d’installation propre : pas de micro-entreprise classique ni, en pratique, de portage ; quelques CAE agricoles permettent un test.",
    ),
    unit: built(""),
    article: built("C. rural art. L311-1, L722-1"),
    url: "https://www.msa.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal.
pub const ETUDIANTS_SNEE: Fact<()> = Fact::text(About {
    id: "etudiants_snee",
    statement: built(
        "Pendant des études, ou juste après, le statut national d’étudiant-entrepreneur permet de créer avec l’appui d’un pôle Pépite ; la micro est l’entrée la plus courante.",
    ),
    unit: built(""),
    article: built("C. éduc. art. D611-20 ; statut national étudiant-entrepreneur"),
    url: "https://www.pepite-france.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning, from 2027-01-01.
pub const RETRAITES_CUMUL: Fact<()> = Fact::text(About {
    id: "retraites_cumul",
    statement: built(
        "Un retraité peut créer une activité. Si sa première retraite de base a pris effet avant le 1er janvier 2027, les règles actuelles continuent : cumul total à taux plein avec toutes ses retraites, sinon sous plafond. À partir de cette date, avant l’âge légal, la pension baisse d’autant que les revenus ; jusqu’à 67 ans, elle baisse de la moitié de ce qui dépasse un seuil fixé par décret ; ensuite, le cumul est libre.",
    ),
    unit: built(""),
    article: built("CSS art. L161-22 et L161-22-1 (LFSS 2026, art. 102)"),
    url: "https://www.lassuranceretraite.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2027-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const INTERDICTIONS_GERER: Fact<()> = Fact::text(About {
    id: "interdictions_gerer",
    statement: built(
        "L’interdiction de gérer vise toute entreprise commerciale ou artisanale, toute exploitation agricole et toute société, ou seulement une ou plusieurs d’entre elles ; la faillite personnelle y ajoute toute activité indépendante. Le tribunal peut en relever. Une activité libérale en nom propre n’est pas dans la première liste.",
    ),
    unit: built(""),
    article: built("C. com. art. L653-2, L653-8, L653-11"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const AGENT_COMMERCIAL: Fact<()> = Fact::text(About {
    id: "agent_commercial",
    statement: built(
        "L’agent commercial est un cas à part : registre spécial (RSAC), bénéfices BNC, micro possible ; il n’est pas commerçant.",
    ),
    unit: built(""),
    article: built("C. com. art. L134-1 s."),
    url: "https://bpifrance-creation.fr/activites-reglementees/agent-commercial",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition, from 2025-01-01.
pub const SERVICES_A_LA_PERSONNE_DECLARATION: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2025, 1, 1), Percent(30.0))]),
    About {
        id: "services_a_la_personne_declaration",
        statement: built(
            "Les services à la personne ouvrent droit au crédit d’impôt pour le client si l’organisme est déclaré (NOVA) et ne fait que ces services. Depuis le 1er janvier 2025, en micro-entreprise ou dans une entreprise de moins de onze salariés, d’autres activités peuvent s’y ajouter : ces services restent l’activité principale, le reste ne dépasse pas 30 % du chiffre d’affaires de l’année civile précédente, et leur comptabilité est séparée. Certaines activités auprès de publics fragiles exigent un agrément. CAE et micro y sont possibles, pas le portage.",
        ),
        unit: built("% du chiffre d’affaires de l’année civile précédente"),
        article: built(
            "C. trav. art. L7232-1-1, L7232-1-2, 1°, e, L7233-2, R7232-17 et D7231-1 ; décret n° 2024-851 du 25 juillet 2024",
        ),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning.
pub const RSA_PRIME_ACTIVITE: Fact<()> = Fact::text(About {
    id: "rsa_prime_activite",
    statement: built(
        "Créer une activité modifie le RSA et la prime d’activité (déclaration trimestrielle des recettes) : prévenir la CAF avant de démarrer.",
    ),
    unit: built(""),
    article: built("CASF art. L262-3 s."),
    url: "https://www.caf.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning, from 2026.
pub const MAYOTTE_OUTRE_MER: Fact<()> = Fact::text(About {
    id: "mayotte_outre_mer",
    statement: built(
        "Outre-mer et à Mayotte, les taux et les exonérations sont propres au territoire (SMIC, cotisations, TVA) : les calculs faits pour la métropole n’y valent pas.",
    ),
    unit: built(""),
    article: built("CSS et textes propres"),
    url: "https://www.urssaf.fr/accueil/outils-documentation/taux-baremes/taux-cotisations-ti-mayotte.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const MINEUR_CREATION: Fact<()> = Fact::text(About {
    id: "mineur_creation",
    statement: built(
        "Une personne de moins de 18 ans non émancipée ne peut pas ouvrir d’entreprise individuelle, donc pas de micro-entreprise. À 16 ou 17 ans, avec l’autorisation de ses parents, elle peut créer seulement une société à associé unique : EURL ou SASU. Un emprunt ou l’achat d’un fonds reste interdit sans ses parents.",
    ),
    unit: built(""),
    article: built("C. civ. art. 388-1-2 ; fiche service-public F31627"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31627",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const MINEUR_EMANCIPE: Fact<()> = Fact::text(About {
    id: "mineur_emancipe",
    statement: built(
        "Un mineur émancipé peut être commerçant si le juge des tutelles l’autorise au moment de l’émancipation, ou si le président du tribunal judiciaire l’autorise ensuite.",
    ),
    unit: built(""),
    article: built("C. civ. art. 413-8 ; C. com. art. L121-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition, in ans.
pub const MINEUR_EMPLOI: Fact<Years> = Fact::new(
    Timeline::new(&[(Law::FIRST, Years(16))]),
    About {
        id: "mineur_emploi",
        statement: built(
            "Avant 16 ans, la loi interdit l’emploi, sauf exceptions (apprentissage, stages, vacances scolaires). À 16 ou 17 ans, sans émancipation, un contrat de travail demande l’accord des parents.",
        ),
        unit: built("ans"),
        article: built("C. trav. art. L4153-1 et L4153-3 ; C. civ. art. 388-1-1"),
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Condition.
pub const AGENTS_PUBLICS_OEUVRES: Fact<()> = Fact::text(About {
    id: "agents_publics_oeuvres",
    statement: built(
        "Un agent public produit librement des œuvres de l’esprit (écriture, arts visuels, musique…) dans le respect de ses obligations ; cela ne vaut pas pour d’autres activités.",
    ),
    unit: built(""),
    article: built("CGFP art. L123-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const AGENTS_PUBLICS_ENSEIGNANTS: Fact<()> = Fact::text(About {
    id: "agents_publics_enseignants",
    statement: built(
        "Les membres du personnel enseignant, technique ou scientifique des établissements d’enseignement, et les personnes qui pratiquent des activités artistiques, peuvent exercer les professions libérales qui découlent de la nature de leurs fonctions, sans autorisation.",
    ),
    unit: built(""),
    article: built("CGFP art. L123-3 ; Conseil d’État, 24 juillet 2024, n° 475767"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ETRANGER_TALENT: Fact<()> = Fact::text(About {
    id: "etranger_talent",
    statement: built(
        "Les cartes « talent » forment une famille : « talent – porteur de projet » vaut pour une activité indépendante ; « talent – salarié qualifié », « carte bleue européenne » ou « chercheur » valent pour l’emploi salarié qui les a justifiées ; « talent – famille » vaut pour toute activité.",
    ),
    unit: built(""),
    article: built("CESEDA art. L421-7 et suivants, L421-16, L421-22 ; C. trav. art. R5221-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const PROFESSIONS_TITRE: Fact<()> = Fact::text(About {
    id: "professions_titre",
    statement: built(
        "Nul ne peut porter le titre ou exercer la profession sans le diplôme, le titre ou l’inscription qu’elle exige : psychologue, ostéopathe, architecte, géomètre-expert, moniteur de sport, guide-conférencier, professions de santé, du droit et du chiffre.",
    ),
    unit: built(""),
    article: built(
        "Loi n° 85-772 art. 44 ; loi n° 2002-303 art. 75 ; loi n° 77-2 ; loi n° 46-942 ; C. sport art. L212-1 ; C. tourisme art. L221-1 ; CSP art. L4161-1 ; loi n° 71-1130",
    ),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});
