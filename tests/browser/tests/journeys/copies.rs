//! Answers that the device loses, refuses or gives back under an open page: only the person's own erasure takes them away.

use browser_tests::{Answer, Device, Hand, Person, V01, journey, reference};

use crate::attempts::has_attempts;
use crate::v01_until;

const CURRENT: &str = "quatre-voies:courant";

/// Gives the answer of v01 to this question, and goes on.
async fn answers_one(person: &Person, question: &str) {
    person.arrives_at(question).await;
    let (_, answer) = V01.iter().find(|(item, _)| *item == question).expect("a question");
    person.answers(Hand::Mouse, question, *answer).await;
    person.continues(Hand::Mouse).await;
}

/// How many answers a kept text has, beside the version, the path, the trade and what was asked last.
fn count(text: &str) -> usize {
    let kept: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let is_answer = |key: &&String| !["version", "mode", "derniere", "f_metier"].contains(&key.as_str());
    let answers = kept["answers"].as_object();
    answers.map_or(0, |answers| answers.keys().filter(is_answer).count())
}

async fn kept(person: &Person) -> usize {
    count(&person.stored(CURRENT).await.unwrap_or_default())
}

async fn keeps(person: &Person, answers: usize) {
    let what = format!("{answers} answers on the device");
    person.until(&what, async || kept(person).await == answers).await;
}

#[test]
fn what_disappears_under_an_open_page_is_written_again() {
    journey("cleared", async |stage| {
        for clear in [
            "localStorage.clear()",
            "localStorage.removeItem('quatre-voies:courant')",
            "localStorage.setItem('quatre-voies:courant', '{')",
            "localStorage.setItem('quatre-voies:courant', '')",
        ] {
            let person = stage.person(Device::Phone).await;
            v01_until(&person, "mot_sens").await;
            person.runs(clear).await;
            answers_one(&person, "mot_sens").await;
            keeps(&person, 4).await;
            // Without another answer: a link of ours is enough.
            person.runs(clear).await;
            person.click("a.brand").await;
            person.sees("[data-resume]").await;
            keeps(&person, 4).await;
        }
    });
}

#[test]
fn a_device_that_stops_and_starts_again_keeps_every_answer() {
    journey("refused-then-back", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_sens").await;
        person.loses_storage().await;
        answers_one(&person, "mot_sens").await;
        person.arrives_at("mot_revers").await;
        person.sees(".save-status--fault").await;
        person.reload().await;
        person.arrives_at("mot_revers").await;
        keeps(&person, 4).await;
        assert!(
            !person.address().await.as_str().contains('~'),
            "nothing is left in the address"
        );
        // And on the same page.
        person.loses_storage().await;
        answers_one(&person, "mot_revers").await;
        person.gives_storage_back().await;
        answers_one(&person, "par_contact").await;
        keeps(&person, 6).await;
    });
}

#[test]
fn of_two_copies_the_later_goes_on_and_the_other_becomes_an_attempt() {
    journey("two-copies", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person.fills_storage().await;
        v01_until(&person, "mot_sens").await;
        person.opens_in_another_tab("").await;
        person.frees_storage().await;
        let mut later: serde_json::Value = serde_json::from_str(&reference("v05").0).expect("JSON");
        let moment = person.learns("return (Date.now() + 1000) * 1024").await;
        later["quand"] = format!("{moment} {moment}").into();
        person.store(CURRENT, &later.to_string()).await;
        let twenty = kept(&person).await;
        // The first tab hears of it when its turn comes.
        person
            .until("the copy of the first tab put aside", async || {
                let waits = "return String(Object.keys(localStorage).some(key => key.includes('essai-a-ranger')))";
                person.learns(waits).await == "true"
            })
            .await;
        person.returns_to_the_first_tab().await;
        person.reload().await;
        keeps(&person, twenty).await;
        person.open("essais").await;
        person.sees(".attempts > .attempt").await;
        assert!(person.text_of(".attempts h3").await.contains("mises de côté"));
        person.click(".attempts .reopen").await;
        person.arrives_at("mot_sens").await;
        keeps(&person, 3).await;
    });
}

#[test]
fn what_is_erased_in_one_tab_is_not_written_again_by_another() {
    journey("erased-elsewhere", async |stage| {
        let person = stage.person(Device::Desktop).await;
        v01_until(&person, "mot_sens").await;
        person.opens_in_another_tab("vie-privee").await;
        person.click("#tout-effacer").await;
        person.click("#tout-effacer-oui").await;
        person
            .until("an empty device", async || person.stored(CURRENT).await.is_none())
            .await;
        person.returns_to_the_first_tab().await;
        person
            .until("what happened in the other tab", async || {
                person
                    .text_of(".save-status")
                    .await
                    .contains("effacées dans un autre onglet")
            })
            .await;
        person.answers(Hand::Mouse, "mot_sens", Answer::One("4")).await;
        keeps(&person, 1).await;
    });
}

#[test]
fn what_cannot_be_erased_is_said_and_can_be_tried_again() {
    journey("not-erased", async |stage| {
        let broken = "Storage.prototype.removeItem = () => { throw new DOMException('broken') }";
        for (broken, mended) in [
            (broken, None),
            (
                "Storage.prototype.kept = Storage.prototype.removeItem; Storage.prototype.removeItem = () => {}",
                Some("Storage.prototype.removeItem = Storage.prototype.kept"),
            ),
        ] {
            let person = stage.person(Device::Phone).await;
            v01_until(&person, "mot_sens").await;
            person.open("vie-privee").await;
            person.runs(broken).await;
            person.click("#tout-effacer").await;
            person.click("#tout-effacer-oui").await;
            person.sees(".erase-again").await;
            assert!(person.stored(CURRENT).await.is_some());
            assert_eq!(person.count(&format!("[data-key='{CURRENT}']")).await, 1, "still shown");
            person.meets_no_barrier().await;
            let Some(mended) = mended else { continue };
            person.runs(mended).await;
            person.click(".erase-again").await;
            person
                .until("an empty device", async || person.stored(CURRENT).await.is_none())
                .await;
            assert_eq!(person.count(".erase-again").await, 0);
        }
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_sens").await;
        person.loses_storage().await;
        person.click("#effacer").await;
        person.click("#effacer-oui").await;
        person
            .until("that nothing could be reached", async || {
                person
                    .text_of(".site-footer [role=status]")
                    .await
                    .contains("refuse l’accès")
            })
            .await;
        person.gives_storage_back().await;
        person.click("#effacer").await;
        person.click("#effacer-oui").await;
        person
            .until("an empty device", async || person.stored(CURRENT).await.is_none())
            .await;
    });
}

/// What the device refused is held by the tab: an erasure in another tab reaches it there.
#[test]
fn the_list_that_a_tab_holds_goes_with_everything_erased_in_another() {
    journey("held-list-erased", async |stage| {
        let person = stage.person(Device::Desktop).await;
        has_attempts(&person).await;
        person.fills_storage().await;
        person.open("essais").await;
        person.click("[data-id='4'] .variant").await;
        person.sees(".list-fault").await;
        let held = "return sessionStorage.getItem('quatre-voies:essais') ?? ''";
        assert!(person.learns(held).await.contains("variante"), "the tab holds no list");
        // A page without a program: the list would go to the device as soon as there is room.
        person.open("voies").await;
        person.opens_in_another_tab("vie-privee").await;
        person.frees_storage().await;
        person.click("#tout-effacer").await;
        person.click("#tout-effacer-oui").await;
        person
            .until("an empty device", async || person.stored(CURRENT).await.is_none())
            .await;
        person.returns_to_the_first_tab().await;
        assert!(person.learns(held).await.contains("variante"), "the tab holds no list");
        for _ in 0..2 {
            person.open("essais").await;
            person.sees("main h1").await;
            assert_eq!(person.count(".attempts > .attempt").await, 0, "it came back");
            let kept = person.stored("quatre-voies:essais").await.unwrap_or_default();
            assert!(!kept.contains("answers"), "{kept}");
        }
    });
}

/// A list or a text that cannot be taken off the device is still shown, said, and can be tried again.
#[test]
fn what_cannot_be_deleted_is_said_and_can_be_tried_again() {
    journey("not-deleted", async |stage| {
        let person = stage.person(Device::Phone).await;
        let aside = "quatre-voies:essais-mis-de-cote-1";
        let rows = async || person.count(".attempts > .attempt").await;
        for breaks in [
            "Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw new DOMException('broken', 'QuotaExceededError') }",
            "Storage.prototype.removeItem = () => {}; Storage.prototype.setItem = () => { throw new DOMException('broken') }",
        ] {
            has_attempts(&person).await;
            person.store(aside, "{oups").await;
            person.open("essais").await;
            person.sees("[data-id='4']").await;
            let list = person.stored("quatre-voies:essais").await;
            person
                .runs(&format!(
                    "Storage.prototype.own = [Storage.prototype.setItem, Storage.prototype.removeItem]; {breaks}"
                ))
                .await;
            let mends = "[Storage.prototype.setItem, Storage.prototype.removeItem] = Storage.prototype.own";

            person.click("[data-id='4'] .delete").await;
            person.sees(".not-deleted").await;
            assert_eq!(rows().await, 3, "still shown");
            assert_eq!(person.count("#annuler, .list-fault").await, 0, "nothing was deleted");
            person.meets_no_barrier().await;
            person
                .until("the focus on trying again", async || {
                    person.is_focused(".not-deleted button").await
                })
                .await;
            person.reads().await;
            person.click(".not-deleted button").await;
            person.sees(".not-deleted").await;
            assert_eq!(rows().await, 3, "still shown");

            person.click("#tout-supprimer").await;
            person.click("#tout-supprimer-oui").await;
            person
                .until("that all are there", async || {
                    person.text_of(".not-deleted").await.contains("les essais gardés")
                })
                .await;
            assert_eq!(rows().await, 3, "still shown");
            assert!(!person.text_of("main").await.contains("sont supprimés"));

            person.click("#quatre-voies-essais-mis-de-cote-1").await;
            person.click("#quatre-voies-essais-mis-de-cote-1-oui").await;
            person.sees(".not-erased").await;
            assert_eq!(person.count(&format!("[data-key='{aside}']")).await, 1, "still shown");
            person.meets_no_barrier().await;
            assert_eq!(person.stored("quatre-voies:essais").await, list);

            person.runs(mends).await;
            person.click(".not-erased button").await;
            person
                .until("the text gone", async || person.stored(aside).await.is_none())
                .await;
            assert_eq!(person.count(".not-erased").await, 0);
            person.click("[data-id='4'] .delete").await;
            person.until("one less", async || rows().await == 2).await;
            person.sees("#annuler").await;
            assert_eq!(person.count(".not-deleted").await, 0);
            person.reload().await;
            person.sees("[data-id='6']").await;
            assert_eq!(rows().await, 2, "deleted for good");
        }
    });
}
