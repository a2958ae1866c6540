//! The second tap of a finger that trembles, and the keys held too long: nothing that has just come is answered unseen.

use browser_tests::{Answer, Device, Hand, Person, Pointer, V01, journey, reference};
use fantoccini::key::Key;

use crate::attempts::has_attempts;
use crate::echoes::state;
use crate::result::{CURRENT, result_of};
use crate::v01_until;

/// Milliseconds between the two taps.
const GAPS: [u64; 4] = [60, 130, 250, 400];
/// What the eye would see answered, said or gone wrong.
const TOUCHED: &str = ".error-summary, main input:checked, main [aria-pressed=true]";

async fn taps_twice(person: &Person, css: &str, gap: u64) {
    person.presses_twice_with(Pointer::Finger, css, gap).await;
    person.reads().await;
}

#[test]
fn continue_tapped_twice_goes_on_once() {
    journey("taps-continue", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#complet").await;
        for (rank, pair) in V01.windows(2).take(26).enumerate() {
            let [(item, answer), (next, _)] = pair else { continue };
            person.arrives_at(item).await;
            // A key goes on with « Continuer » only.
            person.answers(Hand::Keyboard, item, *answer).await;
            let (_, before) = state(&person).await;
            taps_twice(&person, "#continuer", GAPS[rank % GAPS.len()]).await;
            assert_eq!(state(&person).await, ((*next).to_owned(), before), "after {item}");
            assert_eq!(person.count(TOUCHED).await, 0, "after {item}");
        }
    });
}

/// What is missing is said above, and moves everything below: an answer comes under the finger.
#[test]
fn continue_tapped_twice_without_an_answer_gives_none() {
    journey("taps-nothing", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("voies").await;
        for item in [
            "f_traction",
            "mot_rang",
            "mot_sens",
            "par_temps",
            "sec_arbitrage",
            "f_situation",
            "f_cas",
        ] {
            for gap in GAPS {
                person.open(&format!("questionnaire#{item}")).await;
                person.arrives_at(item).await;
                person.reads().await;
                taps_twice(&person, "#continuer", gap).await;
                person.sees(".error-summary").await;
                let given = person.count("main input:checked, main [aria-pressed=true]").await;
                assert_eq!(given, 0, "{item}, {gap} ms");
            }
        }
    });
}

/// The page that follows is another one, which knows nothing of the first tap.
#[test]
fn what_leads_to_another_page_tapped_twice_touches_nothing_there() {
    journey("taps-pages", async |stage| {
        let person = stage.person(Device::Phone).await;
        for gap in GAPS {
            for (start, first) in [("complet", "mot_rang"), ("adapte", "f_activite")] {
                person.open("").await;
                taps_twice(&person, &format!("a[data-mode={start}]"), gap).await;
                person.arrives_at(first).await;
                assert_eq!(person.count(TOUCHED).await, 0, "{start}, {gap} ms");
            }
        }
        let (kept, _) = reference("v09");
        person.store(CURRENT, &kept).await;
        for gap in GAPS {
            person.open("questionnaire#recapitulatif").await;
            let before = answers(&person).await;
            taps_twice(&person, "a.see-result", gap).await;
            person.sees("[data-verdict]").await;
            assert!(person.address().await.path().ends_with("/resultat/"), "{gap} ms");
            assert_eq!(answers(&person).await, before, "{gap} ms");
            assert_eq!(
                person.count(".notice--variant, .refine input:checked").await,
                0,
                "{gap} ms"
            );
            taps_twice(&person, "a.review", gap).await;
            person.arrives_at("recapitulatif").await;
            assert_eq!(answers(&person).await, before, "{gap} ms, back");
        }
    });
}

/// Everything answered, as kept.
async fn answers(person: &Person) -> serde_json::Value {
    let kept = person.stored(CURRENT).await.unwrap_or_default();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap_or_default();
    kept["answers"].clone()
}

#[test]
fn delete_and_erase_tapped_twice_take_one_thing_away_or_only_ask() {
    journey("taps-delete", async |stage| {
        let person = stage.person(Device::Phone).await;
        let aside = "quatre-voies:essais-mis-de-cote-1";
        for gap in GAPS {
            has_attempts(&person).await;
            person.store(aside, "{oups").await;
            person.open("essais").await;
            taps_twice(&person, ".attempts .delete", gap).await;
            assert_eq!(person.count(".attempts > .attempt").await, 2, "{gap} ms");
            person.sees("#annuler").await;
            taps_twice(&person, "#annuler", gap).await;
            assert_eq!(person.count(".attempts > .attempt").await, 3, "{gap} ms: brought back");
            for ask in ["tout-supprimer", "quatre-voies-essais-mis-de-cote-1", "effacer"] {
                taps_twice(&person, &format!("#{ask}"), gap).await;
                person.sees(&format!("#{ask}-oui")).await;
                taps_twice(&person, &format!("#{ask}-non"), gap).await;
                person.sees(&format!("#{ask}")).await;
            }
            for kept in [CURRENT, "quatre-voies:essais", aside] {
                assert!(person.stored(kept).await.is_some(), "{gap} ms: {kept} is gone");
            }
        }
    });
}

/// What is pressed goes somewhere else, and something else comes there.
#[test]
fn answers_that_take_another_place_are_given_once() {
    journey("taps-order", async |stage| {
        let person = stage.person(Device::Phone).await;
        for gap in GAPS {
            person.open("questionnaire#complet").await;
            person.arrives_at("mot_rang").await;
            // A reason placed and taken back by the second tap is seen; what is not pressed never takes a place.
            taps_twice(&person, "button[data-option=lien]", gap).await;
            assert_eq!(
                person.count("[aria-pressed=true]:not([data-option=lien])").await,
                0,
                "{gap} ms"
            );
        }
        let banner = ".notice--variant strong";
        result_of(&person, "v09").await;
        person.click(".changes .try").await;
        let once = person.text_of(banner).await;
        for gap in GAPS {
            result_of(&person, "v09").await;
            let before = answers(&person).await;
            taps_twice(&person, ".changes .try", gap).await;
            assert_eq!(person.text_of(banner).await, once, "{gap} ms");
            taps_twice(&person, ".notice--variant button", gap).await;
            assert_eq!(person.count(banner).await, 0, "{gap} ms: one's own answers again");
            assert_eq!(answers(&person).await, before, "{gap} ms");
        }
    });
}

/// Each question asked on the result takes the place of the one before.
#[test]
fn the_next_question_of_the_result_is_not_tapped_unseen() {
    journey("taps-refine", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#complet").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.opens_the_whole_result().await;
        for gap in GAPS {
            taps_twice(&person, ".refine .button--quiet", gap).await;
            assert_eq!(person.count(".refine input:checked").await, 0, "{gap} ms");
            let before = answers(&person).await;
            taps_twice(&person, ".refine label.choice--apart", gap).await;
            assert!(
                person.count(".refine input:checked").await <= 1,
                "{gap} ms: the next one"
            );
            let more = answers(&person).await.as_object().map_or(0, serde_json::Map::len);
            let less = before.as_object().map_or(0, serde_json::Map::len);
            assert!(more <= less + 1, "{gap} ms: {more} after {less}");
        }
    });
}

#[test]
fn a_key_pressed_twice_or_held_goes_on_once() {
    journey("taps-keys", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_lien").await;
        let enter: char = Key::Enter.into();
        let presses = GAPS.iter().flat_map(|gap| [(enter, Some(*gap)), (' ', Some(*gap))]);
        let holds = [(enter, None), (' ', None)];
        let questions = V01[2..].windows(2);
        for ((key, gap), pair) in presses.chain(holds).zip(questions) {
            let [(item, answer), (next, _)] = pair else { continue };
            person.arrives_at(item).await;
            person.answers(Hand::Keyboard, item, *answer).await;
            let (_, before) = state(&person).await;
            person.tabs_to("#continuer").await;
            match gap {
                Some(gap) => person.presses_key_twice(key, gap).await,
                None => person.holds_key(key).await,
            }
            person.reads().await;
            let said = format!("{key:?} after {item}, {gap:?}");
            assert_eq!(state(&person).await, ((*next).to_owned(), before), "{said}");
            assert_eq!(person.count(TOUCHED).await, 0, "{said}");
        }
    });
}
