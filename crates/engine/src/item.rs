//! The 53 questions, nine of confirmation, one fact that a trade says, and the five sections of the questionnaire `items-3`; ids never change.

use law::coded_enum;

coded_enum! {
    /// A question of the questionnaire, in the order it is asked.
    pub enum Item {
        /// Rank three reasons to work.
        MotRang = "mot_rang",
        /// How much earning a living matters.
        MotGain = "mot_gain",
        /// How much meeting people matters.
        MotLien = "mot_lien",
        /// How much interesting tasks matter.
        MotSens = "mot_sens",
        /// What would make the person stop.
        MotRevers = "mot_revers",
        /// Gives contacts to peers.
        ParContact = "par_contact",
        /// Keeps methods private (reversed).
        ParMethodes = "par_methodes",
        /// Hours a month for a collective.
        ParTemps = "par_temps",
        /// Pays 10 % for common services.
        ParContribution = "par_contribution",
        /// An order too big: one’s client kept, or shared. Of confirmation.
        ParCommande = "par_commande",
        /// A costly tool of one’s own, or of several. Of confirmation.
        ParOutil = "par_outil",
        /// Keeps prices private (reversed). Of confirmation.
        ParPrix = "par_prix",
        /// A week without colleagues weighs.
        ColSolitude = "col_solitude",
        /// Alone or with support.
        ColGuide = "col_guide",
        /// Wants to decide everything.
        AutMaitre = "aut_maitre",
        /// Common rules suit (reversed).
        AutRegles = "aut_regles",
        /// Money or protection.
        SecArbitrage = "sec_arbitrage",
        /// Lives without a contract (reversed).
        SecSansContrat = "sec_sans_contrat",
        /// A hard time: savings, or the rights of a contract. Of confirmation.
        SecCoupDur = "sec_coup_dur",
        /// Rights to unemployment benefits count. Of confirmation.
        SecChomage = "sec_chomage",
        /// Insurances of one’s own are enough (reversed). Of confirmation.
        SecAssurances = "sec_assurances",
        /// Takes risks, 0 to 10.
        RisGeneral = "ris_general",
        /// Irregular income stresses (reversed).
        RisVariations = "ris_variations",
        /// Able to keep accounts.
        GesComptes = "ges_comptes",
        /// Delegates paperwork (reversed).
        GesDeleguer = "ges_deleguer",
        /// Own measure or growth.
        AmbTaille = "amb_taille",
        /// Plans within three years.
        AmbTroisAns = "amb_trois_ans",
        /// Too many orders: one’s pace, or hiring. Of confirmation.
        AmbDemande = "amb_demande",
        /// Would like to lead a team. Of confirmation.
        AmbEquipe = "amb_equipe",
        /// What earns a living is big enough (reversed). Of confirmation.
        AmbAssez = "amb_assez",
        /// Kind of activity.
        FActivite = "f_activite",
        /// What the trade found in the list asks before starting; never asked.
        FExigence = "f_exigence",
        /// What food the person makes.
        FAliments = "f_aliments",
        /// Original works, execution, or both.
        FGraphisme = "f_graphisme",
        /// Kind of regulated profession.
        FReglementee = "f_reglementee",
        /// The diploma, title or card of a regulated profession.
        FTitrePro = "f_titre_pro",
        /// Main clients.
        FClients = "f_clients",
        /// Qualification.
        FQualif = "f_qualif",
        /// Clients already found.
        FTraction = "f_traction",
        /// How the clients want to pay.
        FStatutClient = "f_statut_client",
        /// Expected yearly turnover, whole euros before tax.
        FCa = "f_ca",
        /// Day rate, whole euros before tax (optional).
        FTarif = "f_tarif",
        /// What clients pay for: goods, services, lodging.
        FNature = "f_nature",
        /// Costs per 100 € of turnover.
        FFrais = "f_frais",
        /// Start-up investment.
        FInvest = "f_invest",
        /// Alone or together.
        FAssocies = "f_associes",
        /// What several founders want together.
        FEnsemble = "f_ensemble",
        /// Another activity beside this one.
        FAutreActivite = "f_autre_activite",
        /// A CAE of this trade nearby.
        FCaeProche = "f_cae_proche",
        /// What the person wants today.
        FHorizon = "f_horizon",
        /// How many months without income the person can bear.
        FReserve = "f_reserve",
        /// Present situation.
        FSituation = "f_situation",
        /// Post in the public service.
        FPublic = "f_public",
        /// Written agreement of the administration.
        FAutorisation = "f_autorisation",
        /// What the present status lacks.
        FDeja = "f_deja",
        /// How the person would leave the job.
        FDepart = "f_depart",
        /// Use of unemployment rights.
        FAre = "f_are",
        /// Special cases, several answers.
        FCas = "f_cas",
        /// Age of a minor.
        FMineur = "f_mineur",
        /// What the ban on managing covers.
        FInterdiction = "f_interdiction",
        /// Residence permit.
        FTitre = "f_titre",
        /// Which residence permit.
        FCarte = "f_carte",
        /// What the work must protect, several answers; optional.
        FVie = "f_vie",
    }
}

coded_enum! {
    /// A section of the questionnaire, in order.
    pub enum Section {
        /// Section `motivation`.
        Motivation = "motivation",
        /// Section `collectif`.
        Collectif = "collectif",
        /// Section `facon`.
        Facon = "facon",
        /// Section `projet`.
        Projet = "projet",
        /// Section `situation`.
        Situation = "situation",
    }
}
