//! Every kind of screen, on a phone and on a desktop, in light and in dark: no barrier that a machine can find.

use browser_tests::{Ability, Device, Hand, V01, journey, reference};

use crate::pages::TO_READ;
use crate::{meets_no_barrier_by_day_or_night, v01_reaches_her_result, v01_until};

/// One question of each kind: ranking, importance, single, agreement, bipolar, eleven points, amounts, several.
const ONE_OF_EACH_KIND: &[&str] = &[
    "mot_rang",
    "mot_gain",
    "mot_revers",
    "par_contact",
    "col_guide",
    "ris_general",
    "f_ca",
    "f_tarif",
    "f_cas",
];

#[test]
fn the_first_page_and_a_damaged_link_have_no_barrier() {
    journey("barriers-pages", async |stage| {
        for device in [Device::Phone, Device::Desktop] {
            let person = stage.person(device).await;
            for path in ["", "resultat#1AAAAAAAA", "essais", "vie-privee"] {
                person.open(path).await;
                meets_no_barrier_by_day_or_night(&person).await;
            }
        }
    });
}

#[test]
fn questions_their_errors_the_recap_and_the_result_have_no_barrier() {
    journey("barriers-questions", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#complet").await;
        for (item, answer) in V01 {
            person.arrives_at(item).await;
            if ONE_OF_EACH_KIND.contains(item) {
                meets_no_barrier_by_day_or_night(&person).await;
                person.screenshot(&format!("question-{item}")).await;
            }
            person.answers(Hand::Mouse, item, *answer).await;
            person.continues(Hand::Mouse).await;
        }
        person.arrives_at("recapitulatif").await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn an_error_summary_has_no_barrier() {
    journey("barriers-error", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_gain").await;
        person.continues(Hand::Mouse).await;
        person.sees(".error-summary").await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn the_result_has_no_barrier() {
    journey("barriers-result", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn every_kind_of_screen_fits_320_pixels() {
    journey("narrow", async |stage| {
        let person = stage.person(Device::Narrow).await;
        person.open("").await;
        person.fits_the_screen().await;
        let (kept, _) = reference("v34");
        person.store("quatre-voies:courant", &kept).await;
        for item in ONE_OF_EACH_KIND.iter().filter(|item| **item != "f_tarif") {
            person.open(&format!("questionnaire#{item}")).await;
            person.arrives_at(item).await;
            person.fits_the_screen().await;
        }
        for path in ["questionnaire#recapitulatif", "resultat", "resultat#1AAAAAAAA"] {
            person.open(path).await;
            person.fits_the_screen().await;
        }
    });
}

#[test]
fn text_twice_as_large_still_scrolls_one_way_only() {
    journey("large-text", async |stage| {
        let person = stage.person(Device::Phone).await;
        let (kept, _) = reference("v30");
        person.open("").await;
        person.store("quatre-voies:courant", &kept).await;
        let questions = [
            "mot_rang",
            "sec_arbitrage",
            "ris_general",
            "f_activite",
            "f_ca",
            "f_cas",
            "recapitulatif",
        ];
        let screens = questions.map(|item| format!("questionnaire#{item}"));
        for path in screens.iter().map(String::as_str).chain(["", "resultat"]) {
            person.open(path).await;
            person.runs("document.documentElement.style.fontSize = '200%'").await;
            person
                .runs("document.querySelectorAll('main details').forEach(part => part.open = true)")
                .await;
            person.fits_the_screen().await;
        }
    });
}

#[test]
fn text_spaced_out_hides_nothing() {
    journey("spaced-text", async |stage| {
        for device in [Device::Narrow, Device::Desktop] {
            let person = stage.person(device).await;
            for path in TO_READ.iter().chain(&["", "resultat/", "essais/", "vie-privee/"]) {
                person.open(path).await;
                person.can_space_the_text().await;
            }
            let (kept, _) = reference("v34");
            person.store("quatre-voies:courant", &kept).await;
            for item in ONE_OF_EACH_KIND.iter().filter(|item| **item != "f_tarif") {
                person.open(&format!("questionnaire#{item}")).await;
                person.arrives_at(item).await;
                person.can_space_the_text().await;
            }
            for path in ["questionnaire#recapitulatif", "resultat/", "essais/"] {
                person.open(path).await;
                person.can_space_the_text().await;
            }
            person.opens_the_whole_result().await;
            person
                .runs("document.querySelectorAll('details').forEach(folded => { folded.open = true })")
                .await;
            person.can_space_the_text().await;
        }
    });
}

#[test]
fn forced_colours_hide_nothing() {
    journey("forced-colours", async |stage| {
        if !stage.can(Ability::ForcedColours) {
            return;
        }
        let person = stage.person(Device::Phone).await;
        person.forces_colours().await;
        let (kept, _) = reference("v34");
        person.open("").await;
        person.store("quatre-voies:courant", &kept).await;
        for path in ["questionnaire#mot_gain", "questionnaire#mot_rang", "resultat"] {
            person.open(path).await;
            person.meets_no_barrier().await;
            person
                .screenshot(&format!("forced-colours-{}", path.replace('#', "-")))
                .await;
        }
    });
}
