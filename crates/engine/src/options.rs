//! The options of each item: ids and scores (−1 to 1), or the middle of a cost bracket for `f_frais`.

use super::item::Item;

/// An option of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// Id of the model, stable for ever.
    pub id: &'static str,
    /// Score before the sign of the item; a cost rate (0 to 1) for `f_frais`; none for facts.
    pub score: Option<f64>,
}

/// A set of options of one item, one bit an option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptionSet(pub u16);

impl OptionSet {
    /// Whether the option of this rank is in the set.
    pub const fn contains(self, rank: u8) -> bool {
        rank < 16 && self.0 >> rank & 1 == 1
    }

    /// Ranks of the options in the set, in option order.
    pub fn ranks(self) -> impl Iterator<Item = u8> {
        (0..16).filter(move |&rank| self.contains(rank))
    }
}

/// The options of these ids; an unknown id does not compile in a constant.
pub(super) const fn options(item: Item, ids: &[&str]) -> OptionSet {
    let mut set = 0;
    let mut k = 0;
    while k < ids.len() {
        set |= 1 << rank(item, ids[k]);
        k += 1;
    }
    OptionSet(set)
}

/// The rank of an option; for constants, where an unknown id does not compile.
///
/// # Panics
/// When no option of the item has this id.
pub const fn rank(item: Item, id: &str) -> u8 {
    let choices = choices(item);
    let mut k = 0;
    while k < choices.len() {
        if same(choices[k].id, id) {
            return k as u8;
        }
        k += 1;
    }
    panic!("no such option")
}

/// `==` on strings is not yet `const`.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut k = 0;
    while k < a.len() {
        if a[k] != b[k] {
            return false;
        }
        k += 1;
    }
    true
}

const fn scored(id: &'static str, score: f64) -> Choice {
    Choice { id, score: Some(score) }
}

const fn fact(id: &'static str) -> Choice {
    Choice { id, score: None }
}

const FIVE_POINTS: &[Choice] = &[
    scored("1", -1.0),
    scored("2", -0.5),
    scored("3", 0.0),
    scored("4", 0.5),
    scored("5", 1.0),
];

const MOT_RANG: &[Choice] = &[fact("gain"), fact("lien"), fact("sens")];
const MOT_REVERS: &[Choice] = &[
    fact("revenu"),
    fact("tensions"),
    fact("solitude"),
    fact("ennui"),
    fact("rien"),
];
const PAR_TEMPS: &[Choice] = &[
    scored("aucun", -1.0),
    scored("une_heure", -0.5),
    scored("deux_trois_heures", 0.0),
    scored("demi_journee", 0.5),
    scored("journee", 1.0),
];
const PAR_CONTRIBUTION: &[Choice] = &[
    scored("non", -1.0),
    scored("plutot_non", -0.5),
    scored("cela_depend", 0.0),
    scored("plutot_oui", 0.5),
    scored("oui", 1.0),
];
const RIS_GENERAL: &[Choice] = &[
    scored("0", -1.0),
    scored("1", -0.8),
    scored("2", -0.6),
    scored("3", -0.4),
    scored("4", -0.2),
    scored("5", 0.0),
    scored("6", 0.2),
    scored("7", 0.4),
    scored("8", 0.6),
    scored("9", 0.8),
    scored("10", 1.0),
];
const AMB_TROIS_ANS: &[Choice] = &[
    scored("retour_emploi", -1.0),
    scored("solo", -1.0),
    scored("peut_etre", 0.0),
    scored("associer", 0.4),
    scored("embaucher", 0.6),
    scored("investisseurs", 1.0),
];
const F_ACTIVITE: &[Choice] = &[
    fact("conseil"),
    fact("services_particuliers"),
    fact("services_personne"),
    fact("artisanat_batiment"),
    fact("artisanat_diplome"),
    fact("artisanat_fabrication"),
    fact("commerce_stock"),
    fact("restauration_lieu"),
    fact("transport"),
    fact("agriculture"),
    fact("artiste_auteur"),
    fact("reglementee"),
    fact("autre"),
];
const F_REGLEMENTEE: &[Choice] = &[fact("sante_droit_chiffre"), fact("cipav"), fact("carte")];
const F_CLIENTS: &[Choice] = &[
    fact("entreprises"),
    fact("une_entreprise"),
    fact("public_assos"),
    fact("particuliers"),
    fact("mixte"),
];
const F_QUALIF: &[Choice] = &[fact("oui_bac2_ou_3ans"), fact("oui_cap"), fact("en_cours"), fact("non")];
const F_TRACTION: &[Choice] = &[fact("payants"), fact("promesses"), fact("contacts"), fact("idee")];
const F_CA: &[Choice] = &[
    fact("5000"),
    fact("15000"),
    fact("30000"),
    fact("45000"),
    fact("70000"),
    fact("100000"),
    fact("200000"),
];
const F_TARIF: &[Choice] = &[
    fact("100"),
    fact("150"),
    fact("250"),
    fact("350"),
    fact("500"),
    fact("700"),
];
const F_FRAIS: &[Choice] = &[
    scored("moins_10", 0.05),
    scored("10_30", 0.2),
    scored("30_50", 0.4),
    scored("50_70", 0.6),
    scored("plus_70", 0.8),
];
const F_INVEST: &[Choice] = &[
    fact("moins_1000"),
    fact("1000_5000"),
    fact("5000_20000"),
    fact("20000_50000"),
    fact("plus_50000"),
];
const F_ASSOCIES: &[Choice] = &[fact("solo"), fact("peut_etre"), fact("plusieurs")];
const F_HORIZON: &[Choice] = &[
    fact("tester"),
    fact("mission"),
    fact("complement"),
    fact("vivre"),
    fact("batir"),
];
const F_SITUATION: &[Choice] = &[
    fact("salarie_plein"),
    fact("salarie_partiel"),
    fact("fin_contrat"),
    fact("chomage_are"),
    fact("chomage_sans"),
    fact("etudes"),
    fact("retraite"),
    fact("public_plein"),
    fact("public_partiel"),
    fact("micro_deja"),
    fact("independant"),
    fact("sans_activite"),
];
const F_AUTORISATION: &[Choice] = &[fact("oui"), fact("demandee"), fact("non")];
const F_ARE: &[Choice] = &[fact("garder"), fact("capital"), fact("pas_droits")];
const F_CAS: &[Choice] = &[
    fact("mineur"),
    fact("interdit_gerer"),
    fact("clause_concurrence"),
    fact("employeur_demande"),
    fact("aucun"),
];
const F_TITRE: &[Choice] = &[
    fact("non"),
    fact("oui_tout"),
    fact("oui_entrepreneur"),
    fact("oui_salarie"),
    fact("oui_etudiant"),
    fact("sans_droit"),
];

/// Every option of an item, in display order; for an amount, the suggested values.
pub const fn choices(item: Item) -> &'static [Choice] {
    match item {
        Item::MotGain
        | Item::MotLien
        | Item::MotSens
        | Item::ParContact
        | Item::ParMethodes
        | Item::ColSolitude
        | Item::ColGuide
        | Item::AutMaitre
        | Item::AutRegles
        | Item::SecArbitrage
        | Item::SecSansContrat
        | Item::RisVariations
        | Item::GesComptes
        | Item::GesDeleguer
        | Item::AmbTaille => FIVE_POINTS,
        Item::MotRang => MOT_RANG,
        Item::MotRevers => MOT_REVERS,
        Item::ParTemps => PAR_TEMPS,
        Item::ParContribution => PAR_CONTRIBUTION,
        Item::RisGeneral => RIS_GENERAL,
        Item::AmbTroisAns => AMB_TROIS_ANS,
        Item::FActivite => F_ACTIVITE,
        Item::FReglementee => F_REGLEMENTEE,
        Item::FClients => F_CLIENTS,
        Item::FQualif => F_QUALIF,
        Item::FTraction => F_TRACTION,
        Item::FCa => F_CA,
        Item::FTarif => F_TARIF,
        Item::FFrais => F_FRAIS,
        Item::FInvest => F_INVEST,
        Item::FAssocies => F_ASSOCIES,
        Item::FHorizon => F_HORIZON,
        Item::FSituation => F_SITUATION,
        Item::FAutorisation => F_AUTORISATION,
        Item::FAre => F_ARE,
        Item::FCas => F_CAS,
        Item::FTitre => F_TITRE,
    }
}
