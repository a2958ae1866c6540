//! The names that assistive technologies are given, after the page changed: in Firefox, where they were once lost, and in
//! Chromium.

use browser_tests::{Ability, Device, Hand, Heard, Person, V01, journey, reference};

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

/// Buttons that bear the same word wherever they are: each says the same explanation, under its own paragraph.
const TERMS: &str = "return [...document.querySelectorAll('.term')].map(term => term.textContent).join('|')";
/// Starts of the names of what browsers put themselves in the fields of a day and of an hour, and say with the field.
const OF_THE_BROWSER: &[&str] = &["Show ", "Calendar", "Afficher "];
/// Opens the folds of the page, then gives back how many were closed.
const UNFOLD: &str = "const folds = document.querySelectorAll('main details:not([open])');
    folds.forEach(fold => fold.firstElementChild.click()); return String(folds.length)";

/// Screens with their doors and folds open: their address, and who opens them.
const SCREENS: &[(&str, &str)] = &[
    ("resultat#demain,argent,pourquoi,voies,rendez-vous,calcul", "v01"),
    ("resultat#demain,argent,pourquoi,voies,rendez-vous,calcul", "v09"),
    ("resultat#demain,argent,pourquoi,voies,rendez-vous,calcul", "v14"),
    ("questionnaire#recapitulatif", "v01"),
    ("questionnaire#f_activite", "v01"),
    ("essais", "v01"),
    ("vie-privee", "v01"),
    ("voies", "v01"),
    ("voies/cae", "v01"),
    ("methode", "v01"),
];

#[test]
fn what_bears_the_same_name_leads_to_the_same_thing() {
    journey("names-alike", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        for (path, who) in SCREENS {
            person.open("").await;
            person.store("quatre-voies:courant", &reference(who).0).await;
            person.store("quatre-voies:essais", KEPT).await;
            person.open(path).await;
            person.sees_it_ready().await;
            person
                .until("all unfolded", async || person.learns(UNFOLD).await == "0")
                .await;
            assert_eq!(
                alike_and_different(&person).await,
                Vec::<String>::new(),
                "{path} of {who}"
            );
        }
    });
}

const KEPT: &str = include_str!("../../../cases/storage/essais_1.json");

/// The names of folds, links and buttons that are heard more than once, and lead to different things.
async fn alike_and_different(person: &Person) -> Vec<String> {
    let terms = person.learns(TERMS).await;
    let apart = |name: &str| {
        terms.split('|').any(|term| term == name) || OF_THE_BROWSER.iter().any(|start| name.starts_with(start))
    };
    let heard = person.hears_all(&["fold", "link", "button"]).await;
    let same =
        |one: &Heard, other: &Heard| one.name == other.name && (one.leads.is_empty() || one.leads != other.leads);
    let clash = |rank: usize, one: &Heard| heard.iter().take(rank).any(|other| same(one, other));
    let clashing = heard.iter().enumerate().filter(|(rank, one)| clash(*rank, one));
    let names = clashing.map(|(_, one)| one.name.clone());
    names.filter(|name| !apart(name)).collect()
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
