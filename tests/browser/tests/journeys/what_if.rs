//! Trying another answer on the result page, and answering one more question there.

use browser_tests::{Device, Hand, Person, journey, reference};
use fantoccini::key::Key;

use crate::result::{CURRENT, adds_every_answer, link, result_of};

/// The index on the card of a way.
async fn index(person: &Person, way: &str) -> Option<String> {
    person
        .attribute(&format!(".way-card[data-way={way}]"), "data-index")
        .await
}

/// Unfolds « Et si… ? » and picks a question.
async fn tries(person: &Person, item: &str) {
    person.sees("#et-si").await;
    if person.attribute("#et-si", "aria-expanded").await.as_deref() == Some("false") {
        person.click("#et-si").await;
    }
    person.chooses("#essayer", item).await;
    person.sees(".what-if #question").await;
}

#[test]
fn a_change_that_was_found_does_what_it_says_and_can_be_taken_back() {
    journey("what-if", async |stage| {
        let person = stage.person(Device::Phone).await;
        // The reference says that v09 would have « création » first with partners.
        let says = result_of(&person, "v09").await;
        let first = says["verdict"]["ensemble"][0].as_str().expect("a first way").to_owned();
        let (kept, _) = reference("v09");
        let before = index(&person, "creation").await;
        person.click(".changes .try").await;
        person.sees(".way-card:first-child[data-way=creation]").await;
        assert!(
            person.is_focused("#et-si").await,
            "the person is where the variant can be changed"
        );
        assert_eq!(
            person
                .attribute(".way-card[data-way=creation] [data-before]", "data-before")
                .await,
            before,
            "what it was stays in sight"
        );
        assert_ne!(index(&person, "creation").await, before);
        person.sees(".what-if__change[data-item=f_associes]").await;
        assert_eq!(
            person.count(".refine").await,
            0,
            "nothing is asked for good while trying"
        );
        person.meets_no_barrier().await;
        person.fits_the_screen().await;
        person.screenshot("what-if").await;
        let stored = person.stored(CURRENT).await.expect("answers on the device");
        let answers = |text: &str| {
            serde_json::from_str::<serde_json::Value>(text).expect("JSON")["answers"]["f_associes"].clone()
        };
        assert_eq!(answers(&stored), answers(&kept), "one's own answers do not move");
        // What was unfolded stays unfolded; the variant is kept once, beside the original.
        person.click(".way-card[data-way=creation] .fall > summary").await;
        person.click(".keep-variant").await;
        person.click(".keep-variant").await;
        person.sees(".what-if a[href$='/essais/']").await;
        let list = person.stored("quatre-voies:essais").await.expect("a list");
        let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
        assert_eq!(list["essais"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["essais"][0]["answers"]["f_associes"], "plusieurs");
        person.click(".revert").await;
        person.sees(&format!(".way-card:first-child[data-way={first}]")).await;
        assert_eq!(person.count("[data-before], .what-if__change").await, 0);
        person.sees(".way-card[data-way=creation] .fall[open]").await;
        assert_eq!(index(&person, "creation").await, before);
    });
}

#[test]
fn trying_needs_no_mouse_and_says_what_became_of_the_result() {
    journey("what-if-keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.open("resultat#pourquoi,voies").await;
        let micro = ".way-card[data-way=micro]";
        let access = person.attribute(micro, "data-access").await.unwrap_or_default();
        assert_ne!(access, "closed");
        let as_before = format!("{micro}[data-access={access}]");
        person.activates(Hand::Keyboard, "#et-si").await;
        // Letters typed into a list are not understood alike by every engine; arrows are.
        person.tabs_to("#essayer").await;
        person.arrows_to_option("#essayer", "f_ca").await;
        person.sees(".what-if input[name=f_ca]").await;
        person.tabs_to(".what-if input[name=f_ca]").await;
        // Above the ceilings of the micro-entreprise, the law closes it.
        person
            .runs("document.querySelector('.what-if input[name=f_ca]').select()")
            .await;
        person.types("150 000").await;
        person.sees(".way-card[data-way=micro][data-access=closed]").await;
        assert!(
            person
                .text_of(".what-if__outcome")
                .await
                .contains("La micro-entreprise se ferme"),
            "{}",
            person.text_of(".what-if__outcome").await
        );
        assert!(
            person.is_focused(".what-if input[name=f_ca]").await,
            "the field is not redrawn"
        );
        // What is not an amount changes nothing, and is said to be wrong.
        person.types("a").await;
        person.sees(".what-if .field-error").await;
        person.sees(&as_before).await;
        person.press(Key::Backspace).await;
        person.sees(".way-card[data-way=micro][data-access=closed]").await;
        person.activates(Hand::Keyboard, ".what-if__change button").await;
        person.sees(&as_before).await;
        person
            .until("the focus on the block", async || person.is_focused("#et-si").await)
            .await;
        // The same from the banner, which goes away with its button.
        tries(&person, "f_ca").await;
        person
            .runs("document.querySelector('.what-if input[name=f_ca]').focus()")
            .await;
        person
            .runs("document.querySelector('.what-if input[name=f_ca]').select()")
            .await;
        person.types("150 000").await;
        person.sees(".way-card[data-way=micro][data-access=closed]").await;
        person.click(".notice--variant button").await;
        person.sees(&as_before).await;
        person
            .until("the focus on the block", async || person.is_focused("#et-si").await)
            .await;
    });
}

#[test]
fn every_kind_of_question_can_be_tried() {
    journey("what-if-kinds", async |stage| {
        let person = stage.person(Device::Narrow).await;
        result_of(&person, "v01").await;
        for item in ["mot_rang", "mot_gain", "par_temps", "ris_general", "f_ca", "f_cas"] {
            tries(&person, item).await;
            person.fits_the_screen().await;
        }
        person.click_label_of("f_cas", "aucun").await;
        tries(&person, "f_situation").await;
        // The title grew meanwhile: a press at once would be one on what has just moved.
        person.reads().await;
        person.click_label_of("f_situation", "public").await;
        // A public servant is asked which post, then about the agreement of the administration: both can be tried too.
        person.sees("#essayer option[value=f_public]").await;
        tries(&person, "f_public").await;
        person.reads().await;
        person.click_label_of("f_public", "plein").await;
        person.sees("#essayer option[value=f_autorisation]").await;
        tries(&person, "f_autorisation").await;
        person.meets_no_barrier().await;
    });
}

#[test]
fn the_question_that_would_tell_most_is_answered_in_place() {
    journey("refine", async |stage| {
        let person = stage.person(Device::Phone).await;
        let (kept, _) = reference("v01");
        let mut attempt: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
        let answers = attempt["answers"].as_object_mut().expect("answers");
        answers.remove("f_ca").expect("a turnover");
        answers.remove("f_frais").expect("costs");
        person.open("").await;
        person.store(CURRENT, &attempt.to_string()).await;
        person.opens_the_whole_result().await;
        // A benefit decides the income: it comes before all others.
        person.sees(".refine button[data-item=f_are]").await;
        attempt["answers"]["f_are"] = "garder".into();
        person.open("").await;
        person.store(CURRENT, &attempt.to_string()).await;
        person.opens_the_whole_result().await;
        // The turnover weighs most of all facts (specification §2.3).
        person.click(".refine button[data-item=f_ca]").await;
        person.sees(".refine input[name=f_ca]").await;
        person.meets_no_barrier().await;
        person.click(".refine input[name=f_ca]").await;
        person.types("22000").await;
        person.sees(".refine [role=status]:not(:empty)").await;
        let stored = person.stored(CURRENT).await.expect("answers on the device");
        let stored: serde_json::Value = serde_json::from_str(&stored).expect("JSON");
        assert_eq!(stored["answers"]["f_ca"], 22000, "it is an answer like the others");
        person.click(".refine .button--quiet").await;
        person
            .until("another question", async || {
                person.count(".refine fieldset").await == 1 && person.count(".refine input[name=f_ca]").await == 0
            })
            .await;
        person.click(".refine .button--plain").await;
        person.sees(".refine button[data-item]").await;
    });
}

#[test]
fn an_adviser_tries_answers_on_a_whole_result_and_not_on_one_with_answers_kept_back() {
    journey("what-if-shared", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v09").await;
        sender.click_label_of("partage", "complet").await;
        let discreet = link(&sender).await;
        adds_every_answer(&sender).await;
        let whole = link(&sender).await;
        let adviser = stage.person(Device::Desktop).await;
        adviser.opens_the_whole_link(&discreet).await;
        adviser.sees("[data-verdict]").await;
        assert_eq!(adviser.count(".what-if").await, 0);
        let answers = adviser.text_of(".paper--answers").await;
        assert!(answers.contains("non partagée"), "{answers}");
        adviser.opens_the_whole_link(&whole).await;
        adviser.sees(".what-if").await;
        adviser.click(".changes .try").await;
        adviser.sees(".way-card:first-child[data-way=creation]").await;
        assert_eq!(adviser.stored(CURRENT).await, None, "nothing of it becomes one's own");
    });
}
