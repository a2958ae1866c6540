//! What stays on the device: resumed, damaged, or refused by the browser.

use browser_tests::{Answer, Device, Hand, journey};

use crate::{expected, shown, v01_reaches_her_result, v01_until};

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
            person.open("questionnaire#complet").await;
            person.sees(".save-status--fault").await;
            person.arrives_at("mot_rang").await;
            person.meets_no_barrier().await;
            person
                .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
                .await;
            person.continues(Hand::Mouse).await;
            person.arrives_at("mot_gain").await;
        }
    });
}

#[test]
fn refused_storage_is_said_and_the_result_is_reached_all_the_same() {
    journey("refused-storage", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.blocks_storage().await;
        v01_until(&person, "mot_lien").await;
        person.sees(".save-status--fault").await;
        person.reload().await;
        person.go_back().await;
        person.arrives_at("mot_gain").await;
        assert!(
            person.is_checked("input[name=mot_gain][value='3']").await,
            "kept by the tab"
        );
        let other = stage.person(Device::Phone).await;
        other.blocks_storage().await;
        v01_reaches_her_result(&other, Hand::Mouse).await;
        assert_eq!(shown(&other).await, expected());
    });
}

#[test]
fn two_tabs_do_not_lose_each_other_s_answers() {
    journey("two-tabs", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_until(&person, "mot_lien").await;
        person.opens_in_another_tab("questionnaire#mot_sens").await;
        person.answers(Hand::Mouse, "mot_sens", Answer::One("4")).await;
        person.returns_to_the_first_tab().await;
        person.answers(Hand::Mouse, "mot_lien", Answer::One("5")).await;
        let kept = person.stored(CURRENT).await.unwrap_or_default();
        for answer in [r#""mot_gain":"3""#, r#""mot_lien":"5""#, r#""mot_sens":"4""#] {
            assert!(kept.contains(answer), "{answer} in {kept}");
        }
    });
}

#[test]
fn what_cannot_be_read_is_put_aside_and_a_newer_version_is_left_alone() {
    journey("aside", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        for (rank, garbage) in ["{", "null"].iter().enumerate() {
            person.store(CURRENT, garbage).await;
            person.open("questionnaire#complet").await;
            person.arrives_at("mot_rang").await;
            let aside = format!("quatre-voies:mis-de-cote-{}", rank + 1);
            assert_eq!(person.stored(&aside).await.as_deref(), Some(*garbage));
        }
        let newer = r#"{"format":99,"answers":{}}"#;
        person.store(CURRENT, newer).await;
        person.open("questionnaire#complet").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("mot_gain").await;
        assert_eq!(person.stored(CURRENT).await.as_deref(), Some(newer));
    });
}

#[test]
fn erasing_asks_first_and_leaves_nothing() {
    journey("erase", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_lien").await;
        person.click("#effacer").await;
        person.meets_no_barrier().await;
        assert!(
            person.stored(CURRENT).await.is_some(),
            "nothing goes before the person confirms"
        );
        person.click("#effacer-oui").await;
        person
            .until("an empty device", async || person.stored(CURRENT).await.is_none())
            .await;
        person.arrives_at("f_activite").await;
    });
}
