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
        /// A permit for employment or studies: no independent work.
        T2TitreSalarie = "T2_titre_salarie",
        /// A permit for one job: another one needs its authorisation.
        T3AutorisationTravail = "T3_autorisation_travail",
        /// Salaried ways with a card for independent work: CESEDA L421-5.
        T4TitreEntrepreneur = "T4_titre_entrepreneur",
        /// A permit limited to some activities, which one is not said.
        T8TitreAVerifier = "T8_titre_a_verifier",
        /// Salaried ways with a student card: 964 hours a year, C. trav. R5221-26.
        T9Etudiant964 = "T9_etudiant_964",
        /// A talent card tied to a job: CESEDA L421-9.
        T5TalentSalarie = "T5_talent_salarie",
        /// Another talent card: to be checked.
        T5aTalentAutre = "T5a_talent_autre",
        /// The card to look for a job or to create: CESEDA L422-10.
        T6RechercheCreation = "T6_recherche_creation",
        /// A minor, not emancipated, has no individual business: C. civ. 388-1-2.
        K1Mineur = "K1_mineur",
        /// A minor of 16 or 17 alone: a company of one person, with the parents’ agreement.
        K2MineurAccord = "K2_mineur_accord",
        /// A minor with other founders: a share of the capital, not the direction.
        K6MineurSeul = "K6_mineur_seul",
        /// A minor and an employment contract: C. trav. L4153-1.
        K8MineurContrat = "K8_mineur_contrat",
        /// A ban on managing and an activity of trade, crafts or farming (closed), or a ban whose reach is not said (condition): C. com. L653-8.
        K3InterditGerer = "K3_interdit_gerer",
        /// A ban on managing and an activity that can be exercised outside trade and crafts.
        K3lLiberal = "K3l_liberal",
        /// A ban on running a company: with others (closed) or alone (condition).
        K3sSociete = "K3s_societe",
        /// `f_cas contient clause_concurrence`.
        K4Clause = "K4_clause",
        /// A client or an employer who decides hours, tools or methods: C. trav. L8221-6.
        K5SalariatDeguise = "K5_salariat_deguise",
        /// A personal bankruptcy covers every independent activity: C. com. L653-2.
        K3fFaillite = "K3f_faillite",
        /// An emancipated minor; a judge for a trade: C. com. L121-2.
        K7Emancipe = "K7_emancipe",
        /// Under 16, none of the ways.
        K9Moins16 = "K9_moins_16",
        /// Full-time public servant, but for works of the mind and for teachers’ liberal work: CGFP L123-1.
        S1PublicPlein = "S1_public_plein",
        /// An activity outside the list of those that may be authorised: CGFP R123-8.
        S5AchatRevente = "S5_achat_revente",
        /// Full-time public servant without a written agreement, but for works of the mind; an unsaid agreement is none.
        S7AccordAbsent = "S7_accord_absent",
        /// Home services and self-made goods of a public servant go through micro: CGFP R123-8.
        S10MicroObligatoire = "S10_micro_obligatoire",
        /// Works of the mind of a public servant are free: CGFP L123-2.
        S13Oeuvres = "S13_oeuvres",
        /// The written agreement, or the part time to create, sets the limits.
        S6CadreAccord = "S6_cadre_accord",
        /// Part-time public servant without an agreement.
        S2PublicAutorisation = "S2_public_autorisation",
        /// A full-time job and a CAPE.
        S3CapeTempsPlein = "S3_cape_temps_plein",
        /// An ordinary part time of a public servant does not open a company: CGFP L123-8.
        S1pTempsPartiel = "S1p_temps_partiel",
        /// A second employment contract beside a full-time one: C. trav. L8261-1.
        S9DureeMaximale = "S9_duree_maximale",
        /// `f_situation = independant`.
        S4DejaIndependant = "S4_deja_independant",
        /// A post of 70 % or less: a written declaration, CGFP L123-5.
        S11NonComplet = "S11_non_complet",
        /// A liberal work that follows from teaching: CGFP L123-3.
        S12LiberalEnseignant = "S12_liberal_enseignant",
        /// A post in the public service that is not said.
        S2qPosteAPreciser = "S2q_poste_a_preciser",
        /// On leave from the public service: declared first, CGFP L124-4.
        S8Disponibilite = "S8_disponibilite",
        /// `f_activite = services_personne`.
        P1Sap = "P1_sap",
        /// `f_clients = particuliers`.
        P2Particuliers = "P2_particuliers",
        /// `f_clients = mixte`.
        P3SeulementEntreprises = "P3_seulement_entreprises",
        /// Public bodies and associations, which the code does not name: C. trav. L1254-1.
        P10ClientPublic = "P10_client_public",
        /// Sales, food and a restaurant are no service to a client company: C. trav. L1254-1.
        P4PasUnePrestation = "P4_pas_une_prestation",
        /// Crafts and gardens for companies: few portage firms take them, no text forbids it.
        P4aArtisanat = "P4a_artisanat",
        /// Transport: few portage firms take it, no text forbids it.
        P4tTransport = "P4t_transport",
        /// `f_activite = artiste_auteur`.
        A1RegimeArtiste = "A1_regime_artiste",
        /// Original graphic works belong to the régime of artists-authors: CSS R382-1.
        A2CreationsOriginales = "A2_creations_originales",
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
        /// A protected title under a contract: what the profession admits.
        R3ExercicePersonnel = "R3_exercice_personnel",
        /// `f_reglementee = carte`.
        R4Carte = "R4_carte",
        /// A portage firm does nothing else, and cannot hold a card: C. trav. L1254-24.
        R4pExclusivite = "R4p_exclusivite",
        /// A regulated profession that is not said.
        R5APreciser = "R5_a_preciser",
        /// `f_activite ∈ {transport, restauration_lieu}`.
        R6LicenceMetier = "R6_licence_metier",
        /// An order, a register or a professional insurance comes before the first client.
        R7Inscription = "R7_inscription",
        /// An architect or a surveyor under a contract: what the order admits (loi 77-2 art. 14).
        R3oOrdre = "R3o_ordre",
        /// A protected title in portage: some firms take it.
        R3tTitre = "R3t_titre",
        /// A profession that nobody exercises without its diploma or title.
        Q3TitreExige = "Q3_titre_exige",
        /// The same, in course or not said.
        Q3eTitreEnCours = "Q3e_titre_en_cours",
        /// A title, a card or an agreement that the trade found in the list asks.
        Q6MetierEncadre = "Q6_metier_encadre",
        /// A craft without a qualified person (closed), or whose qualification is to come, someone else’s or not said (condition): C. artisanat L121-1.
        Q1QualificationArtisan = "Q1_qualification_artisan",
        /// A qualified craft or fresh food, alone and unqualified: C. artisanat L121-1.
        Q2QualificationSeul = "Q2_qualification_seul",
        /// Fresh food without a qualified person: C. artisanat L121-1.
        Q1fProduitsFrais = "Q1f_produits_frais",
        /// Perhaps fresh food, or a qualification to come.
        Q5ProduitsFrais = "Q5_produits_frais",
        /// `f_activite = artisanat_batiment`.
        D1Decennale = "D1_decennale",
        /// `f_associes = plusieurs`.
        M1UnSeulExploitant = "M1_un_seul_exploitant",
        /// `f_activite = agriculture`.
        M2Agricole = "M2_agricole",
        /// `f_ca > plafond de fermeture de la nature (`law::MICRO_PLAFOND_SERVICES`, `law::MICRO_PLAFOND_VENTE`)`.
        M3Plafond = "M3_plafond",
        /// `0,8 × plafond < f_ca ≤ plafond`, one nature.
        M4PlafondProche = "M4_plafond_proche",
        /// The same for goods and services together.
        M6PlafondMetier = "M6_plafond_metier",
        /// `f_invest ∈ {20000_50000, plus_50000}`.
        M5Investissement = "M5_investissement",
        /// Gardens belong to the MSA: C. rural L722-2.
        M7JardinsMsa = "M7_jardins_msa",
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
        /// Gardens in a CAE: which fund, which insurance.
        C10CaeJardins = "C10_cae_jardins",
        /// The client wants an invoice of the person’s own business.
        C11ClientFacture = "C11_client_facture",
        /// No CAE of this trade was found nearby.
        C9CaeAbsente = "C9_cae_absente",
        /// Selling food: a declaration and written hygiene rules.
        E1Hygiene = "E1_hygiene",
        /// Selling outside one’s town: a card and a place.
        E2Ambulant = "E2_ambulant",
        /// Training adults is declared from the first contract: C. trav. L6351-1.
        F1Formation = "F1_formation",
        /// A commercial agent is independent by definition: C. com. L134-1.
        G1AgentSalarie = "G1_agent_salarie",
        /// A commercial agent registers before starting.
        G2Rsac = "G2_rsac",
        /// The press and the stage pay wages: C. trav. L7112-1, L7121-3.
        J1SalariatPresume = "J1_salariat_presume",
        /// The press or the stage and nothing else: a presumed employee has no micro.
        J2SansAutreActivite = "J2_sans_autre_activite",
        /// A territory of the Pacific, or Saint-Pierre-et-Miquelon, has its own rules.
        O2Pacifique = "O2_pacifique",
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
        /// A fact never asked may close the first way, or make the person wait.
        FaitADemander = "fait_a_demander",
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
        /// Under 16.
        Age = "age",
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
        /// À 16 ans.
        AgeDabord = "age_dabord",
        /// D’abord un temps partiel.
        TempsPartielDabord = "temps_partiel_dabord",
        /// D’abord la qualification.
        QualificationDabord = "qualification_dabord",
        /// D’abord le diplôme ou le titre de la profession.
        TitreProDabord = "titre_pro_dabord",
        /// Votre régime d’abord : artiste-auteur.
        RegimeArtiste = "regime_artiste",
        /// La presse et la scène : un contrat et une fiche de paie.
        RegimePresseScene = "regime_presse_scene",
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
        /// Home services and another activity above 30 %.
        AgrementSap30 = "AL_agrement_sap_30",
        /// A CAP is enough at the clients' home, not in a hairdressing salon.
        Coiffure = "AL_coiffure",
        /// A platform and no employment contract: accidents.
        Plateforme = "AL_plateforme",
        /// A client asks for invoices and leaves the person free.
        Facture = "AL_facture",
        /// A leave or a part time to create.
        Conge = "AL_conge",
        /// Sick pay, as an employee and as an independent.
        Maladie = "AL_maladie",
        /// Maternity pay, as an employee and as an independent.
        Naissance = "AL_naissance",
        /// A disability benefit or pension beside the income.
        Aah = "AL_aah",
        /// A loan to ask for.
        Emprunt = "AL_emprunt",
        /// Other rates overseas.
        OutreMer = "AL_outre_mer",
    }
}

coded_enum! {
    /// A sentence shown above the result.
    pub enum Banner {
        /// Artists-authors have their own regime.
        ArtisteAuteur = "HP1",
        /// Farming has its own path.
        Agriculture = "HP2",
        /// The press and the stage pay wages.
        PresseScene = "HP3",
        /// A territory with its own rules.
        Pacifique = "HP4",
    }
}
