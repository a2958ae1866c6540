//! What people do with the app, from the first page to the last; each journey also refuses console errors and
//! requests to another origin.

mod adaptive;
mod advice;
mod aid;
mod amounts;
mod attempts;
mod barriers;
mod by_hand;
mod carried;
mod copies;
mod doors;
mod early;
mod echoes;
mod elsewhere;
mod embedded;
mod english;
mod expired;
mod foreign;
mod group;
mod heard;
mod histories;
mod kept_elsewhere;
mod leaves;
mod life;
mod links;
mod main_journey;
mod migrated;
mod money;
mod money_parts;
mod names;
mod names_wide;
mod offline;
mod pages;
mod paper;
mod plain;
mod privacy;
mod publisher;
mod questionnaire;
mod reasons;
mod repaired;
mod result;
mod rgaa;
mod said;
mod sharing;
mod silent;
mod start;
mod storage;
mod taps;
mod tomorrow;
mod trade;
mod translated;
mod translated_rest;
mod verdict;
mod what_if;
mod why;

use browser_tests::{Ability, Answer, Hand, Person, V01, V01_INDICES};

/// From the home page to the result, with the answers of reference case v01.
async fn v01_reaches_her_result(person: &Person, hand: Hand) {
    person.open("").await;
    person.activates(hand, "a[data-mode=complet]").await;
    person.arrives_at("mot_rang").await;
    person.answers_all(hand, V01).await;
    person.activates(hand, "a.see-result").await;
    person.sees("[data-verdict]").await;
    person.opens_every_door().await;
}

/// What a result page says, as people compare it: the verdict, who is ahead, and each index.
#[derive(Debug, PartialEq)]
struct Shown {
    level: String,
    ahead: String,
    indices: Vec<(&'static str, u32)>,
}

async fn shown(person: &Person) -> Shown {
    person.opens_every_door().await;
    let level = person
        .attribute("[data-verdict]", "data-verdict")
        .await
        .unwrap_or_default();
    let ahead = person
        .attribute("[data-verdict]", "data-members")
        .await
        .unwrap_or_default();
    let mut indices = Vec::new();
    for (way, _) in V01_INDICES {
        let index = person
            .attribute(&format!(".way-card[data-way='{way}']"), "data-index")
            .await;
        indices.push((*way, index.and_then(|index| index.parse().ok()).unwrap_or(u32::MAX)));
    }
    Shown { level, ahead, indices }
}

/// The reference result of v01.
fn expected() -> Shown {
    Shown {
        level: "nette".to_owned(),
        ahead: "cae".to_owned(),
        indices: V01_INDICES.to_vec(),
    }
}

/// Opens a question as someone does who comes back to it, once every earlier one is answered.
async fn v01_until(person: &Person, question: &str) {
    person.open("questionnaire#complet").await;
    let before: Vec<(&str, Answer)> = V01.iter().copied().take_while(|(item, _)| *item != question).collect();
    for (item, answer) in before {
        person.arrives_at(item).await;
        person.answers(Hand::Mouse, item, answer).await;
        person.continues(Hand::Mouse).await;
    }
    person.arrives_at(question).await;
}

/// Checks the page in light colours, and in dark ones where the engine can change them.
async fn meets_no_barrier_by_day_or_night(person: &Person) {
    if !person.can(Ability::Night) {
        return person.meets_no_barrier().await;
    }
    for dark in [false, true] {
        person.prefers_dark(dark).await;
        person.meets_no_barrier().await;
    }
    person.prefers_dark(false).await;
}
