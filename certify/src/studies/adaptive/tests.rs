use super::walk::product;
use super::*;
use crate::metric::{Measure, Outcome};
use crate::run::Size;
use engine::adaptive::{Next, START, Why};
use engine::{Answers, Item, visible};

fn few() -> Run {
    let size = Size {
        deep: 100,
        ..Size::SHORT
    };
    Run::new(2026, size, false)
}

/// Targets are wider here by three standard errors of so few people.
#[test]
fn the_path_stops_early_on_the_first_way_of_the_complete_path() {
    let seen = Seen::of(&few(), People::Of(Population::Plausible), product);
    assert!(seen.same.all > 60 && seen.same.value() >= 0.90, "{:?}", seen.same);
    assert!(
        seen.length(0, 50) <= 22.0 && seen.length(0, 90) <= 33.0,
        "{:?}",
        seen.lengths
    );
    assert!(seen.length(2, 50) <= 7.0, "{:?}", seen.lengths);
    let unasked = unasked::metric([("P", &seen); 4]);
    assert_eq!(unasked.outcome(), Outcome::Tenue, "{unasked:?}");
    let gap = |measure: &&Measure| measure.name == "à l’arrêt, écart";
    let metric = gap::metric(&seen);
    let gap = metric.measures.iter().find(gap).expect("a measure");
    assert!(gap.value < 0.06, "{metric:?}");
}

/// Asks what everybody starts with, and nothing else.
fn at_once(given: &Answers, _: Option<Item>) -> Next {
    let kept = given.cleaned();
    let unasked = |item: &&Item| given.get(**item).is_none() && kept.sees(**item);
    START
        .iter()
        .find(unasked)
        .map_or(Next::Enough, |&item| Next::Ask(item, Why::Start))
}

#[test]
fn a_path_that_stops_at_once_fails_each_of_them() {
    let metrics = under(&few(), at_once);
    for metric in &metrics {
        let expected = if metric.id == "Q28" {
            Outcome::Tenue
        } else {
            Outcome::Echec
        };
        assert_eq!(metric.outcome(), expected, "{metric:?}");
    }
    let section = crate::report::adaptive::section(&metrics);
    assert!(
        !section.contains("| — |"),
        "a measure is not found by its name: {section}"
    );
}

fn never(given: &Answers, _: Option<Item>) -> Next {
    let mut seen = visible(given).into_iter();
    let open = seen.find(|&item| given.get(item).is_none());
    open.map_or(Next::Enough, |item| Next::Ask(item, Why::Tells))
}

#[test]
fn a_path_that_never_stops_is_too_long() {
    let people = People::Of(Population::Plausible);
    let seen = Seen::of(&few(), people, never);
    assert_eq!(seen.same.yes, seen.same.all);
    assert_eq!(length::metric(&seen, [("", &seen); 3]).outcome(), Outcome::Echec);
    let person = people.person(&few(), 0).answers;
    assert_eq!(seen.lengths[0][0] as usize, visible(&person).len());
}
