//! Without any script: what is to be read can be read, the rest says why it is not there and where to go.

use browser_tests::{Ability, Device, journey};

use crate::pages::TO_READ;
use crate::silent::LATER;

/// Pages that need a program.
const TO_USE: &[&str] = &["", "questionnaire/", "resultat/", "essais/", "vie-privee/"];

#[test]
fn pages_to_read_are_whole_without_scripts() {
    journey("plain-to-read", async |stage| {
        if !stage.can(Ability::NoScript) {
            return;
        }
        let person = stage.person(Device::Phone).await;
        person.runs_no_script().await;
        for path in TO_READ {
            person.open_early(&format!("{path}/")).await;
            assert!(person.is_shown("main h1").await, "{path}");
            let text = person.text_of("main").await;
            // The shortest of them says that nobody signed this copy, and what a signature cannot change.
            assert!(text.len() > 1_000, "{path}: {text}");
            assert!(
                !text.contains("JavaScript") || *path == "accessibilite",
                "{path}: nothing is missing here"
            );
        }
    });
}

#[test]
fn pages_that_need_a_program_say_so_and_lead_elsewhere() {
    journey("plain-to-use", async |stage| {
        if !stage.can(Ability::NoScript) {
            return;
        }
        let person = stage.person(Device::Phone).await;
        person.runs_no_script().await;
        for path in TO_USE {
            person.open_early(path).await;
            assert!(person.is_shown(".no-script").await, "{path}");
            assert!(person.text_of(".no-script").await.contains("Sans JavaScript"), "{path}");
            assert!(
                !person.is_shown("main button").await,
                "{path}: a button that does nothing"
            );
            let words = person.text_of("body").await;
            assert!(!words.contains("Chargement"), "{path} waits for nothing");
            person.runs(LATER).await;
            for silent in [".stopped", ".waiting"] {
                assert!(
                    !person.is_shown(silent).await,
                    "{path}: {silent} says it in other words"
                );
            }
            // Not by a click: the driver of Chromium then waits for scripts.
            for elsewhere in ["questionnaire/papier/", "voies/"] {
                let link = format!(".no-script a[href$='{elsewhere}']");
                assert!(person.is_shown(&link).await, "{path}: {elsewhere}");
            }
        }
    });
}
