//! « Parce que … » : what the person said, in a few words, from their side only; each is read after « Parce que : ».

use engine::{
    FActivite, FAre, FAssocies, FCaeProche, FClients, FDeja, FDepart, FEnsemble, FHorizon, FInvest, FReserve,
    FSituation, FStatutClient, FTraction, FVie, Item, Motive, Need, by_option,
};

/// A day rate that serves a way.
pub(crate) const RATE: &str = "votre prix par jour est assez élevé";

/// A reason to work that weighs more than the others.
pub(crate) const fn motive(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "gagner votre vie compte beaucoup pour vous",
        Motive::Lien => "rencontrer des gens compte beaucoup pour vous",
        Motive::Sens => "faire ce qui vous intéresse compte beaucoup pour vous",
    }
}

/// A wish, at the high or the low pole of a need; empty where the low pole is no wish.
pub(crate) const fn need(need: Need, high: bool) -> &'static str {
    match (need, high) {
        (Need::Partage, true) => "vous aimez partager et coopérer",
        (Need::Collectif, true) => "vous cherchez des collègues ou un appui",
        (Need::Autonomie, true) => "vous aimez décider par vous-même",
        (Need::Securite, true) => "vous tenez à la protection d’un contrat salarié",
        (Need::Risque, true) => "vous acceptez de prendre des risques",
        (Need::Risque, false) => "vous préférez éviter le risque",
        (Need::Gestion, true) => "vous vous sentez capable de tenir la gestion",
        (Need::Gestion, false) => "vous voulez que d’autres tiennent les comptes",
        (Need::Ambition, true) => "vous voulez voir votre activité grandir",
        (Need::Ambition, false) => "vous voulez une activité à votre mesure",
        (Need::Partage | Need::Collectif | Need::Autonomie | Need::Securite, false) => "",
    }
}

/// What an answer says of the person, where it may speak for a way; empty elsewhere.
pub(crate) fn fact(item: Item, rank: u8) -> &'static str {
    rows(item).get(usize::from(rank)).copied().unwrap_or_default()
}

const fn rows(item: Item) -> &'static [&'static str] {
    match item {
        Item::FActivite => ACTIVITY,
        Item::FClients => CLIENTS,
        Item::FTraction => TRACTION,
        Item::FStatutClient => WANTED_BY_CLIENTS,
        Item::FInvest => INVESTMENT,
        Item::FAssocies => FOUNDERS,
        Item::FEnsemble => TOGETHER,
        Item::FCaeProche => CAE_NEARBY,
        Item::FHorizon => HORIZON,
        Item::FReserve => RESERVE,
        Item::FSituation => SITUATION,
        Item::FDeja => MISSING,
        Item::FDepart => LEAVING,
        Item::FAre => BENEFIT,
        Item::FVie => LIFE,
        _ => &[],
    }
}

const ACTIVITY: &[&str] = by_option!(FActivite => &'static str {
    Conseil: "vous vendez du conseil ou des services",
    Formation: "vous formez des adultes",
    Graphisme: "vous faites du graphisme",
    AgentCommercial: "votre métier est indépendant par définition",
    ServicesParticuliers: "vous rendez des services à des particuliers",
    ServicesPersonne: "vous travaillez au domicile des gens",
    ArtisanatBatiment: "vous travaillez dans le bâtiment",
    ArtisanatDiplome: "votre métier demande souvent un local et du matériel",
    ArtisanatFabrication: "vous vendez ce que vous fabriquez",
    Alimentaire: "vous vendez votre cuisine",
    CommerceStock: "vous achetez pour revendre",
    RestaurationLieu: "vous ouvrez un lieu au public",
    Ambulant: "vous vendez sur des emplacements",
    Transport: "vous travaillez avec un véhicule",
    Paysage: "vous créez et entretenez des jardins",
    Agriculture: "vous vous installez en agriculture",
    ArtisteAuteur: "vous travaillez dans la culture",
    PresseSpectacle: "vous travaillez dans la culture",
    Reglementee: "votre profession a ses propres règles",
    Autre: "",
});

const CLIENTS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "vos clients sont des entreprises",
    UnClient: "vous avez surtout un seul client",
    AncienEmployeur: "votre client principal est votre employeur, actuel ou ancien",
    PublicAssos: "vos clients sont des collectivités ou des associations",
    Particuliers: "vos clients sont des particuliers",
    Mixte: "vos clients sont des entreprises et des particuliers",
});

const TRACTION: &[&str] = by_option!(FTraction => &'static str {
    Payants: "des clients paient déjà ou ont signé",
    Promesses: "plusieurs personnes ont promis d’acheter",
    Contacts: "vos premiers contacts restent à confirmer",
    Idee: "votre idée reste à tester",
});

const WANTED_BY_CLIENTS: &[&str] = by_option!(FStatutClient => &'static str {
    Indifferent: "",
    Entreprise: "vos clients veulent une facture de votre entreprise",
    Tva: "vos clients préfèrent une facture avec TVA",
    Structure: "vos clients préfèrent passer par une structure",
});

const INVESTMENT: &[&str] = by_option!(FInvest => &'static str {
    Moins1000: "vous démarrez avec peu d’achats",
    De1000A5000: "",
    De5000A20000: "",
    De20000A50000: "vous avez un investissement à financer",
    Plus50000: "vous avez un gros investissement à financer",
});

const FOUNDERS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "",
    PeutEtre: "d’autres personnes vous rejoindront peut-être",
    Plusieurs: "vous êtes plusieurs dès le départ",
});

const TOGETHER: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "",
    MemeNom: "vous voulez travailler sous un même nom",
});

const CAE_NEARBY: &[&str] = by_option!(FCaeProche => &'static str {
    Oui: "une CAE proche accueille votre métier",
    Non: "",
    PasCherche: "",
});

const HORIZON: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "vous voulez tester sans vous engager longtemps",
    Mission: "vous voulez d’abord facturer quelques missions",
    Complement: "vous cherchez un complément de revenu",
    Vivre: "vous voulez en vivre durablement",
    Batir: "vous voulez bâtir une entreprise",
});

const RESERVE: &[&str] = by_option!(FReserve => &'static str {
    Moins3: "votre réserve est courte",
    De3A5: "",
    De6A11: "votre réserve vous laisse du temps",
    Plus12: "votre réserve vous laisse du temps",
});

const SITUATION: &[&str] = by_option!(FSituation => &'static str {
    SalariePlein: "vous avez un emploi à temps plein",
    SalariePartiel: "vous avez un emploi à temps partiel",
    FinContrat: "votre contrat se termine",
    ChomageAre: "vous touchez l’allocation chômage",
    ChomageSans: "vous cherchez un emploi, sans allocation chômage",
    Etudes: "vous faites des études",
    Retraite: "vous touchez une retraite",
    Public: "",
    MicroDeja: "votre micro est déjà ouverte",
    Independant: "votre entreprise existe déjà",
    SansActivite: "vous démarrez sans autre activité",
});

const MISSING: &[&str] = by_option!(FDeja => &'static str {
    Rien: "votre statut d’aujourd’hui vous convient",
    Protection: "il vous manque une meilleure protection",
    Collectif: "il vous manque des collègues",
    Administratif: "l’administratif vous pèse",
    Frais: "vous voulez déduire vos frais",
    Grandir: "vous voulez embaucher ou vous associer",
    Clients: "vos clients hésitent devant votre statut d’aujourd’hui",
    Revenu: "",
});

const LEAVING: &[&str] = by_option!(FDepart => &'static str {
    Garder: "vous gardez votre emploi au début",
    Conge: "vous pensez à un congé pour création",
    Rupture: "",
    Demission: "",
    Fin: "",
});

const BENEFIT: &[&str] = by_option!(FAre => &'static str {
    Garder: "vous voulez garder votre allocation chômage",
    Capital: "vous voulez toucher vos droits en capital",
    PasDroits: "il vous manque des droits au chômage",
});

const LIFE: &[&str] = by_option!(FVie => &'static str {
    Maternite: "",
    Sante: "une bonne couverture maladie compte pour vous",
    Allocation: "",
    Proches: "d’autres dépendent de votre revenu",
    Emprunt: "vous aurez un crédit à demander",
    Aucun: "",
});
