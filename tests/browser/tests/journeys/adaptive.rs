//! The adaptive path: what tells most is asked, it stops once that is clear, and everything said on the way holds.

use browser_tests::{Answer, Device, Hand, Person, V01, journey};
use engine::adaptive::{Next, next};
use engine::{Answer as Said, Answers, Item};
use law::Law;

use crate::meets_no_barrier_by_day_or_night;

const STARTED: &str = ":root[data-choice]";
const STOP: &str = "[data-stop=assez]";

/// Starts from the first screen, as most people do.
async fn starts(person: &Person) {
    person.open("").await;
    person.click("a[data-mode=adapte]").await;
    person.arrives_at("f_activite").await;
}

/// Answers the question on screen as v01 would, and goes on; its id.
async fn answers_one(person: &Person) -> String {
    let question = person.question_id().await;
    let answer = V01.iter().find(|(item, _)| *item == question);
    let (item, answer) = answer.unwrap_or_else(|| panic!("« {question} » was not expected"));
    let heading = person.heading().await;
    person.answers(Hand::Mouse, item, *answer).await;
    person.continues(Hand::Mouse).await;
    person
        .until(&format!("what follows {question}"), async || {
            person.question_id().await != question && person.heading().await != heading
        })
        .await;
    question
}

/// Answers this many questions; their ids.
async fn answers_some(person: &Person, count: usize) -> Vec<String> {
    let mut asked = Vec::new();
    for _ in 0..count {
        asked.push(answers_one(person).await);
        if asked.len() == 1 {
            person.sees(STARTED).await;
            person.reads().await;
        }
    }
    asked
}

/// Answers until the recap; the ids of the questions asked.
async fn answers_to_the_stop(person: &Person) -> Vec<String> {
    let mut asked = answers_some(person, 1).await;
    while person.question_id().await != "recapitulatif" {
        asked.push(answers_one(person).await);
    }
    asked
}

/// The most questions that the page says are left, and how far its bar has come, in thousandths.
async fn progress(person: &Person) -> (u32, u32) {
    let words = person.text_of(".progress__words span:last-child").await;
    let numbers = words.split(|sign: char| !sign.is_ascii_digit());
    let most = numbers.filter_map(|digits| digits.parse().ok()).next_back();
    let read = async |name| person.attribute(".progress__bar", name).await.unwrap_or_default();
    let whole: u32 = read("viewBox")
        .await
        .split(' ')
        .nth(2)
        .and_then(|n| n.parse().ok())
        .expect("a bar");
    let done = person.attribute(".progress__bar rect", "width").await;
    let done: u32 = done.and_then(|width| width.parse().ok()).expect("a stroke");
    (most.unwrap_or(2), done * 1_000 / whole)
}

async fn sees_a_result(person: &Person) {
    person.click("a.see-result").await;
    person.sees("[data-verdict]").await;
}

#[test]
fn a_person_answers_until_it_is_clear_and_sees_the_result() {
    journey("adaptive", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        assert!(
            person
                .text_of(".progress__words")
                .await
                .contains("Encore 10 à 30 questions")
        );
        let mut asked = 0;
        let (mut most, mut done) = progress(&person).await;
        while person.question_id().await != "recapitulatif" {
            answers_some(&person, 1).await;
            asked += 1;
            if person.question_id().await == "recapitulatif" {
                break;
            }
            let (now, further) = progress(&person).await;
            assert!(
                now <= most && further > done,
                "after {asked}: {most} {now}, {done} {further}"
            );
            (most, done) = (now, further);
        }
        person.sees(STOP).await;
        assert!((10..30).contains(&asked), "{asked}");
        let stop = person.text_of(STOP).await;
        assert!(
            stop.contains("Vos réponses suffisent") && stop.contains("une fois sur 20"),
            "{stop}"
        );
        assert!(stop.contains("minutes") && !stop.contains('%'), "{stop}");
        assert_eq!(person.count("main .recap__row:not(details *)").await, asked);
        meets_no_barrier_by_day_or_night(&person).await;
        person.screenshot("adaptive-stop-phone").await;
        sees_a_result(&person).await;
        assert!(
            person
                .text_of(".go-further")
                .await
                .contains("Continuer pour être plus sûr")
        );
    });
}

/// What the command line would ask of v01, until it is clear.
fn asked_natively() -> Vec<&'static str> {
    let people = support::cases(include_str!("../../../cases/people.json"));
    let all = support::answers(people[0]["reponses"].as_object().expect("answers"));
    let (mut given, mut asked) = (Answers::default(), Vec::new());
    while let Next::Ask(item, _) = next(&given, asked.last().copied(), false, Law::of_rules()) {
        given
            .set(item, all.get(item).unwrap_or(Said::DontKnow))
            .expect("an answer");
        asked.push(item);
    }
    asked.into_iter().map(Item::id).collect()
}

#[test]
fn the_page_asks_what_the_command_line_asks() {
    journey("adaptive-same", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        let asked = answers_to_the_stop(&person).await;
        assert_eq!(asked, asked_natively());
    });
}

/// Looked at too early, the result names nothing that a question not asked may close: it leads to the question.
#[test]
fn an_early_result_asks_before_it_names_a_way() {
    journey("adaptive-early-result", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        answers_some(&person, 6).await;
        person.opens_the_whole_result().await;
        person.sees("[data-abstention=fait_a_demander]").await;
        let named = person.count("main .way-card, main .ways, main [data-to]").await;
        assert_eq!(named, 0);
        meets_no_barrier_by_day_or_night(&person).await;
        person.screenshot("adaptive-early-result-phone").await;
        let asked = person.attribute(".to-ask a", "data-item").await.expect("a question");
        person.click(".to-ask a").await;
        person.arrives_at(&asked).await;
    });
}

#[test]
fn without_the_choice_a_fixed_order_goes_on_and_nothing_is_said() {
    journey("adaptive-blocked", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.expects_console_error("quatre-voies-choice");
        stage.site().never_sends(&["quatre-voies-choice"]);
        starts(&person).await;
        let asked = answers_to_the_stop(&person).await;
        assert!((15..35).contains(&asked.len()), "{asked:?}");
        assert_eq!(
            person.count("[data-stop], :root[data-stopped], [data-missing]").await,
            0
        );
        sees_a_result(&person).await;
    });
}

#[test]
fn back_follows_the_order_asked_and_a_reload_or_another_tab_stays() {
    journey("adaptive-back", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        let asked = answers_some(&person, 9).await;
        let here = person.question_id().await;
        for question in asked.iter().rev().take(4) {
            person.click(".back").await;
            person.arrives_at(question).await;
        }
        // What was answered meanwhile stays: the questions already answered are not asked again.
        person.continues(Hand::Mouse).await;
        person.arrives_at(&here).await;
        let told = progress(&person).await;
        person.reload().await;
        person.arrives_at(&here).await;
        assert_eq!(progress(&person).await, told);
        person.opens_in_another_tab("questionnaire").await;
        person.arrives_at(&here).await;
        person.closes_the_tab().await;
        person.click(".back").await;
        person.arrives_at(&asked[8]).await;
    });
}

#[test]
fn an_earlier_answer_changed_keeps_the_later_ones() {
    journey("adaptive-changed", async |stage| {
        let person = stage.person(Device::Desktop).await;
        starts(&person).await;
        let asked = answers_some(&person, 9).await;
        for _ in 0..9 {
            person.click(".back").await;
            person.reads().await;
        }
        assert_eq!(person.question_id().await, asked[0]);
        person.answers(Hand::Mouse, "f_activite", Answer::One("conseil")).await;
        person.continues(Hand::Mouse).await;
        person.reads().await;
        let next = person.question_id().await;
        assert!(!asked.contains(&next), "{next} is asked again");
        let stored = person.stored("quatre-voies:courant").await.expect("an attempt");
        for question in &asked {
            assert!(
                stored.contains(&format!("\"{question}\":")),
                "{question} is lost: {stored}"
            );
        }
    });
}

#[test]
fn from_one_path_to_the_other_and_back_nothing_is_lost() {
    journey("adaptive-complete", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        let asked = answers_some(&person, 8).await;
        person.open("").await;
        assert!(person.text_of(".resume").await.contains("8 réponses"));
        person.click("a[data-mode=complet]").await;
        person.arrives_at("mot_rang").await;
        assert!(person.text_of(".progress__words").await.contains("Partie 1 sur 5"));
        person.open("").await;
        person.click("a[data-mode=adapte]").await;
        // The choice may not be there yet: another question may come, never one that is answered.
        person.sees("form.question .progress__bar").await;
        assert!(!asked.contains(&person.question_id().await));
        person.click(".back").await;
        person.arrives_at(&asked[7]).await;
        person.open("").await;
        person.click("a[data-resume]").await;
        person.arrives_at(&asked[7]).await;
    });
}

#[test]
fn what_was_not_needed_can_be_answered_from_the_recap() {
    journey("adaptive-not-needed", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        let asked = answers_to_the_stop(&person).await;
        person.sees(STOP).await;
        assert!(!asked.contains(&"mot_revers".to_owned()), "{asked:?}");
        person.click(".not-needed summary").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click(".not-needed [data-item=mot_revers] a").await;
        person.arrives_at("mot_revers").await;
        // Left without an answer, it is not missing.
        person.click(".back").await;
        person.arrives_at("recapitulatif").await;
        assert_eq!(person.count("[data-missing]").await, 0);
        person.click(".not-needed summary").await;
        person.click(".not-needed [data-item=mot_revers] a").await;
        person.arrives_at("mot_revers").await;
        person.answers(Hand::Mouse, "mot_revers", Answer::One("solitude")).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        assert_eq!(person.count(".not-needed [data-item=mot_revers]").await, 0);
        assert_eq!(person.count("main [data-item=mot_revers]").await, 1);
    });
}

#[test]
fn who_goes_on_to_be_surer_has_the_result_at_hand_and_comes_back_to_the_recap() {
    journey("adaptive-surer", async |stage| {
        let person = stage.person(Device::Phone).await;
        starts(&person).await;
        answers_to_the_stop(&person).await;
        person.sees(STOP).await;
        person.click(".go-further").await;
        person.sees("form.question a.see-result").await;
        assert_ne!(person.question_id().await, "recapitulatif");
        person.meets_no_barrier().await;
        sees_a_result(&person).await;
        person.click(".go-further").await;
        person.sees("form.question a.see-result").await;
        while person.question_id().await != "recapitulatif" {
            answers_one(&person).await;
        }
        assert_eq!(person.count(".stop, .not-needed, [data-missing]").await, 0);
        sees_a_result(&person).await;
        assert_eq!(person.count(".go-further").await, 0);
    });
}

/// Somebody in the middle of the short path of before.
const SHORT: &str = r#"{"format":1,"answers":{"version":"items-3","mode":"rapide","mot_rang":["gain","sens","lien"],
"par_temps":"une_heure","f_activite":"conseil"},"at":"f_clients","finished":false}"#;

#[test]
fn the_short_path_of_before_goes_on_as_the_adaptive_one() {
    journey("adaptive-short", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.store("quatre-voies:courant", SHORT).await;
        person.open("questionnaire").await;
        person.arrives_at("f_clients").await;
        assert!(
            person
                .text_of(".progress__words")
                .await
                .contains("Encore 10 à 30 questions")
        );
        let stored = person.stored("quatre-voies:courant").await.expect("an attempt");
        assert!(
            stored.contains("\"mode\":\"adapte\"") && stored.contains("\"mot_rang\""),
            "{stored}"
        );
        person.click(".back").await;
        person.arrives_at("f_activite").await;
    });
}
