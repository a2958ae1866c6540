//! The board of a meeting: pasted, chosen, counted, printed, kept, opened again, without a network; nobody is pointed at.

use std::collections::HashSet;

use browser_tests::{Ability, Device, Hand, Person, journey};

use crate::meets_no_barrier_by_day_or_night;
use crate::offline::has_kept_the_site;

/// Links of other people: recommendations that all differ, among those that are frozen.
fn links(count: usize) -> Vec<&'static str> {
    let all = include_str!("../../../cases/links_format_2.txt").lines();
    let columns = all.map(|line| line.split('\t').collect::<Vec<_>>());
    let mut said = HashSet::new();
    let others = columns.filter_map(|columns| match columns.as_slice() {
        [link, _, _, _, says] if says.contains("modele=mesure-3") && said.insert(*says) => Some(*link),
        _ => None,
    });
    let links: Vec<_> = others.take(count).collect();
    assert_eq!(links.len(), count);
    links
}

/// What people paste: addresses, one a line.
fn pasted(count: usize) -> String {
    let lines = links(count)
        .into_iter()
        .map(|link| format!("https://exemple.fr/resultat/#{link}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Pastes a text in the field of the links.
async fn pastes(person: &Person, text: &str) {
    person.sees("#liens").await;
    let paste = format!(
        "const field = document.querySelector('#liens'); field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }}))",
        serde_json::json!(text)
    );
    person.runs(&paste).await;
}

async fn makes(person: &Person, hand: Hand, text: &str) {
    pastes(person, text).await;
    person.activates(hand, "#faire").await;
}

async fn hears(person: &Person, words: &str) {
    person
        .until(words, async || person.text_of(".group .said").await.contains(words))
        .await;
}

#[test]
fn a_meeting_is_counted_with_the_keyboard_alone() {
    journey("group", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("groupe").await;
        meets_no_barrier_by_day_or_night(&person).await;
        makes(&person, Hand::Keyboard, &pasted(12)).await;
        person.sees(".group__board[data-people='12']").await;
        person
            .until("the focus on the board", async || person.is_focused("#tableau").await)
            .await;
        hears(&person, "Le tableau est plus bas").await;
        assert_eq!(person.count("[data-closed]").await, 4);
        assert!(person.count(".group__topics > li").await >= 3);
        meets_no_barrier_by_day_or_night(&person).await;
        let tables = person.count(".board").await;
        assert_eq!(
            person.count(".board > caption").await,
            tables,
            "each table has its name"
        );
        assert_eq!(
            person.count(".board tbody tr").await,
            person.count(".board th[scope=row]").await
        );
    });
}

#[test]
fn a_board_fits_the_narrowest_screen_and_one_sheet() {
    journey("group-sheet", async |stage| {
        let person = stage.person(Device::Narrow).await;
        for (count, name) in [(12, "group-12"), (100, "group-100")] {
            person.open("groupe").await;
            makes(&person, Hand::Mouse, &pasted(count)).await;
            person.sees(&format!(".group__board[data-people='{count}']")).await;
            person.fits_the_screen().await;
            person.screenshot(name).await;
            if person.can(Ability::Sheets) {
                let printed = person.prints().await;
                assert_eq!(printed.text_by_sheet.len(), 1, "{count}: {:?}", printed.text_by_sheet);
                assert!(printed.cut.is_empty(), "{count}: {:#?}", printed.cut);
            }
            person.can_space_the_text().await;
        }
    });
}

#[test]
fn under_five_people_no_count_is_shown() {
    journey("group-few", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("groupe").await;
        makes(&person, Hand::Mouse, "").await;
        hears(&person, "Collez au moins deux liens").await;
        makes(&person, Hand::Mouse, &pasted(1)).await;
        hears(&person, "Un seul résultat").await;
        assert_eq!(person.count(".group__board").await, 0);
        makes(&person, Hand::Mouse, &pasted(4)).await;
        person.sees(".group__board").await;
        assert_eq!(person.count(".group__board table").await, 0);
        let day = person.text_of("#tableau").await;
        let board = person
            .text_of(".group__board")
            .await
            .replace(&day, "")
            .replace(".csv", "");
        assert!(!board.contains(|sign: char| sign.is_ascii_digit()), "{board}");
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn what_cannot_be_read_is_named_and_costs_itself_only() {
    journey("group-notes", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("groupe").await;
        let lines = pasted(8);
        let first = lines.lines().next().expect("a link");
        let cut = &first[..first.len() - 9];
        makes(&person, Hand::Mouse, &format!("Bonjour\n{lines}\n{cut}\n{first}")).await;
        person.sees(".group__board[data-people='8']").await;
        hears(&person, "n’ont pas été comptées").await;
        let notes = person.text_of(".group__notes").await;
        for words in [
            "Ligne 10\u{a0}: Ce lien est coupé",
            "Ligne 11\u{a0}: le même résultat que la ligne 2",
            "Ligne 1\u{a0}: pas de lien",
        ] {
            assert!(notes.contains(words), "{words}: {notes}");
        }
        meets_no_barrier_by_day_or_night(&person).await;
        person.click("#vider").await;
        person
            .until("an empty page", async || {
                person.count(".group__board, .group__notes").await == 0
            })
            .await;
        assert_eq!(person.value_of("#liens").await, "");
        assert!(person.is_focused("#liens").await);
    });
}

#[test]
fn a_board_is_kept_and_opened_again_elsewhere() {
    journey("group-kept", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.catches_files().await;
        person.open("groupe").await;
        makes(&person, Hand::Mouse, &pasted(30)).await;
        person.sees(".group__board").await;
        let shown = person.text_of(".group__board").await;
        person.click("#garder").await;
        let (name, kept) = person.saved_file().await;
        let [start, end] = ["quatre-voies-reunion-20", ".json"].map(|part| name.find(part));
        assert!(start == Some(0) && end.is_some(), "{name}");
        for link in links(30) {
            assert!(!kept.contains(link), "{kept}");
        }
        let other = stage.person(Device::Phone).await;
        other.open("groupe").await;
        other.chooses_file("#fichiers", "tableau.json", kept.as_bytes()).await;
        other.sees(".group__board").await;
        assert_eq!(other.text_of(".group__board").await, shown);
        let changed = kept.replacen("\"personnes\":30", "\"personnes\":31", 1);
        other.chooses_file("#fichiers", "autre.json", changed.as_bytes()).await;
        hears(&other, "a été modifié").await;
        assert_eq!(other.count(".group__board").await, 0);
        other
            .chooses_file("#fichiers", "liens.csv", format!("lien\r\n{}", pasted(6)).as_bytes())
            .await;
        other.sees(".group__board[data-people='6']").await;
    });
}

#[test]
fn a_board_is_made_without_a_network_and_nothing_of_a_link_is_asked_for() {
    journey("group-offline", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_kept_the_site(&person).await;
        stage.site().goes_away();
        person.open("groupe/").await;
        makes(&person, Hand::Mouse, &pasted(12)).await;
        person.sees(".group__board[data-people='12']").await;
        let asked = stage.site().was_asked();
        assert!(
            !asked
                .iter()
                .any(|address| links(12).iter().any(|link| address.contains(link))),
            "{asked:?}"
        );
    });
}
