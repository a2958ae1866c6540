//! “Because…”: what the person said, in a few words, from their side only; each is read after “Because:”.

use engine::{
    FActivite, FAre, FAssocies, FCaeProche, FClients, FDeja, FDepart, FEnsemble, FHorizon, FInvest, FReserve,
    FSituation, FStatutClient, FTraction, FVie, Item, Motive, Need, by_option,
};

/// A day rate that serves a way.
pub(crate) const RATE: &str = "your day rate is high enough";

/// A reason to work that weighs more than the others.
pub(crate) const fn motive(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "earning a living matters a lot to you",
        Motive::Lien => "meeting people matters a lot to you",
        Motive::Sens => "doing what interests you matters a lot to you",
    }
}

/// A wish, at the high or the low pole of a need; empty where the low pole is no wish.
pub(crate) const fn need(need: Need, high: bool) -> &'static str {
    match (need, high) {
        (Need::Partage, true) => "you like sharing and cooperating",
        (Need::Collectif, true) => "you are looking for colleagues or support",
        (Need::Autonomie, true) => "you like deciding for yourself",
        (Need::Securite, true) => "the protection of an employment contract matters to you",
        (Need::Risque, true) => "you accept risk",
        (Need::Risque, false) => "you would rather avoid risk",
        (Need::Gestion, true) => "you feel able to do the paperwork",
        (Need::Gestion, false) => "you want others to keep the accounts",
        (Need::Ambition, true) => "you want to see your activity grow",
        (Need::Ambition, false) => "you want an activity on your own scale",
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
    Conseil: "you sell consulting or services",
    Formation: "you train adults",
    Graphisme: "you do graphic design",
    AgentCommercial: "people in your trade are self-employed by definition",
    ServicesParticuliers: "you provide services to private individuals",
    ServicesPersonne: "you work in people’s homes",
    ArtisanatBatiment: "you work in the building trades",
    ArtisanatDiplome: "your trade often needs premises and equipment",
    ArtisanatFabrication: "you sell what you make",
    Alimentaire: "you sell the food you cook",
    CommerceStock: "you buy to sell again",
    RestaurationLieu: "you are opening a place to the public",
    Ambulant: "you sell on pitches",
    Transport: "you work with a vehicle",
    Paysage: "you create and maintain gardens",
    Agriculture: "you are setting up in farming",
    ArtisteAuteur: "you work in culture and the arts",
    PresseSpectacle: "you work in culture and the arts",
    Reglementee: "your profession has its own rules",
    Autre: "",
});

const CLIENTS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "your clients are companies",
    UnClient: "you have mainly one client",
    AncienEmployeur: "your main client is your employer, present or former",
    PublicAssos: "your clients are local authorities or associations",
    Particuliers: "your clients are private individuals",
    Mixte: "your clients are companies and private individuals",
});

const TRACTION: &[&str] = by_option!(FTraction => &'static str {
    Payants: "clients already pay or have signed",
    Promesses: "several people have promised to buy",
    Contacts: "your first contacts still have to be confirmed",
    Idee: "your idea still has to be tested",
});

const WANTED_BY_CLIENTS: &[&str] = by_option!(FStatutClient => &'static str {
    Indifferent: "",
    Entreprise: "your clients want an invoice from your business",
    Tva: "your clients prefer an invoice with VAT",
    Structure: "your clients prefer to go through a portage company or a cooperative",
});

const INVESTMENT: &[&str] = by_option!(FInvest => &'static str {
    Moins1000: "you are starting with few purchases",
    De1000A5000: "",
    De5000A20000: "",
    De20000A50000: "you have an investment to finance",
    Plus50000: "you have a large investment to finance",
});

const FOUNDERS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "",
    PeutEtre: "other people may join you",
    Plusieurs: "there are several of you from the start",
});

const TOGETHER: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "",
    MemeNom: "you want to work under one name",
});

const CAE_NEARBY: &[&str] = by_option!(FCaeProche => &'static str {
    Oui: "a CAE near you accepts your trade",
    Non: "",
    PasCherche: "",
});

const HORIZON: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "you want to test without a long commitment",
    Mission: "you first want to invoice a few assignments",
    Complement: "you are looking for extra income",
    Vivre: "you want to live on it for a long time",
    Batir: "you want to build a business",
});

const RESERVE: &[&str] = by_option!(FReserve => &'static str {
    Moins3: "your savings would not last long",
    De3A5: "",
    De6A11: "your savings give you time",
    Plus12: "your savings give you time",
});

const SITUATION: &[&str] = by_option!(FSituation => &'static str {
    SalariePlein: "you have a full-time job",
    SalariePartiel: "you have a part-time job",
    FinContrat: "your contract is ending",
    ChomageAre: "you receive unemployment benefit",
    ChomageSans: "you are looking for a job, without unemployment benefit",
    Etudes: "you are studying",
    Retraite: "you receive a pension",
    Public: "",
    MicroDeja: "you already have a micro-entreprise",
    Independant: "your business already exists",
    SansActivite: "you are starting without another activity",
});

const MISSING: &[&str] = by_option!(FDeja => &'static str {
    Rien: "your present status suits you",
    Protection: "you lack better protection",
    Collectif: "you lack colleagues",
    Administratif: "paperwork is a burden to you",
    Frais: "you want to deduct your expenses",
    Grandir: "you want to hire or to take partners",
    Clients: "your clients hesitate because of your present status",
    Revenu: "",
});

const LEAVING: &[&str] = by_option!(FDepart => &'static str {
    Garder: "you are keeping your job at first",
    Conge: "you are thinking of leave to create a business",
    Rupture: "",
    Demission: "",
    Fin: "",
});

const BENEFIT: &[&str] = by_option!(FAre => &'static str {
    Garder: "you want to keep your unemployment benefit",
    Capital: "you want your rights paid as a lump sum",
    PasDroits: "you lack rights to unemployment benefit",
});

const LIFE: &[&str] = by_option!(FVie => &'static str {
    Maternite: "",
    Sante: "good health cover matters to you",
    Allocation: "",
    Proches: "other people depend on your income",
    Emprunt: "you will have a loan to ask for",
    Aucun: "",
});
