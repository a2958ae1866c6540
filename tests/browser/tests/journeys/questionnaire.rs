//! Going through the questionnaire, by hand or by keyboard, back and forth.

use browser_tests::{Answer, Device, Hand, journey, reference};
use fantoccini::key::Key;

use crate::{expected, shown, v01_reaches_her_result, v01_until};

#[test]
fn a_finger_on_a_phone_reaches_the_result_of_the_reference() {
    journey("finger", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        assert_eq!(shown(&person).await, expected());
        assert_eq!(person.count(".way-card").await, 4);
        person.screenshot("resultat-phone").await;
    });
}

#[test]
fn a_keyboard_alone_reaches_the_same_result() {
    journey("keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_reaches_her_result(&person, Hand::Keyboard).await;
        assert_eq!(shown(&person).await, expected());
        person.screenshot("resultat-desktop").await;
    });
}

#[test]
fn each_new_question_takes_the_focus() {
    journey("focus", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_gain").await;
        person
            .until("the focus on the heading", async || person.is_focused("h1").await)
            .await;
    });
}

#[test]
fn continue_without_an_answer_says_what_is_missing_and_leads_there() {
    journey("missing-answer", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_gain").await;
        person.continues(Hand::Mouse).await;
        person.sees(".error-summary").await;
        assert_eq!(person.question_id().await, "mot_gain");
        assert!(person.title().await.starts_with("Erreur"), "{}", person.title().await);
        person.click(".error-summary a").await;
        person
            .until("the focus in the group", async || {
                person.is_focused("input[name=mot_gain]").await
            })
            .await;
        assert_eq!(person.question_id().await, "mot_gain");
        person.answers(Hand::Mouse, "mot_gain", Answer::One("nsp")).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("mot_lien").await;
        assert!(!person.title().await.starts_with("Erreur"));
    });
}

#[test]
fn no_answer_is_chosen_in_advance_and_arrows_do_not_go_on() {
    journey("arrows", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_until(&person, "mot_gain").await;
        assert_eq!(person.count("input:checked").await, 0);
        person.tabs_to("input[name=mot_gain]").await;
        person.press(Key::Down).await;
        person.press(Key::Down).await;
        assert_eq!(person.question_id().await, "mot_gain");
        assert_eq!(person.count("input:checked").await, 1);
    });
}

/// The label of an option.
fn label(item: &str, option: &str) -> String {
    format!("label:has([name={item}][value='{option}'])")
}

#[test]
fn one_touch_answers_and_goes_on_but_an_answer_changed_waits_for_continue() {
    journey("one-touch", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_gain").await;
        assert!(
            person
                .text_of(".question__intro")
                .await
                .contains("la suite vient seule")
        );
        person.touches(&label("mot_gain", "4")).await;
        person.arrives_at("mot_lien").await;
        person
            .until("the focus on the heading", async || person.is_focused("h1").await)
            .await;
        assert_eq!(person.count(".question__intro").await, 0, "said once");
        person.click(".back").await;
        person.arrives_at("mot_gain").await;
        assert!(person.is_checked("input[name=mot_gain][value='4']").await);
        person.touches(&label("mot_gain", "2")).await;
        person.reads().await;
        assert_eq!(person.question_id().await, "mot_gain");
        person.touches("#continuer").await;
        person.arrives_at("mot_lien").await;
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(kept.contains(r#""mot_gain":"2""#), "{kept}");
    });
}

#[test]
fn a_key_or_the_press_of_a_screen_reader_does_not_go_on() {
    journey("one-touch-heard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_until(&person, "mot_gain").await;
        person
            .runs("document.querySelector('input[name=mot_gain]').click()")
            .await;
        person.reads().await;
        assert_eq!(person.question_id().await, "mot_gain");
        person.continues(Hand::Keyboard).await;
        person.arrives_at("mot_lien").await;
        person.tabs_to("input[name=mot_lien]").await;
        person.press(' ').await;
        person.press(Key::Down).await;
        person.reads().await;
        assert_eq!(person.question_id().await, "mot_lien");
    });
}

#[test]
fn an_answer_that_closes_a_way_stays_to_say_so() {
    journey("one-touch-closed", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "f_titre").await;
        person.touches(&label("f_titre", "sans_droit")).await;
        person.sees(".closed-ways").await;
        person.reads().await;
        assert_eq!(person.question_id().await, "f_titre");
    });
}

/// Whether « Continuer » is on the screen with nothing over it, and what has the focus is not under it.
const IN_REACH: &str = "const next = document.querySelector('#continuer'), bar = next.parentElement;
    const { x, y, width, height } = next.getBoundingClientRect();
    const held = document.activeElement.closest('label') || document.activeElement;
    const low = bar.contains(held) || !bar.parentElement.contains(held) ? 0 : held.getBoundingClientRect().top + 24;
    const reached = document.elementFromPoint(x + width / 2, y + height / 2) === next
        && low <= bar.getBoundingClientRect().top && y + height <= innerHeight;
    return String(reached) + (reached ? '' : ` ${low} ${y} ${document.activeElement.outerHTML.slice(0, 200)}`)";

#[test]
fn the_way_on_is_in_reach_on_the_longest_questions() {
    journey("in-reach", async |stage| {
        for device in [Device::Phone, Device::Narrow] {
            let person = stage.person(device).await;
            for item in ["f_activite", "f_situation", "f_cas", "mot_rang", "f_ca"] {
                person.open(&format!("questionnaire#{item}")).await;
                person.arrives_at(item).await;
                assert_eq!(person.learns(IN_REACH).await, "true", "{item}, {device:?}");
                person.fits_the_screen().await;
            }
            person.open("questionnaire#f_cas").await;
            for _ in 0..12 {
                person.press(Key::Tab).await;
                assert_eq!(person.learns(IN_REACH).await, "true", "{device:?}");
            }
        }
    });
}

#[test]
fn the_first_screen_says_what_who_and_how_long_and_leads_who_finished_to_the_result() {
    journey("first-screen", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        let screen = person.text_of(".hero").await;
        for said in ["Gratuit", "Sans inscription", "2 à 6 minutes", "Qui publie ce site"] {
            assert!(screen.contains(said), "{said}: {screen}");
        }
        assert!(!person.is_shown(".hero .to-attempts").await);
        let seen = "const { bottom } = document.querySelector('[data-mode=adapte]').getBoundingClientRect(); return String(bottom <= innerHeight)";
        assert_eq!(person.learns(seen).await, "true", "« Commencer » is under the fold");
        let (kept, _) = reference("v09");
        person.store("quatre-voies:courant", &kept).await;
        person.open("").await;
        assert_eq!(
            person.text_of(".resume .button:not(.button--quiet)").await,
            "Voir mon résultat"
        );
        assert_eq!(person.text_of(".resume [data-resume]").await, "Reprendre mes réponses");
        assert!(person.is_shown(".hero .to-attempts").await);
        person.click(".four-ways [data-way=portage] h3 a").await;
        person
            .until("the guide", async || {
                person.address().await.path().ends_with("/voies/portage/")
            })
            .await;
    });
}

#[test]
fn back_goes_to_the_previous_question_with_its_answer() {
    journey("back", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_sens").await;
        person.go_back().await;
        person.arrives_at("mot_lien").await;
        assert!(person.is_checked("input[name=mot_lien][value='5']").await);
        person.click(".back").await;
        person.arrives_at("mot_gain").await;
        assert!(person.is_checked("input[name=mot_gain][value='3']").await);
    });
}

#[test]
fn an_answer_changed_from_the_recap_returns_to_the_recap() {
    journey("recap", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "f_titre").await;
        person.answers(Hand::Mouse, "f_titre", Answer::One("non")).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("f_vie").await;
        person.answers(Hand::Mouse, "f_vie", Answer::Nothing).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        person.click("[data-item=f_ca] a").await;
        person.arrives_at("f_ca").await;
        assert_eq!(
            person
                .value_of("#champ-f_ca")
                .await
                .replace(|c: char| !c.is_ascii_digit(), ""),
            "22000"
        );
        person.click("button[data-value='15000']").await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        let recap = person.text_of("main").await.replace(char::is_whitespace, "");
        assert!(recap.contains("15000€") && !recap.contains("22000"), "{recap}");
    });
}

#[test]
fn a_way_that_the_law_closes_is_said_at_once_with_its_reason() {
    journey("closed", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#f_activite").await;
        person.arrives_at("f_activite").await;
        assert_eq!(person.count(".closed-ways").await, 0);
        person
            .answers(Hand::Mouse, "f_activite", Answer::One("services_personne"))
            .await;
        person.click(".closed-ways summary").await;
        assert!(person.text_of(".closed-ways li").await.starts_with("Portage salarial"));
        person.meets_no_barrier().await;
        person.answers(Hand::Mouse, "f_activite", Answer::One("conseil")).await;
        person
            .until("four open ways", async || person.count(".closed-ways").await == 0)
            .await;
    });
}

#[test]
fn a_wrong_amount_is_named_and_kept_on_screen() {
    journey("amount", async |stage| {
        let person = stage.person(Device::Phone).await;
        for (typed, said) in [
            ("12,5", "virgule"),
            ("-3", "négatif"),
            ("99999999", "trop grand"),
            ("beaucoup", "chiffres"),
        ] {
            person.open("questionnaire#f_ca").await;
            person.arrives_at("f_ca").await;
            person.answers(Hand::Mouse, "f_ca", Answer::Euros(typed)).await;
            person.continues(Hand::Mouse).await;
            let message = person.text_of(".error-summary a").await;
            assert!(message.contains(said), "{typed}: {message}");
            assert_eq!(person.value_of("#champ-f_ca").await, typed);
            person.meets_no_barrier().await;
        }
    });
}

#[test]
fn three_taps_rank_three_reasons() {
    journey("three-taps", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#mot_rang").await;
        for reason in ["sens", "lien", "gain"] {
            person.click(&format!("button[data-option={reason}]")).await;
        }
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(kept.contains(r#"["sens","lien","gain"]"#), "{kept}");
        // Any other reason starts again.
        person.click("button[data-option=lien]").await;
        person.continues(Hand::Mouse).await;
        person.sees(".error-summary").await;
    });
}
