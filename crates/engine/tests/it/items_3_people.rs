//! People of each new question of `items-3`, written from the articles: the exact level of each way, what waits, and what has
//! rules of its own.
//!
//! `gates`: the level of each way, in order (0 open, 1 under a condition, 2 closed). `waiting`: what must be settled first.
//! `hors_champ`: why the activity or the territory has its own rules. `source`: the article.

use crate::LAW;
use engine::{Access, Banner, Draws, Mode, Report, Way, assess, settled};
use serde_json::Value;
use support::{cases, person, words};

fn people() -> Vec<Value> {
    let people = cases(include_str!("../../../../tests/cases/items_3_people.json"));
    people.as_array().expect("a list").clone()
}

/// Every person is told what is written; those who are not are listed together.
#[track_caller]
fn check(wrong: impl Fn(&Value, &Report) -> Option<String>) {
    let (draws, people) = (Draws::new(), people());
    assert_eq!(people.len(), 66);
    let complaint = |who: &Value| {
        let report = assess(&person(&who["answers"]), Mode::Complete, LAW, &draws);
        wrong(who, &report).map(|wrong| format!("- {}: {wrong}\n    {}", id(who), who["source"]))
    };
    let wrong: Vec<String> = people.iter().filter_map(complaint).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn id(who: &Value) -> &str {
    who["id"].as_str().expect("an id")
}

const fn digit(access: Access) -> char {
    match access {
        Access::Open => '0',
        Access::Condition => '1',
        Access::Closed => '2',
    }
}

#[test]
fn each_way_is_at_the_level_of_the_article() {
    check(|who, report| {
        let levels: String = report.gates.iter().map(|(_, gate)| digit(gate.access)).collect();
        (levels != who["gates"]).then(|| format!("{levels} instead of {}", who["gates"]))
    });
}

#[test]
fn what_must_be_settled_comes_first() {
    check(|who, report| {
        let reasons: Vec<&str> = report
            .ranking
            .verdict
            .reasons
            .iter()
            .map(|reason| reason.id())
            .collect();
        let expected = words(&who["waiting"]);
        (reasons != expected).then(|| format!("waits for {reasons:?} instead of {expected:?}"))
    });
}

#[test]
fn nothing_is_left_to_settle_once_it_is() {
    check(|who, report| {
        let after = assess(&settled(&report.answers), Mode::Complete, LAW, &Draws::new());
        let left = after.ranking.verdict.reasons;
        let said = report.after.is_some() != words(&who["waiting"]).is_empty();
        (!left.is_empty() || !said).then(|| format!("still waits for {left:?}"))
    });
}

const fn banner(own_rules: &str) -> Banner {
    match own_rules.as_bytes() {
        b"artiste_auteur" | b"creations" => Banner::ArtisteAuteur,
        b"agriculture" => Banner::Agriculture,
        b"presse_spectacle" => Banner::PresseScene,
        b"pacifique" => Banner::Pacifique,
        _ => panic!("no such rules"),
    }
}

#[test]
fn an_activity_or_a_territory_with_its_own_rules_says_so() {
    check(|who, report| {
        let expected: Vec<Banner> = words(&who["hors_champ"]).into_iter().map(banner).collect();
        (report.banners != expected).then(|| format!("{:?} instead of {expected:?}", report.banners))
    });
}

#[test]
fn a_closed_way_is_never_in_front() {
    check(|_, report| {
        let members = &report.ranking.verdict.members;
        let closed = |way: &&Way| report.gates[**way].access == Access::Closed;
        members.iter().find(closed).map(|way| format!("led to {}", way.id()))
    });
}

#[test]
fn each_person_is_written_once() {
    let people = people();
    for (rank, who) in people.iter().enumerate() {
        assert!(
            people[..rank].iter().all(|other| id(other) != id(who)),
            "{} twice",
            id(who)
        );
        assert!(
            who["source"].as_str().is_some_and(|source| !source.is_empty()),
            "{}",
            id(who)
        );
    }
}
