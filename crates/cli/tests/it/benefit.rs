//! `quatre-voies benefit`, run as people run it, and what its schemas describe.

use crate::program::run;
use crate::validator::{faults, unknown_keywords};
use exchange::json::BenefitKey;
use serde_json::{Value, json};

fn schema(text: &str) -> Value {
    serde_json::from_str(text).expect("a schema is JSON")
}

fn read() -> Value {
    schema(include_str!("../../../../schema/benefit.json"))
}

fn written() -> Value {
    schema(include_str!("../../../../schema/benefit-months.json"))
}

fn example() -> Value {
    json!({"sjr": 100, "jours": 500, "debut": "2026-12-01", "fin_contrat": "2026-09-30", "nature": "bnc_ssi",
        "ca": 24000, "acre": true})
}

/// The example with other values; `null` takes a key away.
fn with(changes: &Value) -> Value {
    let mut line = example();
    for (key, value) in changes.as_object().expect("an object") {
        if value.is_null() {
            line.as_object_mut().expect("an object").remove(key);
        } else {
            line[key] = value.clone();
        }
    }
    line
}

#[track_caller]
fn objects(input: &str) -> (Vec<Value>, Option<i32>) {
    let output = run(&["benefit"], input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).expect("text");
    let objects = text.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (objects.collect(), output.status.code())
}

#[track_caller]
fn one(line: &Value) -> Value {
    let (mut results, status) = objects(&format!("{line}\n"));
    assert_eq!((results.len(), status), (1, Some(0)), "{line}: {results:?}");
    results.remove(0)
}

#[test]
fn every_keyword_is_checked() {
    assert_eq!(unknown_keywords(&read()), [""; 0]);
    assert_eq!(unknown_keywords(&written()), [""; 0]);
}

#[test]
fn what_is_read_and_written_is_described() {
    for line in [
        example(),
        with(&json!({"sjr": null, "are_brut": 57, "are_net": 54})),
        with(&json!({"sjr": 300, "age": 40, "jours_payes": 40, "mois": 36, "jours": 300})),
        with(&json!({"ca": null, "ca_mois": [0, 0, 500, 1500.5, 3000], "mois": 12, "arce": true})),
        with(&json!({"cape_mois": 12, "acre": false, "cadre": true, "contribution_cae": 0.12})),
        with(&json!({"ca": 90_000})),
        with(
            &json!({"debut": "2026-10-01", "indemnite_conges": 2000, "indemnite_supra_legale": 4000,
            "licenciement_economique": true}),
        ),
        with(&json!({"rupture_conventionnelle": true, "frais": 1200, "frais_gestion_portage": 0.05})),
    ] {
        assert_eq!(faults(&read(), &line), [""; 0], "{line}");
        assert_eq!(faults(&written(), &one(&line)), [""; 0], "{line}");
    }
}

/// A bad line between two good ones gives an error about this key; the schema refuses what does not rest on the law.
#[track_caller]
fn refused(bad: &Value, key: &str, said: &str, described: bool) {
    let (results, status) = objects(&format!("{}\n{bad}\n{}\n", example(), example()));
    assert_eq!((results.len(), status), (3, Some(1)), "{bad}");
    let error = &results[1]["erreur"];
    assert_eq!(
        (&error["ligne"], &error["item"]),
        (&json!(2), &json!(key)),
        "{bad}: {error}"
    );
    let reason = error["raison"].as_str().expect("a sentence");
    assert!(reason.contains(said), "{bad}: {reason}");
    support::typography::assert_clean(&bad.to_string(), reason);
    assert_eq!(faults(&written(), &results[1]), [""; 0]);
    assert_eq!(
        faults(&read(), bad).is_empty(),
        described,
        "{bad}: {:?}",
        faults(&read(), bad)
    );
}

#[test]
fn negative_or_absurd_values_are_refused() {
    refused(&with(&json!({"sjr": -1})), "sjr", "de 0 à 1\u{202f}000", false);
    refused(&with(&json!({"sjr": 0})), "sjr", "zéro", true);
    refused(&with(&json!({"sjr": 600})), "sjr", "526,68", true);
    refused(&with(&json!({"sjr": "100"})), "sjr", "un texte", false);
    refused(&with(&json!({"sjr": null})), "sjr", "are_brut", false);
    refused(&with(&json!({"sjr": null, "are_brut": 57})), "are_net", "manque", false);
    refused(
        &with(&json!({"are_brut": 50, "are_net": 51})),
        "are_net",
        "dépasse",
        true,
    );
    refused(&with(&json!({"jours": -3})), "jours", "entier de jours", false);
    refused(&with(&json!({"jours": 12.5})), "jours", "entier de jours", false);
    refused(&with(&json!({"age": 12})), "age", "16", false);
    refused(&with(&json!({"mois": 6})), "mois", "12", false);
    refused(&with(&json!({"mois": 37})), "mois", "36", false);
    refused(&with(&json!({"cape_mois": 37})), "cape_mois", "36", false);
    refused(&with(&json!({"ca_mois": []})), "ca_mois", "liste", false);
    refused(&with(&json!({"ca_mois": [1, -1]})), "ca_mois", "liste", false);
    refused(&with(&json!({"ca": -1})), "ca", "10\u{202f}000\u{202f}000", false);
    refused(&with(&json!({"ca": null})), "ca", "manque", true);
    refused(&with(&json!({"nature": "bnc"})), "nature", "bnc_cipav", false);
    refused(
        &with(&json!({"creation": "2026-12-01"})),
        "creation",
        "n’existe pas",
        false,
    );
    refused(&with(&json!({"foyer": "couple"})), "foyer", "n’existe pas", false);
    refused(&with(&json!({"debut": "2026-13-01"})), "debut", "calendrier", true);
    refused(
        &with(&json!({"debut": "2040-01-01"})),
        "debut",
        "31 décembre 2039",
        true,
    );
    refused(&with(&json!({"arce": 1})), "arce", "true ou false", false);
}

#[test]
fn rights_that_the_law_does_not_allow_are_refused() {
    refused(&with(&json!({"jours": 0})), "jours", "fin des droits", true);
    refused(&with(&json!({"jours": 900})), "jours", "822", true);
    refused(&with(&json!({"jours": 549, "age": 54})), "jours", "548", true);
    refused(
        &with(&json!({"debut": "2026-09-30"})),
        "debut",
        "avant la fin du contrat",
        true,
    );
    refused(
        &with(&json!({"debut": "2038-01-01"})),
        "debut",
        "30 décembre 2032",
        true,
    );
    refused(
        &with(&json!({"arce": true, "acre": false})),
        "arce",
        "pas d’Arce sans Acre",
        true,
    );
}

#[test]
fn a_text_that_is_no_object_is_refused() {
    for bad in ["x", "[]", "{\"jours\":1,\"jours\":2}"] {
        let (results, status) = objects(&format!("{bad}\n"));
        assert_eq!(status, Some(1));
        assert!(results[0]["erreur"]["raison"].is_string(), "{bad}");
    }
}

#[test]
fn the_micro_is_null_above_its_ceiling_with_the_reason() {
    let result = one(&with(&json!({"ca": 90_000})));
    assert!(result["statuts"]["micro"].is_null() && result["statuts"]["portage"].is_object());
    assert_eq!(result["fermes"]["micro"]["plafond"], 83_600.0);
}

#[test]
fn the_example_of_the_help_runs_and_the_help_names_every_key() {
    let output = run(&["benefit", "--help"], b"");
    let text = String::from_utf8(output.stdout).expect("text");
    let line = text.split('\'').nth(1).expect("an example");
    assert!(one(&serde_json::from_str(line).expect("JSON"))["statuts"]["micro"].is_object());
    for key in BenefitKey::ALL {
        assert!(text.contains(&format!("\n  {} ", key.id())), "{}", key.id());
    }
    let program = String::from_utf8(run(&["--help"], b"").stdout).expect("text");
    assert!(program.contains("  benefit "));
}
