//! A result that one can hold in one hand: one screen, then doors with their own addresses.

use browser_tests::{Device, Person, journey, reference};

use crate::result::{CURRENT, link, result_of};

/// Words of the first screen, of the page as it opens, and its height in screens of a phone.
const FIRST_SCREEN: usize = 90;
const PAGE: usize = 600;
const SCREENS: f64 = 5.0;
const PHONE: f64 = 844.0;

/// Opens the result of a reference person with every door closed.
async fn closed_result_of(person: &Person, id: &str) {
    let (kept, _) = reference(id);
    person.open("").await;
    person.store(CURRENT, &kept).await;
    person.open("resultat").await;
    person.sees("[data-verdict]").await;
}

fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

async fn bottom(person: &Person, css: &str) -> f64 {
    let found = format!(
        "const found = document.querySelector('{css}'); return String(found ? found.getBoundingClientRect().bottom + scrollY : 0)"
    );
    person.learns(&found).await.parse().unwrap_or(f64::MAX)
}

/// The answers of the snapshots that are nobody’s of the reference: none suits, too close, facts to ask, an agreement first.
const CHANGED: [(&str, &str); 4] = [
    ("v36", NONE_SUITS),
    ("v25", r#"{"par_contact": "4", "aut_regles": "5"}"#),
    (
        "v07",
        r#"{"f_situation": "public", "f_public": "plein", "f_autorisation": "oui", "f_associes": "plusieurs"}"#,
    ),
    (
        "",
        r#"{"mot_gain": "4", "par_contact": "4", "f_activite": "conseil", "f_clients": "entreprises"}"#,
    ),
];
const NONE_SUITS: &str = r#"{
    "amb_taille": "1", "amb_trois_ans": "solo", "aut_maitre": "1", "ges_comptes": "1", "ges_deleguer": "5",
    "f_horizon": "tester", "f_traction": "idee", "f_invest": "moins_1000", "ris_general": "0", "ris_variations": "5",
    "sec_arbitrage": "5", "f_are": "pas_droits", "f_situation": "chomage_sans", "f_qualif": "non",
    "f_associes": "plusieurs", "f_reserve": "moins_3"
}"#;

/// What the device keeps of a reference person with other answers; of nobody, these answers alone.
fn changed(id: &str, answers: &str) -> String {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    let mut kept = read(&reference(if id.is_empty() { "v01" } else { id }).0);
    if id.is_empty() {
        kept["answers"] = serde_json::json!({});
    }
    for (item, answer) in read(answers).as_object().expect("an object") {
        kept["answers"][item] = answer.clone();
    }
    kept.to_string()
}

/// Everybody of the reference, then those of the snapshots that it lacks, each with its name.
fn everybody() -> Vec<(String, String)> {
    let known = browser_tests::everybody()
        .into_iter()
        .map(|id| (id.clone(), reference(&id).0));
    let others = CHANGED
        .iter()
        .map(|(id, answers)| (format!("{id} changed"), changed(id, answers)));
    known.chain(others).collect()
}

/// What is too long of the result of these answers; nothing where it is short.
async fn too_long(person: &Person, name: &str, kept: &str) -> Option<String> {
    person.store(CURRENT, kept).await;
    person.open("resultat").await;
    person.sees("[data-verdict]").await;
    let first = words(&person.text_of(".verdict").await);
    let page = words(&person.text_of("main").await);
    let button = bottom(person, ".verdict .button").await;
    let screens = bottom(person, "main").await / PHONE;
    let said = format!("{name}: {first} words first, {page} in all, button at {button}, {screens:.1} screens");
    println!("{said}");
    let short = first <= FIRST_SCREEN && page <= PAGE && button <= PHONE && screens <= SCREENS;
    (!short).then_some(said)
}

#[test]
fn a_result_opens_on_one_screen_and_is_short() {
    journey("one-hand", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        let mut wrong = Vec::new();
        for (name, kept) in everybody() {
            wrong.extend(too_long(&person, &name, &kept).await);
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn each_door_has_its_address_that_back_reload_and_links_know() {
    journey("doors", async |stage| {
        let person = stage.person(Device::Phone).await;
        closed_result_of(&person, "v01").await;
        let open = async || person.count(".door[data-open]").await;
        let place = async || person.address().await.fragment().unwrap_or_default().to_owned();
        assert_eq!(open().await, 0);
        person.click("#porte-argent").await;
        person.sees(".door[data-open] .money").await;
        assert_eq!(place().await, "argent");
        person.click("#porte-pourquoi").await;
        person
            .until("the second door", async || place().await == "argent,pourquoi")
            .await;
        person.reload().await;
        person
            .until("both doors after a reload", async || open().await == 2)
            .await;
        person.go_back().await;
        person.until("one door after Back", async || open().await == 1).await;
        assert_eq!(place().await, "argent");
        person.click("#porte-argent").await;
        person.until("no door once closed", async || open().await == 0).await;
        assert_eq!(place().await, "");
        person.click(".verdict .next-step").await;
        person
            .until("the act of the first screen", async || {
                person.is_focused("#porte-demain").await
            })
            .await;
        assert_eq!(place().await, "demain");
        // The address of the first edition.
        person.open("resultat#chemin").await;
        person.until("its door", async || open().await == 1).await;
        person.sees("#demain[data-open]").await;
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_link_leads_to_a_door_of_the_result_it_holds() {
    journey("door-link", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v01").await;
        let link = link(&sender).await;
        let adviser = stage.person(Device::Desktop).await;
        adviser.open_link(&format!("{link}/rendez-vous")).await;
        adviser.sees("#rendez-vous[data-open]").await;
        assert_eq!(adviser.count(".door[data-open]").await, 1);
        adviser.click("#porte-demain").await;
        adviser.sees("#demain[data-open]").await;
        let address = adviser.address().await.to_string();
        assert!(address.ends_with("/rendez-vous,demain"), "{address}");
        adviser.reload().await;
        adviser
            .until("both doors", async || adviser.count(".door[data-open]").await == 2)
            .await;
        adviser.meets_no_barrier().await;
    });
}

#[test]
fn a_no_after_reading_leads_to_the_door_that_answers_it() {
    journey("check", async |stage| {
        let person = stage.person(Device::Phone).await;
        closed_result_of(&person, "v03").await;
        person.click(".check summary").await;
        for (question, door) in [
            ("clair", "pourquoi"),
            ("connaitre", "voies"),
            ("compter", "calcul"),
            ("appui", "rendez-vous"),
        ] {
            person.click(&format!("label[for={question}-non]")).await;
            person.click(&format!(".check__way[data-to={door}]")).await;
            person.sees(&format!("#{door}[data-open]")).await;
            person.click(&format!("label[for={question}-oui]")).await;
        }
        person
            .until("all is clear", async || {
                person.text_of(".check [role=status]").await.contains("au clair")
            })
            .await;
        person.meets_no_barrier().await;
    });
}
