//! Behind each step of a path: the official first steps with their site, and what moving costs or loses.

use crate::moves::{For, Line, Move};
use engine::PathCode;
use law::About;

/// Invites to unfold.
pub const TITLE: &str = "Démarches et coût de cette étape";
/// Title of the official steps.
pub const OFFICIAL: &str = "Les démarches";
/// Title of the costs.
pub const COSTS: &str = "Ce que cela coûte, ou fait perdre";
/// The name of a site, as people know it: « les-cae.coop ».
pub fn site(url: &str) -> String {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    let host = bare.split('/').next().unwrap_or(bare);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// What a link says to those who hear a list of links.
pub fn site_of(text: &str) -> String {
    [" : ", text, " (nouvel onglet)"].concat()
}

const fn all(text: &'static str, fact: &'static About) -> Line {
    only(For::All, text, fact)
}

const fn only(who: For, text: &'static str, fact: &'static About) -> Line {
    Line { who, text, fact }
}

/// What each step of a path is about, in the order of its steps; none where there is nothing official to add.
pub(crate) const fn moves(code: PathCode) -> &'static [Option<Move>] {
    match code {
        PathCode::TitreDabord
        | PathCode::TitreAVerifier
        | PathCode::TitreProDabord
        | PathCode::AgeDabord
        | PathCode::RevoirProjet
        | PathCode::EmploiAClarifier
        | PathCode::RegimePresseScene => &[None, None, None],
        PathCode::ClauseDabord => &[Some(Move::Contract), None, None],
        PathCode::TempsPartielDabord => &[Some(Move::Public), None, None],
        PathCode::QualificationDabord => &[Some(Move::Qualify), None, None],
        PathCode::RegimeArtiste => &[None, Some(Move::Artist), None, Some(Move::MeetCae)],
        PathCode::RegimeAgricole => &[Some(Move::Farm), None, None],
        PathCode::AccordPuisTest | PathCode::AutorisationPuisTest => &[None, None, Some(Move::Public)],
        PathCode::EmploiPuisCae => &[
            Some(Move::MeetCae),
            Some(Move::LessWork),
            Some(Move::Cape),
            Some(Move::Cesa),
        ],
        PathCode::CapePuisSociete => &[Some(Move::Cape), Some(Move::Cesa), Some(Move::Create)],
        PathCode::CesaDirect => &[Some(Move::MeetCae), Some(Move::Cesa), Some(Move::Member)],
        PathCode::CapeCesaAssocie => &[
            Some(Move::MeetCae),
            Some(Move::Cape),
            Some(Move::Cesa),
            Some(Move::Member),
        ],
        PathCode::EmploiPlusMicro => &[Some(Move::Contract), Some(Move::OpenMicro), None],
        PathCode::MicroPuisSociete | PathCode::TestMicroPuisSociete => {
            &[Some(Move::OpenMicro), Some(Move::WatchMicro), Some(Move::Create)]
        }
        PathCode::MicroPuisCae => &[Some(Move::OpenMicro), Some(Move::MeetCae), Some(Move::Cesa)],
        PathCode::MicroDurable => &[Some(Move::OpenMicro), Some(Move::WatchMicro), None],
        PathCode::PortageMission => &[Some(Move::ComparePortage), Some(Move::SignMission), None],
        PathCode::PortagePuisCae => &[Some(Move::SignMission), Some(Move::MeetCae), Some(Move::Cesa)],
        PathCode::PortagePuisSociete => &[Some(Move::SignMission), None, Some(Move::Create)],
        PathCode::PortageDurable => &[
            Some(Move::ComparePortage),
            Some(Move::SignMission),
            Some(Move::EndMission),
        ],
        PathCode::TestCapePuisSociete => &[Some(Move::Cape), Some(Move::Finance), Some(Move::Create)],
        PathCode::PreparerPuisSociete => &[None, Some(Move::Finance), Some(Move::Create)],
        PathCode::SocieteDirecte => &[None, Some(Move::Statutes), Some(Move::Create)],
    }
}

/// The official steps of a move, then what it costs.
pub(crate) const fn behind(step: Move) -> (&'static [Line], &'static [Line]) {
    match step {
        Move::Prepare => (PREPARE, &[]),
        Move::MeetCae => (MEET_CAE, MEET_CAE_COSTS),
        Move::Cape => (CAPE, CAPE_COSTS),
        Move::Cesa => (CESA, CESA_COSTS),
        Move::Member => (&[], MEMBER_COSTS),
        Move::LessWork => (&[], LESS_WORK_COSTS),
        Move::Contract => (&[], CONTRACT_COSTS),
        Move::OpenMicro => (OPEN_MICRO, OPEN_MICRO_COSTS),
        Move::WatchMicro => (WATCH_MICRO, WATCH_MICRO_COSTS),
        Move::ComparePortage => (COMPARE_PORTAGE, COMPARE_PORTAGE_COSTS),
        Move::SignMission => (SIGN_MISSION, SIGN_MISSION_COSTS),
        Move::EndMission => (&[], END_MISSION_COSTS),
        Move::Finance => (FINANCE, &[]),
        Move::Statutes => (STATUTES, &[]),
        Move::Create => (CREATE, CREATE_COSTS),
        Move::Public => (&[], PUBLIC_COSTS),
        Move::Artist => (&[], ARTIST_COSTS),
        Move::Farm => (&[], FARM_COSTS),
        Move::Qualify => (&[], QUALIFY_COSTS),
    }
}

const PREPARE: &[Line] = &[
    all(
        "Se faire accompagner : Bpifrance Création, chambres, BGE et autres réseaux.",
        &law::ETAPE_CREATION_1.about,
    ),
    all(
        "Vérifier si l’activité est réglementée : diplôme, assurance, carte.",
        &law::ETAPE_MICRO_1.about,
    ),
    only(
        For::Leaving,
        "Avant toute démission, demander un conseil en évolution professionnelle : sans lui, pas d’allocation chômage.",
        &law::DEMISSION_PROJET.about,
    ),
    only(
        For::Student,
        "Chercher le pôle Pépite de votre établissement : il accompagne les projets d’étudiants.",
        &law::ETUDIANTS_SNEE.about,
    ),
];

const MEET_CAE: &[Line] = &[
    all(
        "Chercher les CAE de votre région et de votre métier dans l’annuaire de la Fédération.",
        &law::ETAPE_CAE_1.about,
    ),
    all(
        "S’inscrire à une réunion d’information collective.",
        &law::ETAPE_CAE_2.about,
    ),
    all(
        "Demander par écrit le taux de la contribution, les assurances, et les conditions d’entrée et de sortie.",
        &law::ETAPE_CAE_3.about,
    ),
];
const MEET_CAE_COSTS: &[Line] = &[all(
    "Une contribution sera prise sur vos ventes ou sur votre marge : en général 8 à 15 % selon la coopérative.",
    &law::CAE_CONTRIBUTION.about,
)];

const CAPE: &[Line] = &[
    only(
        For::Benefit,
        "Prévenir France Travail avant de signer, et faire confirmer que vos allocations continuent.",
        &law::ETAPE_CAE_4.about,
    ),
    only(
        For::FullTime,
        "Vérifier que votre contrat n’est plus à temps complet : le CAPE ne s’ajoute pas à un temps plein.",
        &law::ETAPE_CAE_5.about,
    ),
    all(
        "Signer le CAPE, faire vos premiers devis au nom de la CAE et suivre votre compte d’activité.",
        &law::ETAPE_CAE_6.about,
    ),
];
const CAPE_COSTS: &[Line] = &[
    all(
        "Aucune vente minimale n’est imposée par la loi pendant le CAPE : la contribution se prend sur ce qui est facturé.",
        &law::CAPE_PAS_CA_MINIMUM.about,
    ),
    only(
        For::Benefit,
        "En principe, les allocations continuent et se cumulent avec une rémunération. La limite à 60 % des droits restants n’est pas claire pour le CAPE : demandez une réponse écrite à France Travail.",
        &law::CAPE_ARE.about,
    ),
    only(
        For::Acre,
        "Le CAPE ne fait pas perdre l’Acre, une baisse de cotisations. Il faut, le jour où vous le signez, être au chômage, au RSA ou dans un cas prévu.",
        &law::CAPE_ACRE_CONSERVEE.about,
    ),
    only(
        For::FromMicro,
        "En CAE, vous vendez avec la TVA de la coopérative : la franchise de TVA de la micro n’y vaut plus.",
        &law::CAE_TVA.about,
    ),
];

const CESA: &[Line] = &[only(
    For::AfterCape,
    "Faire le bilan du test : passer en CESA, créer votre entreprise, ou arrêter.",
    &law::ETAPE_CAE_7.about,
)];
const CESA_COSTS: &[Line] = &[
    all(
        "Il faut devenir membre associé dans les trois ans, temps de CAPE compris. Sinon, le contrat prend fin.",
        &law::CESA_DELAI_ASSOCIE.about,
    ),
    all(
        "La période d’essai peut durer jusqu’à huit mois, CAPE déduit.",
        &law::CESA_ESSAI.about,
    ),
    only(
        For::FromMicro,
        "En CAE, vous vendez avec la TVA de la coopérative : la franchise de TVA de la micro n’y vaut plus.",
        &law::CAE_TVA.about,
    ),
];
const MEMBER_COSTS: &[Line] = &[all(
    "Devenir membre, c’est entrer au capital de la coopérative : demandez le prix d’une part.",
    &law::CAE_PARCOURS.about,
)];

const LESS_WORK_COSTS: &[Line] = &[all(
    "Un temps partiel pour création dure un an, plus un an, sous condition d’ancienneté. Le salaire baisse. Demandez à la CAE, par écrit, s’il suffit pour un CAPE.",
    &law::SALARIE_CONGE_CREATION.about,
)];
const CONTRACT_COSTS: &[Line] = &[
    all(
        "Tant que vous y travaillez, vous ne pouvez pas concurrencer votre employeur.",
        &law::SALARIE_LOYAUTE.about,
    ),
    all(
        "Une clause d’exclusivité ne bloque pas une création ou une reprise pendant un an, sauf pour les représentants (VRP).",
        &law::SALARIE_EXCLUSIVITE_1_AN.about,
    ),
    all(
        "Après votre départ, une clause de non-concurrence peut interdire une activité, dans un lieu et pour une durée, si elle est limitée et payée. Relisez votre contrat.",
        &law::SALARIE_NON_CONCURRENCE.about,
    ),
];

const OPEN_MICRO: &[Line] = &[
    all(
        "Estimer revenus et cotisations avec le simulateur officiel, vos vraies dépenses retirées.",
        &law::ETAPE_MICRO_2.about,
    ),
    only(
        For::Benefit,
        "Ouvrir vos droits et choisir avant de créer : garder l’allocation (ARE) ou la recevoir en capital (Arce).",
        &law::ETAPE_MICRO_3.about,
    ),
    all(
        "S’immatriculer sur le guichet unique : c’est gratuit. Attention aux sites payants.",
        &law::ETAPE_MICRO_4.about,
    ),
    only(
        For::Acre,
        "Demander l’Acre à l’Urssaf dans les 60 jours, si votre situation le permet.",
        &law::ETAPE_MICRO_5.about,
    ),
];
const OPEN_MICRO_COSTS: &[Line] = &[
    only(
        For::Benefit,
        "L’Arce demande d’avoir obtenu l’Acre : passé les 60 jours, les deux sont perdues.",
        &law::ARCE_NECESSITE_ACRE.about,
    ),
    only(
        For::Acre,
        "L’Acre ne se redemande que trois ans après sa fin : demandée pour la micro, elle manquera à une société créée trop tôt.",
        &law::ACRE_DELAI_DEMANDE.about,
    ),
    all(
        "L’activité n’ouvre pas de droits à l’allocation chômage classique.",
        &law::MICRO_PAS_CHOMAGE.about,
    ),
];
const WATCH_MICRO: &[Line] = &[all(
    "Tenir le livre des recettes, déclarer même à zéro, et déclarer la CFE, un impôt local, avant le 31 décembre.",
    &law::ETAPE_MICRO_8.about,
)];
const WATCH_MICRO_COSTS: &[Line] = &[
    all(
        "Dépasser le plafond deux années de suite fait sortir de la micro au 1er janvier suivant.",
        &law::MICRO_SORTIE_DEUX_ANS.about,
    ),
    all(
        "La TVA arrive plus tôt : son seuil est bien plus bas que le plafond.",
        &law::TVA_EFFET_DEPASSEMENT.about,
    ),
];

const COMPARE_PORTAGE: &[Line] = &[
    all(
        "Vérifier les trois conditions : clients entreprises, prestation de service, niveau bac + 2 ou trois ans d’expérience.",
        &law::ETAPE_PORTAGE_1.about,
    ),
    all(
        "Fixer votre prix par jour et simuler le salaire net.",
        &law::ETAPE_PORTAGE_2.about,
    ),
    all(
        "Comparer frais tout compris, réserve, délais de paiement et garantie financière.",
        &law::ETAPE_PORTAGE_3.about,
    ),
];
const COMPARE_PORTAGE_COSTS: &[Line] = &[all(
    "La loi ne limite pas les frais de gestion : souvent 4 à 10 % de ce que vous facturez.",
    &law::PORTAGE_FRAIS_GESTION.about,
)];
const SIGN_MISSION: &[Line] = &[
    only(
        For::Benefit,
        "Prévenir France Travail : l’activité se déclare chaque mois et se cumule en partie avec l’ARE.",
        &law::ETAPE_PORTAGE_4.about,
    ),
    all(
        "Négocier la mission avec l’entreprise cliente : objet, durée, prix.",
        &law::ETAPE_PORTAGE_5.about,
    ),
    all(
        "Signer le contrat de travail ; la société signe le contrat commercial.",
        &law::ETAPE_PORTAGE_6.about,
    ),
];
const SIGN_MISSION_COSTS: &[Line] = &[
    all(
        "En CDI, une réserve de 10 % du salaire de base est mise de côté. En CDD, une indemnité de fin de contrat de 10 % est versée.",
        &law::PORTAGE_RESERVE_10.about,
    ),
    all(
        "Les périodes sans mission ne sont pas payées.",
        &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
    ),
];
const END_MISSION_COSTS: &[Line] = &[all(
    "Une même prestation chez un client ne peut pas durer plus de 36 mois.",
    &law::PORTAGE_DUREE_36_MOIS.about,
)];

const FINANCE: &[Line] = &[all(
    "Établir le budget prévu et le plan de financement ; voir la banque, les prêts d’honneur et les aides.",
    &law::ETAPE_CREATION_4.about,
)];
const STATUTES: &[Line] = &[
    all(
        "Comparer les formes et simuler ce que vous toucherez.",
        &law::ETAPE_CREATION_3.about,
    ),
    all(
        "Rédiger les statuts, déposer le capital, publier l’annonce légale.",
        &law::ETAPE_CREATION_6.about,
    ),
];
const CREATE: &[Line] = &[
    only(
        For::Benefit,
        "Si vous êtes au chômage, choisir avant de créer entre l’ARE chaque mois et l’Arce en capital. Demander l’Acre dans les 60 jours : sans elle, pas d’Arce.",
        &law::ETAPE_CREATION_5.about,
    ),
    all(
        "Immatriculer l’entreprise sur le guichet unique, et choisir l’impôt et la TVA.",
        &law::ETAPE_CREATION_7.about,
    ),
    all(
        "Mettre en place banque, assurances et comptabilité.",
        &law::ETAPE_CREATION_8.about,
    ),
];
const CREATE_COSTS: &[Line] = &[
    all(
        "Immatriculer coûte environ 0 à 45 € en entreprise individuelle, et 170 à 250 € en société, hors taxes et hors conseils.",
        &law::COUT_FORMALITES.about,
    ),
    all(
        "Une comptabilité complète est obligatoire : souvent 1 000 à 3 000 € par an avec un service comptable.",
        &law::COUT_COMPTABLE.about,
    ),
    only(
        For::Benefit,
        "L’Arce demande d’avoir obtenu l’Acre : passé les 60 jours, les deux sont perdues.",
        &law::ARCE_NECESSITE_ACRE.about,
    ),
    only(
        For::Acre,
        "En société, l’Acre demande d’en avoir le contrôle : vérifiez votre part du capital avec l’Urssaf.",
        &law::ACRE_CONTROLE_CAPITAL.about,
    ),
    only(
        For::FromMicro,
        "L’Acre déjà reçue en micro ne se redemande que trois ans après sa fin, et l’Arce demande l’Acre.",
        &law::ACRE_DELAI_DEMANDE.about,
    ),
    only(
        For::FromContract,
        "Diriger sa société n’ouvre plus de droits au chômage, sauf en Scop sous conditions.",
        &law::DIRIGEANTS_PAS_CHOMAGE.about,
    ),
    only(
        For::FromContract,
        "Quitter soi-même son contrat n’ouvre en général pas l’allocation. Exception : un projet de création préparé avec un conseil en évolution professionnelle avant de démissionner.",
        &law::DEMISSION_PROJET.about,
    ),
];

const PUBLIC_COSTS: &[Line] = &[all(
    "Le temps partiel pour création dure trois ans, plus un an. Ensuite, il faut attendre trois ans pour le redemander.",
    &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
)];
const ARTIST_COSTS: &[Line] = &[all(
    "Droits d’auteur et ventes d’œuvres se déclarent dans un régime à part, pas en micro-entreprise.",
    &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
)];
const FARM_COSTS: &[Line] = &[all(
    "L’activité agricole relève de la MSA : ni micro-entreprise classique, ni, en pratique, portage.",
    &law::AGRICULTURE_HORS_PERIMETRE.about,
)];
const QUALIFY_COSTS: &[Line] = &[all(
    "Il faut un diplôme, un titre, ou trois ans d’expérience, quel que soit le statut.",
    &law::ARTISANAT_QUALIFICATION.about,
)];
