//! A page whose script or program does not come says so by its style alone.

use std::time::Duration;

use browser_tests::{Device, Fault, Person, journey, reference};

use crate::meets_no_barrier_by_day_or_night;

/// All that time shows on a page is shown at once.
pub(crate) const LATER: &str = "document.getAnimations().forEach(animation => animation.finish())";
/// What is said of a program that is long to come.
const SLOW: &str = ".waiting > .notice";
/// Pages that need a program, where one waits for it.
const WAITING: &[&str] = &["questionnaire/", "resultat/", "essais/", "vie-privee/"];

async fn sees_shown(person: &Person, css: &str) {
    person.until(css, async || person.is_shown(css).await).await;
}

#[test]
fn a_page_whose_first_script_never_comes_says_so() {
    for fault in [
        Fault::Silence,
        Fault::Missing,
        Fault::Unavailable,
        Fault::Cut,
        Fault::Altered,
        Fault::Portal,
    ] {
        journey("silent", async |stage| {
            let person = stage.hurried_person(Device::Phone).await;
            person.expects_console_error("early-");
            stage.site().fails("/early-", fault);
            person.open_early("questionnaire/").await;
            assert!(
                !person.is_shown(".stopped").await,
                "{fault:?}: before it had the time to come"
            );
            assert!(person.is_shown("main h1").await);
            sees_shown(&person, ".stopped").await;
            let words = person.text_of(".stopped").await;
            assert!(words.contains("bloqueur") && words.contains("y est encore"), "{words}");
            assert!(
                !person.is_shown("main h1").await,
                "{fault:?}: the question would not answer"
            );
            assert!(!person.is_shown(SLOW).await, "{fault:?}: two notices");
            meets_no_barrier_by_day_or_night(&person).await;
            stage.site().works_again();
            person.click(".stopped a.button").await;
            person.sees_it_ready().await;
            assert!(!person.is_shown(".stopped").await, "{fault:?}: it has come");
        });
    }
}

#[test]
fn every_page_that_needs_its_script_says_it() {
    journey("silent-pages", async |stage| {
        for device in [Device::Narrow, Device::Phone] {
            let person = stage.hurried_person(device).await;
            person.expects_console_error("early-");
            stage.site().fails("/early-", Fault::Missing);
            for path in WAITING.iter().chain(&[""]) {
                person.open_early(path).await;
                person.runs(LATER).await;
                assert!(person.is_shown(".stopped h1").await, "{path}");
                assert!(!person.is_shown(SLOW).await, "{path}");
                person.fits_the_screen().await;
            }
            assert!(
                person.is_shown("main h1").await,
                "the first screen can be read all the same"
            );
        }
    });
}

#[test]
fn a_program_that_is_long_to_come_is_said_to_be() {
    journey("slow", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire/").await;
        tokio::time::sleep(Duration::from_secs(8)).await;
        for notice in [SLOW, ".stopped", ".waiting > .comes"] {
            assert!(!person.is_shown(notice).await, "{notice}: a few seconds are usual");
        }
        let place = "return String(document.querySelector('main h1').getBoundingClientRect().top)";
        let before = person.learns(place).await;
        sees_shown(&person, SLOW).await;
        assert_eq!(person.learns(place).await, before, "nothing moves under the finger");
        let words = person.text_of(SLOW).await;
        assert!(words.contains("attendez") && words.contains("y est encore"), "{words}");
        meets_no_barrier_by_day_or_night(&person).await;
        // Nor is anything out of reach: what is scrolled to, or focused, stands above it.
        let reached = "const next = document.querySelector('#continuer'); next.focus(); next.scrollIntoView({ block: 'end', behavior: 'instant' });
            const { x, y, width, height } = next.getBoundingClientRect();
            return String(document.elementFromPoint(x + width / 2, y + height / 2) === next)";
        assert_eq!(person.learns(reached).await, "true");
        person
            .runs(
                "document.querySelector('[name=f_activite][value=formation]').scrollIntoView({ block: 'center', behavior: 'instant' })",
            )
            .await;
        person.click_label_of("f_activite", "formation").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        assert!(!person.is_shown(".waiting").await);
        person.sees("input[name=f_activite][value=formation]:checked").await;
    });
}

#[test]
fn every_page_that_waits_for_its_program_says_it() {
    journey("slow-pages", async |stage| {
        for device in [Device::Narrow, Device::Phone] {
            let person = stage.hurried_person(device).await;
            stage.site().holds_programs(true);
            for path in WAITING {
                person.open_early(path).await;
                person.runs(LATER).await;
                assert!(person.is_shown(SLOW).await, "{path}");
                let seen = "const { bottom } = document.querySelector('.waiting').getBoundingClientRect(); return String(bottom <= innerHeight + 1)";
                assert_eq!(person.learns(seen).await, "true", "{path}: out of the screen");
                let half = "document.documentElement.style.fontSize = '200%';
                    const { height } = document.querySelector('.waiting').getBoundingClientRect(); return String(height <= innerHeight / 2 + 1)";
                assert_eq!(
                    person.learns(half).await,
                    "true",
                    "{path}: however large the text, the page is there to read"
                );
                assert!(
                    !person.is_shown(".stopped").await && !person.is_shown(".comes").await,
                    "{path}"
                );
                person.fits_the_screen().await;
            }
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
        }
    });
}

#[test]
fn who_comes_back_reads_that_the_questionnaire_comes() {
    journey("slow-back", async |stage| {
        let (answers, _) = reference("v01");
        for path in ["questionnaire/", "questionnaire/#f_ca", "questionnaire/#recapitulatif"] {
            // Who has no copy of the site yet: with one, the program is there at once.
            let person = stage.hurried_person(Device::Phone).await;
            person.open("").await;
            person.store("quatre-voies:courant", &answers).await;
            stage.site().holds_programs(true);
            person.open_early(path).await;
            sees_shown(&person, ".comes").await;
            assert!(
                !person.is_shown("main h1").await && !person.is_shown(SLOW).await,
                "{path}"
            );
            person.runs(LATER).await;
            assert!(person.is_shown(SLOW).await, "{path}");
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            assert!(
                !person.is_shown(".comes").await && person.is_shown("main h1").await,
                "{path}"
            );
        }
    });
}
