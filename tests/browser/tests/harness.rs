//! The harness itself, on a toy site: its verbs act, and its checks can fail.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use browser_tests::{Answer, Device, Hand, Person, Site, Stage, journey_on};

const TOY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/toy");

fn toy(name: &str, story: impl AsyncFnOnce(&Stage)) {
    journey_on(Site::start(Path::new(TOY), "/qv/"), name, story);
}

/// The words with which a journey fails.
fn failure(name: &str, story: impl AsyncFnOnce(&Stage)) -> String {
    let failed = catch_unwind(AssertUnwindSafe(|| toy(name, story))).expect_err("this journey must fail");
    failed.downcast_ref::<String>().cloned().unwrap_or_default()
}

async fn answers_everything(person: &Person, hand: Hand) {
    person.open("").await;
    person.answers(hand, "one", Answer::One("nsp")).await;
    person.answers(hand, "many", Answer::Several(&["x", "y"])).await;
    person.answers(hand, "amount", Answer::Euros("22000")).await;
    person.answers(hand, "rank", Answer::Rank("lien", "sens")).await;
    person.continues(hand).await;
    person.arrives_at("recapitulatif").await;
    assert_eq!(person.value_of("#amount").await, "22000");
    assert_eq!(person.text_of("#rank").await, "lien sens");
    assert!(person.is_checked("[value=nsp]").await && !person.is_checked("[value=a]").await);
}

#[test]
fn a_finger_and_a_keyboard_answer_alike() {
    toy("toy-hands", async |stage| {
        answers_everything(&stage.person(Device::Phone).await, Hand::Mouse).await;
        answers_everything(&stage.person(Device::Desktop).await, Hand::Keyboard).await;
    });
}

#[test]
fn screens_have_their_size_and_profiles_are_fresh() {
    toy("toy-screens", async |stage| {
        for device in [Device::Phone, Device::Narrow, Device::Desktop] {
            let person = stage.person(device).await;
            person.open("resultat").await;
            assert!(person.address().await.path().ends_with("/qv/resultat/"));
            assert_eq!(person.stored("key").await, None);
            person.store("key", "value").await;
            person.reload().await;
            assert_eq!(person.stored("key").await.as_deref(), Some("value"));
            let picture = std::fs::read(person.screenshot(&format!("toy-{device:?}")).await).unwrap();
            let width = stage.picture_width(device);
            assert_eq!(picture[16..20], u32::to_be_bytes(width), "{device:?}");
        }
    });
}

#[test]
fn the_clipboard_and_blocked_storage_can_be_seen() {
    toy("toy-browser", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("#1abc").await;
        person.click(".copy-link").await;
        assert!(person.clipboard().await.ends_with("/qv/#1abc"));
        assert_eq!(person.text_of("#said").await, "stockage possible");
        person.blocks_storage().await;
        person.open("").await;
        assert_eq!(person.text_of("#said").await, "stockage bloqué");
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_console_error_fails_a_journey() {
    let words = failure("toy-error", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person
            .runs("const script = document.createElement('script'); script.textContent = \"throw new Error('the page broke')\"; document.body.append(script)")
            .await;
    });
    assert!(words.contains("the page broke"), "{words}");
}

#[test]
fn a_request_to_another_origin_fails_a_journey() {
    let words = failure("toy-request", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person
            .runs("fetch('http://127.0.0.1:9/spy', { mode: 'no-cors' }).catch(() => {}); console.clear()")
            .await;
    });
    assert!(words.contains("127.0.0.1:9/spy"), "{words}");
}

#[test]
fn a_barrier_fails_a_journey() {
    let words = failure("toy-barrier", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person
            .runs("document.querySelector('main').innerHTML += '<input>'")
            .await;
        person.meets_no_barrier().await;
    });
    assert!(words.contains("label (critical)"), "{words}");
}
