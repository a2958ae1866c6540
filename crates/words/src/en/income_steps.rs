//! The lines of a computation of net income: what each one is called, and what it pays for.

use crate::words::TermText;
use engine::income::StepId;

const fn row(term: &'static str, explanation: &'static str) -> TermText {
    TermText { term, explanation }
}

/// The words of a line.
#[expect(clippy::too_many_lines, reason = "a table: one row a line")]
pub const fn income_step(step: StepId) -> TermText {
    match step {
        StepId::ChiffreAffaires => row("Chiffre d’affaires", "Ce que paient vos clients sur un an, hors taxes."),
        StepId::PayeParLesClients => row(
            "Payé par vos clients",
            "Le prix que vos clients paient, TVA comprise pour les particuliers.",
        ),
        StepId::Tva => row("TVA", "Un impôt dans le prix : vous la reversez à l’État."),
        StepId::Frais => row(
            "Vos frais",
            "Achats, matériel, déplacements, local : ce que l’activité coûte.",
        ),
        StepId::CotisationsMicro => row(
            "Cotisations sociales",
            "Un seul taux, calculé sur ce que vous encaissez : maladie, retraite, famille, CSG.",
        ),
        StepId::Cfp => row(
            "Formation professionnelle",
            "Contribution qui finance votre droit à la formation.",
        ),
        StepId::TaxeChambre => row(
            "Taxe pour frais de chambre",
            "Elle finance la chambre de commerce ou celle des métiers.",
        ),
        StepId::AbattementMicro => row(
            "Abattement forfaitaire",
            "Part de ce que vous encaissez que l’impôt ne compte pas, à la place des frais réels.",
        ),
        StepId::VersementLiberatoire => row(
            "Versement libératoire",
            "Impôt sur le revenu payé avec les cotisations, à taux fixe.",
        ),
        StepId::AssietteSociale => row(
            "Base des cotisations",
            "Ce qui reste après les frais, moins un abattement de 26 %, avec un minimum et un maximum.",
        ),
        StepId::MaladieIndependant => row(
            "Maladie et maternité",
            "Elle paie les soins et les congés de naissance.",
        ),
        StepId::IndemnitesJournalieres => row(
            "Indemnités journalières",
            "Elles versent un revenu pendant un arrêt maladie, sous conditions.",
        ),
        StepId::AllocationsFamiliales => row("Allocations familiales", "Elles financent les aides aux familles."),
        StepId::RetraiteBase => row(
            "Retraite de base",
            "Elle compte pour vos trimestres et pour votre pension.",
        ),
        StepId::RetraiteComplementaire => row(
            "Retraite complémentaire",
            "Elle ajoute des points à la pension de base.",
        ),
        StepId::InvaliditeDeces => row(
            "Invalidité et décès",
            "Elle verse une pension ou un capital en cas d’invalidité ou de décès.",
        ),
        StepId::Mutuelle => row(
            "Mutuelle",
            "La mutuelle supposée à 40 € par mois. Sans employeur, vous la payez en entier.",
        ),
        StepId::FraisGestion => row(
            "Frais de gestion du portage",
            "Ce que garde la société de portage, en part du chiffre d’affaires.",
        ),
        StepId::ContributionCooperative => row(
            "Contribution à la coopérative",
            "Elle paie les services communs : comptabilité, assurance, accompagnement.",
        ),
        StepId::Enveloppe => row(
            "Ce que l’employeur peut dépenser",
            "Le salaire et toutes les cotisations doivent tenir dans cette somme.",
        ),
        StepId::SalaireBrut => row(
            "Salaire brut",
            "Le salaire avant les cotisations de la personne salariée.",
        ),
        StepId::ResteNonVerse => row(
            "Reste non versé",
            "Aucun salaire n’a exactement ce coût : cette somme reste sur le compte de l’activité.",
        ),
        StepId::MaladieEmployeur => row("Maladie, part employeur", "Elle paie les soins et les arrêts maladie."),
        StepId::FamilleEmployeur => row(
            "Allocations familiales, part employeur",
            "Elles financent les aides aux familles.",
        ),
        StepId::VieillessePlafonneeEmployeur => row(
            "Retraite de base plafonnée, part employeur",
            "Calculée sur le salaire jusqu’au plafond de la Sécurité sociale.",
        ),
        StepId::VieillessePlafonneeSalarie => row(
            "Retraite de base plafonnée, part salariée",
            "Calculée sur le salaire jusqu’au plafond de la Sécurité sociale.",
        ),
        StepId::VieillesseDeplafonneeEmployeur => row(
            "Retraite de base sur tout le salaire, part employeur",
            "Elle finance les pensions sans ajouter de droits.",
        ),
        StepId::VieillesseDeplafonneeSalarie => row(
            "Retraite de base sur tout le salaire, part salariée",
            "Elle finance les pensions sans ajouter de droits.",
        ),
        StepId::Agirc1Employeur => row(
            "Retraite complémentaire, 1re tranche, part employeur",
            "Points de retraite Agirc-Arrco, jusqu’au plafond de la Sécurité sociale.",
        ),
        StepId::Agirc1Salarie => row(
            "Retraite complémentaire, 1re tranche, part salariée",
            "Points de retraite Agirc-Arrco, jusqu’au plafond de la Sécurité sociale.",
        ),
        StepId::Agirc2Employeur => row(
            "Retraite complémentaire, 2e tranche, part employeur",
            "Points de retraite Agirc-Arrco, au-dessus du plafond.",
        ),
        StepId::Agirc2Salarie => row(
            "Retraite complémentaire, 2e tranche, part salariée",
            "Points de retraite Agirc-Arrco, au-dessus du plafond.",
        ),
        StepId::Ceg1Employeur => row(
            "Équilibre des retraites complémentaires (CEG), 1re tranche, part employeur",
            "Elle finance l’Agirc-Arrco sans ajouter de points.",
        ),
        StepId::Ceg1Salarie => row(
            "Équilibre des retraites complémentaires (CEG), 1re tranche, part salariée",
            "Elle finance l’Agirc-Arrco sans ajouter de points.",
        ),
        StepId::Ceg2Employeur => row(
            "Équilibre des retraites complémentaires (CEG), 2e tranche, part employeur",
            "Elle finance l’Agirc-Arrco sans ajouter de points.",
        ),
        StepId::Ceg2Salarie => row(
            "Équilibre des retraites complémentaires (CEG), 2e tranche, part salariée",
            "Elle finance l’Agirc-Arrco sans ajouter de points.",
        ),
        StepId::CetEmployeur => row(
            "Équilibre technique (CET), part employeur",
            "Due quand le salaire dépasse le plafond de la Sécurité sociale.",
        ),
        StepId::CetSalarie => row(
            "Équilibre technique (CET), part salariée",
            "Due quand le salaire dépasse le plafond de la Sécurité sociale.",
        ),
        StepId::ApecEmployeur => row("Apec, part employeur", "Elle finance l’aide à l’emploi des cadres."),
        StepId::ApecSalarie => row("Apec, part salariée", "Elle finance l’aide à l’emploi des cadres."),
        StepId::PrevoyanceCadre => row(
            "Prévoyance des cadres, part employeur",
            "Elle verse un capital aux proches en cas de décès.",
        ),
        StepId::Chomage => row(
            "Assurance chômage, part employeur",
            "Elle ouvre l’allocation chômage, sous conditions.",
        ),
        StepId::Ags => row(
            "Garantie des salaires (AGS), part employeur",
            "Elle paie les salaires si l’employeur fait faillite.",
        ),
        StepId::DialogueSocial => row(
            "Dialogue social, part employeur",
            "Elle finance les syndicats et les organisations d’employeurs.",
        ),
        StepId::Csa => row(
            "Solidarité pour l’autonomie, part employeur",
            "Elle finance l’aide aux personnes âgées ou handicapées.",
        ),
        StepId::Fnal => row(
            "Aide au logement (Fnal), part employeur",
            "Elle finance les aides au logement.",
        ),
        StepId::Apprentissage => row("Taxe d’apprentissage, part employeur", "Elle finance l’apprentissage."),
        StepId::FormationEmployeur => row(
            "Formation professionnelle, part employeur",
            "Elle finance votre droit à la formation.",
        ),
        StepId::AccidentsTravail => row(
            "Accidents du travail, part employeur",
            "Elle paie les soins et les arrêts dus au travail. Le taux dépend du métier : ici celui des bureaux.",
        ),
        StepId::MutuelleEmployeur => row(
            "Mutuelle, part employeur",
            "La moitié d’une mutuelle supposée à 40 € par mois.",
        ),
        StepId::MutuelleSalarie => row(
            "Mutuelle, part salariée",
            "L’autre moitié d’une mutuelle supposée à 40 € par mois.",
        ),
        StepId::ForfaitSocial => row(
            "Forfait social, part employeur",
            "Contribution sur ce que l’employeur paie pour la mutuelle et la prévoyance.",
        ),
        StepId::AssietteCsg => row(
            "Base de la CSG et de la CRDS",
            "Un peu moins que le salaire brut, plus la part de mutuelle de l’employeur.",
        ),
        StepId::CsgDeductible => row(
            "CSG que l’impôt ne compte pas",
            "La CSG finance la Sécurité sociale. Cette part est retirée du revenu imposable.",
        ),
        StepId::CsgNonDeductible => row(
            "CSG et CRDS que l’impôt compte",
            "La CRDS rembourse la dette sociale. Cette part reste dans le revenu imposable.",
        ),
        StepId::ReductionGenerale => row(
            "Réduction générale des cotisations",
            "L’État baisse les cotisations de l’employeur jusqu’à trois fois le Smic.",
        ),
        StepId::AcreEmployeur => row("Acre, part employeur", "Baisse de cotisations au démarrage."),
        StepId::AcreSalarie => row("Acre, part salariée", "Baisse de cotisations au démarrage."),
        StepId::ReservePortage => row(
            "Réserve du portage",
            "Part du salaire que la société peut garder pour le temps entre deux missions. Nous ne la retirons pas.",
        ),
        StepId::MinimumPortage => row(
            "Salaire brut minimum du portage à temps plein",
            "Repère sur un an, premier niveau de la branche. Il ne change pas le calcul.",
        ),
        StepId::ImpotSocietes => row(
            "Impôt sur les sociétés",
            "La société paie 15 %, puis 25 % de son bénéfice.",
        ),
        StepId::CoutRemuneration => row(
            "Somme gardée pour la rémunération",
            "Ce que la société dépense pour vous payer, cotisations comprises. Le reste devient du bénéfice.",
        ),
        StepId::DividendesCotises => row(
            "Dividendes qui paient des cotisations",
            "En EURL, la part au-dessus de 10 % du capital et du compte courant d’associé.",
        ),
        StepId::CotisationsDividendes => row(
            "Cotisations sur ces dividendes",
            "Elles remplacent les prélèvements sociaux, et comptent pour la retraite.",
        ),
        StepId::Dividendes => row(
            "Dividendes versés",
            "Le bénéfice qui reste après l’impôt sur les sociétés.",
        ),
        StepId::PrelevementsSociaux => row(
            "Prélèvements sociaux",
            "Contributions sur les dividendes. Elles n’ouvrent ni retraite, ni chômage.",
        ),
        StepId::Pfu => row("Impôt sur les dividendes (PFU)", "Taux unique de 12,8 %."),
        StepId::ImpotOptionBareme => row(
            "Impôt si vous choisissez le barème",
            "Pour comparer : l’impôt progressif à la place du taux unique.",
        ),
        StepId::NetOptionBareme => row("Net après impôt avec le barème", "Pour comparer avec le taux unique."),
        StepId::RevenuImposable => row(
            "Revenu imposable",
            "Ce que l’impôt regarde, avant l’abattement de 10 %.",
        ),
        StepId::DeductionForfaitaire => row(
            "Abattement de 10 %",
            "Pour les frais d’une personne salariée, avec un minimum et un maximum.",
        ),
        StepId::ImpotBareme => row(
            "Impôt selon le barème",
            "Impôt progressif, calculé par tranches et par part.",
        ),
        StepId::Decote => row("Décote", "Baisse de l’impôt quand il est petit."),
        StepId::Cehr => row(
            "Contribution sur les hauts revenus",
            "Due au-dessus de 250 000 € de revenu pour une personne seule.",
        ),
        StepId::Cdhr => row(
            "Contribution différentielle sur les hauts revenus",
            "Elle porte l’impôt à un cinquième des très hauts revenus.",
        ),
        StepId::RevenuFoyer => row(
            "Revenu imposable du foyer",
            "Tout ce que le foyer gagne, après les abattements.",
        ),
        StepId::ImpotSansActivite => row(
            "Impôt que le foyer paierait sans cette activité",
            "Il resterait dû sans elle : nous ne le comptons pas ici.",
        ),
        StepId::ArrondiImpot => row("Arrondi de l’impôt", "L’impôt est arrondi à l’euro."),
    }
}
