//! The case that an adviser enters: codes and links, by keyboard; the result, its calculation, paper; nothing kept.

use browser_tests::{Ability, Device, Person, journey};
use fantoccini::key::Key;

use crate::meets_no_barrier_by_day_or_night;

/// A received link with answers, among those that are frozen.
fn received() -> &'static str {
    let all = include_str!("../../../cases/links_format_2.txt").lines();
    let columns = all.map(|line| line.split('\t').collect::<Vec<_>>());
    let complete =
        |columns: &Vec<&str>| columns.len() == 5 && columns[0].len() > 80 && columns[4].contains("modele=mesure-3");
    columns
        .filter(complete)
        .map(|columns| columns[0])
        .next()
        .expect("a complete link")
}

async fn hears(person: &Person, words: &str) {
    person
        .until(words, async || person.text_of(".advice .said").await.contains(words))
        .await;
}

async fn enters(person: &Person, text: &str) {
    person.sees("#dossier").await;
    let paste = format!(
        "const field = document.querySelector('#dossier'); field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }}))",
        serde_json::json!(text)
    );
    person.runs(&paste).await;
}

#[test]
fn a_case_is_typed_read_and_left_with_the_keyboard_alone() {
    journey("advice", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("conseil").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.sees(".advice__next[data-item=f_activite]").await;
        person.runs("document.querySelector('#dossier').focus()").await;
        person.types("22a 7b").await;
        hears(&person, "Plutôt pas d’accord. ").await;
        assert!(person.is_focused("#dossier").await, "the focus stays in the field");
        person.sees(".advice__ways [data-way=cae]").await;
        assert_eq!(
            person.count(".advice__trace > section").await,
            7,
            "the parts of the calculation"
        );
        assert_ne!(
            person.count(".advice__next[data-item=f_activite]").await,
            1,
            "the next question follows"
        );
        person.types(" 999a").await;
        hears(&person, "Ligne 1").await;
        assert_eq!(person.count(".by-hand__read li[data-wrong]").await, 1);
        meets_no_barrier_by_day_or_night(&person).await;
        person.press(Key::Escape).await;
        person
            .until("the focus on the result", async || person.is_focused("#verdict").await)
            .await;
    });
}

#[test]
fn a_received_link_opens_with_its_answers_and_codes_correct_it() {
    journey("advice-link", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("conseil").await;
        enters(&person, &format!("https://exemple.fr/resultat/#{}", received())).await;
        hears(&person, "Lien lu").await;
        let before = person.whole_text_of(".advice__trace").await;
        enters(&person, &format!("https://exemple.fr/resultat/#{}\n22k", received())).await;
        person
            .until("another calculation", async || {
                person.whole_text_of(".advice__trace").await != before
            })
            .await;
        person.fits_the_screen().await;
        person.screenshot("advice-phone").await;
        enters(&person, "https://exemple.fr/resultat/#2abc").await;
        hears(&person, "lien").await;
        assert_eq!(person.count(".advice__result").await, 0);
    });
}

#[test]
fn the_next_person_finds_nothing_and_the_adviser_keeps_their_own_answers() {
    journey("advice-next", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("conseil").await;
        person.sees("#dossier").await;
        let own = person.stored("quatre-voies:courant").await;
        enters(&person, "22a 7b").await;
        person.sees(".advice__result").await;
        if person.can(Ability::Sheets) {
            let printed = person.prints().await;
            assert!(printed.cut.is_empty(), "{:#?}", printed.cut);
            assert!(
                printed.text_by_sheet.iter().all(|text| *text > 0),
                "{:?}",
                printed.text_by_sheet
            );
        }
        let address = person
            .learns("return document.querySelector('#ouvrir').getAttribute('href')")
            .await;
        assert!(address.contains("resultat/#"), "{address}");
        person.click("#suivante").await;
        hears(&person, "Tout est vide").await;
        assert_eq!(person.count(".advice__result").await, 0);
        person
            .until("the focus in the field", async || person.is_focused("#dossier").await)
            .await;
        assert_eq!(person.stored("quatre-voies:courant").await, own);
        person.open("essais").await;
        person.sees("main h1").await;
        assert_eq!(person.count(".attempt").await, 0, "nothing was kept");
    });
}
