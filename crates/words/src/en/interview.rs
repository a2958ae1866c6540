//! « Les questions à poser » at an appointment: one row a question, with whom to ask and when it is worth asking.

use crate::explanation::Whom::{self, Adviser, Cae as CaeTeam, Portage as PortageFirm};
use crate::interview::{Row, Trigger};
use crate::words::Topic;
use engine::Way::{self, Cae, Creation, Micro, Portage};
use engine::{Alert, FAre, FCaeProche, FTraction, GateCode, Item, Motive, Need};

use super::questions::question;

/// The title.
pub const TITLE: &str = "Les questions à poser";
/// What it is.
pub const LEAD: &str = "À poser avant de signer quoi que ce soit. Sous chaque question, la réponse qui l’explique.";

/// What it is, for questions that rest on no answer.
pub const GENERAL_LEAD: &str = "À poser avant de signer quoi que ce soit.";
/// The questions to ask everywhere.
pub(crate) const GENERAL: [&str; 3] = [
    "Puis-je tester avant de m’engager ?",
    "Que me reste-t-il sur 1 000 € facturés ?",
    "Comment arrêter si cela ne marche pas ?",
];
/// Why they are asked.
pub(crate) const TO_EVERYONE: &str = "À poser à chacune des structures.";

/// Whom to ask.
pub const fn whom(whom: Whom) -> &'static str {
    match whom {
        Whom::Cae => "À une CAE, à la réunion d’information",
        Whom::Portage => "À une société de portage",
        Whom::Adviser => "Au rendez-vous : chambre, BGE, cabinet comptable",
        Whom::Everyone => "À chaque rendez-vous",
    }
}

/// A question without an answer.
pub(crate) fn not_answered(item: Item) -> String {
    ["Vous n’avez pas encore répondu à « ", question(item).short, " »."].concat()
}

/// An answer that was given, and kept out of the link.
pub(crate) fn not_shared(item: Item) -> String {
    ["La réponse à « ", question(item).short, " » n’a pas été partagée."].concat()
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
        "Accueillez-vous des activités agricoles ? Sinon, qui le fait ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C2CaeBatiment,
        "Accueillez-vous mon métier du bâtiment ? Votre assurance décennale couvre-t-elle mes chantiers ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C3CaeSap,
        "Êtes-vous déclarée pour les services à la personne, et pour lesquels ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C4CaeCulture,
        "Accueillez-vous des artistes, et pour quelles activités ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C5LocalLicence,
        "Acceptez-vous un bail, un stock ou une licence ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C6Investissement,
        "Qui paie l’investissement, et que devient le matériel si je pars ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C7PasVotreSociete,
        "Comment entre-t-on à plusieurs, et qui décide de notre projet commun ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::S3CapeTempsPlein,
        "Puis-je entrer sans quitter mon temps plein, par un CESA (le contrat d’entrepreneur salarié) ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R3ExercicePersonnel,
        "Avez-vous déjà accueilli ma profession, et mon ordre l’accepte-t-il ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R4Carte,
        "Ma carte ou ma licence peut-elle servir chez vous, et à quel nom ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R6LicenceMetier,
        "Acceptez-vous un métier à licence, et quelles assurances demandez-vous ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::Q1QualificationArtisan,
        "Que me faut-il pour prouver ma qualification, et qui peut m’y aider ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::S9DureeMaximale,
        "Avec mon emploi à temps plein, combien d’heures puis-je déclarer chez vous ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::K8MineurContrat,
        "Acceptez-vous une personne de 16 ou 17 ans, et que faut-il signer ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R1sSanteContrat,
        "Prenez-vous ma profession, et mon ordre admet-il ce contrat ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C8LieuLourd,
        "Pouvez-vous prendre un bail, une licence et un emprunt de ce montant ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C9CaeAbsente,
        "Travaillez-vous à distance, ou connaissez-vous une CAE qui accueille mon métier ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C10CaeJardins,
        "Chez vous, de quelle caisse dépend ce métier, et qui assure les chantiers ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::C11ClientFacture,
        "Avez-vous un modèle de contrat à montrer à un client qui veut ma facture ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::F1Formation,
        "Avez-vous un numéro de déclaration pour la formation, et la certification Qualiopi ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::G1AgentSalarie,
        "Prenez-vous une activité d’agent commercial, et avec quel contrat ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::E1Hygiene,
        "Acceptez-vous une activité alimentaire, et qui fait la déclaration d’hygiène ?",
    ),
    gate(
        CaeTeam,
        &[Cae],
        GateCode::R3oOrdre,
        "Avez-vous déjà accueilli ma profession, et mon ordre l’accepte-t-il ?",
    ),
    // Conditions of portage.
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P3SeulementEntreprises,
        "Quelles missions pouvez-vous facturer, et que faire de mes clients particuliers ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P5Qualification,
        "Mon diplôme en cours, ou mon expérience, vous suffit-il ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P7TrouverSesClients,
        "Comment aidez-vous à trouver une première mission ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P9TarifLimite,
        "Acceptez-vous mon prix par jour, et quel salaire net donne-t-il ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P10ClientPublic,
        "Signez-vous avec une collectivité ou une association, et sous quelle forme ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::S9DureeMaximale,
        "Avec mon emploi à temps plein, combien d’heures puis-je déclarer chez vous ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::K8MineurContrat,
        "Acceptez-vous une personne de 16 ou 17 ans, et que faut-il signer ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R1sSanteContrat,
        "Prenez-vous ma profession, et mon ordre admet-il ce contrat ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::C11ClientFacture,
        "Avez-vous un modèle de contrat à montrer à un client qui veut ma facture ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::F1Formation,
        "Avez-vous un numéro de déclaration pour la formation, et la certification Qualiopi ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::G1AgentSalarie,
        "Prenez-vous une activité d’agent commercial, et avec quel contrat ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R3oOrdre,
        "Prenez-vous ma profession pour des missions en entreprise, et que dit mon ordre ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::R3tTitre,
        "Prenez-vous ma profession pour des missions en entreprise ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P4aArtisanat,
        "Prenez-vous mon métier, et avec quelle assurance ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P8TarifBas,
        "Quel prix par jour demandez-vous au minimum ?",
    ),
    // Conditions that an adviser or an administration can clear up.
    gate(
        Adviser,
        PAID,
        GateCode::T3AutorisationTravail,
        "Mon titre de séjour permet-il ce contrat, et quelle autorisation demander avant de signer ?",
    ),
    gate(
        Adviser,
        PAID,
        GateCode::T9Etudiant964,
        "Mes heures déclarées resteront-elles sous 964 heures par an ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T8TitreAVerifier,
        "Mon titre de séjour couvre-t-il cette activité, avant que je m’inscrive ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3lLiberal,
        "Mon jugement m’interdit-il cette activité en nom propre ?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::S1PublicPlein,
        "Ma profession libérale peut-elle s’exercer en nom propre, à côté de mon poste ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R7Inscription,
        "À quel ordre ou à quel registre m’inscrire avant de commencer, et avec quelle assurance ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::Q3eTitreEnCours,
        "Quel diplôme ou quel titre me faut-il, et à partir de quand puis-je exercer ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::Q6MetierEncadre,
        "Quel titre, quelle carte ou quel agrément mon métier demande-t-il, et qui le délivre ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S13Oeuvres,
        "Mon activité est-elle une œuvre de l’esprit, libre pour un agent public ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P4tTransport,
        "Prenez-vous le transport ou la livraison, et avec quelle assurance ?",
    ),
    gate(
        PortageFirm,
        &[Portage],
        GateCode::P6Individuel,
        "Nous sommes plusieurs : chaque personne peut-elle avoir son contrat, pour un même client ?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::K2MineurAccord,
        "Quel accord écrit faut-il à mon âge, et quels actes puis-je signer ?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::K6MineurSeul,
        "À mon âge, puis-je entrer au capital sans diriger, et qui signe pour moi ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::K4Clause,
        "Ma clause s’applique-t-elle à ce projet, et comment la lever ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::K5SalariatDeguise,
        "Comment éviter que cette relation soit un emploi salarié déguisé ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S2PublicAutorisation,
        "Me faut-il un accord ou une déclaration, et sous quel délai ?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::S1pTempsPartiel,
        "Mon temps partiel permet-il de créer une entreprise, ou faut-il en demander un autre ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S6CadreAccord,
        "Mon projet reste-t-il dans les limites de l’accord, et jusqu’à quand ?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::S4DejaIndependant,
        "Mes deux activités peuvent-elles être en micro, avec quel plafond ?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M4PlafondProche,
        "Que se passe-t-il si je passe le plafond, et quand préparer la suite ?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M6PlafondMetier,
        "Comment séparer mes ventes et mes services pour suivre les deux plafonds ?",
    ),
    gate(
        Adviser,
        &[Micro],
        GateCode::M5Investissement,
        "Avec cet investissement, une entreprise au réel, qui déduit ses frais, me laisserait-elle plus ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::A1RegimeArtiste,
        "Qu’est-ce qui relève du régime des artistes-auteurs, et qu’est-ce qui reste ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::D1Decennale,
        "Combien coûte une assurance décennale pour mes travaux, avant le premier chantier ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::Q1QualificationArtisan,
        "Comment prouver ma qualification, et qui peut la vérifier ?",
    ),
    gate(
        Adviser,
        &[Creation],
        GateCode::R2FormeSel,
        "Quelle forme mon ordre admet-il, et à quel coût ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R4Carte,
        "Comment obtenir la carte ou la licence, et en combien de temps ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::R5APreciser,
        "Ma profession est-elle réglementée, et qui peut me le dire par écrit ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::R6LicenceMetier,
        "Quels permis, cartes ou licences me faut-il, et combien coûtent-ils ?",
    ),
    gate(
        Adviser,
        PAID,
        GateCode::T5TalentSalarie,
        "Ma carte talent permet-elle cet autre contrat, et que faut-il demander avant ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T5aTalentAutre,
        "Ma carte talent permet-elle cette activité, et que faut-il demander avant ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::T6RechercheCreation,
        "Quel titre de séjour demander ensuite, et à quel moment ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3InterditGerer,
        "Mon jugement vise-t-il cette activité, et peut-on faire lever l’interdiction ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K3sSociete,
        "Mon jugement me laisse-t-il ouvrir une entreprise en nom propre ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::K7Emancipe,
        "Mon activité demande-t-elle aussi l’autorisation d’un juge ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S2qPosteAPreciser,
        "Avec mon poste, faut-il un accord ou une déclaration ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S5AchatRevente,
        "Cette activité peut-elle être autorisée, ou faut-il un temps partiel pour création ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S8Disponibilite,
        "Comment déclarer mon activité pendant ma disponibilité, et dans quel délai ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S11NonComplet,
        "Comment déclarer cette activité à mon administration avant de commencer ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::S12LiberalEnseignant,
        "Mon activité découle-t-elle bien de mes fonctions d’enseignement ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::A2CreationsOriginales,
        "Lesquelles de mes créations relèvent du régime des artistes-auteurs ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::J1SalariatPresume,
        "Quelles activités puis-je facturer, en dehors de la presse et de la scène ?",
    ),
    gate(
        Adviser,
        ALL,
        GateCode::O2Pacifique,
        "Quelles voies existent sur mon territoire, et avec quelles règles ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::F1Formation,
        "Faut-il déclarer mes formations, et me faut-il la certification Qualiopi ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::G2Rsac,
        "Que doit contenir mon contrat d’agence, et comment m’inscrire au RSAC ?",
    ),
    gate(
        Adviser,
        OWN,
        GateCode::E1Hygiene,
        "Ma cuisine convient-elle, et quelles règles d’hygiène faut-il écrire ?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::E2Ambulant,
        "Quelle carte me faut-il pour vendre sur les marchés, et comment obtenir un emplacement ?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::Q1fProduitsFrais,
        "Lesquels de mes produits demandent un diplôme, et comment le prouver ?",
    ),
    gate(
        Adviser,
        &[Cae, Micro, Creation],
        GateCode::Q5ProduitsFrais,
        "Lesquels de mes produits demandent un diplôme, et comment le prouver ?",
    ),
    // What the way costs and leaves.
    given(
        CaeTeam,
        &[Cae],
        Item::FCa,
        "Quel est le taux de votre contribution, et se calcule-t-il sur les ventes ou sur la marge ?",
    ),
    given(
        PortageFirm,
        &[Portage],
        Item::FCa,
        "Quels sont vos frais tout compris, et combien me reste-t-il en net ?",
    ),
    given(
        Adviser,
        &[Micro],
        Item::FFrais,
        "Avec mes frais réels, la micro me laisse-t-elle plus qu’une entreprise au réel ?",
    ),
    given(
        Adviser,
        &[Creation],
        Item::FAssocies,
        "Quelle forme juridique va avec ce projet, et comment se payer la première année ?",
    ),
    // What is not known yet.
    missing(
        CaeTeam,
        &[Cae],
        Item::FCa,
        "À partir de quelles ventes peut-on se verser un salaire chez vous ?",
    ),
    missing(
        PortageFirm,
        &[Portage],
        Item::FTarif,
        "Quel prix par jour faut-il pour le salaire que je vise ?",
    ),
    missing(
        PortageFirm,
        &[Portage],
        Item::FCa,
        "Combien de jours de mission faut-il par mois pour un salaire complet ?",
    ),
    missing(
        Adviser,
        OWN,
        Item::FCa,
        "Combien faut-il vendre par an pour vivre de cette activité ?",
    ),
    missing(
        Adviser,
        ALL,
        Item::FFrais,
        "Quels frais prévoir dans mon métier, sur 100 € encaissés ?",
    ),
    missing(
        Adviser,
        OWN,
        Item::FInvest,
        "Quel budget de départ prévoir, et comment le financer ?",
    ),
    missing(
        Adviser,
        ALL,
        Item::FAre,
        "Que deviennent mes droits au chômage dans cette voie ?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::ParTemps,
        "Combien d’heures par mois passe-t-on ensemble, et pour quoi faire ?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::ParContribution,
        "Que paie la contribution, et que n’y a-t-il pas dedans ?",
    ),
    missing(
        CaeTeam,
        &[Cae],
        Item::FCaeProche,
        "Accueillez-vous mon métier, et jusqu’où allez-vous ?",
    ),
    row(
        CaeTeam,
        &[Cae],
        Trigger::Holds(FCaeProche::is(&[FCaeProche::PasCherche])),
        "Accueillez-vous mon métier, et jusqu’où allez-vous ?",
    ),
    // What weighs against the way.
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Partage),
        "Que met-on en commun chez vous, et peut-on garder ses méthodes ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Autonomie),
        "Quelles décisions restent à moi, et lesquelles passent par la coopérative ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Gestion),
        "Puis-je suivre mes comptes moi-même, quand je veux ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Ambition),
        "Que se passe-t-il si je veux embaucher ou m’associer ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Need(Need::Risque),
        "Peut-on investir ou prendre des risques, et qui en décide ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Motive(Motive::Gain),
        "Sur 100 € facturés, combien reste-t-il en net à une personne comme moi ?",
    ),
    against(
        CaeTeam,
        &[Cae],
        Topic::Answer(Item::FFrais),
        "Comment mes frais sont-ils remboursés, et la contribution porte-t-elle aussi sur eux ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Motive(Motive::Gain),
        "Sur 100 € facturés, combien reste-t-il en net à une personne comme moi ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Partage),
        "Y a-t-il des rencontres entre personnes portées, et à quel rythme ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Gestion),
        "Puis-je voir chaque mois le détail de mon compte d’activité ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Need(Need::Ambition),
        "Comment quitter le portage si je veux créer ma société ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FCa),
        "Avec ces ventes, puis-je toucher un salaire chaque mois ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FFrais),
        "Quels frais pouvez-vous prendre en charge ?",
    ),
    against(
        PortageFirm,
        &[Portage],
        Topic::Answer(Item::FTraction),
        "Que se passe-t-il entre deux missions, et comment marche la réserve ?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Securite),
        "Quelle protection ajouter : arrêt maladie, retraite, perte de revenu ?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Collectif),
        "Quels réseaux d’entraide ou groupes d’accompagnement existent près de chez moi ?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Partage),
        "Avec qui partager des locaux, des outils ou des clients ?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Motive(Motive::Lien),
        "Où rencontrer d’autres personnes qui entreprennent dans mon métier ?",
    ),
    against(
        Adviser,
        OWN,
        Topic::Need(Need::Gestion),
        "Que coûte un service comptable, et que me resterait-il à faire ?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Need(Need::Risque),
        "Quels frais fixes payer la première année, même sans vente ?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FCa),
        "Avec ces ventes, combien reste-t-il une fois les frais fixes payés ?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FTraction),
        "Comment vérifier que des clients paient avant de créer ?",
    ),
    against(
        Adviser,
        &[Micro],
        Topic::Need(Need::Ambition),
        "À partir de quand faudrait-il quitter la micro pour une société ?",
    ),
    against(
        Adviser,
        &[Micro],
        Topic::Answer(Item::FFrais),
        "La TVA payée sur mes achats serait-elle récupérée dans une autre forme ?",
    ),
    against(
        Adviser,
        &[Creation],
        Topic::Answer(Item::FReserve),
        "Quand une société pourrait-elle me verser un premier revenu ?",
    ),
    // Warnings.
    row(
        CaeTeam,
        &[Cae],
        Trigger::Alert(Alert::CaeAssocie, &[Item::FHorizon]),
        "Comment devient-on membre associé, dans quel délai, et combien coûte une part ?",
    ),
    alert(
        ALL,
        Alert::ClientUnique,
        &[Item::FClients],
        "Avec un seul client, comment montrer que je reste indépendant ?",
    ),
    alert(
        ALL,
        Alert::Clauses,
        &[Item::FSituation],
        "Mon contrat de travail contient-il une clause qui limite ce projet ?",
    ),
    alert(
        ALL,
        Alert::AgrementSap,
        &[Item::FActivite],
        "Me faut-il une déclaration ou un agrément, et pour quels publics ?",
    ),
    row(
        Adviser,
        ALL,
        Trigger::Holds(FAre::is(&[FAre::Garder])),
        "Combien d’allocation puis-je garder au démarrage, et jusqu’à quand ?",
    ),
    row(
        Adviser,
        ALL,
        Trigger::Holds(FAre::is(&[FAre::Capital])),
        "Combien recevrais-je en capital (Arce), et que se passe-t-il si j’arrête ?",
    ),
    alert(
        OWN,
        Alert::Acre60Jours,
        &[Item::FSituation],
        "L’Acre, une baisse de cotisations au départ, me concerne-t-elle, et quand la demander ?",
    ),
    alert(
        &[Micro],
        Alert::Tva,
        &[Item::FCa],
        "Comment fixer mes prix avec la TVA, la taxe à ajouter ?",
    ),
    alert(
        OWN,
        Alert::Meuble,
        &[Item::FNature],
        "Quel plafond s’applique à mon activité d’accueil ?",
    ),
    alert(
        ALL,
        Alert::Cumul,
        &[Item::FSituation],
        "Mes revenus actuels se cumulent-ils avec cette activité ?",
    ),
    alert(
        ALL,
        Alert::CumulRetraite,
        &[Item::FSituation],
        "Ma retraite et cette activité se cumulent-elles, et jusqu’à quel revenu ?",
    ),
    alert(
        ALL,
        Alert::Depart,
        &[Item::FSituation, Item::FHorizon, Item::FDepart],
        "Mon projet peut-il ouvrir droit au chômage, et que faire avant de démissionner ?",
    ),
    alert(
        ALL,
        Alert::Rupture,
        &[Item::FSituation, Item::FDepart],
        "Après une rupture conventionnelle, combien de temps dure l’allocation ?",
    ),
    alert(
        ALL,
        Alert::Conge,
        &[Item::FDepart],
        "Puis-je prendre un congé ou un temps partiel pour création, et comment le demander ?",
    ),
    alert(
        ALL,
        Alert::Facture,
        &[Item::FCas],
        "Comment montrer que je reste libre avec ce client ?",
    ),
    alert(
        &[Cae, Micro, Creation],
        Alert::AgrementSap30,
        &[Item::FAutreActivite],
        "Avec mon autre activité, mes clients gardent-ils leur avantage fiscal ?",
    ),
    alert(
        &[Cae, Micro, Creation],
        Alert::Coiffure,
        &[Item::FQualif],
        "Mon diplôme suffit-il pour un salon, ou seulement à domicile ?",
    ),
    alert(
        OWN,
        Alert::Plateforme,
        &[Item::FClients],
        "Quelle assurance prendre contre les accidents, si je travaille avec une plateforme ?",
    ),
    alert(
        ALL,
        Alert::OutreMer,
        &[Item::FCas],
        "Quels taux et quelles aides s’appliquent sur mon territoire ?",
    ),
    row(
        Adviser,
        OWN,
        Trigger::Holds(FTraction::is(&[FTraction::Contacts, FTraction::Idee])),
        "Comment faire une étude de marché simple, et qui peut la relire ?",
    ),
    row(
        CaeTeam,
        &[Cae],
        Trigger::Holds(FTraction::is(&[FTraction::Contacts, FTraction::Idee])),
        "Comment m’aidez-vous à trouver mes premiers clients ?",
    ),
];
