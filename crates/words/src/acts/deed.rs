//! The acts, and which one each path and each close call starts with.

use engine::{Answers, FAssocies, FAutorisation, PathCode, Way};

law::coded_enum! {
    /// What to do today.
    pub enum Deed {
        /// Finding who helps with a residence permit.
        PermitFind = "titre",
        /// Having what a permit allows checked.
        PermitCheck = "titre_verifier",
        /// Under 16: talking with the parents.
        Age = "age",
        /// At 16 or 17: writing the parents’ agreement.
        AgeAgreement = "age_accord",
        /// Reading a court’s decision again.
        Ban = "jugement",
        /// Writing down what an employer asks.
        JobNotes = "emploi",
        /// Copying a clause.
        Clause = "clause",
        /// Asking for advice before resigning.
        Resign = "demission",
        /// Asking an administration for a part time to create.
        PartTime = "temps_partiel",
        /// Asking an administration for its agreement.
        Request = "autorisation",
        /// Telling an administration.
        Declare = "declaration",
        /// Reading an agreement again.
        Agreement = "accord",
        /// Writing how the work follows from teaching.
        Teaching = "enseignement",
        /// Finding who delivers a diploma, a title, a card.
        Title = "titre_pro",
        /// Counting the months of work in a trade.
        Qualification = "qualification",
        /// Sorting sales: works or services.
        Artist = "artiste",
        /// Asking an employer how it will pay.
        Press = "presse",
        /// Finding where farmers start.
        Farm = "agriculture",
        /// A territory with its own rules.
        Territory = "territoire",
        /// Two quotes for the insurance of builders.
        Insurance = "decennale",
        /// The insurance of a CAE for builders.
        CaeInsurance = "decennale_cae",
        /// What must change in a kitchen.
        Hygiene = "hygiene",
        /// The declaration of home services.
        HomeServices = "sap",
        /// A contract of agency.
        Agency = "agence",
        /// Who will pay a training.
        Training = "formation",
        /// Joining a meeting of a CAE.
        MeetCae = "cae",
        /// Reading an employment contract again.
        Contract = "contrat",
        /// What is left of a first sale in micro.
        Left = "reste",
        /// Comparing portage firms.
        Portage = "portage",
        /// What must be paid before the first sale.
        Gap = "ecart",
        /// Each founder writes alone.
        EachAlone = "associes",
        /// Comparing legal forms.
        Forms = "formes",
        /// A close call between a CAE and portage.
        TwoCalls = "deux_appels",
        /// A close call with the micro.
        TwoLeft = "deux_restes",
        /// A close call between the micro and a creation.
        TwoForms = "deux_formes",
        /// Any other close call.
        TwoColumns = "deux_colonnes",
        /// Unemployment rights and their end.
        Rights = "droits",
        /// A pension and its rules.
        Pension = "retraite",
        /// Help during studies.
        Studies = "etudes",
        /// What an allowance becomes.
        Allowance = "allocation",
        /// Five possible clients.
        Clients = "clients",
        /// What closes every way.
        Blocked = "blocage",
        /// No way fits, with a job.
        NoneFitsWithJob = "aucune_emploi",
        /// No way fits, without a job.
        NoneFitsWithoutJob = "aucune_sans_emploi",
        /// No way fits, otherwise.
        NoneFits = "aucune",
        /// Answering what was not asked.
        Answer = "questions",
    }
}

/// The act that starts a path.
pub(super) fn of_path(code: PathCode, answers: &Answers) -> Deed {
    match code {
        PathCode::TitreDabord => Deed::PermitFind,
        PathCode::TitreAVerifier => Deed::PermitCheck,
        PathCode::RevoirProjet => Deed::Blocked,
        PathCode::EmploiAClarifier => Deed::JobNotes,
        PathCode::ClauseDabord => Deed::Clause,
        PathCode::AgeDabord => Deed::Age,
        PathCode::TempsPartielDabord => Deed::PartTime,
        PathCode::AutorisationPuisTest => Deed::Request,
        PathCode::AccordPuisTest if FAutorisation::of(answers) == Some(FAutorisation::LiberalEnseignement) => {
            Deed::Teaching
        }
        PathCode::AccordPuisTest => Deed::Agreement,
        PathCode::TitreProDabord => Deed::Title,
        PathCode::QualificationDabord => Deed::Qualification,
        PathCode::RegimeArtiste => Deed::Artist,
        PathCode::RegimePresseScene => Deed::Press,
        PathCode::RegimeAgricole => Deed::Farm,
        PathCode::EmploiPuisCae
        | PathCode::CapePuisSociete
        | PathCode::CesaDirect
        | PathCode::CapeCesaAssocie
        | PathCode::TestCapePuisSociete => Deed::MeetCae,
        PathCode::EmploiPlusMicro => Deed::Contract,
        PathCode::MicroPuisSociete
        | PathCode::MicroPuisCae
        | PathCode::MicroDurable
        | PathCode::TestMicroPuisSociete => Deed::Left,
        PathCode::PortageMission
        | PathCode::PortagePuisCae
        | PathCode::PortagePuisSociete
        | PathCode::PortageDurable => Deed::Portage,
        PathCode::PreparerPuisSociete => Deed::Gap,
        PathCode::SocieteDirecte if FAssocies::of(answers) == Some(FAssocies::Plusieurs) => Deed::EachAlone,
        PathCode::SocieteDirecte => Deed::Forms,
    }
}

/// How many steps of a path its act stands for.
pub(super) const fn stands_for(code: PathCode) -> usize {
    match code {
        PathCode::TitreAVerifier
        | PathCode::RevoirProjet
        | PathCode::EmploiAClarifier
        | PathCode::AgeDabord
        | PathCode::AccordPuisTest
        | PathCode::TitreProDabord
        | PathCode::QualificationDabord
        | PathCode::RegimeArtiste
        | PathCode::RegimePresseScene
        | PathCode::EmploiPlusMicro
        | PathCode::PortageMission
        | PathCode::PortageDurable => 1,
        PathCode::TitreDabord
        | PathCode::ClauseDabord
        | PathCode::TempsPartielDabord
        | PathCode::AutorisationPuisTest
        | PathCode::RegimeAgricole
        | PathCode::EmploiPuisCae
        | PathCode::CapePuisSociete
        | PathCode::CesaDirect
        | PathCode::CapeCesaAssocie
        | PathCode::MicroPuisSociete
        | PathCode::MicroPuisCae
        | PathCode::MicroDurable
        | PathCode::PortagePuisCae
        | PathCode::PortagePuisSociete
        | PathCode::TestCapePuisSociete
        | PathCode::TestMicroPuisSociete
        | PathCode::PreparerPuisSociete
        | PathCode::SocieteDirecte => 0,
    }
}

/// Whether clients are asked before the steps of a path.
pub(super) const fn prepares(code: PathCode) -> bool {
    !matches!(
        code,
        PathCode::TitreDabord
            | PathCode::TitreAVerifier
            | PathCode::RevoirProjet
            | PathCode::EmploiAClarifier
            | PathCode::ClauseDabord
            | PathCode::AgeDabord
            | PathCode::TempsPartielDabord
            | PathCode::AutorisationPuisTest
            | PathCode::TitreProDabord
            | PathCode::QualificationDabord
            | PathCode::RegimeArtiste
            | PathCode::RegimePresseScene
    )
}

/// The common act of a close call; none for one way.
pub(super) fn of_ways(ahead: &[Way]) -> Option<Deed> {
    let deed = match ahead {
        [] | [_] => return None,
        [Way::Micro, Way::Creation] | [Way::Creation, Way::Micro] => Deed::TwoForms,
        ways if ways.contains(&Way::Micro) => Deed::TwoLeft,
        ways if ways.contains(&Way::Creation) => Deed::TwoColumns,
        _ => Deed::TwoCalls,
    };
    Some(deed)
}
