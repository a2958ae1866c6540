//! The printed sheet: one page for an appointment, one for the answers.

use browser_tests::{Ability, Device, Person, Printed, Tagged, journey};

use crate::attempts::has_attempts;
use crate::result::result_of;
use crate::sharing::{AGED, FROM_LATER};

/// Opens the result of a reference person with the door of the appointment alone, which is the sheet: the others would be
/// printed after it.
async fn sheet_of(person: &Person, id: &str) -> serde_json::Value {
    let says = result_of(person, id).await;
    person.open("resultat#rendez-vous").await;
    person.sees("[data-verdict]").await;
    says
}

/// The link with the answers, behind that door.
async fn link(person: &Person) -> String {
    if !person.is_checked("[name=partage][value=complet]").await {
        person.click_label_of("partage", "complet").await;
    }
    person.value_of("#lien").await
}

#[test]
fn a_result_prints_as_one_page_and_its_answers() {
    journey("paper", async |stage| {
        let prints = stage.can(Ability::Printing);
        let person = stage.person(Device::Desktop).await;
        for id in EVERY_KIND {
            sheet_of(&person, id).await;
            assert_eq!(person.count(".paper .figures tbody tr").await, 4, "{id}: the four ways");
            assert_eq!(person.count(".on-paper .qr").await, 1, "{id}: the code to scan");
            let sent = link(&person).await;
            assert_eq!(
                person.text_of(".on-paper__address").await,
                sent,
                "{id}: the link, as it would be sent"
            );
            assert!(person.count(".paper--answers dt").await > 15, "{id}: the answers");
            if prints {
                assert_eq!(person.pages_on_paper().await, 2, "{id}");
            }
        }
    });
}

/// Clear, probable, close with two paths, one way left, a point to settle, out of scope, too close, the CAE closed, none fits.
pub(crate) const EVERY_KIND: [&str; 10] = ["v01", "v28", "v30", "v15", "v26", "v31", "v25", "v02", "v36", "v46"];

/// The words on paper, the answers included.
async fn on_paper(person: &Person) -> String {
    person.looks_at_paper(true).await;
    let page = person.text_of(".paper:not(.paper--answers)").await;
    let answers = match person.count(".paper--answers").await {
        0 => String::new(),
        _ => person.text_of(".paper--answers").await,
    };
    person.looks_at_paper(false).await;
    page + &answers
}

/// Case v26 waits for a residence permit: the verdict stays, and nothing tells why until the box is ticked.
#[test]
fn a_personal_answer_is_printed_once_it_is_ticked_and_never_before() {
    journey("paper-choices", async |stage| {
        if !stage.can(Ability::Paper) {
            return;
        }
        let person = stage.person(Device::Phone).await;
        sheet_of(&person, "v26").await;
        let title = person.text_of("[data-verdict] h1").await;
        let personal = ["titre de séjour", "Votre situation", "papiers"];
        let before = on_paper(&person).await;
        let (verdict, reason) = title.split_once("\u{a0}:").expect("a verdict, then its reason");
        assert!(before.contains(verdict) && !before.contains(reason), "{before}");
        for words in personal {
            assert!(!before.contains(words), "{words} is on {before}");
        }
        assert!(before.contains("n’est pas sur cette fiche"), "{before}");
        assert!(
            before.contains("ne sont pas sur cette fiche"),
            "the answers say so: {before}"
        );
        person.click_label_of("fiche", "f_titre").await;
        person
            .until("the permit on the sheet", async || {
                on_paper(&person).await.contains("titre de séjour")
            })
            .await;
        person.click_label_of("fiche", "f_titre").await;
        person
            .until("the sheet as before", async || on_paper(&person).await == before)
            .await;
        person.click("#fiche-annexe").await;
        person
            .until("no answers", async || person.count(".paper--answers").await == 0)
            .await;
        person.fits_the_screen().await;
    });
}

#[test]
fn the_sheet_says_what_is_left_what_to_check_and_what_to_do() {
    journey("paper-whole", async |stage| {
        if !stage.can(Ability::Paper) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        sheet_of(&person, "v01").await;
        let page = on_paper(&person).await;
        for words in [
            "préparée par vous-même",
            "entreprise partagée",
            "22\u{202f}000\u{a0}€",
            "Hypothèses",
            "60 jours",
            "60\u{a0}%",
            "Prochaine étape",
            "Questions à poser à la CAE",
        ] {
            assert!(page.contains(words), "{words} is not on {page}");
        }
        person.looks_at_paper(true).await;
        let small = "return [...document.querySelectorAll('.paper *, .on-paper *')].filter(e => e.checkVisibility() && e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 12.6).map(e => e.outerHTML.slice(0, 80)).join(' ')";
        assert_eq!(person.learns(small).await, "", "9.5 points are 12.67 pixels");
        let tinted = "return [...document.querySelectorAll('html, body, .app, main, .page, .paper, .paper *')].filter(e => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').map(e => e.tagName).join(' ')";
        assert_eq!(person.learns(tinted).await, "", "black on white");
        person.looks_at_paper(false).await;
    });
}

#[test]
fn the_sheet_saved_as_pdf_is_told_to_those_who_do_not_see_it() {
    journey("paper-tagged", async |stage| {
        if !stage.can(Ability::Printing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        // What v26 keeps back takes a line of each list with it.
        for (id, lines) in [("v01", 6), ("v30", 6), ("v26", 3)] {
            sheet_of(&person, id).await;
            let Tagged { parts, language, title } = person.saves_as_pdf().await;
            assert_eq!(language.as_deref(), Some("fr"), "{id}");
            assert!(title, "{id}: a title");
            let headings: Vec<&str> = parts
                .iter()
                .map(String::as_str)
                .filter(|part| part.starts_with('H'))
                .collect();
            assert_eq!(headings.first(), Some(&"H2"), "{id}: the verdict: {headings:?}");
            assert_eq!(headings.last(), Some(&"H2"), "{id}: the answers: {headings:?}");
            assert!(
                headings.len() > 4 && headings[1..headings.len() - 1].iter().all(|level| *level == "H3"),
                "{id}: {headings:?}"
            );
            let count = |name: &str| parts.iter().filter(|part| *part == name).count();
            assert_eq!((count("Table"), count("TR")), (1, 5), "{id}: {parts:?}");
            assert_eq!(
                (count("TH"), count("TD")),
                (8, 12),
                "{id}: heads of columns and of rows"
            );
            assert!(count("L") >= 3 && count("LI") >= lines, "{id}: {parts:?}");
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
        sheet_of(&person, "v01").await;
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

/// No sheet is blank, and every word that paper shows is on one; what only leads elsewhere is on none.
async fn prints_whole(person: &Person, page: &str) {
    let printed = person.prints().await;
    let way_out = person
        .sheets_of(&printed, ".languages, .site-header, .site-footer")
        .await;
    assert_eq!(way_out, [0; 0], "{page}: what only leads elsewhere");
    let Printed { text_by_sheet, cut, .. } = printed;
    let blank = text_by_sheet.iter().filter(|shown| **shown == 0).count();
    assert!(!text_by_sheet.is_empty() && blank == 0, "{page}: {text_by_sheet:?}");
    assert!(cut.is_empty(), "{page}: {} texts are cut: {cut:#?}", cut.len());
}

#[test]
fn the_pages_printed_are_all_those_of_the_site() {
    journey("sheets-all", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("plan").await;
        let own = "return [...document.querySelectorAll('a[href]:not([hreflang])')].map(link => new URL(link.href)).filter(link => link.origin === location.origin).map(link => link.pathname.replace(/^[/]|[/]$/g, '')).join(' ')";
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
        for id in EVERY_KIND {
            sheet_of(&person, id).await;
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
pub(crate) const PAGES: [&str; 24] = [
    "",
    "questionnaire#mot_rang",
    "questionnaire#f_cas",
    "questionnaire#recapitulatif",
    "resultat",
    "resultat#1",
    "essais",
    "essais#comparer=courant,courant",
    "groupe",
    "conseil",
    "vie-privee",
    "voies",
    "voies/cae",
    "voies/portage",
    "voies/micro",
    "voies/creation",
    "methode",
    "accessibilite",
    "aide-a-la-decision",
    "editeur",
    "plan",
    "questionnaire/papier",
    "resultat#chemin",
    "essais#comparer=courant",
];
