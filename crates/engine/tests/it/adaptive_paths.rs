//! The questions that forty people of the cases are asked on the adaptive path, frozen for a model.
//!
//! `UPDATE_ADAPTIVE=1 cargo test --package engine adaptive_paths` writes them again, after a change of the model that is meant.

use crate::adaptive::Walk;
use engine::MODEL_VERSION;
use serde_json::{Value, json};
use support::{cases, person};

/// From the folder of the package.
const FROZEN: &str = "../../tests/cases/adaptive_paths.json";
const PEOPLE: usize = 40;

fn ours() -> Vec<Value> {
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    let people = people.as_array().expect("a list").iter().take(PEOPLE);
    let path = |who: &Value| {
        let walk = Walk::of(&person(&who["reponses"]), false);
        let ids: Vec<&str> = walk.asked.iter().map(|item| item.id()).collect();
        json!({"id": who["id"], "chemin": ids.join(" ")})
    };
    people.map(path).collect()
}

fn frozen() -> Value {
    cases(&std::fs::read_to_string(FROZEN).expect("the frozen paths"))
}

#[test]
fn forty_people_are_asked_what_they_were() {
    let ours = ours();
    if std::env::var_os("UPDATE_ADAPTIVE").is_some() {
        let all = json!({"version_modele": MODEL_VERSION, "chemins": ours});
        let text = serde_json::to_string_pretty(&all).expect("paths");
        std::fs::write(FROZEN, text + "\n").expect("the paths are written");
    }
    let frozen = frozen();
    assert_eq!(frozen["version_modele"], MODEL_VERSION, "a path is frozen for a model");
    let frozen = frozen["chemins"].as_array().expect("a list");
    assert_eq!((ours.len(), frozen.len()), (PEOPLE, PEOPLE));
    let different = ours.iter().zip(frozen).filter(|(ours, frozen)| ours != frozen);
    let said: Vec<String> = different
        .map(|(ours, frozen)| format!("{ours}\n  instead of {frozen}"))
        .collect();
    assert!(said.is_empty(), "{} other paths:\n{}", said.len(), said.join("\n"));
}
