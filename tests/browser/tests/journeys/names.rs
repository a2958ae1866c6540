//! The names that assistive technologies are given, after the page changed: in Firefox, where they were once lost, and in
//! Chromium.

use browser_tests::{Ability, Device, Hand, Person, V01, journey, reference};

/// What people act on.
const CONTROLS: &[&str] = &[
    "radio",
    "checkbox",
    "button",
    "textbox",
    "link",
    "combobox",
    "slider",
    "spinbutton",
];

#[test]
fn every_answer_keeps_its_name_after_each_move() {
    journey("names", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        person.open("questionnaire#complet").await;
        for (item, answer) in V01 {
            hears_what_labels_say(&person, item).await;
            person.answers(Hand::Mouse, item, *answer).await;
            person.continues(Hand::Mouse).await;
        }
        person.arrives_at("recapitulatif").await;
        for item in ["f_vie", "f_titre", "f_cas", "f_are"] {
            person.go_back().await;
            hears_what_labels_say(&person, item).await;
        }
    });
}

#[test]
fn names_hold_where_a_result_is_tried_and_shared() {
    journey("names-result", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person.store("quatre-voies:courant", &reference("v01").0).await;
        person.opens_the_whole_result().await;
        person.click("#et-si").await;
        for item in ["mot_gain", "col_guide", "f_ca", "f_cas", "mot_rang", "f_horizon"] {
            person.chooses("#essayer", item).await;
            person.sees(&format!("main [name='{item}']")).await;
            hears_a_name_everywhere(&person, item).await;
        }
        person.click("label[for=partage-complet]").await;
        person.sees("[name=ajouter]").await;
        hears_a_name_everywhere(&person, "sharing").await;
    });
}

/// Each radio and each box of a question is heard with the words beside it, and nothing is without a name.
async fn hears_what_labels_say(person: &Person, item: &str) {
    person.arrives_at(item).await;
    person.sees(&format!("main [name='{item}']")).await;
    let labels = person.labels().await;
    let what = format!("{item} heard as it is written: {labels:?}");
    person
        .until(&what, async || {
            let heard = person.hears_all(&["radio", "checkbox"]).await;
            heard.iter().map(|heard| &heard.name).eq(&labels)
        })
        .await;
    hears_a_name_everywhere(person, item).await;
}

async fn hears_a_name_everywhere(person: &Person, place: &str) {
    person
        .until(&format!("a name everywhere at {place}"), async || {
            let heard = person.hears_all(CONTROLS).await;
            !heard.is_empty() && heard.iter().all(|heard| !heard.name.is_empty())
        })
        .await;
}
