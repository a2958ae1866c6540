//! The site in English: the same pages and answers, no French but its terms, and the way from one language to the other.

use browser_tests::Answer::Euros;
use browser_tests::{Device, Hand, Person, V01, journey, reference};
use support::english::french;

use crate::carried::REFUSALS;
use crate::offline::has_kept_the_site;
use crate::{expected, meets_no_barrier_by_day_or_night, shown, v01_until};

/// The link to the other language.
const SWITCH: &str = ".languages a";

/// Every page, from the folder of its language.
const PAGES: [&str; 18] = [
    "",
    "questionnaire/",
    "resultat/",
    "voies/",
    "voies/cae/",
    "voies/portage/",
    "voies/micro/",
    "voies/creation/",
    "methode/",
    "accessibilite/",
    "aide-a-la-decision/",
    "plan/",
    "editeur/",
    "questionnaire/papier/",
    "essais/",
    "groupe/",
    "conseil/",
    "vie-privee/",
];

/// What is shown and is neither marked as French nor a list of sources: these quote the law.
const SAID: &str = "(() => { const copy = document.body.cloneNode(true); \
    copy.querySelectorAll('script, style, noscript, .visually-hidden, [lang=fr], .sources').forEach(part => part.remove()); \
    document.body.append(copy); const said = copy.innerText; copy.remove(); return said; })()";

/// Lines in French that are on the page.
async fn french_lines(person: &Person) -> Vec<String> {
    let said = person.learns(&format!("return {SAID}")).await;
    said.lines()
        .filter(|line| french(line) > 1)
        .map(str::to_owned)
        .collect()
}

/// Goes to the same place in the other language.
async fn changes_language(person: &Person, to: &str) {
    person.click(SWITCH).await;
    person
        .until(&format!("the page in {to}"), async || {
            person.attribute("html", "lang").await.as_deref() == Some(to)
        })
        .await;
    person.sees_it_ready().await;
}

/// Whether the link to the other language is on the line of the name of the site.
async fn is_across_from_the_name(person: &Person) -> bool {
    let top = "const top = css => document.querySelector(css).getBoundingClientRect().top";
    let script = format!("{top}; return String(Math.abs(top('{SWITCH}') - top('.brand')) < 24)");
    person.learns(&script).await == "true"
}

#[test]
fn answers_give_the_same_result_in_english() {
    journey("english", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("en/").await;
        assert_eq!(french_lines(&person).await, Vec::<String>::new());
        meets_no_barrier_by_day_or_night(&person).await;
        person.screenshot("english-home").await;
        person.activates(Hand::Mouse, "a[data-mode=complet]").await;
        person.arrives_at("mot_rang").await;
        for (item, answer) in V01.iter().copied() {
            person.arrives_at(item).await;
            assert_eq!(french_lines(&person).await, Vec::<String>::new(), "{item}");
            person.answers(Hand::Mouse, item, answer).await;
            person.continues(Hand::Mouse).await;
        }
        person.arrives_at("recapitulatif").await;
        assert_eq!(french_lines(&person).await, Vec::<String>::new(), "recapitulatif");
        person.meets_no_barrier().await;
        person.activates(Hand::Mouse, "a.see-result").await;
        person.sees("[data-verdict]").await;
        assert_eq!(person.heading().await, "For you, a CAE");
        assert_eq!(shown(&person).await, expected());
        person.unfolds_the_money().await;
        assert_eq!(french_lines(&person).await, Vec::<String>::new(), "result");
        meets_no_barrier_by_day_or_night(&person).await;
        person.fits_the_screen().await;
        person.screenshot("english-result").await;
    });
}

#[test]
fn the_place_and_the_answers_stay_when_the_language_changes() {
    journey("switch", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_sens").await;
        changes_language(&person, "en").await;
        person.arrives_at("mot_sens").await;
        assert!(person.address().await.path().ends_with("/en/questionnaire/"));
        let Some((item, answer)) = V01.iter().copied().find(|(item, _)| *item == "mot_sens") else {
            panic!("no answer of v01 there");
        };
        person.answers(Hand::Mouse, item, answer).await;
        person.continues(Hand::Mouse).await;
        let next = person.question_id().await;
        changes_language(&person, "fr").await;
        person.arrives_at(&next).await;
        person.go_back().await;
        person.arrives_at(&next).await;
        assert_eq!(
            person.attribute("html", "lang").await.as_deref(),
            Some("en"),
            "Back is Back"
        );
    });
}

#[test]
fn an_open_door_and_a_received_link_are_the_same_in_both_languages() {
    journey("switch-result", async |stage| {
        let person = stage.person(Device::Desktop).await;
        let (kept, _) = reference("v01");
        person.open("").await;
        person.store("quatre-voies:courant", &kept).await;
        person.open("resultat#argent").await;
        person.sees("[data-verdict]").await;
        changes_language(&person, "en").await;
        person.sees(".door__button[aria-expanded=true]").await;
        assert_eq!(person.count(".shared-notice").await, 0, "it is one’s own");
        person.opens_every_door().await;
        let link = person.value_of("#lien").await;
        assert!(link.contains("/en/resultat/#"), "{link}");

        let reader = stage.person(Device::Phone).await;
        reader.open_link(&link.replace("/en/", "/")).await;
        reader.sees(".shared-notice").await;
        let verdict = reader.attribute("[data-verdict]", "data-members").await;
        changes_language(&reader, "en").await;
        reader.sees(".shared-notice").await;
        assert_eq!(reader.attribute("[data-verdict]", "data-members").await, verdict);
        assert_eq!(reader.stored("quatre-voies:courant").await, None);
        assert_eq!(french_lines(&reader).await, Vec::<String>::new());
    });
}

#[test]
fn answers_that_only_the_address_holds_change_language_too() {
    journey("switch-carried", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.runs_first(REFUSALS[0]).await;
        v01_until(&person, "mot_sens").await;
        changes_language(&person, "en").await;
        person.arrives_at("mot_sens").await;
        assert_eq!(person.count(".offered").await, 0, "they are one’s own");
        person.open("en/questionnaire#recapitulatif").await;
        person.arrives_at("recapitulatif").await;
    });
}

#[test]
fn every_page_leads_to_the_same_in_the_other_language_and_says_which_it_is() {
    journey("switch-pages", async |stage| {
        let person = stage.person(Device::Phone).await;
        for path in PAGES {
            person.open(&format!("en/{path}")).await;
            assert_eq!(person.attribute("html", "lang").await.as_deref(), Some("en"), "{path}");
            assert_eq!(french_lines(&person).await, Vec::<String>::new(), "{path}");
            meets_no_barrier_by_day_or_night(&person).await;
            person.fits_the_screen().await;
            assert!(is_across_from_the_name(&person).await, "en/{path}");
            person.click(SWITCH).await;
            person
                .until(path, async || {
                    person.attribute("html", "lang").await.as_deref() == Some("fr")
                })
                .await;
            assert!(person.address().await.path().ends_with(&format!("/{path}")), "{path}");
            assert!(!person.address().await.path().contains("/en/"), "{path}");
            assert!(is_across_from_the_name(&person).await, "{path}");
        }
    });
}

#[test]
fn the_other_language_is_no_new_version() {
    journey("switch-kept", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_kept_the_site(&person).await;
        person.open("en/").await;
        let kept = "navigator.serviceWorker.getRegistration().then(({ active, waiting }) => {
            if ((active || waiting)?.scriptURL.endsWith('/en/sw.js')) document.documentElement.dataset.english = '' })";
        person
            .until("the English site kept", async || {
                person.runs(kept).await;
                person.count("html[data-english]").await == 1
            })
            .await;
        assert_eq!(person.count(".new-version:not([hidden])").await, 0);
    });
}

#[test]
fn a_trade_and_an_amount_are_typed_as_english_readers_do() {
    journey("english-typed", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("en/questionnaire#complet").await;
        person.open("en/questionnaire#f_activite").await;
        person.sees("#metier-saisie").await;
        person.click("#metier-saisie").await;
        person.types("plumber").await;
        person.sees("#metier-liste [role=option]").await;
        person.click("#metier-liste [role=option]").await;
        person.sees(".trade__named").await;
        assert!(person.text_of("#metier-0 span").await.contains("lumber"));
        assert_eq!(french_lines(&person).await, Vec::<String>::new());

        let (kept, _) = reference("v01");
        person.store("quatre-voies:courant", &kept).await;
        person.open("en/questionnaire#f_ca").await;
        person.arrives_at("f_ca").await;
        person.answers(Hand::Keyboard, "f_ca", Euros("22,000")).await;
        person.continues(Hand::Mouse).await;
        person
            .until("the next question", async || person.question_id().await != "f_ca")
            .await;
    });
}
