//! Pages of other sites that show ours in a frame: what works there, what passes, what does not.

mod hosts;
mod passes;
mod printed;
mod stores;
mod waits;

use browser_tests::{Device, Hand, Person, V01, journey};

use crate::{expected, shown};
use hosts::{Host, bare, blog, strict};

/// Where the pages of the frame are.
const FRAME: &str = "iframe.ours, script + iframe";

/// From the page around to the first question in the frame: out of sight, some browsers fetch nothing of it, and draw nothing.
async fn starts_in(person: &Person, host: &Host) {
    person.visits(&host.origin);
    person.opens_link_early(&host.address).await;
    person.sees(FRAME).await;
    person
        .runs(&format!("document.querySelector('{FRAME}').scrollIntoView()"))
        .await;
    person.enters_frame(FRAME).await;
    person.sees_it_ready().await;
}

/// From the first screen in the frame to her result there.
async fn reaches_her_result(person: &Person, hand: Hand) {
    person.activates(hand, "a[data-mode=complet]").await;
    person.arrives_at("mot_rang").await;
    person.answers_all(hand, V01).await;
    person.activates(hand, "a.see-result").await;
    person.sees("[data-verdict]").await;
}

#[test]
fn a_blog_shows_the_questionnaire_by_one_line_up_to_the_result() {
    journey("embedded-blog", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        person.meets_no_barrier().await;
        reaches_her_result(&person, Hand::Mouse).await;
        assert_eq!(shown(&person).await, expected());
        let foot = person.text_of(".framed").await;
        assert!(foot.starts_with("Ouvrir en grand"), "before its program too: {foot}");
        is_as_high_as_its_page(&person).await;
        person.meets_no_barrier().await;
        person.leaves_frame().await;
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_page_that_allows_nothing_else_shows_it_too() {
    journey("embedded-strict", async |stage| {
        let (host, person) = (strict(stage), stage.person(Device::Phone).await);
        starts_in(&person, &host).await;
        person.fits_the_screen().await;
        reaches_her_result(&person, Hand::Mouse).await;
        assert_eq!(shown(&person).await, expected());
        is_as_high_as_its_page(&person).await;
        person.fits_the_screen().await;
    });
}

#[test]
fn a_bare_frame_scrolls_and_is_crossed_with_the_keyboard() {
    journey("embedded-bare", async |stage| {
        let (host, person) = (bare(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        reaches_her_result(&person, Hand::Keyboard).await;
        assert_eq!(shown(&person).await, expected());
        let scrolls = "const page = document.documentElement; return String(page.scrollHeight > page.clientHeight)";
        assert_eq!(person.learns(scrolls).await, "true");
        assert_eq!(heard(&person).await, [""; 0], "nobody said hello");
    });
}

/// A page that changes what it shows takes the frame away, and brings another one.
#[test]
fn a_frame_taken_away_and_brought_back_has_the_answers() {
    journey("embedded-back", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        person.click("a[data-mode=complet]").await;
        person.arrives_at("mot_rang").await;
        person.answers(Hand::Mouse, "mot_rang", V01[0].1).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("mot_gain").await;
        person.leaves_frame().await;
        let again = "const frame = document.querySelector('script + iframe'), place = frame.parentNode; \
                     place.removeChild(frame); setTimeout(() => document.querySelector('script[src*=integration]').after(frame), 200)";
        person.runs(again).await;
        person.until("no frame", async || person.count(FRAME).await == 0).await;
        person.enters_frame(FRAME).await;
        person.sees_it_ready().await;
        person.sees("a[href*='questionnaire/#mot_gain']").await;
    });
}

#[test]
fn no_other_page_of_the_site_is_shown_in_a_frame() {
    journey("embedded-refuses", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.expects_console_error("frame-ancestors");
        for page in [
            "",
            "questionnaire/",
            "resultat/",
            "essais/",
            "vie-privee/",
            "voies/cae/",
            "perdu",
        ] {
            let host = hosts::framing(stage, page);
            person.visits(&host.origin);
            person.opens_link_early(&host.address).await;
            person.enters_frame(FRAME).await;
            person
                .until("a refusal", async || person.count("main, .brand").await == 0)
                .await;
            let place = person
                .learns("return location.protocol + document.querySelectorAll('#app').length")
                .await;
            assert!(place.ends_with('0'), "{page}: {place}");
            person.leaves_frame().await;
        }
    });
}

/// Every answer of hosts says that nobody frames it, there too: browsers go by the policy.
#[test]
fn a_host_that_cannot_take_a_header_back_shows_it_all_the_same() {
    journey("embedded-options", async |stage| {
        stage.site().also_sends("X-Frame-Options: DENY");
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        person.sees("a[data-mode=complet]").await;
    });
}

/// `Cross-Origin-Embedder-Policy: require-corp`, as pages that share memory say.
#[test]
fn a_page_that_isolates_itself_shows_it() {
    journey("embedded-isolated", async |stage| {
        stage.site().also_sends("Cross-Origin-Resource-Policy: cross-origin");
        stage.site().also_sends("Cross-Origin-Embedder-Policy: require-corp");
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        host.site.also_sends("Cross-Origin-Embedder-Policy: require-corp");
        starts_in(&person, &host).await;
        person.sees("a[data-mode=complet]").await;
        is_as_high_as_its_page(&person).await;
    });
}

/// The frame is as high as what it holds: nothing scrolls inside.
async fn is_as_high_as_its_page(person: &Person) {
    let height = "const { height } = document.documentElement.getBoundingClientRect(); return String(Math.abs(innerHeight - height) <= 1)";
    person
        .until("a frame as high as its page", async || {
            person.learns(height).await == "true"
        })
        .await;
}

/// What the page around heard, from the frame.
async fn heard(person: &Person) -> Vec<String> {
    person.leaves_frame().await;
    let heard = person.learns("return JSON.stringify(window.heard)").await;
    person.enters_frame(FRAME).await;
    serde_json::from_str(&heard).expect("what was heard")
}
