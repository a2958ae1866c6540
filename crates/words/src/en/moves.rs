//! Behind each step of a path: the official first steps with their site, and what moving costs or loses.

use crate::moves::{For, Line, Move};
use engine::PathCode;
use law::About;

/// Invites to unfold.
pub const TITLE: &str = "Formalities and cost of this step";
/// Title of the official steps.
pub const OFFICIAL: &str = "The formalities";
/// Title of the costs.
pub const COSTS: &str = "What it costs, or makes you lose";
/// The name of a site, as people know it: “les-cae.coop”.
pub fn site(url: &str) -> String {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    let host = bare.split('/').next().unwrap_or(bare);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// What a link says to those who hear a list of links.
pub fn site_of(text: &str) -> String {
    [": ", text, " (new tab)"].concat()
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
        "Get support: Bpifrance Création, chambers of trades or commerce, BGE and other networks.",
        &law::ETAPE_CREATION_1.about,
    ),
    all(
        "Check whether the activity is regulated: diploma, insurance, card.",
        &law::ETAPE_MICRO_1.about,
    ),
    only(
        For::Leaving,
        "Before any resignation, ask for conseil en évolution professionnelle (career advice). Without it, there is no unemployment benefit.",
        &law::DEMISSION_PROJET.about,
    ),
    only(
        For::Student,
        "Find the Pépite centre of your place of study: it supports students’ projects.",
        &law::ETUDIANTS_SNEE.about,
    ),
];

const MEET_CAE: &[Line] = &[
    all(
        "Look for the CAEs of your region and your trade in the directory of the Fédération.",
        &law::ETAPE_CAE_1.about,
    ),
    all("Sign up for a group information meeting.", &law::ETAPE_CAE_2.about),
    all(
        "Ask in writing for the rate of the contribution, the insurance, and the conditions for joining and leaving.",
        &law::ETAPE_CAE_3.about,
    ),
];
const MEET_CAE_COSTS: &[Line] = &[all(
    "A contribution will be taken on your sales or on your margin: generally 8 to 15%, depending on the cooperative.",
    &law::CAE_CONTRIBUTION.about,
)];

const CAPE: &[Line] = &[
    only(
        For::Benefit,
        "Tell France Travail before you sign, and ask it to confirm that your benefit continues.",
        &law::ETAPE_CAE_4.about,
    ),
    only(
        For::FullTime,
        "Check that your contract is no longer full-time (temps complet): the CAPE cannot be added to a full-time job.",
        &law::ETAPE_CAE_5.about,
    ),
    all(
        "Sign the CAPE, make your first quotes (devis) in the name of the CAE, and follow your activity account.",
        &law::ETAPE_CAE_6.about,
    ),
];
const CAPE_COSTS: &[Line] = &[
    all(
        "The law sets no minimum sales during the CAPE: the contribution is taken on the amount invoiced.",
        &law::CAPE_PAS_CA_MINIMUM.about,
    ),
    only(
        For::Benefit,
        "In principle, the benefit continues and can be combined with pay. The limit of 60% of the remaining rights is not clear for the CAPE: ask France Travail for a written answer.",
        &law::CAPE_ARE.about,
    ),
    only(
        For::Acre,
        "The CAPE does not make you lose Acre (lower contributions at the start). On the day you sign it, you must be unemployed, on RSA or in a case provided for by law.",
        &law::CAPE_ACRE_CONSERVEE.about,
    ),
    only(
        For::FromMicro,
        "In a CAE, you sell with the VAT of the cooperative: the VAT exemption (franchise de TVA) of a micro-entreprise no longer applies there.",
        &law::CAE_TVA.about,
    ),
];

const CESA: &[Line] = &[only(
    For::AfterCape,
    "At the end of the test, choose: move to a CESA, create your business, or stop.",
    &law::ETAPE_CAE_7.about,
)];
const CESA_COSTS: &[Line] = &[
    all(
        "You must become a member and partner (associé) within three years, time under a CAPE included. If not, the contract ends.",
        &law::CESA_DELAI_ASSOCIE.about,
    ),
    all(
        "The trial period can last up to eight months, less the time under a CAPE.",
        &law::CESA_ESSAI.about,
    ),
    only(
        For::FromMicro,
        "In a CAE, you sell with the VAT of the cooperative: the VAT exemption (franchise de TVA) of a micro-entreprise no longer applies there.",
        &law::CAE_TVA.about,
    ),
];
const MEMBER_COSTS: &[Line] = &[all(
    "Becoming a member means buying into the capital of the cooperative: ask for the price of a share.",
    &law::CAE_PARCOURS.about,
)];

const LESS_WORK_COSTS: &[Line] = &[all(
    "Part-time work to start a business lasts one year, plus one year, under a condition of length of service. The salary goes down. Ask the CAE, in writing, whether it is enough for a CAPE.",
    &law::SALARIE_CONGE_CREATION.about,
)];
const CONTRACT_COSTS: &[Line] = &[
    all(
        "As long as you work for your employer, you cannot compete with them.",
        &law::SALARIE_LOYAUTE.about,
    ),
    all(
        "An exclusivity clause does not block starting or taking over a business for one year, except for sales representatives (VRP).",
        &law::SALARIE_EXCLUSIVITE_1_AN.about,
    ),
    all(
        "After you leave, a non-competition clause can forbid an activity, in one place and for a time, if the clause is limited and paid. Read your contract again.",
        &law::SALARIE_NON_CONCURRENCE.about,
    ),
];

const OPEN_MICRO: &[Line] = &[
    all(
        "Estimate income and social contributions with the official simulator, with your real spending taken off.",
        &law::ETAPE_MICRO_2.about,
    ),
    only(
        For::Benefit,
        "Claim your rights, and choose before you create the business: keep the benefit (ARE), or receive it as a lump sum (Arce).",
        &law::ETAPE_MICRO_3.about,
    ),
    all(
        "Register on the guichet unique (the single online registration site): it is free. Watch out for sites that charge.",
        &law::ETAPE_MICRO_4.about,
    ),
    only(
        For::Acre,
        "Ask Urssaf for Acre within 60 days, if your situation allows it.",
        &law::ETAPE_MICRO_5.about,
    ),
];
const OPEN_MICRO_COSTS: &[Line] = &[
    only(
        For::Benefit,
        "Arce requires that you have obtained Acre: after the 60 days, both are lost.",
        &law::ARCE_NECESSITE_ACRE.about,
    ),
    only(
        For::Acre,
        "Acre can be asked for again only three years after it ends. If you ask for it for a micro-entreprise, a company created too soon will go without it.",
        &law::ACRE_DELAI_DEMANDE.about,
    ),
    all(
        "The activity gives no rights to ordinary unemployment benefit.",
        &law::MICRO_PAS_CHOMAGE.about,
    ),
];
const WATCH_MICRO: &[Line] = &[all(
    "Keep the book of money received (livre des recettes), file your declaration even at zero, and declare the CFE, a local tax, before 31 December.",
    &law::ETAPE_MICRO_8.about,
)];
const WATCH_MICRO_COSTS: &[Line] = &[
    all(
        "Going above the ceiling two years in a row takes you out of the micro-entreprise on the following 1 January.",
        &law::MICRO_SORTIE_DEUX_ANS.about,
    ),
    all(
        "VAT comes sooner: its threshold is much lower than the ceiling.",
        &law::TVA_EFFET_DEPASSEMENT.about,
    ),
];

const COMPARE_PORTAGE: &[Line] = &[
    all(
        "Check the three conditions: clients that are companies, a service, and bac + 2 (two years of study after secondary school) or three years’ experience.",
        &law::ETAPE_PORTAGE_1.about,
    ),
    all(
        "Set your price per day and simulate the net salary.",
        &law::ETAPE_PORTAGE_2.about,
    ),
    all(
        "Compare the fees with everything included, the reserve, the payment times and the financial guarantee.",
        &law::ETAPE_PORTAGE_3.about,
    ),
];
const COMPARE_PORTAGE_COSTS: &[Line] = &[all(
    "The law does not limit management fees: often 4 to 10% of the amount you invoice.",
    &law::PORTAGE_FRAIS_GESTION.about,
)];
const SIGN_MISSION: &[Line] = &[
    only(
        For::Benefit,
        "Tell France Travail: the activity is declared every month and can be combined in part with the ARE.",
        &law::ETAPE_PORTAGE_4.about,
    ),
    all(
        "Negotiate the assignment with the client company: purpose, length, price.",
        &law::ETAPE_PORTAGE_5.about,
    ),
    all(
        "Sign the employment contract. The portage company signs the commercial contract.",
        &law::ETAPE_PORTAGE_6.about,
    ),
];
const SIGN_MISSION_COSTS: &[Line] = &[
    all(
        "With a CDI (permanent contract), a reserve of 10% of the basic salary is put aside. With a CDD (fixed-term contract), an end-of-contract payment of 10% is made.",
        &law::PORTAGE_RESERVE_10.about,
    ),
    all(
        "Periods without an assignment are not paid.",
        &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
    ),
];
const END_MISSION_COSTS: &[Line] = &[all(
    "The same service for one client cannot last more than 36 months.",
    &law::PORTAGE_DUREE_36_MOIS.about,
)];

const FINANCE: &[Line] = &[all(
    "Draw up the planned budget and the financing plan. Ask about a bank loan, prêts d’honneur (loans without interest) and the aid available.",
    &law::ETAPE_CREATION_4.about,
)];
const STATUTES: &[Line] = &[
    all(
        "Compare the legal forms and simulate what you will receive.",
        &law::ETAPE_CREATION_3.about,
    ),
    all(
        "Write the articles of association (statuts), deposit the capital, publish the legal notice (annonce légale).",
        &law::ETAPE_CREATION_6.about,
    ),
];
const CREATE: &[Line] = &[
    only(
        For::Benefit,
        "If you are unemployed, choose before you create the business between the ARE each month and Arce as a lump sum. Ask for Acre within 60 days: without it, no Arce.",
        &law::ETAPE_CREATION_5.about,
    ),
    all(
        "Register the business on the guichet unique (the single online registration site), and choose the tax and VAT schemes.",
        &law::ETAPE_CREATION_7.about,
    ),
    all(
        "Set up the bank account, insurance and accounts.",
        &law::ETAPE_CREATION_8.about,
    ),
];
const CREATE_COSTS: &[Line] = &[
    all(
        "Registering costs about €0 to €45 for a sole trader (entreprise individuelle), and €170 to €250 for a company, before VAT and without advice.",
        &law::COUT_FORMALITES.about,
    ),
    all(
        "Full accounts are compulsory: often €1,000 to €3,000 a year with an accountant.",
        &law::COUT_COMPTABLE.about,
    ),
    only(
        For::Benefit,
        "Arce requires that you have obtained Acre: after the 60 days, both are lost.",
        &law::ARCE_NECESSITE_ACRE.about,
    ),
    only(
        For::Acre,
        "In a company, Acre requires that you control it: check your share of the capital with Urssaf.",
        &law::ACRE_CONTROLE_CAPITAL.about,
    ),
    only(
        For::FromMicro,
        "An Acre already received in a micro-entreprise can be asked for again only three years after it ends, and Arce requires Acre.",
        &law::ACRE_DELAI_DEMANDE.about,
    ),
    only(
        For::FromContract,
        "Being the director of your company no longer gives rights to unemployment benefit, except in a Scop under conditions.",
        &law::DIRIGEANTS_PAS_CHOMAGE.about,
    ),
    only(
        For::FromContract,
        "Leaving your contract yourself generally gives no right to the benefit. Exception: a project to start a business, prepared with conseil en évolution professionnelle (career advice) before resigning.",
        &law::DEMISSION_PROJET.about,
    ),
];

const PUBLIC_COSTS: &[Line] = &[all(
    "Part-time work to start a business lasts three years, plus one year. Then you must wait three years to ask for it again.",
    &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
)];
const ARTIST_COSTS: &[Line] = &[all(
    "Authors’ royalties and sales of works are declared in a separate scheme, not in a micro-entreprise.",
    &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
)];
const FARM_COSTS: &[Line] = &[all(
    "Farming comes under the MSA: no ordinary micro-entreprise and, in practice, no portage.",
    &law::AGRICULTURE_HORS_PERIMETRE.about,
)];
const QUALIFY_COSTS: &[Line] = &[all(
    "A diploma, a title or three years’ experience is required, whatever the status.",
    &law::ARTISANAT_QUALIFICATION.about,
)];
