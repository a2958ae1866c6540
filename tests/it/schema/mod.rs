//! `schema/*.json` describes what `assess` reads and writes: checked on real lines, good and bad.

mod income;
mod publisher;
mod validator;

use crate::LAW;
use engine::{Draws, Item, Mode, Sheet, Trade, Way, assess, choices, counterfactuals, question};
use exchange::json::{read_sheet, write_report, write_sheet};
use serde_json::{Value, json};
use support::Random;
use validator::{faults, unknown_keywords};

fn schema(text: &str) -> Value {
    serde_json::from_str(text).expect("a schema is JSON")
}

fn answers_schema() -> Value {
    schema(include_str!("../../../schema/answers.json"))
}

/// What was asked before, and is still read.
fn items_2_schema() -> Value {
    schema(include_str!("../../../schema/answers-items-2.json"))
}

fn report_schema() -> Value {
    schema(include_str!("../../../schema/report.json"))
}

#[test]
fn every_keyword_is_checked() {
    assert_eq!(unknown_keywords(&answers_schema()), [""; 0]);
    assert_eq!(unknown_keywords(&items_2_schema()), [""; 0]);
    assert_eq!(unknown_keywords(&report_schema()), [""; 0]);
}

#[test]
fn what_people_answer_and_get_is_described() {
    let (answers, reports, draws) = (answers_schema(), report_schema(), Draws::new());
    let mut random = Random::new(31);
    for number in 0..400 {
        let sheet = Sheet {
            answers: random.person(),
            mode: if number % 2 == 0 { Mode::Quick } else { Mode::Complete },
            last: (number % 3 == 0).then(|| Item::ALL[number % Item::ALL.len()]),
            trade: Trade::numbered(number as u64),
        };
        let line = serde_json::from_str(&write_sheet(&sheet)).expect("JSON");
        assert_eq!(faults(&answers, &line), [""; 0], "{line}");
        let report = assess(&sheet.answers, sheet.mode, LAW, &draws);
        let second = Way::ALL
            .iter()
            .copied()
            .find(|&way| way != report.ranking.order[0])
            .expect("four ways");
        let changes = if number % 20 == 0 {
            counterfactuals(&sheet.answers, second, LAW)
        } else {
            Vec::new()
        };
        let line = serde_json::from_str(&write_report(&report, &changes)).expect("JSON");
        assert_eq!(faults(&reports, &line), [""; 0], "{line}");
    }
}

/// The schema refuses a line exactly when the program does.
#[test]
fn what_is_refused_is_not_described() {
    let answers = answers_schema();
    for line in [
        json!({"f_ca": -1}),
        json!({"f_ca": 10_000_001}),
        json!({"f_ca": "beaucoup"}),
        json!({"f_ca": 12.5}),
        json!({"f_tarif": 5_001}),
        json!({"mot_rang": ["gain", "gain", "sens"]}),
        json!({"mot_rang": ["gain", "sens"]}),
        json!({"f_cas": ["aucun", "aucun"]}),
        json!({"f_cas": ["autre"]}),
        json!({"f_activite": "nsp"}),
        json!({"f_titre": "nsp"}),
        json!({"par_temps": 3}),
        json!({"inconnu": "1"}),
        json!({"mode": "lent"}),
        json!({"derniere": "f_metier"}),
        json!({"derniere": 3}),
        json!({"derniere": null}),
        json!({"f_metier": "17"}),
        json!({"f_metier": 0}),
        json!({"f_metier": 3_844}),
        json!({"f_metier": -1}),
        json!({"f_metier": 1.5}),
        json!({"f_metier": [17]}),
        json!({"version": "items-1"}),
        json!([]),
    ] {
        assert!(read_sheet(&line.to_string()).is_err(), "{line} is read");
        assert!(!faults(&answers, &line).is_empty(), "{line} is described");
    }
    let error = json!({"erreur": {"ligne": 2, "item": null, "raison": "…"}});
    assert_eq!(faults(&report_schema(), &error), [""; 0]);
    assert!(!faults(&report_schema(), &json!({"niveau": "nette"})).is_empty());
}

#[test]
fn every_option_of_every_question_is_described() {
    let answers = answers_schema();
    for &item in Item::ALL {
        assert!(answers["properties"][item.id()].is_object(), "{}", item.id());
        assert_eq!(faults(&answers, &json!({"derniere": item.id()})), [""; 0]);
        for choice in choices(item) {
            for value in [
                json!(choice.id),
                json!([choice.id]),
                json!(choice.id.parse::<u32>().ok()),
            ] {
                let line = json!({item.id(): value});
                let described = faults(&answers, &line).is_empty();
                assert_eq!(described, read_sheet(&line.to_string()).is_ok(), "{line}");
            }
        }
        let unsure = question(item).dont_know.map(|word| json!({item.id(): word}));
        assert!(
            unsure.is_none_or(|line| faults(&answers, &line).is_empty()),
            "{}",
            item.id()
        );
    }
}

#[test]
fn answers_to_items_2_are_described_as_they_are_read() {
    let described = items_2_schema();
    for line in [
        json!({"version": "items-2", "f_clients": "une_entreprise", "f_ca": 22_000}),
        json!({"version": "items-2", "f_cas": ["employeur_demande", "mineur"], "f_titre": "oui_etudiant"}),
        json!({"version": "items-2", "f_situation": "public_partiel", "f_activite": "agriculture"}),
    ] {
        assert_eq!(faults(&described, &line), [""; 0], "{line}");
        assert!(read_sheet(&line.to_string()).is_ok(), "{line}");
    }
    for line in [
        json!({"version": "items-2", "f_clients": "un_client"}),
        json!({"version": "items-2", "f_vie": ["sante"]}),
        json!({"version": "items-2", "f_cas": ["outre_mer"]}),
        json!({"version": "items-2", "f_situation": "public"}),
        json!({"version": "items-2", "f_metier": 17}),
        json!({"version": "items-2", "derniere": "f_ca"}),
    ] {
        assert!(!faults(&described, &line).is_empty(), "{line}");
        assert!(read_sheet(&line.to_string()).is_err(), "{line}");
    }
}
