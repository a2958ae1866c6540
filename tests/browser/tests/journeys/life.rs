//! « Y a-t-il dans votre vie un point que votre travail doit protéger ? »: optional, and never in a link unasked.

use browser_tests::{Answer, Device, Hand, Person, journey, reference};

use crate::result::{CURRENT, link};
use crate::v01_until;

const VALUE: &str = "Une maladie, un handicap ou une santé fragile";

/// The result of a reference person who also said this of her life.
async fn result_with_life(person: &Person) {
    let (kept, _) = reference("v01");
    let mut attempt: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
    attempt["answers"]["f_vie"] = serde_json::json!(["sante"]);
    person.open("").await;
    person.store(CURRENT, &attempt.to_string()).await;
    person.opens_the_whole_result().await;
    person.sees(".share").await;
}

#[test]
fn what_life_asks_may_be_left_without_an_answer() {
    journey("life-empty", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "f_vie").await;
        assert!(person.text_of(".question__help").await.contains("facultative"));
        person.answers(Hand::Mouse, "f_vie", Answer::Nothing).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        let recap = "[data-item=f_vie]";
        assert!(person.text_of(recap).await.contains("facultatif"));
        assert_eq!(person.count("[data-missing]").await, 0);
        // It may also be said, then taken back.
        person.click(&format!("{recap} a")).await;
        person.arrives_at("f_vie").await;
        person
            .answers(Hand::Mouse, "f_vie", Answer::Several(&["sante", "proches"]))
            .await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        assert!(person.text_of(recap).await.contains(VALUE));
    });
}

#[test]
fn what_life_asks_is_in_no_link_without_a_tick_of_its_own() {
    journey("life-shared", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_with_life(&sender).await;
        sender.click_label_of("partage", "complet").await;
        assert!(
            !sender.is_checked("[name=ajouter][value=f_vie]").await,
            "nothing is ticked in advance"
        );
        for item in ["f_situation", "f_cas", "f_titre"] {
            sender.click_label_of("ajouter", item).await;
        }
        let discreet = link(&sender).await;
        assert!(!sender.whole_text_of("[data-revealed]").await.contains(VALUE));
        sender.click_label_of("ajouter", "f_vie").await;
        let whole = link(&sender).await;
        assert_ne!(discreet, whole);
        assert!(sender.whole_text_of("[data-revealed]").await.contains(VALUE));

        let adviser = stage.person(Device::Desktop).await;
        for (link, told) in [(&discreet, false), (&whole, true)] {
            adviser.opens_the_whole_link(link).await;
            adviser.sees("[data-revealed]").await;
            assert_eq!(adviser.whole_text_of("main").await.contains(VALUE), told, "{link}");
        }
    });
}

#[test]
fn the_link_proposed_with_the_result_leaves_life_out() {
    journey("life-proposed", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with_life(&person).await;
        person.click(".proposal .copy-complete").await;
        person.reads().await;
        let proposed = person.clipboard().await;
        let other = stage.person(Device::Phone).await;
        other.opens_the_whole_link(&proposed).await;
        other.sees(".take-back").await;
        assert!(!other.whole_text_of("main").await.contains(VALUE));
    });
}
