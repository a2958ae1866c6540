//! The names of the steps, in legal terms of art: the words are in `content`.

use law::coded_enum;

coded_enum! {
    /// One line of a computation.
    pub enum StepId {
        /// Turnover.
        ChiffreAffaires = "chiffre_affaires",
        /// What clients pay, VAT included where they pay it.
        PayeParLesClients = "paye_par_les_clients",
        /// VAT in what private clients pay.
        Tva = "tva",
        /// Costs of the activity.
        Frais = "frais",
        /// Social contributions of the micro régime, in one rate.
        CotisationsMicro = "cotisations_sociales",
        /// Contribution to vocational training.
        Cfp = "formation_professionnelle_cfp",
        /// Tax for the chambers of commerce or of crafts.
        TaxeChambre = "taxe_frais_de_chambre",
        /// Flat allowance for costs (micro).
        AbattementMicro = "abattement_forfaitaire",
        /// Flat-rate income tax of the micro régime.
        VersementLiberatoire = "versement_liberatoire",
        /// Base of every contribution of an independent.
        AssietteSociale = "assiette_sociale",
        /// Health and maternity of an independent.
        MaladieIndependant = "maladie_maternite",
        /// Daily allowances of an independent.
        IndemnitesJournalieres = "indemnites_journalieres",
        /// Family allowances.
        AllocationsFamiliales = "allocations_familiales",
        /// Basic pension of an independent.
        RetraiteBase = "retraite_base",
        /// Complementary pension of an independent.
        RetraiteComplementaire = "retraite_complementaire",
        /// Disability and death.
        InvaliditeDeces = "invalidite_deces",
        /// Complementary health cover that nobody else pays.
        Mutuelle = "mutuelle",
        /// Management fee of the portage firm.
        FraisGestion = "frais_de_gestion",
        /// Contribution to the cooperative.
        ContributionCooperative = "contribution_cooperative",
        /// What the employer can spend on pay.
        Enveloppe = "cout_employeur_disponible",
        /// Gross pay.
        SalaireBrut = "salaire_brut",
        /// What cannot be paid out: no pay has exactly this cost, or the sum is too small for one.
        ResteNonVerse = "reste_non_verse",
        /// Employer, health.
        MaladieEmployeur = "maladie_employeur",
        /// Employer, family allowances.
        FamilleEmployeur = "allocations_familiales_employeur",
        /// Employer, basic pension under the ceiling.
        VieillessePlafonneeEmployeur = "vieillesse_plafonnee_employeur",
        /// Employee, basic pension under the ceiling.
        VieillessePlafonneeSalarie = "vieillesse_plafonnee_salarie",
        /// Employer, basic pension on the whole pay.
        VieillesseDeplafonneeEmployeur = "vieillesse_deplafonnee_employeur",
        /// Employee, basic pension on the whole pay.
        VieillesseDeplafonneeSalarie = "vieillesse_deplafonnee_salarie",
        /// Employer, complementary pension, first slice.
        Agirc1Employeur = "agirc_arrco_tranche_1_employeur",
        /// Employee, complementary pension, first slice.
        Agirc1Salarie = "agirc_arrco_tranche_1_salarie",
        /// Employer, complementary pension, second slice.
        Agirc2Employeur = "agirc_arrco_tranche_2_employeur",
        /// Employee, complementary pension, second slice.
        Agirc2Salarie = "agirc_arrco_tranche_2_salarie",
        /// Employer, CEG, first slice.
        Ceg1Employeur = "ceg_tranche_1_employeur",
        /// Employee, CEG, first slice.
        Ceg1Salarie = "ceg_tranche_1_salarie",
        /// Employer, CEG, second slice.
        Ceg2Employeur = "ceg_tranche_2_employeur",
        /// Employee, CEG, second slice.
        Ceg2Salarie = "ceg_tranche_2_salarie",
        /// Employer, CET.
        CetEmployeur = "cet_employeur",
        /// Employee, CET.
        CetSalarie = "cet_salarie",
        /// Employer, APEC.
        ApecEmployeur = "apec_employeur",
        /// Employee, APEC.
        ApecSalarie = "apec_salarie",
        /// Employer, death cover of the cadres.
        PrevoyanceCadre = "prevoyance_cadre",
        /// Employer, unemployment insurance.
        Chomage = "chomage_employeur",
        /// Employer, guarantee of wages.
        Ags = "ags_employeur",
        /// Employer, social dialogue.
        DialogueSocial = "dialogue_social_employeur",
        /// Employer, solidarity for autonomy.
        Csa = "csa_employeur",
        /// Employer, housing aid.
        Fnal = "fnal_employeur",
        /// Employer, apprenticeship.
        Apprentissage = "taxe_apprentissage_employeur",
        /// Employer, vocational training.
        FormationEmployeur = "formation_professionnelle_employeur",
        /// Employer, accidents at work.
        AccidentsTravail = "accidents_du_travail_employeur",
        /// Employer, complementary health cover.
        MutuelleEmployeur = "mutuelle_employeur",
        /// Employee, complementary health cover.
        MutuelleSalarie = "mutuelle_salarie",
        /// Employer, levy on complementary covers.
        ForfaitSocial = "forfait_social_employeur",
        /// Base of CSG and CRDS of an employee.
        AssietteCsg = "assiette_csg_crds",
        /// CSG that income tax deducts.
        CsgDeductible = "csg_deductible",
        /// CSG and CRDS that it does not.
        CsgNonDeductible = "csg_crds_non_deductible",
        /// General reduction of employer contributions.
        ReductionGenerale = "reduction_generale_employeur",
        /// ACRE on employer contributions.
        AcreEmployeur = "acre_employeur",
        /// ACRE on employee contributions.
        AcreSalarie = "acre_salarie",
        /// Portage: share of the pay kept for the time between missions, shown and not withheld.
        ReservePortage = "reserve_financiere_pour_memoire",
        /// Portage: least pay of a full-time year, shown as a condition.
        MinimumPortage = "salaire_minimum_temps_plein_pour_memoire",
        /// Company tax.
        ImpotSocietes = "impot_sur_les_societes",
        /// What a company spends on the pay of its manager or president, contributions included, beside dividends.
        CoutRemuneration = "cout_de_la_remuneration",
        /// Dividends of a manager above a tenth of the capital: they bear contributions.
        DividendesCotises = "dividendes_au_dela_de_10_du_capital",
        /// Contributions on those.
        CotisationsDividendes = "cotisations_sur_dividendes",
        /// Dividends paid.
        Dividendes = "dividendes",
        /// Social levies on dividends.
        PrelevementsSociaux = "prelevements_sociaux",
        /// Flat income tax on dividends.
        Pfu = "pfu_impot_sur_le_revenu",
        /// Income tax on dividends under the option for the scale.
        ImpotOptionBareme = "impot_option_bareme",
        /// Net of dividends after tax under the option for the scale.
        NetOptionBareme = "net_apres_impot_option_bareme",
        /// Taxable profit or pay, before the allowance of 10 %.
        RevenuImposable = "revenu_imposable",
        /// Allowance of 10 % for professional costs.
        DeductionForfaitaire = "deduction_forfaitaire_10",
        /// Income tax from the brackets.
        ImpotBareme = "impot_bareme",
        /// Relief of small taxes.
        Decote = "decote",
        /// Contribution exceptionnelle on high incomes.
        Cehr = "contribution_hauts_revenus",
        /// Contribution for taxes to be a fifth of a high income.
        Cdhr = "contribution_differentielle_hauts_revenus",
        /// All that the scale counts of the household, after the allowances.
        RevenuFoyer = "revenu_imposable_du_foyer",
        /// What the household would pay without the activity.
        ImpotSansActivite = "impot_du_foyer_sans_l_activite",
        /// What rounding the tax to the euro adds; negative when it lowers it.
        ArrondiImpot = "arrondi_impot",
    }
}
