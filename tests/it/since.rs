//! What is said to who comes back: what changed between two days, in two lines at most.

use std::collections::BTreeSet;

use engine::Item;
use exchange::history::{day_of, moment};
use law::{ALL, Date, Law};
use support::typography::assert_readable;
use words::since::{self, CHANGES, Kind, since};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

#[test]
fn each_pair_of_days_says_what_changed_between_them() {
    for (from, to, expected) in [
        ("2026-11-30", "2026-11-30", vec![]),
        ("2026-11-30", "2026-12-31", vec![]),
        ("2027-01-01", "2027-03-01", vec![]),
        (
            "2026-11-30",
            "2027-01-01",
            vec![
                "Depuis vos dernières réponses, le 30 novembre 2026, la loi a changé sur le revenu du versement libératoire.",
            ],
        ),
        (
            "2026-11-23",
            "2026-11-29",
            vec![
                "Depuis vos dernières réponses, le 23 novembre 2026, nos règles ont été corrigées sur les diplômes, le titre de séjour et l’emploi public.",
                "Le questionnaire a 26 questions de plus, selon votre situation.",
            ],
        ),
        (
            "2026-01-12",
            "2027-02-01",
            vec![
                "Depuis vos dernières réponses, le 12 janvier 2026, la loi a changé sur le revenu du versement libératoire et l’Acre en micro-entreprise.",
                "Nos règles ont été corrigées sur les diplômes, le titre de séjour et l’emploi public. Le questionnaire a 26 questions de plus, selon votre situation.",
            ],
        ),
        // A clock that goes back says nothing.
        ("2027-02-01", "2026-01-12", vec![]),
    ] {
        assert_eq!(since(day(from), day(to)), expected, "{from} to {to}");
    }
}

#[test]
fn two_lines_at_most_are_said_and_each_is_readable() {
    let days: BTreeSet<Date> = CHANGES.iter().map(|change| change.day).collect();
    for &to in &days {
        let lines = since(Law::FIRST, to);
        assert!((1..=2).contains(&lines.len()), "{lines:?}");
        for line in lines {
            assert_readable("since", &line);
        }
    }
    for change in CHANGES {
        assert_readable("since", change.said);
        assert!(change.said.split_whitespace().count() <= 20, "{}", change.said);
    }
    for text in [since::TITLE, since::ALL_TITLE, since::ALL_LEAD, since::MORE] {
        assert_readable("since", text);
    }
    assert!(CHANGES.is_sorted_by_key(|change| change.day));
}

/// Nothing that the law changes is left out, and nothing is said that it does not change.
#[test]
fn every_fact_that_changes_on_a_day_is_told_on_that_day() {
    let changed = ALL.iter().flat_map(|fact| {
        let days = fact.history().into_iter().map(|(day, _)| day);
        days.filter(|&day| day > Law::FIRST).map(move |day| (day, fact.id))
    });
    let told = CHANGES
        .iter()
        .flat_map(|change| change.facts.iter().map(move |&fact| (change.day, fact)));
    assert_eq!(told.collect::<BTreeSet<_>>(), changed.collect::<BTreeSet<_>>());
    for change in CHANGES {
        assert_eq!(
            matches!(change.kind, Kind::Law(_)),
            !change.facts.is_empty(),
            "{}",
            change.said
        );
    }
}

/// The questionnaire of before asked 37 questions (`schema/items-2.md`).
#[test]
fn the_number_of_new_questions_is_counted() {
    let told: usize = CHANGES
        .iter()
        .map(|change| match change.kind {
            Kind::Questions(more) => usize::from(more),
            Kind::Law(_) | Kind::Rules(_) => 0,
        })
        .sum();
    assert_eq!(told, Item::ALL.len() - 37);
}

/// 30 November 2026 at noon, in milliseconds since 1970: 20 787 days and a half.
#[test]
fn the_day_of_a_moment_is_that_of_its_clock() {
    let noon = 20_787 * 86_400_000 + 43_200_000;
    assert_eq!(day_of(moment(noon, 7)), Some(day("2026-11-30")));
    for nothing_known in [0, 1, moment(86_400_000, 3)] {
        assert_eq!(day_of(nothing_known), None);
    }
}
