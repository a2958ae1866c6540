//! The journey that every engine plays in the default test: from the first question to the same result elsewhere.

use browser_tests::{Device, Hand, journey};

use crate::{expected, meets_no_barrier_by_day_or_night, shown, v01_reaches_her_result};

#[test]
fn answers_give_a_result_that_stays_travels_and_stops_nobody() {
    journey("main", async |stage| {
        let sender = stage.person(Device::Phone).await;
        v01_reaches_her_result(&sender, Hand::Mouse).await;
        assert_eq!(shown(&sender).await, expected());
        meets_no_barrier_by_day_or_night(&sender).await;
        sender.fits_the_screen().await;

        sender.reload().await;
        assert_eq!(shown(&sender).await, expected());
        sender.open("questionnaire#recapitulatif").await;
        sender.arrives_at("recapitulatif").await;
        sender.meets_no_barrier().await;
        sender.activates(Hand::Mouse, "a.see-result").await;
        sender.sees("[data-verdict]").await;
        sender.opens_every_door().await;
        sender.click("button.copy-link").await;
        let link = sender.clipboard().await;

        let adviser = stage.person(Device::Desktop).await;
        adviser.opens_the_whole_link(&link).await;
        assert_eq!(shown(&adviser).await, expected());
        assert_eq!(adviser.stored("quatre-voies:courant").await, None);
        meets_no_barrier_by_day_or_night(&adviser).await;
        sender.screenshot("main-sender").await;
        adviser.screenshot("main-adviser").await;
    });
}
