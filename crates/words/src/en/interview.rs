//! “Questions to ask” at an appointment: one row a question, with whom to ask and when it is worth asking.

use crate::explanation::Whom::{self, Adviser, Cae as CaeTeam, Portage as PortageFirm};
use crate::interview::{Row, Trigger};
use crate::words::Topic;
use engine::Way::{self, Cae, Creation, Micro, Portage};
use engine::{Alert, FAre, FCaeProche, FTraction, GateCode, Item, Motive, Need};

use super::questions::question;

/// The title.
pub const TITLE: &str = "Questions to ask";
/// What it is.
pub const LEAD: &str = "To ask before you sign anything. Under each question, you see the answer that explains it.";

/// What it is, for questions that rest on no answer.
pub const GENERAL_LEAD: &str = "To ask before you sign anything.";
/// The questions to ask everywhere.
pub(crate) const GENERAL: [&str; 3] = [
    "Can I test before I commit myself?",
    "What do I have left out of €1,000 invoiced?",
    "How do I stop if it does not work?",
];
/// Why they are asked.
pub(crate) const TO_EVERYONE: &str = "To ask each of the organisations.";

/// Whom to ask.
pub const fn whom(whom: Whom) -> &'static str {
    match whom {
        Whom::Cae => "Ask a CAE, at the information meeting",
        Whom::Portage => "Ask a portage company",
        Whom::Adviser => "At the appointment: chamber of trades or commerce, BGE (an advice network), accountant",
        Whom::Everyone => "At every appointment",
    }
}

/// A question without an answer.
pub(crate) fn not_answered(item: Item) -> String {
    ["You have not yet answered “", question(item).short, "”."].concat()
}

/// An answer that was given, and kept out of the link.
pub(crate) fn not_shared(item: Item) -> String {
    ["The answer to “", question(item).short, "” was not shared."].concat()
}

const ALL: &[Way] = &[Cae, Portage, Micro, Creation];
const OWN: &[Way] = &[Micro, Creation];
const PAID: &[Way] = &[Cae, Portage];

const fn row(whom: Whom, ways: &'static [Way], when: Trigger, question: &'static str) -> Row {
    Row {
        whom,
        ways,
        when,
        question,
    }
}

const fn gate(whom: Whom, ways: &'static [Way], code: GateCode, question: &'static str) -> Row {
    row(whom, ways, Trigger::Gate(code), question)
}

const fn against(whom: Whom, ways: &'static [Way], topic: Topic, question: &'static str) -> Row {
    row(whom, ways, Trigger::Against(topic), question)
}

const fn given(whom: Whom, ways: &'static [Way], item: Item, question: &'static str) -> Row {
    row(whom, ways, Trigger::Given(item), question)
}

const fn missing(whom: Whom, ways: &'static [Way], item: Item, question: &'static str) -> Row {
    row(whom, ways, Trigger::Missing(item), question)
}

const fn alert(ways: &'static [Way], alert: Alert, items: &'static [Item], question: &'static str) -> Row {
    row(Adviser, ways, Trigger::Alert(alert, items), question)
}

/// Every question: conditions first, then what the way costs, what is missing, what weighs against, and warnings.
pub(crate) const ROWS: &[Row] = &[
    // Conditions of the CAE.
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C1CaeAgricole,
        "Do you accept farming activities? If not, who does?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C2CaeBatiment,
        "Do you accept my building trade? Does your assurance décennale (ten-year building insurance) cover my building sites?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C3CaeSap,
        "Are you declared for personal services (services à la personne), and for which ones?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C4CaeCulture,
        "Do you accept artists, and for which activities?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C5LocalLicence,
        "Do you accept a lease, a stock or a licence?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C6Investissement,
        "Who pays for the investment, and what happens to the equipment if I leave?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C7PasVotreSociete,
        "How do several people join together, and who decides on our shared project?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::S3CapeTempsPlein,
        "Can I join without leaving my full-time job, through a CESA (the contract of entrepreneur salarié)?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R3ExercicePersonnel,
        "Have you accepted my profession before, and does my professional body (ordre) accept it?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R4Carte,
        "Can my card or licence be used with you, and in whose name?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R6LicenceMetier,
        "Do you accept a trade that needs a licence, and which insurance do you ask for?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::Q1QualificationArtisan,
        "What do I need to prove my qualification, and who can help me with it?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::S9DureeMaximale,
        "With my full-time job, how many hours can I declare with you?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::K8MineurContrat,
        "Do you accept a person aged 16 or 17, and what has to be signed?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R1sSanteContrat,
        "Do you accept my profession, and does my professional body (ordre) allow this contract?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C8LieuLourd,
        "Can you take on a lease, a licence and a loan of this amount?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C9CaeAbsente,
        "Do you work remotely, or do you know a CAE that accepts my trade?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C10CaeJardins,
        "With you, which social security fund (caisse) does this trade come under, and who insures the work sites?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C11ClientFacture,
        "Do you have a model contract to show a client who wants my own invoice?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::F1Formation,
        "Do you have a training declaration number, and the Qualiopi certification?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::G1AgentSalarie,
        "Do you accept the activity of a commercial agent (agent commercial), and with which contract?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::E1Hygiene,
        "Do you accept a food activity, and who makes the hygiene declaration?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R3oOrdre,
        "Have you accepted my profession before, and does my professional body (ordre) accept it?",
    ),
    // Conditions of portage.
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P3SeulementEntreprises,
        "Which assignments can you invoice, and what should I do with clients who are private individuals?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P5Qualification,
        "Is my diploma under way, or my experience, enough for you?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P7TrouverSesClients,
        "How do you help people find a first assignment?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P9TarifLimite,
        "Do you accept my price per day, and what net salary does it give?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P10ClientPublic,
        "Do you sign with a local authority or a non-profit association, and in what form?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::S9DureeMaximale,
        "With my full-time job, how many hours can I declare with you?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::K8MineurContrat,
        "Do you accept a person aged 16 or 17, and what has to be signed?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R1sSanteContrat,
        "Do you accept my profession, and does my professional body (ordre) allow this contract?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::C11ClientFacture,
        "Do you have a model contract to show a client who wants my own invoice?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::F1Formation,
        "Do you have a training declaration number, and the Qualiopi certification?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::G1AgentSalarie,
        "Do you accept the activity of a commercial agent (agent commercial), and with which contract?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R3oOrdre,
        "Do you accept my profession for assignments in companies, and what does my professional body (ordre) say?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R3tTitre,
        "Do you accept my profession for assignments in companies?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P4aArtisanat,
        "Do you accept my trade, and with which insurance?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P8TarifBas,
        "What is the lowest price per day that you ask for?",
    ),
    // Conditions that an adviser or an administration can clear up.
    gate(
        Adviser,
        PAID,
        GateCode::T3AutorisationTravail,
        "Does my residence permit allow this contract, and which authorisation must be requested before signing?",
    ),
    gate(
        Adviser,
        PAID,
        GateCode::T9Etudiant964,
        "Will my declared hours stay under 964 hours a year?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T8TitreAVerifier,
        "Does my residence permit cover this activity, before I register?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3lLiberal,
        "Does my judgment forbid me this activity as a sole trader (en nom propre)?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::S1PublicPlein,
        "Can my liberal profession (profession libérale) be done as a sole trader (en nom propre), beside my post?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R7Inscription,
        "With which professional body (ordre) or register must I enrol before starting, and with which insurance?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::Q3eTitreEnCours,
        "Which diploma or title do I need, and from when can I practise?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::Q6MetierEncadre,
        "Which title, card or approval does my trade require, and who issues it?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S13Oeuvres,
        "Is my activity a work of the mind (œuvre de l’esprit), which a public servant is free to make?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P4tTransport,
        "Do you accept transport or delivery, and with which insurance?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P6Individuel,
        "There are several of us: can each person have their own contract, for the same client?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::K2MineurAccord,
        "Which written agreement is needed at my age, and what can I sign?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::K6MineurSeul,
        "At my age, can I hold shares without being the director, and who signs for me?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::K4Clause,
        "Does my clause apply to this project, and how can it be lifted?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::K5SalariatDeguise,
        "How can I avoid this relationship being disguised employment?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S2PublicAutorisation,
        "Do I need an agreement or a declaration, and within what time?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::S1pTempsPartiel,
        "Does my part-time work allow me to create a business, or must I ask for another kind?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S6CadreAccord,
        "Does my project stay within the limits of the agreement, and until when?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::S4DejaIndependant,
        "Can both my activities be in a micro-entreprise, and with what ceiling?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M4PlafondProche,
        "What happens if I go above the ceiling, and when should I prepare what comes next?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M6PlafondMetier,
        "How do I separate my sales and my services to keep track of the two ceilings?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M5Investissement,
        "With this investment, would a business taxed on actual costs, which deducts its expenses, leave me more?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::A1RegimeArtiste,
        "What comes under the rules for artistes-auteurs (authors and artists), and what is left?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::D1Decennale,
        "How much does an assurance décennale (ten-year building insurance) cost for my work, before the first building site?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::Q1QualificationArtisan,
        "How do I prove my qualification, and who can check it?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::R2FormeSel,
        "Which legal form does my professional body (ordre) allow, and at what cost?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R4Carte,
        "How do I get the card or the licence, and how long does it take?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::R5APreciser,
        "Is my profession regulated, and who can tell me so in writing?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R6LicenceMetier,
        "Which permits, cards or licences do I need, and how much do they cost?",
    ),
    gate(
        Adviser,
        PAID,
        GateCode::T5TalentSalarie,
        "Does my talent card allow this other contract, and what must be requested first?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T5aTalentAutre,
        "Does my talent card allow this activity, and what must be requested first?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T6RechercheCreation,
        "Which residence permit should I ask for next, and when?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3InterditGerer,
        "Does my judgment cover this activity, and can the ban be lifted?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3sSociete,
        "Does my judgment let me open a business as a sole trader (en nom propre)?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K7Emancipe,
        "Does my activity also require the authorisation of a judge?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S2qPosteAPreciser,
        "With my post, is an agreement or a declaration needed?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S5AchatRevente,
        "Can this activity be authorised, or is part-time work to start a business (temps partiel pour création) needed?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S8Disponibilite,
        "How do I declare my activity during my leave from the public service (disponibilité), and within what time?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S11NonComplet,
        "How do I declare this activity to my public employer before I start?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S12LiberalEnseignant,
        "Does my activity really follow from my teaching duties?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::A2CreationsOriginales,
        "Which of my creations come under the rules for artistes-auteurs (authors and artists)?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::J1SalariatPresume,
        "Which activities can I invoice, apart from press and stage work?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::O2Pacifique,
        "Which ways exist in my territory, and with which rules?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::F1Formation,
        "Must I declare my training courses, and do I need the Qualiopi certification?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::G2Rsac,
        "What must my agency contract contain, and how do I enrol in the RSAC?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::E1Hygiene,
        "Is my kitchen suitable, and which hygiene rules must be put in writing?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::E2Ambulant,
        "Which card do I need to sell at markets, and how do I get a pitch?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::Q1fProduitsFrais,
        "Which of my products require a diploma, and how do I prove it?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::Q5ProduitsFrais,
        "Which of my products require a diploma, and how do I prove it?",
    ),
    // What the way costs and leaves.
    given(
        CaeTeam,
        &[Cae],
        Item::FCa,
        "What is the rate of your contribution, and is it worked out on sales or on the margin?",
    ),
    given(
        PortageFirm,
        &[Portage],
        Item::FCa,
        "What are your fees with everything included, and how much net do I have left?",
    ),
    given(
        Adviser,
        &[Micro],
        Item::FFrais,
        "With my actual expenses, does a micro-entreprise leave me more than a business taxed on actual costs?",
    ),
    given(
        Adviser,
        &[Creation],
        Item::FAssocies,
        "Which legal form goes with this project, and how do I get paid in the first year?",
    ),
    // What is not known yet.
    missing(
        CaeTeam,
        &[Cae],
        Item::FCa,
        "From what level of sales can a person be paid a salary with you?",
    ),
    missing(
        PortageFirm,
        &[Portage],
        Item::FTarif,
        "What price per day is needed for the salary I am aiming for?",
    ),
    missing(
        PortageFirm,
        &[Portage],
        Item::FCa,
        "How many days of assignment a month are needed for a full salary?",
    ),
    missing(
        Adviser,
        OWN,
        Item::FCa,
        "How much must I sell a year to live on this activity?",
    ),
    missing(
        Adviser,
        ALL,
        Item::FFrais,
        "Which expenses should I plan for in my trade, per €100 received?",
    ),
    missing(
        Adviser,
        OWN,
        Item::FInvest,
        "What starting budget should I plan for, and how do I finance it?",
    ),
    missing(
        Adviser,
        ALL,
        Item::FAre,
        "What happens to my unemployment rights in this way?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::ParTemps,
        "How many hours a month do people spend together, and what for?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::ParContribution,
        "What does the contribution pay for, and what does it not include?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::FCaeProche,
        "Do you accept my trade, and how far do you go?",
    ),
    row(
        CaeTeam,
        &[Cae],
        Trigger::Holds(FCaeProche::is(&[FCaeProche::PasCherche])),
        "Do you accept my trade, and how far do you go?",
    ),
    // What weighs against the way.
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Partage),
        "What do people share in your CAE, and can they keep their methods?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Autonomie),
        "Which decisions stay mine, and which go through the cooperative?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Gestion),
        "Can I follow my accounts myself, whenever I want?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Ambition),
        "What happens if I want to hire or take a partner?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Risque),
        "Can people invest or take risks, and who decides on it?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Motive(Motive::Gain),
        "Out of €100 invoiced, how much net does a person like me have left?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Answer(Item::FFrais),
        "How are my expenses refunded, and is the contribution also taken on them?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Motive(Motive::Gain),
        "Out of €100 invoiced, how much net does a person like me have left?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Partage),
        "Do people in portage meet each other, and how often?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Gestion),
        "Can I see the details of my activity account every month?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Ambition),
        "How do I leave portage if I want to create my company?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FCa),
        "With these sales, can I receive a salary every month?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FFrais),
        "Which expenses can you cover?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FTraction),
        "What happens between two assignments, and how does the reserve work?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Securite),
        "Which protection should I add: sick leave, retirement, loss of income?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Collectif),
        "Which mutual help networks or support groups exist near me?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Partage),
        "With whom can I share premises, tools or clients?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Motive(Motive::Lien),
        "Where can I meet other people who run a business in my trade?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Gestion),
        "What does an accountant cost, and what would be left for me to do?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Need(Need::Risque),
        "Which fixed costs must be paid in the first year, even without sales?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FCa),
        "With these sales, how much is left once the fixed costs are paid?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FTraction),
        "How do I check that clients pay before I create the business?",
    ),
    against(
        Adviser,
        &[Micro],
        Topic::Need(Need::Ambition),
        "From when would I have to leave a micro-entreprise for a company?",
    ),
    against(
        Adviser,
        &[Micro],
        Topic::Answer(Item::FFrais),
        "Would the VAT paid on my purchases be claimed back in another form?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FReserve),
        "When could a company pay me a first income?",
    ),
    // Warnings.
    row(
        CaeTeam,
        &[Cae],
        Trigger::Alert(Alert::CaeAssocie, &[Item::FHorizon]),
        "How does a person become a member and partner (associé), within what time, and how much does a share cost?",
    ),
    alert(
        ALL,
        Alert::ClientUnique,
        &[Item::FClients],
        "With a single client, how do I show that I remain independent?",
    ),
    alert(
        ALL,
        Alert::Clauses,
        &[Item::FSituation],
        "Does my employment contract contain a clause that limits this project?",
    ),
    alert(
        ALL,
        Alert::AgrementSap,
        &[Item::FActivite],
        "Do I need a declaration or an approval, and for which kinds of people?",
    ),
    row(
        Adviser,
        ALL,
        Trigger::Holds(FAre::is(&[FAre::Garder])),
        "How much benefit can I keep at the start, and until when?",
    ),
    row(
        Adviser,
        ALL,
        Trigger::Holds(FAre::is(&[FAre::Capital])),
        "How much would I receive as a lump sum (Arce), and what happens if I stop?",
    ),
    alert(
        OWN,
        Alert::Acre60Jours,
        &[Item::FSituation],
        "Does Acre (lower contributions at the start) concern me, and when do I ask for it?",
    ),
    alert(
        &[Micro],
        Alert::Tva,
        &[Item::FCa],
        "How do I set my prices with VAT, the tax to add?",
    ),
    alert(
        OWN,
        Alert::Meuble,
        &[Item::FNature],
        "Which ceiling applies to my accommodation activity?",
    ),
    alert(
        ALL,
        Alert::Cumul,
        &[Item::FSituation],
        "Can my current income be combined with this activity?",
    ),
    alert(
        ALL,
        Alert::CumulRetraite,
        &[Item::FSituation],
        "Can my pension and this activity be combined, and up to what income?",
    ),
    alert(
        ALL,
        Alert::Depart,
        &[Item::FSituation, Item::FHorizon, Item::FDepart],
        "Can my project give a right to unemployment benefit, and what must I do before resigning?",
    ),
    alert(
        ALL,
        Alert::Rupture,
        &[Item::FSituation, Item::FDepart],
        "After a rupture conventionnelle (agreed end of contract), how long does the benefit last?",
    ),
    alert(
        ALL,
        Alert::Conge,
        &[Item::FDepart],
        "Can I take leave or part-time work to start a business, and how do I ask for it?",
    ),
    alert(
        ALL,
        Alert::Facture,
        &[Item::FCas],
        "How do I show that I remain free with this client?",
    ),
    alert(
        &[Cae, Micro, Creation],
        Alert::AgrementSap30,
        &[Item::FAutreActivite],
        "With my other activity, do my clients keep their tax advantage?",
    ),
    alert(
        &[Cae, Micro, Creation],
        Alert::Coiffure,
        &[Item::FQualif],
        "Is my diploma enough for a salon, or only for people’s homes?",
    ),
    alert(
        OWN,
        Alert::Plateforme,
        &[Item::FClients],
        "Which insurance against accidents should I take, if I work with a platform?",
    ),
    alert(
        ALL,
        Alert::OutreMer,
        &[Item::FCas],
        "Which rates and which aid schemes apply in my territory?",
    ),
    row(
        Adviser,
        OWN,
        Trigger::Holds(FTraction::is(&[FTraction::Contacts, FTraction::Idee])),
        "How do I do a simple market study, and who can read it over?",
    ),
    row(
        CaeTeam,
        &[Cae],
        Trigger::Holds(FTraction::is(&[FTraction::Contacts, FTraction::Idee])),
        "How do you help me find my first clients?",
    ),
];
