//! The verdict comes before the program of the result, and stays as it is when that one comes.

use std::time::Duration;

use browser_tests::{Device, Person, Stage, journey, reference};
use fantoccini::key::Key;

use crate::meets_no_barrier_by_day_or_night;
use crate::result::{CURRENT, link, result_of};
use crate::silent::LATER;

/// The program of the result, and not the one of its first screen.
const RESULT: &str = "quatre-voies-result";
/// Longer than any program takes to come here, and shorter than a first screen takes to be read aloud.
const LISTENED: Duration = Duration::from_secs(8);
/// Where everything of the first screen and every door is, and what it says.
const PLACES: &str = "return JSON.stringify([document.title, ...[...document.querySelectorAll(\
    '.shared-notice, .verdict *, .received > *, .received .actions *, .door, .door__button')] \
    .filter(found => found.getClientRects().length).map(found => { const box = found.getBoundingClientRect(); \
    return [found.tagName, found.className.baseVal ?? found.className, Math.round(box.top), Math.round(box.height), \
    found.children.length ? '' : found.textContent]; })])";

async fn sees_the_verdict_first(person: &Person) {
    person.sees(":root[data-shown=whole] .verdict h1").await;
    assert_eq!(
        person.count(":root[data-ready]").await,
        0,
        "the program of the result is held"
    );
}

/// Keeps the answers of a reference person, and opens a page that asks nothing.
async fn keeps(person: &Person, id: &str) {
    let (kept, _) = reference(id);
    person.open("").await;
    person.store(CURRENT, &kept).await;
}

/// Somebody in front of their own verdict, whose program is held.
async fn before_the_program(stage: &Stage, device: Device, id: &str) -> Person {
    let person = stage.hurried_person(device).await;
    keeps(&person, id).await;
    stage.site().holds(RESULT);
    person.open_early("resultat").await;
    sees_the_verdict_first(&person).await;
    person
}

#[test]
fn ones_own_verdict_is_there_first_and_moves_no_more() {
    journey("verdict-own", async |stage| {
        for (device, id) in [
            (Device::Phone, "v01"),
            (Device::Phone, "v17"),
            (Device::Desktop, "v25"),
            (Device::Phone, "v31"),
        ] {
            let person = before_the_program(stage, device, id).await;
            meets_no_barrier_by_day_or_night(&person).await;
            let before = person.learns(PLACES).await;
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            assert_eq!(person.learns(PLACES).await, before, "{id}");
        }
    });
}

#[test]
fn a_verdict_received_is_there_first_and_moves_no_more() {
    journey("verdict-received", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        result_of(&person, "v01").await;
        let link = link(&person).await;
        for own in [None, Some("v03"), Some("v01")] {
            person.loses_everything().await;
            if let Some(own) = own {
                keeps(&person, own).await;
            }
            stage.site().holds(RESULT);
            person.opens_link_early(&link).await;
            sees_the_verdict_first(&person).await;
            let before = person.learns(PLACES).await;
            assert!(
                before.contains("shared-notice") && before.contains("porte-") | before.contains("door"),
                "{before}"
            );
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            assert_eq!(person.learns(PLACES).await, before, "{own:?}");
        }
    });
}

#[test]
fn a_door_pressed_before_the_program_opens_once_it_is_there() {
    journey("verdict-pressed", async |stage| {
        let person = before_the_program(stage, Device::Phone, "v01").await;
        person.click("#porte-argent").await;
        person.click("#porte-argent").await;
        person
            .until("that it is said to come", async || {
                person.is_shown(".waiting > .comes").await
            })
            .await;
        stage.site().holds_programs(false);
        person.sees(".door[data-open] .money").await;
        assert_eq!(person.count(".door[data-open]").await, 1);
        assert!(person.is_focused("#porte-argent").await);
        assert!(!person.is_shown(".waiting > .comes").await);
    });
}

#[test]
fn the_act_of_the_first_screen_can_be_pressed_before_the_program() {
    journey("verdict-act", async |stage| {
        let person = before_the_program(stage, Device::Phone, "v01").await;
        person.click(".next-step").await;
        stage.site().holds_programs(false);
        person.sees("#demain[data-open] .today").await;
    });
}

#[test]
fn what_is_read_aloud_stays_until_the_first_sign_of_the_person() {
    journey("verdict-heard", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        keeps(&person, "v01").await;
        person.open_early("resultat").await;
        person.sees(":root[data-shown=whole] .verdict h1").await;
        // A screen reader scrolls the page to what it reads, and presses no key of the page.
        person
            .runs("document.querySelector('.verdict h1').dataset.heard = ''; scrollTo(0, 400)")
            .await;
        tokio::time::sleep(LISTENED).await;
        assert_eq!(person.count("h1[data-heard]").await, 1, "what was being read is gone");
        person.runs(LATER).await;
        assert!(!person.is_shown(".waiting").await, "nobody waits for anything");
        person.press(Key::Tab).await;
        person.sees(":root[data-ready] .verdict h1:not([data-heard])").await;
        assert_eq!(person.count(":focus:not(body)").await, 1, "the focus is lost");
    });
}

#[test]
fn where_the_first_program_fails_the_result_comes_all_the_same() {
    journey("verdict-fails", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        keeps(&person, "v01").await;
        person.expects_console_error("quatre-voies-verdict");
        person.expects_console_error("start-");
        stage
            .site()
            .fails("quatre-voies-verdict", browser_tests::Fault::Missing);
        person.open_early("resultat").await;
        person.sees(":root[data-ready] .verdict h1").await;
        assert!(!person.is_shown(".stopped").await);
    });
}

#[test]
fn where_the_program_of_the_result_fails_the_verdict_stays_and_it_is_said() {
    journey("verdict-alone", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        keeps(&person, "v01").await;
        person.expects_console_error(RESULT);
        person.expects_console_error("start-");
        stage.site().fails(RESULT, browser_tests::Fault::Missing);
        person.open_early("resultat").await;
        sees_the_verdict_first(&person).await;
        person.moves().await;
        person
            .until("that it is said", async || person.is_shown(".stopped").await)
            .await;
        assert!(person.is_shown(".verdict h1").await);
        let seen = "const [said, verdict] = ['.stopped', '.verdict h1'].map(css => document.querySelector(css).getBoundingClientRect()); \
                    return String(said.bottom <= innerHeight + 1 && said.top > verdict.bottom)";
        assert_eq!(person.learns(seen).await, "true", "on screen, under the verdict");
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn what_the_store_must_settle_shows_with_the_program_of_the_result() {
    journey("verdict-left", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        keeps(&person, "v01").await;
        person.store(CURRENT, "{\"format\":1,\"ans").await;
        person.open_early("resultat").await;
        person.sees(":root[data-shown=none][data-ready] h1").await;
    });
}
