//! The second press of a double press: it never touches what has just come under the finger.

use browser_tests::{Answer, Device, Hand, Person, Pointer, V01, journey};
use fantoccini::key::Key;

use crate::result::{CURRENT, result_of};
use crate::v01_until;

/// Milliseconds between the two presses.
const GAPS: [u64; 5] = [50, 130, 300, 600, 900];

/// The question on screen, and how many answers are kept.
pub(crate) async fn state(person: &Person) -> (String, usize) {
    let kept = person.stored(CURRENT).await.unwrap_or_default();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap_or_default();
    // What an older version kept does not say its version or its path.
    let about = ["version", "mode"];
    let keys = kept["answers"].as_object().into_iter().flat_map(serde_json::Map::keys);
    let answers = keys.filter(|key| !about.contains(&key.as_str())).count();
    (person.question_id().await, answers)
}

#[test]
fn continue_pressed_twice_goes_on_once() {
    journey("echo-continue", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#complet").await;
        // Up to the day rate, which an empty field leaves: the second press would skip it.
        for (rank, pair) in V01.windows(2).take(26).enumerate() {
            let [(item, answer), (next, _)] = pair else { continue };
            person.arrives_at(item).await;
            person.answers(Hand::Keyboard, item, *answer).await;
            let (_, before) = state(&person).await;
            person.presses_twice("#continuer", GAPS[rank % GAPS.len()]).await;
            person.arrives_at(next).await;
            person.reads().await;
            assert_eq!(state(&person).await, ((*next).to_owned(), before), "after {item}");
            assert_eq!(
                person.count(".error-summary, main input:checked").await,
                0,
                "after {item}"
            );
        }
    });
}

#[test]
fn what_is_pressed_twice_under_another_screen_touches_nothing_there() {
    journey("echo-elsewhere", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "f_activite").await;
        for gap in GAPS {
            person.reads().await;
            let before = state(&person).await;
            person.presses_twice(".back", gap).await;
            person.reads().await;
            let (now, answers) = state(&person).await;
            assert_eq!((now.as_str(), answers), ("amb_trois_ans", before.1), "{gap} ms");
            person.presses_twice("#continuer", gap).await;
            person.arrives_at("f_activite").await;
        }
        // Someone who has answered everything.
        let (kept, _) = browser_tests::reference("v09");
        person.store(CURRENT, &kept).await;
        for gap in GAPS {
            person.open("questionnaire#recapitulatif").await;
            let answers = state(&person).await.1;
            person.presses_twice("[data-item=f_frais] a", gap).await;
            person.reads().await;
            assert_eq!(state(&person).await, ("f_frais".to_owned(), answers), "{gap} ms");
            person.presses_twice("#continuer", gap).await;
            person.reads().await;
            assert_eq!(state(&person).await.0, "recapitulatif", "{gap} ms");
        }
    });
}

/// What comes by itself after the first press lies under the second one.
#[test]
fn an_option_pressed_twice_answers_one_question() {
    journey("echo-option", async |stage| {
        for pointer in [Pointer::Mouse, Pointer::Finger] {
            let person = stage.person(Device::Phone).await;
            v01_until(&person, "mot_gain").await;
            let scales = ["mot_gain", "mot_lien", "mot_sens"];
            for gap in GAPS {
                for (item, next) in scales.into_iter().zip(["mot_lien", "mot_sens", "mot_revers"]) {
                    person.arrives_at(item).await;
                    person.reads().await;
                    let before = state(&person).await.1;
                    let option = format!("label:has([name={item}][value='3'])");
                    person.presses_twice_with(pointer, &option, gap).await;
                    person.arrives_at(next).await;
                    person.reads().await;
                    assert_eq!(state(&person).await, (next.to_owned(), before + 1), "{item}, {gap} ms");
                    assert_eq!(person.count("main input:checked").await, 0, "{item}, {gap} ms");
                }
                person.runs("localStorage.clear()").await;
                v01_until(&person, "mot_gain").await;
            }
        }
    });
}

#[test]
fn a_keyboard_is_never_kept_waiting() {
    journey("echo-keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_until(&person, "mot_lien").await;
        for (item, next) in [("mot_lien", "mot_sens"), ("mot_sens", "mot_revers")] {
            person.arrives_at(item).await;
            person.answers(Hand::Keyboard, item, Answer::One("4")).await;
            person.tabs_to("#continuer").await;
            person.press(Key::Enter).await;
            person.press(Key::Enter).await;
            person.arrives_at(next).await;
        }
        person.reads().await;
        assert_eq!(person.question_id().await, "mot_revers");
        assert_eq!(person.count(".error-summary").await, 0);
    });
}

#[test]
fn erasing_pressed_twice_only_asks() {
    journey("echo-erase", async |stage| {
        let person = stage.person(Device::Phone).await;
        for gap in GAPS {
            result_of(&person, "v01").await;
            person.presses_twice("#effacer", gap).await;
            person.reads().await;
            assert!(
                person.stored(CURRENT).await.is_some(),
                "{gap} ms: everything was erased"
            );
            person.sees("#effacer-oui").await;
        }
    });
}

#[test]
fn the_next_question_of_the_result_is_not_answered_unseen() {
    journey("echo-refine", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#complet").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.opens_the_whole_result().await;
        for gap in GAPS {
            person.presses_twice(".refine .button--quiet", gap).await;
            person.reads().await;
            assert_eq!(person.count(".refine input:checked").await, 0, "{gap} ms");
            person.click(".refine label.choice--apart").await;
        }
    });
}
