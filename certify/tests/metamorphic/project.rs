//! MP29, MP30, MP44, MP46: rights and intentions.

use engine::{Answers, Item, Way};

use crate::harness::{EPS, check, index, with, without};

/// The same project without what is asked only of who wants to live on it or to build: an intention is compared alone.
fn bare(answers: &Answers) -> Answers {
    without(&without(answers, Item::FReserve), Item::FDepart)
}

/// The lead of a way over others, from one option to another, never shrinks.
fn lead_kept(answers: &Answers, item: Item, [from, to]: [&str; 2], way: Way, over: &[Way]) -> bool {
    let (before, after) = (index(&with(answers, item, from)), index(&with(answers, item, to)));
    over.iter()
        .all(|&other| after[way] - after[other] >= before[way] - before[other] - EPS)
}

#[test]
fn mp29_an_allowance_never_costs_the_cae() {
    check(
        "MP29",
        "Avoir l'ARE plutôt que rien n'abaisse jamais la CAE.",
        |answers, _| {
            let cae = |id| index(&with(answers, Item::FSituation, id))[Way::Cae];
            Some(cae("chomage_are") >= cae("sans_activite") - EPS)
        },
    );
}

#[test]
fn mp30_testing_favours_the_cae_over_a_company() {
    check(
        "MP30",
        "« Tester » plutôt que « bâtir » n'abaisse jamais CAE − création.",
        |answers, _| {
            Some(lead_kept(
                &bare(answers),
                Item::FHorizon,
                ["batir", "tester"],
                Way::Cae,
                &[Way::Creation],
            ))
        },
    );
}

#[test]
fn mp44_a_mission_favours_the_portage_over_a_company() {
    let sentence = "« Facturer une mission » plutôt que « bâtir » n'abaisse jamais portage − création.";
    check("MP44", sentence, |answers, _| {
        Some(lead_kept(
            &bare(answers),
            Item::FHorizon,
            ["batir", "mission"],
            Way::Portage,
            &[Way::Creation],
        ))
    });
}

#[test]
fn mp46_the_capital_favours_a_company() {
    let sentence = "Toucher l'Arce plutôt que garder l'allocation n'abaisse jamais création − chaque autre.";
    check("MP46", sentence, |answers, _| {
        let allowance = with(answers, Item::FSituation, "chomage_are");
        Some(lead_kept(
            &allowance,
            Item::FAre,
            ["garder", "capital"],
            Way::Creation,
            Way::ALL,
        ))
    });
}
