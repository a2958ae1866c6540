//! A page read after the year of its figures says so, whenever it was built; before, no page does.

use browser_tests::{Device, Person, journey};

use crate::result::{link, result_of};

/// Pages without a program that use figures known until the end of this year.
const PAGES: [(&str, u32); 6] = [
    ("voies/", 2026),
    ("voies/portage/", 2026),
    ("voies/creation/", 2026),
    ("voies/", 2028),
    ("voies/micro/", 2028),
    ("methode/", 2028),
];

/// A reference person whose turnover is above the ceiling of the micro, known until the end of 2028.
const ABOVE: &str = "v05";

/// What the page shows of it.
async fn said(person: &Person) -> Vec<String> {
    let script = "return JSON.stringify([...document.querySelectorAll('[data-expired]')]
        .filter(part => part.checkVisibility()).map(part => part.textContent))";
    serde_json::from_str(&person.learns(script).await).expect("a list")
}

/// Whether some part says that its figures are of this year, and that the next one is not known.
fn names(said: &[String], year: u32) -> bool {
    let part = format!("chiffres de {year} : ceux de {} ", year + 1);
    said.iter().any(|said| said.contains(&part))
}

#[test]
fn pages_to_read_say_it_from_the_day_on() {
    journey("expired-to-read", async |stage| {
        let before = stage.person(Device::Phone).await;
        before.lives_on(2026, 11, 30).await;
        for (path, _) in PAGES {
            before.open(path).await;
            assert_eq!(said(&before).await, [""; 0], "{path}");
        }
        let after = stage.person(Device::Phone).await;
        for (path, year) in PAGES {
            after.lives_on(year + 1, 1, 2).await;
            after.open(path).await;
            let said = said(&after).await;
            assert!(names(&said, year), "{path}: {said:?}");
            after.meets_no_barrier().await;
        }
    });
}

#[test]
fn a_result_says_it_for_the_money_and_for_a_rule() {
    journey("expired-result", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.lives_on(2026, 11, 30).await;
        result_of(&person, ABOVE).await;
        assert_eq!(person.count("[data-expired]").await, 0);
        person.lives_on(2027, 1, 2).await;
        result_of(&person, ABOVE).await;
        person.sees(".money > [data-expired]").await;
        assert!(names(&said(&person).await, 2026));
        assert_eq!(person.count(".way-card [data-expired]").await, 0, "its rules are known");
        person.lives_on(2029, 1, 2).await;
        result_of(&person, ABOVE).await;
        person.sees(".way-card[data-way=micro] [data-expired]").await;
        assert!(names(&said(&person).await, 2028));
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
        result_of(&sender, ABOVE).await;
        let sent = link(&sender).await;
        let reader = stage.person(Device::Phone).await;
        reader.lives_on(2026, 12, 20).await;
        reader.opens_the_whole_link(&sent).await;
        reader.sees("[data-verdict]").await;
        assert_eq!(reader.count("[data-age], .changed, [data-money-then]").await, 0);
        let later = stage.person(Device::Phone).await;
        later.lives_on(2027, 1, 2).await;
        later.opens_the_whole_link(&sent).await;
        later.sees("[data-age]").await;
        assert!(later.text_of(".changed").await.len() > 20);
        later.sees("[data-money-then]").await;
        assert!(later.text_of("[data-money-then]").await.contains("15 décembre 2026"));
        later.fits_the_screen().await;
        later.meets_no_barrier().await;
    });
}
