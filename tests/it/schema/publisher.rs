//! `schema/publisher.json` describes what a publisher says: the script checks with it, other readers do too.

use super::validator::{faults, unknown_keywords};
use serde_json::{Value, json};

fn schema() -> Value {
    super::schema(include_str!("../../../schema/publisher.json"))
}

fn good() -> Value {
    let host = json!({"nom": "Hôte", "adresse": "2 rue, Lille", "telephone": "03 00 00 00 00"});
    let notice =
        json!({"adresse": "1 rue, Rennes", "telephone": "02 00 00 00 00", "directeur": "C. M.", "hebergeur": host});
    json!({
        "nom": "Une <b>coopérative</b>", "financement": "Nous.", "interets": "Aucun.", "code": "https://exemple.fr/code",
        "contact": {"courriel": "a@exemple.fr"}, "mentions": notice, "hypotheses": {"contribution_cae": 10.5},
        "structures": [{"nom": "CAE", "departement": "2A", "adresse": "3 rue, Ajaccio", "voies": ["cae"]}],
    })
}

#[test]
fn every_keyword_is_checked() {
    assert_eq!(unknown_keywords(&schema()), [""; 0]);
}

#[test]
fn what_the_script_writes_for_the_result_is_made_of_what_a_publisher_says() {
    let told: Value = serde_json::from_str(include_str!("../../cases/publisher.json")).expect("JSON");
    let mut said = good();
    said["nom"] = told["nom"].clone();
    said["contact"]["courriel"] = told["courriel"].clone();
    said["hypotheses"]["contribution_cae"] = told["contribution_cae"].clone();
    said["structures"] = told["structures"].clone();
    assert_eq!(faults(&schema(), &said), [""; 0]);
}

#[test]
fn what_is_wrong_is_not_described() {
    assert_eq!(faults(&schema(), &good()), [""; 0]);
    for (place, wrong) in [
        ("/nom", json!("a\u{202e}b")),
        ("/code", json!("javascript:alert(1)")),
        ("/contact/courriel", json!("personne")),
        ("/mentions", json!({})),
        ("/hypotheses/contribution_cae", json!(80)),
        ("/hypotheses", json!({"poids": 1})),
        ("/structures/0/departement", json!("20")),
        ("/structures/0/departement", json!(35)),
        ("/structures/0/voies", json!(["scop"])),
        ("/structures/0/voies", json!([])),
    ] {
        let mut said = good();
        *said.pointer_mut(place).expect("a place") = wrong;
        assert!(!faults(&schema(), &said).is_empty(), "{place}: {said}");
    }
    let mut said = good();
    said["ordre"] = json!(["cae"]);
    assert!(!faults(&schema(), &said).is_empty());
}
