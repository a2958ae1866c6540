//! « Pourquoi cette question ? »: on every question, folded, said in a line.

use browser_tests::{Device, Hand, journey};

/// Some questions of every section and of every kind.
const SOME: &[&str] = &[
    "mot_rang",
    "mot_revers",
    "par_temps",
    "sec_arbitrage",
    "ris_general",
    "f_activite",
    "f_ca",
    "f_situation",
    "f_cas",
    "f_titre",
    "f_vie",
];

#[test]
fn every_question_says_why_it_is_asked_to_who_unfolds_it() {
    journey("why", async |stage| {
        let person = stage.person(Device::Narrow).await;
        let mut said: Vec<String> = Vec::new();
        for item in SOME {
            person.open(&format!("questionnaire#{item}")).await;
            person.arrives_at(item).await;
            assert_eq!(person.count("#pourquoi").await, 1, "{item}");
            assert_eq!(person.count("#pourquoi[open]").await, 0, "{item} is unfolded");
            let title = person.text_of("#pourquoi summary").await;
            assert_eq!(title, "Pourquoi cette question\u{202f}?", "{item}");
            person.click("#pourquoi summary").await;
            let why = person.text_of("#pourquoi[open] p").await;
            assert!(why.ends_with('.') && !said.contains(&why), "{item}: {why}");
            person.fits_the_screen().await;
            said.push(why);
        }
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_keyboard_unfolds_why_and_changes_nothing_else() {
    journey("why-keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("questionnaire#f_horizon").await;
        person.arrives_at("f_horizon").await;
        person.activates(Hand::Keyboard, "#pourquoi summary").await;
        person.sees("#pourquoi[open]").await;
        assert_eq!(person.question_id().await, "f_horizon");
        assert_eq!(person.count("input:checked, .error-summary").await, 0);
    });
}
