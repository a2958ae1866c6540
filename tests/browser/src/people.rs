//! Golden people: their answers, and what the reference implementation says of them.

use crate::hand::Answer::{self, Euros, Nothing, One, Rank, Several};

/// Reference case v01: a trainer on unemployment benefit who likes to share, hates accounts and wants to try.
///
/// Her day rate, and what her work must protect, are left empty; how she uses her rights, which the reference leaves out, is
/// « je ne sais pas ».
pub const V01: &[(&str, Answer)] = &[
    ("mot_rang", Rank("lien", "sens")),
    ("mot_gain", One("3")),
    ("mot_lien", One("5")),
    ("mot_sens", One("4")),
    ("mot_revers", One("solitude")),
    ("par_contact", One("5")),
    ("par_methodes", One("1")),
    ("par_temps", One("journee")),
    ("par_contribution", One("oui")),
    ("col_solitude", One("4")),
    ("col_guide", One("4")),
    ("aut_maitre", One("2")),
    ("aut_regles", One("4")),
    ("sec_arbitrage", One("4")),
    ("sec_sans_contrat", One("2")),
    ("ris_general", One("2")),
    ("ris_variations", One("4")),
    ("ges_comptes", One("1")),
    ("ges_deleguer", One("5")),
    ("amb_taille", One("1")),
    ("amb_trois_ans", One("solo")),
    ("f_activite", One("formation")),
    ("f_clients", One("public_assos")),
    ("f_qualif", One("oui_bac2_ou_3ans")),
    ("f_traction", One("contacts")),
    ("f_ca", Euros("22000")),
    ("f_tarif", Nothing),
    ("f_frais", One("moins_10")),
    ("f_associes", One("solo")),
    ("f_horizon", One("tester")),
    ("f_situation", One("chomage_are")),
    ("f_are", One("nsp")),
    ("f_cas", Several(&["aucun"])),
    ("f_titre", One("non")),
    ("f_vie", Nothing),
];

/// The index of each way for v01, rounded as shown (reference: 92.715, 71.975, 46.769, 20.684).
pub const V01_INDICES: &[(&str, u32)] = &[("cae", 93), ("portage", 72), ("micro", 47), ("creation", 21)];

/// The reference people, by their ids.
///
/// # Panics
/// When the cases cannot be read.
pub fn everybody() -> Vec<String> {
    let id = |person: &serde_json::Value| person["id"].as_str().map(str::to_owned);
    people().iter().filter_map(id).collect()
}

fn people() -> Vec<serde_json::Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/people.json");
    let text = std::fs::read_to_string(path).expect("the reference cases are in tests/cases");
    serde_json::from_str(&text).expect("the reference cases are JSON")
}

/// What the device keeps of a reference person who has answered everything, and what the reference says of her.
///
/// # Panics
/// When the cases have no such person.
pub fn reference(id: &str) -> (String, serde_json::Value) {
    let person = people()
        .into_iter()
        .find(|person| person["id"] == id)
        .expect("a known reference case");
    let kept =
        serde_json::json!({ "format": 1, "answers": person["reponses"], "at": "recapitulatif", "finished": true });
    (kept.to_string(), person["reference"].clone())
}
