//! What Safari does after seven days: all that the browser kept is gone. The result was proposed to be kept elsewhere, and comes
//! back in two presses.

use browser_tests::{Ability, Device, Hand, Person, journey, reference};

use crate::{expected, meets_no_barrier_by_day_or_night, shown, v01_reaches_her_result};

const CURRENT: &str = "quatre-voies:courant";
const KEPT: &str = "quatre-voies:essais";
/// The list as released: a link, then two attempts.
const ESSAIS_1: &str = include_str!("../../../cases/storage/essais_1.json");
/// The link to the file, on the first screen.
const TO_FILE: &str = ".to-attempts + a";

/// Waits for one's own result, not one received.
async fn sees_her_own_result(person: &Person) {
    person.sees("[data-verdict] h1").await;
    person.opens_every_door().await;
    person.sees(".share").await;
    assert_eq!(person.count(".shared-notice").await, 0);
}

#[test]
fn a_result_comes_back_by_the_link_copied_at_the_first_result() {
    journey("back-by-link", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        person.click(".proposal .copy-complete").await;
        person
            .until("the link copied, and what is not in it", async || {
                person
                    .text_of(".proposal")
                    .await
                    .contains("sans vos réponses plus personnelles")
            })
            .await;
        let link = person.clipboard().await;

        person.loses_everything().await;
        person.open_link(&link).await;
        person.sees(".take-back").await;
        assert_eq!(shown(&person).await, expected(), "as it was sent");
        assert_eq!(person.stored(CURRENT).await, None, "nothing is kept unasked");
        assert_eq!(person.count(".take-answers").await, 0, "one way to take them, not two");
        person.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click(".take-back").await;
        person.arrives_at("recapitulatif").await;
        assert!(person.text_of(".notice--caution").await.starts_with("Il manque"));
        person.click("a.see-result").await;
        // The personal answers may close a way: they are asked before one is named.
        person.sees("[data-abstention=fait_a_demander]").await;
        let asked = person.attribute(".to-ask a", "data-item").await.unwrap_or_default();
        assert!(["f_situation", "f_cas", "f_titre"].contains(&asked.as_str()), "{asked}");
    });
}

#[test]
fn a_link_with_every_answer_brings_the_result_back_in_one_press() {
    journey("back-whole", async |stage| {
        for blocked in [false, true] {
            let person = stage.person(Device::Phone).await;
            person.open("").await;
            // The reference leaves out how she uses her rights.
            let all = reference("v01")
                .0
                .replace("\"f_situation\"", "\"f_are\":\"nsp\",\"f_situation\"");
            person.store(CURRENT, &all).await;
            person.opens_the_whole_result().await;
            person.click_label_of("partage", "complet").await;
            for item in ["f_situation", "f_are", "f_cas", "f_titre"] {
                if person.count(&format!("[name=ajouter][value={item}]")).await > 0 {
                    person.click_label_of("ajouter", item).await;
                }
            }
            assert_eq!(shown(&person).await, expected());
            let link = person.value_of("#lien").await;

            person.loses_everything().await;
            if blocked {
                person.blocks_storage().await;
            }
            person.open_link(&link).await;
            person.click(".take-back").await;
            sees_her_own_result(&person).await;
            assert_eq!(shown(&person).await, expected());
            person.reload().await;
            sees_her_own_result(&person).await;
            assert_eq!(shown(&person).await, expected());
        }
    });
}

#[test]
fn a_result_comes_back_by_its_file_from_the_first_screen_and_from_the_attempts() {
    journey("back-by-file", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.catches_files().await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        person.click(".proposal .save-file").await;
        let (name, text) = person.saved_file().await;

        for from in ["", "essais"] {
            person.loses_everything().await;
            person.open(from).await;
            assert_eq!(person.count("[data-resume], .attempt").await, 0, "nothing is left");
            if from.is_empty() {
                person.click(TO_FILE).await;
            }
            person.sees("#reprendre").await;
            person.fits_the_screen().await;
            person.meets_no_barrier().await;
            person.chooses_file("#reprendre", &name, text.as_bytes()).await;
            sees_her_own_result(&person).await;
            assert_eq!(shown(&person).await, expected(), "{from}");
        }
        person.click(".to-attempts").await;
        person.sees(".attempt--present").await;
        assert_eq!(
            person.count("#reprendre, .attempts > .attempt").await,
            0,
            "once, and under way"
        );
    });
}

#[test]
fn a_file_of_several_attempts_comes_back_whole_and_a_wrong_one_is_refused() {
    journey("back-several", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("essais").await;
        person
            .chooses_file("#reprendre", "photo.json", &[0xff, 0xd8, 0xff])
            .await;
        person
            .until("the refusal", async || {
                person.text_of(".said").await.contains("n’est pas un fichier d’essais")
            })
            .await;
        person
            .chooses_file("#reprendre", "essais.json", ESSAIS_1.as_bytes())
            .await;
        person
            .until("the first of them under way", async || {
                person.stored(CURRENT).await.is_some()
            })
            .await;
        person.open("essais").await;
        person.sees(".attempt--present").await;
        assert_eq!(
            person.count(".attempts > .attempt").await,
            2,
            "the two others are in the list"
        );
        assert!(person.stored(KEPT).await.is_some());
    });
}

#[test]
fn keeping_it_elsewhere_is_proposed_once() {
    journey("proposed-once", async |stage| {
        let person = stage.person(Device::Narrow).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        person.sees(".proposal").await;
        person.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&person).await;
        let below = "const under = css => document.querySelector(css).getBoundingClientRect().top; \
                     return String(under('.proposal') > under('[data-verdict]'))";
        assert_eq!(person.learns(below).await, "true", "the result comes first");
        if person.can(Ability::Paper) {
            person.looks_at_paper(true).await;
            assert!(!person.is_shown(".proposal").await);
            person.looks_at_paper(false).await;
        }
        let link = {
            person.click(".copy-complete").await;
            person.clipboard().await
        };
        person.click(".close-proposal").await;
        person
            .until("it gone", async || person.count(".proposal").await == 0)
            .await;
        assert!(person.is_focused("main h1").await);
        person.reload().await;
        sees_her_own_result(&person).await;
        assert_eq!(person.count(".proposal").await, 0, "closed");

        // Somebody else's result is not theirs to keep; their own is, the first time.
        let reader = stage.person(Device::Phone).await;
        reader.open_link(&link).await;
        reader.sees(".shared-notice").await;
        assert_eq!(reader.count(".proposal").await, 0, "a result received");
        reader.store(CURRENT, &reference("v03").0).await;
        for count in [1, 0] {
            reader.opens_the_whole_result().await;
            sees_her_own_result(&reader).await;
            assert_eq!(reader.count(".proposal").await, count, "once, closed or not");
        }

        let blocked = stage.person(Device::Phone).await;
        blocked.blocks_storage().await;
        v01_reaches_her_result(&blocked, Hand::Mouse).await;
        sees_her_own_result(&blocked).await;
        assert_eq!(blocked.count(".proposal").await, 0, "another notice says what to do");
    });
}

/// What stands for the browser’s own promise: what it answers to a press, what it says later, and what people read of each.
struct Promise {
    storage: &'static str,
    before: &'static str,
    pressed: Option<&'static str>,
    later: &'static str,
}

const PROMISES: &[Promise] = &[
    Promise {
        storage: "{ persist: async () => { asked(); sessionStorage.promis = 1; return true }, persisted: async () => !!sessionStorage.promis }",
        before: "n’a rien promis",
        pressed: Some("a accepté"),
        later: "a accepté",
    },
    Promise {
        storage: "{ persist: async () => { asked(); return false }, persisted: async () => false }",
        before: "n’a rien promis",
        pressed: Some("a refusé"),
        later: "n’a rien promis",
    },
    Promise {
        storage: "{ persist() { asked(); throw new TypeError('no') }, persisted() { throw new TypeError('no') } }",
        before: "n’a rien promis",
        pressed: Some("n’a pas pu répondre"),
        later: "n’a rien promis",
    },
    Promise {
        storage: "{ persist: async () => { asked(); throw new TypeError('no') }, persisted: async () => { throw new TypeError('no') } }",
        before: "n’a rien promis",
        pressed: Some("n’a pas pu répondre"),
        later: "n’a rien promis",
    },
    Promise {
        storage: "undefined",
        before: "ne peut rien promettre",
        pressed: None,
        later: "ne peut rien promettre",
    },
    Promise {
        storage: "{}",
        before: "ne peut rien promettre",
        pressed: None,
        later: "ne peut rien promettre",
    },
];

async fn hears(person: &Person, words: &str) {
    person
        .until(words, async || person.text_of("#promesse").await.contains(words))
        .await;
}

async fn asked(person: &Person) -> String {
    person.learns("return String(window.asks)").await
}

#[test]
fn the_browser_is_asked_to_keep_on_a_press_only_and_what_it_says_is_said() {
    journey("promise", async |stage| {
        for promise in PROMISES {
            let person = stage.person(Device::Phone).await;
            let script = format!(
                "window.asks = 0; {{ const asked = () => window.asks++; \
                 Object.defineProperty(navigator, 'storage', {{ value: {} }}) }}",
                promise.storage
            );
            person.runs_first(&script).await;
            person.open("vie-privee").await;
            hears(&person, promise.before).await;
            assert_eq!(person.count(".ask-to-keep").await, 0, "there is nothing to keep yet");

            person.store(CURRENT, &reference("v01").0).await;
            person.open("vie-privee").await;
            hears(&person, promise.before).await;
            assert_eq!(asked(&person).await, "0", "never asked on arrival: {}", promise.storage);
            assert_eq!(person.count(".ask-to-keep").await, u64::from(promise.pressed.is_some()));
            if let Some(words) = promise.pressed {
                person.meets_no_barrier().await;
                person.click(".ask-to-keep").await;
                hears(&person, words).await;
                assert_eq!(asked(&person).await, "1");
                person.meets_no_barrier().await;
                person.fits_the_screen().await;
            }
            person.reload().await;
            hears(&person, promise.later).await;
            assert_eq!(asked(&person).await, "0", "{}", promise.storage);
        }
    });
}
