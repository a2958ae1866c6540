//! The words of a report, as codes of the model; their texts are in `content`.

use law::coded_enum;

coded_enum! {
    /// A way of starting a business; the order breaks ties.
    pub enum Way {
        /// Coopérative d'activité et d'emploi.
        Cae = "cae",
        /// Portage salarial.
        Portage = "portage",
        /// Micro-entreprise.
        Micro = "micro",
        /// Création traditionnelle.
        Creation = "creation",
    }
}

coded_enum! {
    /// A need or attitude, from −1 (low pole) to 1 (high pole).
    pub enum Need {
        /// Wants to share contacts, time and means.
        Partage = "partage",
        /// Looks for colleagues and support.
        Collectif = "collectif",
        /// Wants to decide everything.
        Autonomie = "autonomie",
        /// Needs the protection of a contract.
        Securite = "securite",
        /// Accepts risk and irregular income.
        Risque = "risque",
        /// Is at ease with paperwork.
        Gestion = "gestion",
        /// Wants to grow and hire.
        Ambition = "ambition",
    }
}

coded_enum! {
    /// A reason to work, relative to the two others.
    pub enum Motive {
        /// Gagner sa vie.
        Gain = "m_gain",
        /// Exister socialement.
        Lien = "m_lien",
        /// Accomplir.
        Sens = "m_sens",
    }
}

coded_enum! {
    /// A reason why a way is closed or open under a condition.
    pub enum GateCode {
        /// `f_titre = sans_droit`.
        T1SansDroit = "T1_sans_droit",
        /// `f_titre ∈ {oui_salarie, oui_etudiant}`.
        T2TitreSalarie = "T2_titre_salarie",
        /// `f_titre ∈ {oui_salarie, oui_etudiant}`.
        T3AutorisationTravail = "T3_autorisation_travail",
        /// Salaried ways with a card for independent work: CESEDA L421-5.
        T4TitreEntrepreneur = "T4_titre_entrepreneur",
        /// Independent ways with a card that covers them only if it is the right one of its family.
        T8TitreAVerifier = "T8_titre_a_verifier",
        /// Salaried ways with a student card: 964 hours a year, C. trav. R5221-26.
        T9Etudiant964 = "T9_etudiant_964",
        /// A minor has no individual business: C. civ. 388-1-2.
        K1Mineur = "K1_mineur",
        /// A minor alone: a company of one person, with the parents' agreement.
        K2MineurAccord = "K2_mineur_accord",
        /// A minor with other founders: a share of the capital, not the direction.
        K6MineurSeul = "K6_mineur_seul",
        /// A minor and an employment contract: C. trav. L4153-1.
        K8MineurContrat = "K8_mineur_contrat",
        /// A ban on managing and an activity of trade, crafts or farming: C. com. L653-8.
        K3InterditGerer = "K3_interdit_gerer",
        /// A ban on managing and an activity that can be exercised outside trade and crafts.
        K3lLiberal = "K3l_liberal",
        /// A ban on managing and a company of several.
        K3sSociete = "K3s_societe",
        /// `f_cas contient clause_concurrence`.
        K4Clause = "K4_clause",
        /// `f_cas contient employeur_demande`.
        K5SalariatDeguise = "K5_salariat_deguise",
        /// Full-time public servant, but for works of the mind: CGFP L123-1.
        S1PublicPlein = "S1_public_plein",
        /// `f_situation = public_plein et f_activite = commerce_stock`.
        S5AchatRevente = "S5_achat_revente",
        /// Full-time public servant without a written agreement, but for works of the mind; an unsaid agreement is none.
        S7AccordAbsent = "S7_accord_absent",
        /// Home services and self-made goods of a public servant go through micro: CGFP R123-8.
        S10MicroObligatoire = "S10_micro_obligatoire",
        /// Works of the mind of a public servant are free: CGFP L123-2.
        S13Oeuvres = "S13_oeuvres",
        /// `f_situation ∈ {public_plein, public_partiel} et f_autorisation = oui`.
        S6CadreAccord = "S6_cadre_accord",
        /// `f_situation = public_partiel et f_autorisation ≠ oui`.
        S2PublicAutorisation = "S2_public_autorisation",
        /// `f_situation ∈ {salarie_plein, public_plein}`.
        S3CapeTempsPlein = "S3_cape_temps_plein",
        /// An ordinary part time of a public servant does not open a company: CGFP L123-8.
        S1pTempsPartiel = "S1p_temps_partiel",
        /// A second employment contract beside a full-time one: C. trav. L8261-1.
        S9DureeMaximale = "S9_duree_maximale",
        /// `f_situation = independant`.
        S4DejaIndependant = "S4_deja_independant",
        /// `f_activite = services_personne`.
        P1Sap = "P1_sap",
        /// `f_clients = particuliers`.
        P2Particuliers = "P2_particuliers",
        /// `f_clients = mixte`.
        P3SeulementEntreprises = "P3_seulement_entreprises",
        /// Public bodies and associations, which the code does not name: C. trav. L1254-1.
        P10ClientPublic = "P10_client_public",
        /// Sales and a restaurant are no service to a client company: C. trav. L1254-1.
        P4PasUnePrestation = "P4_pas_une_prestation",
        /// Crafts and gardens for companies: few portage firms take them, no text forbids it.
        P4aArtisanat = "P4a_artisanat",
        /// Transport: few portage firms take it, no text forbids it.
        P4tTransport = "P4t_transport",
        /// `f_activite = artiste_auteur`.
        A1RegimeArtiste = "A1_regime_artiste",
        /// Neither bac + 2 nor three years in the trade (closed), or not known (condition).
        P5Qualification = "P5_qualification",
        /// `f_associes = plusieurs`.
        P6Individuel = "P6_individuel",
        /// `f_traction = idee`.
        P7TrouverSesClients = "P7_trouver_ses_clients",
        /// `f_tarif < 145`.
        P8TarifBas = "P8_tarif_bas",
        /// `145 ≤ f_tarif < 250`.
        P9TarifLimite = "P9_tarif_limite",
        /// The micro-social is closed to who has another pension section: CSS L613-7.
        R1SanteDroitChiffre = "R1_sante_droit_chiffre",
        /// A contract in health, law, accounting: what the order admits.
        R1sSanteContrat = "R1s_sante_contrat",
        /// `f_reglementee = sante_droit_chiffre`.
        R2FormeSel = "R2_forme_sel",
        /// `f_reglementee = cipav`.
        R3ExercicePersonnel = "R3_exercice_personnel",
        /// `f_reglementee = carte`.
        R4Carte = "R4_carte",
        /// A portage firm does nothing else, and cannot hold a card: C. trav. L1254-24.
        R4pExclusivite = "R4p_exclusivite",
        /// `f_activite = reglementee et f_reglementee absente`.
        R5APreciser = "R5_a_preciser",
        /// `f_activite ∈ {transport, restauration_lieu}`.
        R6LicenceMetier = "R6_licence_metier",
        /// An order, a register or a professional insurance comes before the first client.
        R7Inscription = "R7_inscription",
        /// A profession that nobody exercises without its diploma or title.
        Q3TitreExige = "Q3_titre_exige",
        /// The same, in course or not said.
        Q3eTitreEnCours = "Q3e_titre_en_cours",
        /// A craft whose qualification is in course or not said; création with other founders too when there is none.
        Q1QualificationArtisan = "Q1_qualification_artisan",
        /// A CAP is enough at the clients' home, not in a hairdressing salon: C. artisanat R121-1.
        Q1cCoiffureSalon = "Q1c_coiffure_salon",
        /// A craft without qualification, under the control of a qualified person: C. artisanat L121-1.
        Q1nSansQualification = "Q1n_sans_qualification",
        /// `f_activite ∈ {artisanat_batiment, artisanat_diplome}, f_qualif = non et f_associes = solo`.
        Q2QualificationSeul = "Q2_qualification_seul",
        /// `f_activite = artisanat_batiment`.
        D1Decennale = "D1_decennale",
        /// `f_associes = plusieurs`.
        M1UnSeulExploitant = "M1_un_seul_exploitant",
        /// `f_activite = agriculture`.
        M2Agricole = "M2_agricole",
        /// `f_ca > plafond de fermeture (83 600 € services ; 203 100 € vente et artisanat_diplome)`.
        M3Plafond = "M3_plafond",
        /// `0,8 × plafond < f_ca ≤ plafond, sauf artisanat_diplome`.
        M4PlafondProche = "M4_plafond_proche",
        /// `f_activite = artisanat_diplome et 66 880 € < f_ca ≤ 203 100 €`.
        M6PlafondMetier = "M6_plafond_metier",
        /// `f_invest ∈ {20000_50000, plus_50000}`.
        M5Investissement = "M5_investissement",
        /// `f_activite = agriculture`.
        C1CaeAgricole = "C1_cae_agricole",
        /// `f_activite = artisanat_batiment`.
        C2CaeBatiment = "C2_cae_batiment",
        /// `f_activite = services_personne`.
        C3CaeSap = "C3_cae_sap",
        /// `f_activite = artiste_auteur`.
        C4CaeCulture = "C4_cae_culture",
        /// `f_activite = restauration_lieu et investissement sous 20 000 € ou inconnu`.
        C5LocalLicence = "C5_local_licence",
        /// `f_activite = restauration_lieu et f_invest ∈ {20000_50000, plus_50000}`.
        C8LieuLourd = "C8_lieu_lourd",
        /// `f_invest ∈ {20000_50000, plus_50000}`.
        C6Investissement = "C6_investissement",
        /// `f_associes = plusieurs`.
        C7PasVotreSociete = "C7_pas_votre_societe",
    }
}

coded_enum! {
    /// State of the « partageur » gate of the CAE.
    pub enum Sharing {
        /// The answers show a wish to share.
        Open = "ouverte",
        /// The answers are in between.
        ToCheck = "a_verifier",
        /// The answers show no wish to share.
        Closed = "fermee",
        /// No answer on sharing.
        Unknown = "inconnue",
    }
}

coded_enum! {
    /// How clear the recommendation is.
    pub enum Level {
        /// One way stands out.
        Nette = "nette",
        /// One way is ahead, without certainty.
        Probable = "probable",
        /// Too close to choose.
        Serre = "serre",
        /// One way only is open.
        SeulPossible = "seul_possible",
        /// No recommendation, for a reason.
        Abstention = "abstention",
    }
}

coded_enum! {
    /// Why there is no recommendation.
    pub enum Abstention {
        /// A point must be settled first.
        Attendre = "attendre",
        /// The activity has its own regime.
        HorsChamp = "hors_champ",
        /// No way is open.
        AucunPossible = "aucun_possible",
        /// Too few answers.
        TropPeuDeReponses = "trop_peu_de_reponses",
        /// No open way fits.
        AucunNeConvient = "aucun_ne_convient",
        /// Three ways or more are as likely.
        TropProches = "trop_proches",
    }
}

coded_enum! {
    /// A point to settle before choosing a way, in this order.
    pub enum WaitingReason {
        /// `titre`.
        Titre = "titre",
        /// The permit does not cover the project, or not surely.
        TitreLimite = "titre_limite",
        /// `employeur_demande`.
        EmployeurDemande = "employeur_demande",
        /// `clause_concurrence`.
        ClauseConcurrence = "clause_concurrence",
        /// `achat_revente_public`.
        AchatReventePublic = "achat_revente_public",
        /// `autorisation`.
        Autorisation = "autorisation",
        /// The diploma or title of a regulated profession.
        TitrePro = "titre_pro",
        /// `qualification`.
        Qualification = "qualification",
    }
}

coded_enum! {
    /// A sequence of steps over time.
    pub enum PathCode {
        /// D’abord le titre de séjour.
        TitreDabord = "titre_dabord",
        /// D’abord faire vérifier le titre de séjour.
        TitreAVerifier = "titre_a_verifier",
        /// Revoir le projet.
        RevoirProjet = "revoir_projet",
        /// D’abord clarifier l’emploi.
        EmploiAClarifier = "emploi_a_clarifier",
        /// D’abord votre contrat de travail.
        ClauseDabord = "clause_dabord",
        /// D’abord un temps partiel.
        TempsPartielDabord = "temps_partiel_dabord",
        /// D’abord la qualification.
        QualificationDabord = "qualification_dabord",
        /// D’abord le diplôme ou le titre de la profession.
        TitreProDabord = "titre_pro_dabord",
        /// Votre régime d’abord : artiste-auteur.
        RegimeArtiste = "regime_artiste",
        /// Votre régime d’abord : l’agriculture.
        RegimeAgricole = "regime_agricole",
        /// Commencer dans le cadre de l’accord.
        AccordPuisTest = "accord_puis_test",
        /// Autorisation, puis test.
        AutorisationPuisTest = "autorisation_puis_test",
        /// Garder l’emploi, puis entrer en CAE.
        EmploiPuisCae = "emploi_puis_cae",
        /// Tester en CAE, puis fonder votre société.
        CapePuisSociete = "cape_puis_societe",
        /// Entrer en CAE avec vos contrats.
        CesaDirect = "cesa_direct",
        /// Tester en CAE, puis y rester.
        CapeCesaAssocie = "cape_cesa_associe",
        /// Garder l’emploi et ouvrir une micro.
        EmploiPlusMicro = "emploi_plus_micro",
        /// Commencer en micro, puis créer une société.
        MicroPuisSociete = "micro_puis_societe",
        /// Commencer en micro, puis rejoindre une CAE.
        MicroPuisCae = "micro_puis_cae",
        /// Rester en micro.
        MicroDurable = "micro_durable",
        /// Facturer vos missions en portage, puis voir.
        PortageMission = "portage_mission",
        /// Commencer en portage, puis rejoindre une CAE.
        PortagePuisCae = "portage_puis_cae",
        /// Commencer en portage, puis créer une société.
        PortagePuisSociete = "portage_puis_societe",
        /// Rester en portage.
        PortageDurable = "portage_durable",
        /// Tester en CAE, puis créer.
        TestCapePuisSociete = "test_cape_puis_societe",
        /// Tester en micro, puis créer.
        TestMicroPuisSociete = "test_micro_puis_societe",
        /// Préparer, puis créer.
        PreparerPuisSociete = "preparer_puis_societe",
        /// Créer votre société.
        SocieteDirecte = "societe_directe",
    }
}

coded_enum! {
    /// A legal form inside « création ».
    pub enum Variant {
        /// Entreprise individuelle.
        Ei = "ei",
        /// EURL.
        Eurl = "eurl",
        /// SASU.
        Sasu = "sasu",
        /// SARL.
        Sarl = "sarl",
        /// SAS.
        Sas = "sas",
        /// Scop.
        Scop = "scop",
        /// Société d'exercice libéral.
        Sel = "sel",
    }
}

coded_enum! {
    /// A warning that changes no score.
    pub enum Alert {
        /// One client only.
        ClientUnique = "AL_client_unique",
        /// Clauses of an employment contract.
        Clauses = "AL_clauses",
        /// Approval for services to persons.
        AgrementSap = "AL_agrement_sap",
        /// Ceiling on unemployment benefit kept during the start.
        Are60 = "AL_are_60",
        /// Sixty days to ask for the Acre.
        Acre60Jours = "AL_acre_60_jours",
        /// Becoming a member within three years.
        CaeAssocie = "AL_cae_associe",
        /// VAT exemption ceiling passed.
        Tva = "AL_tva",
        /// Other ceilings for furnished lets.
        Meuble = "AL_meuble",
        /// Combination with benefits to check.
        Cumul = "AL_cumul",
        /// Combination with a pension, before and after 1 January 2027.
        CumulRetraite = "AL_cumul_retraite",
        /// Leaving a job does not open unemployment benefit, but for a project prepared before.
        Depart = "AL_depart",
        /// A « rupture conventionnelle » opens it, for a time that may have changed.
        Rupture = "AL_rupture",
        /// Training adults is declared from the first contract.
        Formation = "AL_formation",
        /// The press and the stage pay wages.
        PresseScene = "AL_presse_scene",
    }
}

coded_enum! {
    /// A sentence shown above the result.
    pub enum Banner {
        /// Artists-authors have their own regime.
        ArtisteAuteur = "HP1",
        /// Farming has its own path.
        Agriculture = "HP2",
    }
}
