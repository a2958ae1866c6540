//! Every kind of screen, on a phone and on a desktop, in light and in dark: no barrier that a machine can find.

use browser_tests::{Device, Hand, V01, journey};

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
            for path in ["", "resultat#1AAAAAAAA"] {
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
        person.open("questionnaire").await;
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
