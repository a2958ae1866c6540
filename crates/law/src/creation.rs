//! Création: legal forms, contributions, taxes, costs.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::{CompanyTax, CostOfPay};
use super::timeline::Timeline;
use super::value::{Count, Euros, Percent, Range};

/// Figure, from 2022-05-15.
pub const EI_PATRIMOINE_SEPARE: Fact<()> = Fact::text(About {
    id: "ei_patrimoine_separe",
    statement: built(
        "Depuis le 15 mai 2022, l’entrepreneur individuel (micro comprise) a automatiquement deux patrimoines : les dettes professionnelles ne portent que sur les biens utiles à l’activité, sauf renonciation, fraude ou certaines dettes fiscales et sociales.",
    ),
    unit: built(""),
    article: built("C. com. art. L526-22 s. (loi n° 2022-172 du 14 février 2022)"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36354",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2022-05-15"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const EI_REEL: Fact<()> = Fact::text(About {
    id: "ei_reel",
    statement: built(
        "L’entreprise individuelle au réel déduit ses charges réelles et peut constater un déficit ; bénéfice imposé à l’impôt sur le revenu, avec option possible pour l’impôt sur les sociétés.",
    ),
    unit: built(""),
    article: built("CGI art. 34 s., 92 s., 1655 sexies"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36380",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const EURL_SARL_TNS: Fact<()> = Fact::text(About {
    id: "eurl_sarl_tns",
    statement: built(
        "EURL : un associé ; SARL : de 2 à 100 associés. Le gérant associé unique ou majoritaire est travailleur non salarié ; le gérant minoritaire ou égalitaire rémunéré est assimilé salarié. Capital libre, responsabilité limitée aux apports.",
    ),
    unit: built(""),
    article: built("C. com. art. L223-1 s. ; CSS art. L311-3"),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/eurl-ou-sarl-a-associe-unique",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const SASU_SAS_ASSIMILE: Fact<()> = Fact::text(About {
    id: "sasu_sas_assimile",
    statement: built(
        "SASU (un associé) et SAS (deux ou plus) : le président est assimilé salarié (régime général, sans assurance chômage) ; grande liberté de statuts, entrée d’investisseurs facile.",
    ),
    unit: built(""),
    article: built("C. com. art. L227-1 s. ; CSS art. L311-3"),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/sasu-societe-actions-simplifiee-unipersonnelle",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure.
pub const DIRIGEANTS_PAS_CHOMAGE: Fact<()> = Fact::text(About {
    id: "dirigeants_pas_chomage",
    statement: built(
        "Ni le travailleur non salarié ni le président de SASU/SAS ne cotisent à l’assurance chômage pour leur mandat : pas d’ARE au titre de cette activité (les droits acquis avant peuvent être maintenus ou servis en Arce).",
    ),
    unit: built(""),
    article: built("C. trav. art. L5422-13"),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, in % d'abattement, from 2025-01-01.
pub const TNS_ASSIETTE_UNIQUE: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2025, 1, 1), Percent(26.0))]),
    About {
        id: "tns_assiette_unique",
        statement: built(
            "Réforme appliquée aux revenus à partir de 2025 (appels 2026) : toutes les cotisations et la CSG-CRDS des indépendants se calculent sur une seule base, le revenu avant cotisations diminué de 26 % (abattement minimum 1,76 % du PASS, maximum 130 % du PASS).",
        ),
        unit: built("% d’abattement"),
        article: built("CSS art. L131-6, L136-3, D136-5 (décret n° 2024-688 du 5 juillet 2024)"),
        url: "https://www.urssaf.fr/accueil/independant/comprendre-payer-cotisations/reforme-cotisations-independants.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2025-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, from 2025-01-01.
pub const TNS_TAUX: Fact<()> = Fact::text(About {
    id: "tns_taux",
    statement: built(
        "Taux 2026 d’un artisan, commerçant ou libéral non réglementé sur cette base : maladie 0 à 8,5 % (progressif), indemnités journalières 0,5 %, retraite de base 17,87 % jusqu’au PASS puis 0,72 %, retraite complémentaire 8,1 % puis 9,1 %, invalidité-décès 1,3 %, allocations familiales 0 à 3,1 %, CSG-CRDS 9,7 %, formation 0,25 ou 0,29 % du PASS.",
    ),
    unit: built("%"),
    article: built("CSS art. D621-1 s., D621-2, D621-3, D632-2, D633-3, D635-7, D613-1, L136-8"),
    url: "https://www.urssaf.fr/accueil/outils-documentation/taux-baremes/taux-cotisations-ac-plnr.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2025-01-01"),
    nature: Nature::Annual,
    checked: Date::new(2026, 11, 23),
    until: Some(Date::new(2026, 12, 31)),
});

/// Figure, in €/an, from 2026-01-01.
pub const TNS_COTISATIONS_MINIMALES: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::whole(1_255))]),
    About {
        id: "tns_cotisations_minimales",
        statement: built(
            "Même avec un revenu nul ou faible, un indépendant au réel paie environ 1 255 € de cotisations minimales par an (1 274 € pour un artisan), ce qui valide trois trimestres de retraite.",
        ),
        unit: built("€/an"),
        article: built("CSS art. D621-3, D632-1, D633-2 ; C. trav. art. L6331-48"),
        url: "https://www.urssaf.fr/accueil/outils-documentation/taux-baremes/taux-cotisations-ac-plnr.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in € (base forfaitaire annuelle), from 2026-01-01.
pub const TNS_DEBUT_ACTIVITE_FORFAIT: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::whole(9_131))]),
    About {
        id: "tns_debut_activite_forfait",
        statement: built(
            "Les premières cotisations d’un indépendant au réel sont calculées sur une base forfaitaire (19 % du PASS, soit 9 131 €, environ 3 600 € sur une année complète), puis régularisées sur le revenu réel.",
        ),
        unit: built("€ (base forfaitaire annuelle)"),
        article: built("CSS art. D131-1, R131-2-1, R613-17"),
        url: "https://www.urssaf.fr/accueil/independant/comprendre-payer-cotisations/comprendre-vos-cotisations.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in %, from 2026.
pub const COUT_REMUNERATION_ORDRES: Fact<CostOfPay> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        CostOfPay {
            president: Percent(77.0),
            manager: Range {
                least: Percent(41.0),
                most: Percent(47.0),
            },
        },
    )]),
    About {
        id: "cout_remuneration_ordres",
        statement: built(
            "Ordres de grandeur : en SASU, verser 100 € nets coûte environ 175 à 180 € à la société ; un gérant d’EURL ou entrepreneur individuel paie environ 41 à 47 € de cotisations pour 100 € nets. La différence de protection (retraite surtout) explique en partie l’écart ; ni l’un ni l’autre n’a le chômage.",
        ),
        unit: built("%"),
        article: built("Résultat de calcul"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36240",
        confidence: Confidence::Medium,
        to_check: false,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in %, from 2023-01-01.
pub const IS_TAUX: Fact<CompanyTax> = Fact::new(
    Timeline::new(&[(
        Date::new(2023, 1, 1),
        CompanyTax {
            reduced: Percent(15.0),
            reduced_up_to: Euros::whole(42_500),
            normal: Percent(25.0),
        },
    )]),
    About {
        id: "is_taux",
        statement: built(
            "Impôt sur les sociétés : 15 % jusqu’à 42 500 € de bénéfice, 25 % au-delà. Le taux réduit suppose un chiffre d’affaires d’au plus 10 millions d’euros et un capital libéré détenu à 75 % au moins par des personnes physiques.",
        ),
        unit: built("%"),
        article: built("CGI art. 219"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23575",
        confidence: Confidence::High,
        to_check: false,
        since: built("2023-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure, in %, from 2026-01-01.
pub const PFU: Fact<Percent> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Percent(31.4))]),
    About {
        id: "pfu",
        statement: built(
            "Les dividendes versés à partir du 1er janvier 2026 supportent un prélèvement forfaitaire de 31,4 % : 12,8 % d’impôt et 18,6 % de prélèvements sociaux (CSG portée à 10,6 %). L’option pour le barème reste possible.",
        ),
        unit: built("%"),
        article: built("CGI art. 200 A ; CSS art. L136-8 (LFSS 2026, loi n° 2025-1403)"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32963",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Warning, in % du capital.
pub const DIVIDENDES_TNS_10: Fact<Percent> = Fact::new(
    Timeline::new(&[(Law::FIRST, Percent(10.0))]),
    About {
        id: "dividendes_tns_10",
        statement: built(
            "Pour un gérant majoritaire ou associé unique d’EURL/SARL, la part des dividendes qui dépasse 10 % du capital, des primes d’émission et du compte courant supporte les cotisations sociales des indépendants. Rien de tel en SASU/SAS.",
        ),
        unit: built("% du capital"),
        article: built("CSS art. L136-3, II, 2°"),
        url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051284498",
        confidence: Confidence::High,
        to_check: false,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Figure, in € HT (société), from 2025.
pub const COUT_FORMALITES: Fact<Range<Euros>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Range {
            least: Euros::whole(170),
            most: Euros::whole(250),
        },
    )]),
    About {
        id: "cout_formalites",
        statement: built(
            "Frais obligatoires d’immatriculation (hors conseil) : 0 € en micro ; de 0 à 45 € HT environ en EI selon l’activité ; pour une société, greffe 35,59 € HT, bénéficiaires effectifs 17,84 € HT et annonce légale de 118 à 193 € HT selon la forme (EURL la moins chère, SAS la plus chère), soit environ 170 à 250 € HT.",
        ),
        unit: built("€ HT (société)"),
        article: built("C. com. art. A743-10 ; arrêté annuel annonces légales"),
        url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23282",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("2025"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in € HT/an, from 2026.
pub const COUT_COMPTABLE: Fact<Range<Euros>> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        Range {
            least: Euros::whole(1_000),
            most: Euros::whole(3_000),
        },
    )]),
    About {
        id: "cout_comptable",
        statement: built(
            "Une comptabilité complète est obligatoire au réel et en société ; un expert-comptable n’est pas obligatoire mais habituel, compter de l’ordre de 1 000 à 3 000 € HT par an pour une petite structure.",
        ),
        unit: built("€ HT/an"),
        article: built("C. com. art. L123-12"),
        url: "https://bpifrance-creation.fr/",
        confidence: Confidence::Low,
        to_check: true,
        since: built("2026"),
        nature: Nature::Practice,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Condition, in associés salariés minimum (SARL/SAS).
pub const SCOP_CONDITIONS: Fact<Count> = Fact::new(
    Timeline::new(&[(Law::FIRST, Count(2))]),
    About {
        id: "scop_conditions",
        statement: built(
            "Une Scop suppose plusieurs salariés associés : au moins deux en SARL ou SAS, sept en SA ; les salariés détiennent la majorité du capital (51 %) et des voix (65 %), chaque personne a une voix, une part du résultat va aux salariés et aux réserves.",
        ),
        unit: built("associés salariés minimum (SARL/SAS)"),
        article: built("Loi n° 78-763 du 19 juillet 1978, art. 5 et suivants"),
        url: "https://www.les-scop.coop/",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 23),
        until: None,
    },
);

/// Figure.
pub const SCOP_DIRIGEANT_SALARIE: Fact<()> = Fact::text(About {
    id: "scop_dirigeant_salarie",
    statement: built(
        "En Scop, les dirigeants rémunérés pour leur mandat sont traités comme salariés au regard du droit du travail, ce qui ouvre l’assurance chômage (sous conditions).",
    ),
    unit: built(""),
    article: built("Loi n° 78-763 du 19 juillet 1978, art. 17"),
    url: "https://www.les-scop.coop/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning, from 2026-09-01.
pub const FACTURATION_ELECTRONIQUE: Fact<()> = Fact::text(About {
    id: "facturation_electronique",
    statement: built(
        "Toutes les entreprises assujetties à la TVA, y compris en franchise et en micro, doivent pouvoir recevoir des factures électroniques depuis le 1er septembre 2026 ; l’émission devient obligatoire pour les PME et micro-entreprises au 1er septembre 2027 (entre entreprises françaises).",
    ),
    unit: built(""),
    article: built("CGI art. 289 bis"),
    url: "https://www.impots.gouv.fr/professionnel/je-decouvre-la-facturation-electronique",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026-09-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: Some(Date::new(2027, 8, 31)),
});

/// Signal.
pub const CREATION_ASSOCIES_INVESTISSEURS: Fact<()> = Fact::text(About {
    id: "creation_associes_investisseurs",
    statement: built(
        "Dès qu’il y a des associés, des investisseurs, des salariés à embaucher, un local, du stock ou un emprunt important, la société (ou une coopérative comme la Scop) devient la forme naturelle : elle a un capital, des règles de décision et une comptabilité qui rassurent banques et partenaires.",
    ),
    unit: built(""),
    article: built("C. com. livre II"),
    url: "https://bpifrance-creation.fr/moment-de-vie/comment-seront-imposes-mes-benefices",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal.
pub const CREATION_DEDUCTION_ET_TVA: Fact<()> = Fact::text(About {
    id: "creation_deduction_et_tva",
    statement: built(
        "Le réel ou la société sont préférables quand les charges réelles ou les investissements sont élevés : charges et amortissements déduits, TVA récupérée, déficits reportables.",
    ),
    unit: built(""),
    article: built("CGI art. 39, 271"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32919",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Condition.
pub const PAS_SARL_PROF_LIBERALES: Fact<()> = Fact::text(About {
    id: "pas_sarl_prof_liberales",
    statement: built(
        "Certaines professions libérales réglementées (santé sauf pharmacien, juridiques et judiciaires) ne peuvent pas utiliser une SARL ou SAS ordinaire : il faut une société d’exercice libéral (SEL).",
    ),
    unit: built(""),
    article: built("Ordonnance n° 2023-77 du 8 février 2023 ; textes professionnels"),
    url: "https://bpifrance-creation.fr/encyclopedie/trouver-proteger-tester-son-idee/verifiertester-son-idee/liste-professions-liberales",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_CREATION_POUR: Fact<()> = Fact::text(About {
    id: "signal_creation_pour",
    statement: built(
        "Plutôt création : projet ambitieux et durable, associés ou investisseurs, salariés, local, stock, emprunt, charges ou investissements importants, chiffre d’affaires au-delà des plafonds micro, volonté de bâtir et de transmettre une entreprise.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/boiteaoutils/guide-pratique-du-createur-reussir-votre-creation-dentreprise",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Signal, from 2026.
pub const SIGNAL_CREATION_CONTRE: Fact<()> = Fact::text(About {
    id: "signal_creation_contre",
    statement: built(
        "Plutôt pas création tout de suite : projet flou, pas de premier client, pas de trésorerie pour les frais fixes (comptabilité, cotisations minimales, assurance), refus de gérer ou de déléguer l’administratif, besoin de revenu immédiat garanti.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});
