//! What the page says by itself: the change in one sentence, once the hand rests, again when it happens again; and who has the focus keeps
//! their place.

use browser_tests::{Ability, Device, Hand, Person, journey, reference};
use fantoccini::key::Key;

use crate::result::result_of;

/// Notes, from now on, all that the live regions of the page say.
const LISTENS: &str = "window.said = [];
    new MutationObserver(changes => changes.forEach(({ target }) => {
        const live = (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]');
        const hidden = live?.closest('[hidden]');
        const text = live && !hidden && live.textContent.trim();
        if (text) window.said.push(text);
    })).observe(document.body, { subtree: true, childList: true, characterData: true })";

/// What was said since, a line each time.
async fn said(person: &Person) -> Vec<String> {
    let said = person.learns("return window.said.splice(0).join('\\n')").await;
    said.lines().map(str::to_owned).collect()
}

/// All that is said until this is.
async fn hears_at_last(person: &Person, words: &str) -> Vec<String> {
    let mut all = Vec::new();
    person
        .until(&format!("« {words} » said"), async || {
            all.extend(said(person).await);
            all.iter().any(|line| line.contains(words))
        })
        .await;
    all
}

#[test]
fn a_slider_speaks_once_the_hand_rests_and_says_the_amounts_alone() {
    journey("said-slider", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.opens_every_door().await;
        person
            .runs("document.querySelector('.amount-slider__range').focus()")
            .await;
        person.runs(LISTENS).await;
        for _ in 0..6 {
            person.press(Key::Right).await;
        }
        let heard = hears_at_last(&person, "Il reste par mois").await;
        assert_eq!(heard.len(), 1, "{heard:?}");
        let words = heard.iter().flat_map(|line| line.split_whitespace()).count();
        assert!(words <= 30, "{words} words: {heard:?}");
    });
}

#[test]
fn what_is_wrong_is_said_after_the_field_and_described_when_one_comes_back() {
    journey("said-wrong", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.opens_every_door().await;
        person.unfolds_the_money().await;
        for (field, wrong, words) in [
            ("argent-ca", "abc", "Écrivez le montant en chiffres"),
            ("argent-portage", "90", "entre 0 et"),
        ] {
            person.types_instead(&format!("#{field}"), wrong).await;
            person.runs(LISTENS).await;
            // What is said before the focus has moved is cut by what the next field says.
            person
                .runs("addEventListener('focusin', () => { window.before = window.said.length }, { once: true })")
                .await;
            person.press(Key::Tab).await;
            hears_at_last(&person, words).await;
            assert_eq!(person.learns("return String(window.before)").await, "0", "{field}");
            if !stage.can(Ability::Hearing) {
                continue;
            }
            person.presses_with(Key::Shift, Key::Tab).await;
            let heard = person.hears_focus_on("textbox").await;
            assert!(heard.description.contains(words), "{heard:?}");
        }
    });
}

#[test]
fn an_error_is_heard_with_what_is_wrong() {
    journey("said-error", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        person.open("questionnaire#mot_gain").await;
        person.arrives_at("mot_gain").await;
        person.continues(Hand::Keyboard).await;
        let heard = person.hears_focus_on("group").await;
        assert!(heard.name.starts_with("Un point à revoir Choisissez"), "{heard:?}");
    });
}

#[test]
fn another_answer_tried_is_said_in_one_sentence() {
    journey("said-tried", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v09").await;
        person.opens_every_door().await;
        person.runs(LISTENS).await;
        person.click("[data-target]:not([aria-pressed=true])").await;
        let heard = hears_at_last(&person, "\u{a0}: ").await;
        assert_eq!(heard.len(), 1, "{heard:?}");
        person.click("[data-target]").await;
        hears_at_last(&person, "changement").await;
        person.click(".try").await;
        let heard = hears_at_last(&person, "Avec cette variante").await;
        assert_eq!(heard.len(), 1, "{heard:?}");
        person.click(".what-if .revert").await;
        let heard = hears_at_last(&person, "Les réponses de départ sont revenues").await;
        assert_eq!(heard.len(), 1, "{heard:?}");
    });
}

#[test]
fn what_happens_again_is_said_again() {
    journey("said-again", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.opens_every_door().await;
        person.runs(LISTENS).await;
        for _ in 0..2 {
            person.click("button.copy-link").await;
            hears_at_last(&person, "copié").await;
        }
        for _ in 0..2 {
            person.click("#effacer").await;
            person.click("#effacer-non").await;
            hears_at_last(&person, "Rien n’est effacé").await;
        }
    });
}

#[test]
fn a_link_of_the_header_keeps_the_focus_when_the_program_comes() {
    journey("said-header", async |stage| {
        for link in [".skip-link", ".brand"] {
            let person = stage.hurried_person(Device::Desktop).await;
            person.open("").await;
            person.store("quatre-voies:courant", &reference("v01").0).await;
            stage.site().holds_programs(true);
            person.open_early("questionnaire/#f_ca").await;
            person
                .runs(&format!(
                    "const link = document.querySelector('{link}'); link.focus(); link.dataset.mine = '';
                     link.addEventListener('blur', () => {{ document.body.dataset.left = '' }})"
                ))
                .await;
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            assert!(person.is_focused("[data-mine]").await, "{link}: another link, or none");
            assert_eq!(
                person.count("[data-left]").await,
                0,
                "{link}: the focus went and came back"
            );
            assert_eq!(person.count(".site-header").await, 1);
            assert_eq!(person.count("main").await, 1);
            person.press(Key::Tab).await;
            person.runs("document.querySelector('.skip-link').focus()").await;
            person.press(Key::Enter).await;
            person
                .until("the focus on the content", async || person.is_focused("#contenu").await)
                .await;
            person.arrives_at("f_ca").await;
        }
    });
}

#[test]
fn a_curve_is_heard_as_its_sentences_and_its_table() {
    journey("said-curve", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.opens_every_door().await;
        person.unfolds_the_money().await;
        person.sees("svg.curve").await;
        let label = "Net par mois après impôt";
        let heard = person.hears_all(&["image", "img", "graphic"]).await;
        assert!(
            !heard.iter().any(|heard| heard.name.starts_with(label)),
            "a text says it already"
        );
        person.click(".money__curve summary").await;
        person.sees(".money__curve table caption").await;
    });
}
