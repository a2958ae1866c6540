//! People around each gate, written from the articles of law and not from the rules: what they may be told, and never.
//!
//! `portes`: the levels allowed (0 open, 1 under a condition, 2 closed). `attend`: something must, or need not, be settled
//! first. `pas_en_tete`: ways that are never recommended to this person. `source`: the article, and why.

use crate::LAW;
use engine::{Abstention, Access, Draws, Level, Mode, Report, Verdict, Way, assess};
use serde_json::Value;
use support::{cases, person, words};

const GROUPS: [&str; 12] = [
    "titre",
    "fonction_publique",
    "sejour",
    "interdiction",
    "portage",
    "cae",
    "portage_reglementee",
    "artisanat",
    "mineur",
    "salon",
    "sante",
    "temps",
];

fn people() -> Vec<Value> {
    let people = cases(include_str!("../../../../tests/cases/gate_people.json"));
    people.as_array().expect("a list").clone()
}

fn members(group: &str) -> Vec<Value> {
    let of_group = |person: &Value| person["gate_group"] == group;
    people().into_iter().filter(of_group).collect()
}

/// Every person of the gate is told what the article allows; those who are not are listed together.
#[track_caller]
fn check(group: &str) {
    let draws = Draws::new();
    let wrong: Vec<String> = members(group).iter().flat_map(|who| complaints(who, &draws)).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong for one person, in the complete path, then in the quick one.
fn complaints(who: &Value, draws: &Draws) -> Vec<String> {
    let answers = person(&who["answers"]);
    let wrong = |mode| wrong(who, &assess(&answers, mode, LAW, draws));
    let mut all = wrong(Mode::Complete);
    let quick_only: Vec<_> = wrong(Mode::Quick)
        .into_iter()
        .filter(|one| !all.contains(one))
        .collect();
    all.extend(quick_only.into_iter().map(|one| format!("in the quick path, {one}")));
    let told = |one: String| format!("- {}: {one}\n    {}", id(who), who["source"]);
    all.into_iter().map(told).collect()
}

fn wrong(who: &Value, report: &Report) -> Vec<String> {
    [levels(who, report), waiting(who, report), led_to(who, report)].concat()
}

fn id(who: &Value) -> &str {
    who["id"].as_str().expect("an id")
}

/// Ways at a level that the article does not allow.
fn levels(who: &Value, report: &Report) -> Vec<String> {
    let Some(ways) = who["portes"].as_object() else {
        return Vec::new();
    };
    let wrong = |(id, allowed): (&String, &Value)| {
        let gate = &report.gates[way(id)];
        let level = number(gate.access);
        let reasons: Vec<_> = gate
            .reasons
            .iter()
            .map(|(code, access)| (code.id(), number(*access)))
            .collect();
        let fits = allowed.as_array().expect("levels").contains(&level.into());
        (!fits).then(|| format!("{id} at {level} instead of {allowed}, for {reasons:?}"))
    };
    ways.iter().filter_map(wrong).collect()
}

const fn number(access: Access) -> u8 {
    match access {
        Access::Open => 0,
        Access::Condition => 1,
        Access::Closed => 2,
    }
}

fn way(id: &str) -> Way {
    let known = Way::ALL.iter().find(|way| way.id() == id);
    *known.unwrap_or_else(|| panic!("no way {id}"))
}

/// Whether the person waits although nothing is to be settled, or the reverse.
fn waiting(who: &Value, report: &Report) -> Vec<String> {
    let verdict = &report.ranking.verdict;
    let waits = verdict.abstention == Some(Abstention::Attendre);
    let wrong = who["attend"].as_bool().is_some_and(|expected| expected != waits);
    let told = || format!("waits: {waits} instead of {}, for {:?}", who["attend"], verdict.reasons);
    wrong.then(told).into_iter().collect()
}

/// Ways that the verdict recommends against the article.
fn led_to(who: &Value, report: &Report) -> Vec<String> {
    let Some(never) = who.get("pas_en_tete").map(words) else {
        return Vec::new();
    };
    named(&report.ranking.verdict)
        .iter()
        .filter(|way| never.contains(&way.id()))
        .map(|way| format!("led to {}, never: {never:?}", way.id()))
        .collect()
}

/// The ways that the verdict puts first: one, or all of those it cannot tell apart.
fn named(verdict: &Verdict) -> &[Way] {
    let members = &verdict.members[..];
    match (verdict.level, verdict.abstention) {
        (Level::Serre, _) | (_, Some(Abstention::TropProches)) => members,
        (Level::Abstention, reason) if reason != Some(Abstention::AucunNeConvient) => &[],
        _ => &members[..members.len().min(1)],
    }
}

#[test]
fn a_regulated_profession_needs_its_title() {
    check("titre");
}

#[test]
fn a_public_servant_needs_an_agreement_unless_the_law_dispenses() {
    check("fonction_publique");
}

#[test]
fn a_permit_that_does_not_cover_the_project_comes_before_any_way() {
    check("sejour");
}

#[test]
fn a_ban_on_managing_closes_what_it_names_only() {
    check("interdiction");
}

#[test]
fn portage_closes_on_a_text_only() {
    check("portage");
}

#[test]
fn a_cae_closes_neither_for_premises_nor_for_founders() {
    check("cae");
}

#[test]
fn a_title_or_a_card_is_a_condition_of_portage() {
    check("portage_reglementee");
}

#[test]
fn a_craft_needs_a_qualified_person() {
    check("artisanat");
}

#[test]
fn a_minor_may_found_a_company_of_one_person() {
    check("mineur");
}

#[test]
fn a_cap_does_not_open_a_hairdressing_salon() {
    check("salon");
}

#[test]
fn health_law_and_accounting_ask_their_order_before_a_contract() {
    check("sante");
}

#[test]
fn another_occupation_leaves_the_room_that_the_law_says() {
    check("temps");
}

#[test]
fn each_gate_has_ten_people_or_more() {
    for group in GROUPS {
        let count = members(group).len();
        assert!(count >= 10, "{group}: {count}");
    }
}

#[test]
fn each_person_stands_in_a_known_group_once() {
    let people = people();
    for (rank, who) in people.iter().enumerate() {
        let group = who["gate_group"].as_str().expect("a group");
        assert!(GROUPS.contains(&group), "{}: {group}", id(who));
        assert!(
            people[..rank].iter().all(|other| id(other) != id(who)),
            "{} twice",
            id(who)
        );
    }
}

#[test]
fn each_person_can_fail_and_says_why() {
    for who in people() {
        let decided = who["portes"].as_object().expect("ways");
        let narrow = |allowed: &Value| (1..3).contains(&allowed.as_array().expect("levels").len());
        assert!(!decided.is_empty() && decided.values().all(narrow), "{}", id(&who));
        assert!(
            who["source"].as_str().is_some_and(|source| source.len() > 40),
            "{}",
            id(&who)
        );
    }
}
