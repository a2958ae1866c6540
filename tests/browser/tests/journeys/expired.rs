//! A page read after the year of its figures says so, whenever it was built; before, no page does.

use browser_tests::{Device, Person, journey};

use crate::result::{link, result_of};

/// Pages without a program that use figures of a year.
const PAGES: [&str; 6] = [
    "voies/cae/",
    "voies/portage/",
    "voies/micro/",
    "voies/creation/",
    "voies/",
    "methode/",
];

/// What the page shows of it.
async fn said(person: &Person) -> Vec<String> {
    let script = "return JSON.stringify([...document.querySelectorAll('[data-expired]')]
        .filter(part => part.checkVisibility()).map(part => part.textContent))";
    serde_json::from_str(&person.learns(script).await).expect("a list")
}

fn names_both_years(said: &[String]) -> bool {
    !said.is_empty() && said.iter().all(|said| said.contains("2026") && said.contains("2027"))
}

#[test]
fn pages_to_read_say_it_from_the_day_on() {
    journey("expired-to-read", async |stage| {
        let before = stage.person(Device::Phone).await;
        before.lives_on(2026, 11, 30).await;
        for path in PAGES {
            before.open(path).await;
            assert_eq!(said(&before).await, [""; 0], "{path}");
        }
        let after = stage.person(Device::Phone).await;
        after.lives_on(2027, 1, 2).await;
        for path in PAGES {
            after.open(path).await;
            let said = said(&after).await;
            assert!(names_both_years(&said), "{path}: {said:?}");
            after.meets_no_barrier().await;
        }
    });
}

#[test]
fn a_result_says_it_for_the_money_and_for_a_rule() {
    journey("expired-result", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.lives_on(2026, 11, 30).await;
        result_of(&person, WITH_A_RULE).await;
        assert_eq!(person.count("[data-expired]").await, 0);
        person.lives_on(2027, 1, 2).await;
        result_of(&person, WITH_A_RULE).await;
        person.sees(".money > [data-expired]").await;
        person.sees(".way-card [data-expired]").await;
        let said = said(&person).await;
        assert!(said.len() > 1 && names_both_years(&said), "{said:?}");
        person.fits_the_screen().await;
        person.meets_no_barrier().await;
    });
}

/// Opened on the day it was sent, then after the new year: the block as sent, and beside it what the law changed.
#[test]
fn a_link_carries_its_day() {
    journey("expired-link", async |stage| {
        let sender = stage.person(Device::Phone).await;
        sender.lives_on(2026, 12, 15).await;
        result_of(&sender, WITH_A_RULE).await;
        let sent = link(&sender).await;
        let reader = stage.person(Device::Phone).await;
        reader.lives_on(2026, 12, 20).await;
        reader.open_link(&sent).await;
        reader.sees("[data-verdict]").await;
        assert_eq!(reader.count("[data-age], .changed, [data-money-then]").await, 0);
        let later = stage.person(Device::Phone).await;
        later.lives_on(2027, 1, 2).await;
        later.open_link(&sent).await;
        later.sees("[data-age]").await;
        assert!(later.text_of(".changed").await.len() > 20);
        later.sees("[data-money-then]").await;
        assert!(later.text_of("[data-money-then]").await.contains("15 décembre 2026"));
        later.fits_the_screen().await;
        later.meets_no_barrier().await;
    });
}
