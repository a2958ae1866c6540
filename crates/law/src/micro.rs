//! Micro-entreprise: ceilings, contributions, VAT, exclusions.

use super::date::Date;
use super::fact::{Confidence, Fact, built};

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_VENTE_2026: Fact = Fact {
    id: "micro_plafond_vente_2026",
    statement: built(
        "Pour rester en micro-entreprise avec une activité de vente, de restauration sur place ou à emporter, ou d’hébergement de type hôtel ou camping (hors meublés de tourisme et chambres d’hôtes), le chiffre d’affaires annuel encaissé ne doit pas dépasser 203 100 €.",
    ),
    values: &[203_100.0],
    unit: built("€/an HT"),
    legal_basis: built("CGI art. 50-0 ; décret n° 2026-562 ; seuils triennaux 2026-2028"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_SERVICES_2026: Fact = Fact {
    id: "micro_plafond_services_2026",
    statement: built(
        "Pour des prestations de services (commerciales, artisanales ou libérales), le plafond de la micro-entreprise est de 83 600 € encaissés par an.",
    ),
    values: &[83_600.0],
    unit: built("€/an HT"),
    legal_basis: built("CGI art. 50-0 (BIC) et 102 ter (BNC) ; décret n° 2026-562 ; seuils triennaux 2026-2028"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in €/an HT, from 2026-01-01.
pub const MICRO_PLAFOND_MIXTE_2026: Fact = Fact {
    id: "micro_plafond_mixte_2026",
    statement: built(
        "En activité mixte (vente + services), deux conditions se cumulent : 203 100 € au total, dont 83 600 € au plus pour la partie services. Avoir plusieurs activités ne multiplie pas les plafonds.",
    ),
    values: &[203_100.0, 83_600.0],
    unit: built("€/an HT"),
    legal_basis: built("CGI art. 50-0 ; décret n° 2026-562"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in €/an, from 2025-01-01.
pub const MICRO_PLAFOND_MEUBLE_TOURISME: Fact = Fact {
    id: "micro_plafond_meuble_tourisme",
    statement: built(
        "Locations de tourisme : un meublé non classé est limité à 15 000 € (abattement 30 %) ; un meublé classé ou une chambre d’hôtes suit depuis les revenus 2025 le plafond des services, 83 600 € en 2026 (abattement 50 %). L’ancien régime à 71 % ne s’applique plus à ces locations.",
    ),
    values: &[15_000.0, 83_600.0],
    unit: built("€/an"),
    legal_basis: built("CGI art. 50-0 (loi n° 2024-1039 du 19 novembre 2024) ; décret n° 2026-562, à lire"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32744",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("2025-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const MICRO_PRORATA_CREATION: Fact = Fact {
    id: "micro_prorata_creation",
    statement: built(
        "L’année de création, les plafonds de chiffre d’affaires s’apprécient au prorata des jours d’activité (un démarrage en septembre ne donne droit qu’à un tiers environ du plafond annuel).",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 50-0 et 102 ter ; BOI-BIC-DECLA-10"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in années consécutives.
pub const MICRO_SORTIE_DEUX_ANS: Fact = Fact {
    id: "micro_sortie_deux_ans",
    statement: built(
        "Le dépassement du plafond ne fait sortir du régime que s’il se produit deux années civiles de suite : le passage au régime réel (entreprise individuelle classique) intervient alors au 1er janvier suivant.",
    ),
    values: &[2.0],
    unit: built("années consécutives"),
    legal_basis: built("CGI art. 50-0 et 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_VENTE_2026: Fact = Fact {
    id: "tva_franchise_vente_2026",
    statement: built(
        "Franchise de TVA pour les ventes et l’hébergement : seuil de base 85 000 € (année précédente) et seuil majoré 93 500 € (année en cours).",
    ),
    values: &[85_000.0, 93_500.0],
    unit: built("€/an HT"),
    legal_basis: built(
        "CGI art. 293 B (rétabli par la loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026 (ordonnance n° 2025-1247)",
    ),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2025-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_SERVICES_2026: Fact = Fact {
    id: "tva_franchise_services_2026",
    statement: built(
        "Franchise de TVA pour les services et professions libérales : seuil de base 37 500 €, seuil majoré 41 250 €. Le seuil unique de 25 000 € voté pour 2025 n’est jamais entré en application : il a été suspendu puis abrogé.",
    ),
    values: &[37_500.0, 41_250.0],
    unit: built("€/an HT"),
    legal_basis: built(
        "CGI art. 293 B (loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026",
    ),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2025-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €/an HT, from 2025-01-01.
pub const TVA_FRANCHISE_AVOCATS_AUTEURS: Fact = Fact {
    id: "tva_franchise_avocats_auteurs",
    statement: built(
        "Avocats, auteurs et artistes-interprètes ont leurs propres seuils de franchise : 50 000 € (majoré 55 000 €) pour leur activité réglementée ou leurs droits, 35 000 € (majoré 38 500 €) pour leurs autres opérations.",
    ),
    values: &[50_000.0, 55_000.0, 35_000.0, 38_500.0],
    unit: built("€/an HT"),
    legal_basis: built(
        "CGI art. 293 B (loi n° 2025-1044 du 3 novembre 2025) ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026",
    ),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2025-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, from 2025-03-01.
pub const TVA_EFFET_DEPASSEMENT: Fact = Fact {
    id: "tva_effet_depassement",
    statement: built(
        "Dépasser le seuil de base sans dépasser le seuil majoré rend redevable de la TVA au 1er janvier suivant ; dépasser le seuil majoré rend redevable dès la date du dépassement. Ces seuils sont bien plus bas que les plafonds de la micro : on peut être micro et facturer la TVA.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 293 B ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2025-03-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA, from 2022-10-01.
pub const MICRO_COTIS_VENTE_2026: Fact = Fact {
    id: "micro_cotis_vente_2026",
    statement: built(
        "Taux de cotisations sociales en micro-entreprise pour la vente de marchandises et l’hébergement : 12,3 % du chiffre d’affaires encaissé.",
    ),
    values: &[12.3],
    unit: built("% du CA"),
    legal_basis: built("CSS art. L613-7 et D613-4"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2022-10-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA, from 2022-10-01.
pub const MICRO_COTIS_BIC_SERVICES_2026: Fact = Fact {
    id: "micro_cotis_bic_services_2026",
    statement: built(
        "Prestations de services artisanales ou commerciales (BIC) : 21,2 % du chiffre d’affaires encaissé.",
    ),
    values: &[21.2],
    unit: built("% du CA"),
    legal_basis: built("CSS art. L613-7 et D613-4"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2022-10-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA, from 2026-01-01.
pub const MICRO_COTIS_BNC_2026: Fact = Fact {
    id: "micro_cotis_bnc_2026",
    statement: built(
        "Professions libérales non réglementées relevant de la Sécurité sociale des indépendants (BNC) : 25,6 % des recettes en 2026 (24,6 % en 2025).",
    ),
    values: &[25.6],
    unit: built("% du CA"),
    legal_basis: built("CSS art. D613-4 ; décret n° 2025-943 du 8 septembre 2025"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA, from 2024-07-01.
pub const MICRO_COTIS_CIPAV_2026: Fact = Fact {
    id: "micro_cotis_cipav_2026",
    statement: built("Professions libérales réglementées affiliées à la Cipav : 23,2 % des recettes."),
    values: &[23.2],
    unit: built("% du CA"),
    legal_basis: built("CSS art. L613-7 et D613-4"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F36232",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2024-07-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €.
pub const MICRO_COTIS_ZERO_SI_CA_NUL: Fact = Fact {
    id: "micro_cotis_zero_si_ca_nul",
    statement: built(
        "En micro-entreprise, pas de chiffre d’affaires = pas de cotisations (mais la déclaration à zéro reste obligatoire, chaque mois ou chaque trimestre) et, en contrepartie, peu ou pas de droits acquis.",
    ),
    values: &[0.0],
    unit: built("€"),
    legal_basis: built("CSS art. L613-7"),
    url: "https://www.autoentrepreneur.urssaf.fr/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA.
pub const MICRO_CFP_2026: Fact = Fact {
    id: "micro_cfp_2026",
    statement: built(
        "Contribution à la formation professionnelle en micro : 0,3 % du CA pour les artisans, 0,2 % pour les professions libérales, 0,1 % pour les commerçants. Pour des services commerciaux, la loi écrit 0,2 %, et l’Urssaf prélève 0,1 % d’après son simulateur.",
    ),
    values: &[0.3, 0.2, 0.1],
    unit: built("% du CA"),
    legal_basis: built("C. trav. art. L6331-48 s."),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23459",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA.
pub const MICRO_TAXE_CHAMBRE_2026: Fact = Fact {
    id: "micro_taxe_chambre_2026",
    statement: built(
        "Taxe pour frais de chambre en micro : CCI 0,015 % (vente) ou 0,044 % (services) ; CMA 0,22 % (vente) ou 0,48 % (services), plus élevés en Alsace et en Moselle. Pas de taxe pour une activité libérale.",
    ),
    values: &[0.015, 0.044, 0.22, 0.48],
    unit: built("% du CA"),
    legal_basis: built("CGI art. 1600 et 1601"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32847",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in % du CA.
pub const MICRO_VERSEMENT_LIBERATOIRE_TAUX: Fact = Fact {
    id: "micro_versement_liberatoire_taux",
    statement: built(
        "Option de versement libératoire de l’impôt sur le revenu : 1 % (vente), 1,7 % (services BIC) ou 2,2 % (BNC) du chiffre d’affaires, payé avec les cotisations.",
    ),
    values: &[1.0, 1.7, 2.2],
    unit: built("% du CA"),
    legal_basis: built("CGI art. 151-0"),
    url: "https://www.impots.gouv.fr/professionnel/le-versement-liberatoire",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition, in € par part (RFR 2024), from 2026-01-01.
pub const MICRO_VERSEMENT_LIBERATOIRE_RFR_2026: Fact = Fact {
    id: "micro_versement_liberatoire_rfr_2026",
    statement: built(
        "Le versement libératoire n’est ouvert pour 2026 que si le revenu fiscal de référence 2024 du foyer ne dépasse pas 29 315 € par part.",
    ),
    values: &[29_315.0],
    unit: built("€ par part (RFR 2024)"),
    legal_basis: built("CGI art. 151-0"),
    url: "https://www.impots.gouv.fr/professionnel/le-versement-liberatoire",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2026-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in %.
pub const MICRO_ABATTEMENTS: Fact = Fact {
    id: "micro_abattements",
    statement: built(
        "Hors versement libératoire, le bénéfice imposable de la micro est calculé par abattement forfaitaire : 71 % (vente, restauration, hôtellerie), 50 % (services BIC, meublés classés et chambres d’hôtes), 34 % (BNC), avec un minimum de 305 €.",
    ),
    values: &[71.0, 50.0, 34.0],
    unit: built("%"),
    legal_basis: built("CGI art. 50-0 et 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition.
pub const MICRO_PAS_DEDUCTION_CHARGES: Fact = Fact {
    id: "micro_pas_deduction_charges",
    statement: built(
        "En micro-entreprise, aucune dépense réelle (achats, loyer, sous-traitance, matériel, déplacements) n’est déduite : cotisations et impôt portent sur le chiffre d’affaires. Aucun déficit ne peut être constaté. C’est défavorable dès que les charges réelles dépassent l’abattement forfaitaire, et souvent avant, car les cotisations sont calculées sans abattement.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 50-0 et 102 ter ; CSS art. L613-7"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Figure.
pub const MICRO_PAS_RECUPERATION_TVA: Fact = Fact {
    id: "micro_pas_recuperation_tva",
    statement: built(
        "Sous franchise de TVA on ne facture pas la TVA mais on ne récupère pas non plus celle de ses achats : avantage avec une clientèle de particuliers, handicap avec de gros achats ou investissements. Il est possible d’opter pour la TVA.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 293 B à 293 F ; CIBS art. L223-1 et suivants depuis le 1er septembre 2026"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F21746",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Condition.
pub const MICRO_EXCLUSION_ACTIVITES: Fact = Fact {
    id: "micro_exclusion_activites",
    statement: built(
        "Ne peuvent pas relever de la micro-entreprise : les activités agricoles rattachées à la MSA, les opérations de TVA immobilière (marchands de biens, lotisseurs…), la location d’immeubles nus à usage professionnel, la location de matériels et biens de consommation durable, les officiers publics et ministériels, et toute société (micro = entreprise individuelle ; l’EURL au micro-fiscal est un cas à part).",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 50-0, 2 et 102 ter ; CSS art. L613-7"),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/micro-entrepreneur-ou-auto-entrepreneur",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Condition, from 2018-01-01.
pub const MICRO_EXCLUSION_PROF_LIBERALES: Fact = Fact {
    id: "micro_exclusion_prof_liberales",
    statement: built(
        "Une profession libérale réglementée qui ne relève ni de la Cipav ni de la Sécurité sociale des indépendants ne peut pas être au régime micro-social : médecins, chirurgiens-dentistes, sages-femmes, auxiliaires médicaux (infirmier, kiné, orthophoniste, orthoptiste, pédicure-podologue), pharmaciens, vétérinaires, avocats, notaires, officiers ministériels, experts-comptables et commissaires aux comptes, agents généraux d’assurance. Le régime fiscal micro-BNC leur reste ouvert jusqu’à 83 600 € de recettes.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CSS art. L613-7, L640-1 s., L651-1 et D613-3 ; CGI art. 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F37353",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2018-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Figure, from 2018-01-01.
pub const MICRO_LISTE_CIPAV: Fact = Fact {
    id: "micro_liste_cipav",
    statement: built(
        "Métiers libéraux réglementés affiliés à la Cipav, donc compatibles avec la micro : architecte (et architecte d’intérieur, économiste de la construction, maître d’œuvre, géomètre-expert), ingénieur-conseil, moniteur de ski, guide ou accompagnateur de montagne, ostéopathe, chiropracteur, psychologue, psychothérapeute, psychomotricien, ergothérapeute, diététicien, guide-conférencier, artiste non auteur, expert judiciaire, expert automobile, mandataire judiciaire à la protection des majeurs.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CSS art. L640-1"),
    url: "https://www.lacipav.fr/qui-est-assure-cipav",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("2018-01-01"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €/an (seuil d'exonération de cotisation minimum).
pub const MICRO_CFE: Fact = Fact {
    id: "micro_cfe",
    statement: built(
        "La cotisation foncière des entreprises (CFE) est due en micro comme en création, à partir de l’année qui suit le début, sur une base réduite de moitié cette année-là. Jusqu’à 5 000 € de chiffre d’affaires, la cotisation minimum n’est pas due ; un local de valeur locative plus élevée peut la faire payer. La commune fixe le montant.",
    ),
    values: &[5000.0],
    unit: built("€/an (seuil d’exonération de cotisation minimum)"),
    legal_basis: built("CGI art. 1447, 1478, II et 1647 D"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23547",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €/an.
pub const MICRO_COMPTE_BANCAIRE: Fact = Fact {
    id: "micro_compte_bancaire",
    statement: built(
        "Un compte bancaire séparé (pas forcément « professionnel ») devient obligatoire quand le chiffre d’affaires dépasse 10 000 € pendant deux années civiles de suite.",
    ),
    values: &[10_000.0],
    unit: built("€/an"),
    legal_basis: built("CSS art. L613-10"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23266",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure, in €.
pub const MICRO_IMMATRICULATION_GRATUITE: Fact = Fact {
    id: "micro_immatriculation_gratuite",
    statement: built(
        "L’immatriculation d’une micro-entreprise est gratuite et se fait uniquement sur le guichet unique officiel ; les courriers payants reçus ensuite sont des arnaques.",
    ),
    values: &[0.0],
    unit: built("€"),
    legal_basis: built("C. com. art. R123-1 s. ; guichet unique depuis le 1er janvier 2023"),
    url: "https://formalites.entreprises.gouv.fr/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Figure.
pub const MICRO_PAS_CHOMAGE: Fact = Fact {
    id: "micro_pas_chomage",
    statement: built(
        "L’activité de micro-entrepreneur n’ouvre pas de droits à l’allocation chômage classique (ARE). Une allocation spécifique des indépendants existe mais sous conditions étroites.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L5424-24 s. (ATI)"),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 1, 1),
};

/// Warning.
pub const MICRO_SALARIAT_DEGUISE: Fact = Fact {
    id: "micro_salariat_deguise",
    statement: built(
        "Travailler surtout pour un seul donneur d’ordre, dans des conditions de salarié (horaires, hiérarchie, matériel, ancien employeur), expose à une requalification en contrat de travail : l’inscription comme indépendant n’est qu’une présomption.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. trav. art. L8221-6 et L8221-6-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Signal, from 2026.
pub const SIGNAL_MICRO_POUR: Fact = Fact {
    id: "signal_micro_pour",
    statement: built(
        "Plutôt micro : petite activité, activité complémentaire ou test rapide, peu de dépenses, clientèle de particuliers (pas de TVA), besoin de simplicité et de facturer tout de suite, autonomie administrative.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/structures-juridiques/entreprendre-seul/micro-entrepreneur-ou-auto-entrepreneur",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2026"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Signal, from 2026.
pub const SIGNAL_MICRO_CONTRE: Fact = Fact {
    id: "signal_micro_contre",
    statement: built(
        "Plutôt pas micro : dépenses réelles proches ou au-dessus de l’abattement forfaitaire (71 % du CA en vente, 50 % en services, 34 % en libéral), gros achats avec TVA à récupérer, besoin de chômage ou d’une bonne retraite, embauche ou associés, CA attendu au-delà des plafonds.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("CGI art. 50-0, 102 ter"),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23267",
    confidence: Confidence::Medium,
    to_check: false,
    date_from: built("2026"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Condition.
pub const JARDINAGE_MSA: Fact = Fact {
    id: "jardinage_msa",
    statement: built(
        "Créer, restaurer et entretenir des parcs et jardins sont des travaux agricoles : ils relèvent de la MSA, pas de la micro-entreprise ordinaire.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("C. rural art. L722-1, 2° et L722-2, 2°"),
    url: "https://www.msa.fr/",
    confidence: Confidence::High,
    to_check: false,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 23),
    review: Date::new(2027, 11, 23),
};

/// Practice.
pub const JARDINAGE_PETITS_TRAVAUX: Fact = Fact {
    id: "jardinage_petits_travaux",
    statement: built(
        "De petits travaux de jardin chez des particuliers, avec d’autres services à la personne, sont acceptés en micro.",
    ),
    values: &[],
    unit: built(""),
    legal_basis: built("Pratique ; C. trav. art. D7231-1, II pour la liste des services"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::Medium,
    to_check: true,
    date_from: built("en vigueur"),
    checked: Date::new(2026, 11, 29),
    review: Date::new(2027, 11, 29),
};
