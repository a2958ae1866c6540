//! The printed sheet: one page for an appointment, one for the answers.

use browser_tests::{Ability, Device, Person, Printed, journey};

use crate::attempts::has_attempts;
use crate::result::{link, result_of};
use crate::sharing::{AGED, FROM_LATER};

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
fn every_page_prints_whole_from_its_first_sheet_on() {
    journey("sheets", async |stage| {
        if !stage.can(Ability::Sheets) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        let complete = link(&person).await;
        let (_, received) = complete.split_once('#').expect("a fragment");
        let received = [received, AGED, FROM_LATER].map(|link| format!("resultat#{link}"));
        has_attempts(&person).await;
        person.store("quatre-voies:essais-mis-de-cote-1", "{oups").await;
        for page in PAGES.iter().copied().chain(received.iter().map(String::as_str)) {
            person.open(page).await;
            prints_whole(&person, page).await;
        }
    });
}

/// No sheet is blank, and every word that paper shows is on one.
async fn prints_whole(person: &Person, page: &str) {
    let Printed { text_by_sheet, cut, .. } = person.prints().await;
    let blank = text_by_sheet.iter().filter(|shown| **shown == 0).count();
    assert!(!text_by_sheet.is_empty() && blank == 0, "{page}: {text_by_sheet:?}");
    assert!(cut.is_empty(), "{page}: {} texts are cut: {cut:#?}", cut.len());
}

#[test]
fn the_pages_printed_are_all_those_of_the_site() {
    journey("sheets-all", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("plan").await;
        let own = "return [...document.querySelectorAll('a[href]')].map(link => new URL(link.href)).filter(link => link.origin === location.origin).map(link => link.pathname.replace(/^[/]|[/]$/g, '')).join(' ')";
        let own = person.learns(own).await;
        let own: Vec<&str> = own.split(' ').filter(|page| !page.contains('.')).collect();
        assert!(own.len() > 10, "{own:?}");
        for page in own {
            assert!(
                PAGES.iter().any(|printed| printed.split('#').next() == Some(page)),
                "{page} is not printed"
            );
        }
    });
}

/// In the browsers that do not take the size of the paper from the page, too.
#[test]
fn the_sheet_for_an_appointment_is_the_first_and_the_answers_come_on_the_next() {
    journey("sheets-result", async |stage| {
        if !stage.can(Ability::Sheets) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        for id in ["v01", "v30", "v26", "v36"] {
            result_of(&person, id).await;
            link(&person).await;
            let printed = person.prints().await;
            assert_eq!(
                person
                    .sheets_of(&printed, ".paper:not(.paper--answers), .on-paper")
                    .await,
                [0],
                "{id}"
            );
            assert_eq!(
                person.sheets_of(&printed, ".paper--answers").await,
                [1],
                "{id}: the answers"
            );
            assert_eq!(printed.text_by_sheet.len(), 2, "{id}");
        }
    });
}

/// What the person unfolded or tried, and what went wrong, are printed whole as well.
#[test]
fn the_states_of_a_page_print_whole() {
    journey("sheets-states", async |stage| {
        if !stage.can(Ability::Sheets) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v09").await;
        person.click(".changes .try").await;
        person.sees(".paper__variant").await;
        prints_whole(&person, "a variant").await;
        person.open("questionnaire#complet").await;
        for item in ["mot_rang", "par_contact", "f_ca", "f_cas"] {
            person.open(&format!("questionnaire#{item}")).await;
            person.arrives_at(item).await;
            person
                .runs("document.querySelectorAll('details').forEach(fold => fold.open = true)")
                .await;
            prints_whole(&person, item).await;
        }
        for page in ["methode", "voies/cae", "vie-privee", "essais", "accessibilite"] {
            person.open(page).await;
            person
                .runs("document.querySelectorAll('details').forEach(fold => fold.open = true)")
                .await;
            prints_whole(&person, page).await;
        }
    });
}

/// Every page of the site, and the states that fill them.
pub(crate) const PAGES: [&str; 21] = [
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
    "aide-a-la-decision",
    "plan",
    "questionnaire/papier",
    "resultat#chemin",
    "essais#comparer=courant",
];
