//! `schema/income.json` describes what `income` reads and writes.

use super::validator::{faults, unknown_keywords};
use crate::LAW;
use engine::income::{Note, Status, StepId, income};
use exchange::json::{SituationKey, read_income, write_incomes};
use serde_json::{Value, json};
use support::Random;

fn schema() -> Value {
    super::schema(include_str!("../../../schema/income.json"))
}

/// The schema of one of its parts alone.
fn part(name: &str) -> Value {
    let mut part = schema();
    let keywords = part.as_object_mut().expect("an object");
    keywords.remove("anyOf");
    keywords.insert("$ref".to_owned(), json!(format!("#/$defs/{name}")));
    part
}

/// An activity with some of the keys, sometimes at odds with each other.
fn any(random: &mut Random) -> Value {
    let (nature, family) = (
        ["vente_bic", "bnc_cipav"][random.below(2)],
        ["seul", "couple"][random.below(2)],
    );
    let mut line = json!({"nature": nature, "ca": random.below(300_000)});
    let choices = [
        ("foyer", json!(family)),
        ("enfants", json!(random.below(4))),
        ("parent_isole", json!(random.below(2) == 0)),
        ("autres_salaires", json!(random.below(60_000))),
        ("autres_pensions", json!(random.below(30_000) as f64 + 0.5)),
        ("salaires_conjoint", json!(random.below(3) * 9_000)),
        ("pensions_conjoint", json!(random.below(2) * 7_000)),
        ("revenu_reference", json!(random.below(90_000))),
        ("acre", json!(random.below(2) == 0)),
        ("part_particuliers", json!(random.below(3) as f64 / 2.0)),
        ("taux_tva", json!([0.0, 0.055, 0.1, 0.2][random.below(4)])),
        ("mois", json!(1 + random.below(12))),
        ("vise", json!(random.below(8) * 700)),
        (
            "seconde_nature",
            json!(["service_bic", "service_bic_artisan"][random.below(2)]),
        ),
        ("mutuelle", json!(["tous", "salaries"][random.below(2)])),
        ("remuneration", json!(random.below(50_000))),
        ("capital", json!(random.below(20_000))),
        ("part_seconde", json!(random.below(5) as f64 / 4.0)),
    ];
    for (key, value) in choices {
        if random.below(2) == 0 {
            line[key] = value;
        }
    }
    line
}

#[test]
fn an_activity_is_described_exactly_when_it_is_read() {
    assert_eq!(unknown_keywords(&schema()), [""; 0]);
    let (activities, incomes, mut random) = (part("activite"), part("revenus"), Random::new(19));
    let mut read = [0, 0];
    for _ in 0..600 {
        let line = any(&mut random);
        let request = read_income(&line.to_string(), LAW);
        read[usize::from(request.is_ok())] += 1;
        assert_eq!(faults(&activities, &line).is_empty(), request.is_ok(), "{line}");
        let Ok(request) = request else { continue };
        let outcomes: Vec<_> = Status::ALL
            .iter()
            .map(|&status| (status, income(status, &request.situation)))
            .collect();
        let written = write_incomes(&request, &outcomes, None);
        let written: Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(faults(&incomes, &written), [""; 0], "{line}");
    }
    assert!(read.iter().all(|&count| count > 60), "{read:?}");
}

#[test]
fn what_income_refuses_is_not_described() {
    let activities = part("activite");
    let good = json!({"nature": "bnc_ssi", "ca": 1000});
    assert_eq!(faults(&activities, &good), [""; 0]);
    for (key, value) in [
        ("foyer", json!("marie")),
        ("enfants", json!(10)),
        ("enfants", json!(-1)),
        ("enfants", json!(1.5)),
        ("autres_salaires", json!(-1)),
        ("autres_pensions", json!("9000")),
        ("revenu_reference", json!(10_000_001)),
        ("revenu_reference", json!(null)),
        ("salaires_conjoint", json!(1)),
        ("parent_isole", json!(true)),
        ("ca", json!(null)),
        ("part_particuliers", json!(1.1)),
        ("taux_tva", json!(0.21)),
        ("mois", json!(0)),
        ("mois", json!(13)),
        ("mois", json!(2.5)),
        ("vise", json!(-1)),
        ("seconde_nature", json!("vente_bic")),
        ("part_seconde", json!(0.5)),
        ("mutuelle", json!("personne")),
        ("remuneration", json!(-1)),
        ("capital", json!("1 000")),
        ("conjoint", json!(true)),
    ] {
        let mut line = good.clone();
        line[key] = value;
        assert!(!faults(&activities, &line).is_empty(), "{line} is described");
        assert!(read_income(&line.to_string(), LAW).is_err(), "{line} is read");
    }
}

#[test]
fn every_key_line_and_note_is_described() {
    let schema = schema();
    for key in SituationKey::ALL {
        let described = &schema["$defs"]["activite"]["properties"][key.id()];
        assert!(described.is_object(), "{}", key.id());
    }
    for step in StepId::ALL {
        let described = &schema["$defs"]["revenu"]["properties"]["detail"]["properties"][step.id()];
        assert!(described.is_object(), "{}", step.id());
    }
    let notes = schema["$defs"]["remarques"]["items"]["enum"].as_array().expect("notes");
    assert_eq!(notes.len(), Note::ALL.len());
    let refusal = json!({"erreur": {"ligne": 2, "item": "parent_isole", "raison": "…"}});
    assert_eq!(faults(&part("refus"), &refusal), [""; 0]);
}
