//! The printed sheet: one page for an appointment, one for the answers.

use browser_tests::{Ability, Device, journey};

use crate::result::{link, result_of};

#[test]
fn a_result_prints_as_one_page_and_its_answers() {
    journey("paper", async |stage| {
        let prints = stage.can(Ability::Printing);
        let person = stage.person(Device::Desktop).await;
        // A clear result, a close call with two paths, a point to settle first, one way left.
        for id in ["v01", "v30", "v26", "v36"] {
            result_of(&person, id).await;
            assert_eq!(person.count(".paper .figures tbody tr").await, 4, "{id}: the four ways");
            assert_eq!(person.count(".on-paper .qr").await, 1, "{id}: the code to scan");
            let sent = link(&person).await;
            assert_eq!(
                person.text_of(".on-paper__address").await,
                sent,
                "{id}: the link, as it would be sent"
            );
            assert!(person.count(".paper--answers dt").await > 20, "{id}: the answers");
            if prints {
                assert_eq!(person.pages_on_paper().await, 2, "{id}");
            }
        }
    });
}

#[test]
fn the_sheet_follows_the_answer_tried() {
    journey("paper-what-if", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v09").await;
        let before = person.text_of(".paper__verdict").await;
        person.click(".changes .try").await;
        person
            .until("another verdict on paper", async || {
                person.text_of(".paper__verdict").await != before
            })
            .await;
        // A variant passes for nobody's answers, neither on paper nor in a link.
        let first = person.text_of(".paper > :first-child").await;
        assert!(
            first.starts_with("Variante\u{a0}: ") && first.contains("au lieu de"),
            "{first}"
        );
        assert!(
            person
                .text_of(".share__variant")
                .await
                .contains("pas vos réponses de départ")
        );
        person.click(".what-if .revert").await;
        person
            .until("one's own answers again", async || {
                person.count(".paper__variant, .share__variant").await == 0
            })
            .await;
        assert_eq!(person.text_of(".paper__verdict").await, before);
    });
}

#[test]
fn every_page_prints_from_its_first_sheet_on() {
    journey("sheets", async |stage| {
        if !stage.can(Ability::Sheets) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        for page in PAGES {
            person.open(page).await;
            let sheets = person.text_by_sheet().await;
            let blank = sheets.iter().filter(|shown| **shown == 0).count();
            assert!(!sheets.is_empty() && blank == 0, "{page}: {sheets:?}");
        }
    });
}

/// Every page of the site, and the states that fill them.
const PAGES: [&str; 20] = [
    "",
    "questionnaire#mot_rang",
    "questionnaire#f_cas",
    "questionnaire#recapitulatif",
    "resultat",
    "resultat#1",
    "essais",
    "essais#comparer=courant,courant",
    "vie-privee",
    "voies",
    "voies/cae",
    "voies/portage",
    "voies/micro",
    "voies/creation",
    "methode",
    "accessibilite",
    "plan",
    "questionnaire/papier",
    "resultat#chemin",
    "essais#comparer=courant",
];
