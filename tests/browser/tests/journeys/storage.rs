//! What stays on the device: resumed, damaged, or refused by the browser.

use browser_tests::{Answer, Device, Hand, journey};

use crate::v01_until;

const CURRENT: &str = "quatre-voies:courant";

#[test]
fn a_reload_loses_nothing() {
    journey("resume", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_sens").await;
        person.reload().await;
        person.arrives_at("mot_sens").await;
        person.go_back().await;
        person.arrives_at("mot_lien").await;
        assert!(person.is_checked("input[name=mot_lien][value='5']").await);
        person.open("").await;
        person.click("[data-resume]").await;
        person.arrives_at("mot_lien").await;
    });
}

#[test]
fn damaged_storage_is_said_and_stops_nobody() {
    journey("damaged-storage", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        for garbage in ["{", "null", "{\"version\":99}", "\u{fffd}\0"] {
            person.store(CURRENT, garbage).await;
            person.open("questionnaire").await;
            person.sees(".save-status--fault").await;
            person.arrives_at("mot_rang").await;
            person
                .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
                .await;
            person.continues(Hand::Mouse).await;
            person.arrives_at("mot_gain").await;
        }
    });
}

#[test]
fn refused_storage_is_said_and_stops_nobody() {
    journey("refused-storage", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.blocks_storage().await;
        v01_until(&person, "mot_lien").await;
        person.sees(".save-status--fault").await;
    });
}
