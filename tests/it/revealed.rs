//! What the preview says is what the link holds, in words fit to read.

use crate::LAW;
use engine::{Access, Item, Motive, Way};
use exchange::share::{Cause, SENSITIVE, Shared, decode, encode_complete, encode_recommendation};
use law::Date;
use support::Random;
use support::random;
use support::typography::{assert_clean, assert_readable};
use words::{Revealed, question, revealed, sharing_words};

fn links() -> impl Iterator<Item = (Shared, &'static str)> {
    let lines = include_str!("../cases/links_format_1.txt").lines();
    lines
        .filter_map(|line| line.split_once('\t'))
        .map(|(link, said)| (decode(link).expect("a link"), said))
}

fn texts(shown: &Revealed) -> Vec<&str> {
    let mut texts = vec![&*shown.verdict, &*shown.rules, &*shown.left_out];
    texts.extend(shown.ways.iter().map(|(_, line)| &**line));
    texts.extend(shown.motives.iter().map(|line| &**line));
    texts.extend(shown.answers.iter().map(|answers| &*answers.title));
    texts
}

#[test]
fn everything_revealed_is_fit_to_read() {
    for (shared, said) in links() {
        let shown = revealed(&shared, LAW);
        for text in texts(&shown) {
            assert_clean(said, text);
        }
        for (question, answer) in shown.answers.into_iter().flat_map(|answers| answers.lines) {
            assert_clean(question, &answer);
        }
    }
}

#[test]
fn the_recommendation_reveals_neither_answers_nor_reasons() {
    let (mut random, mut seen) = (Random::new(41), 0);
    for _ in 0..200 {
        let sheet = random::sheet(&mut random);
        let report = random::report(&mut random, &sheet);
        let shown = revealed(&decode(&encode_recommendation(&report)).expect("a link"), LAW);
        assert_eq!(
            (shown.answers, shown.left_out.as_str()),
            (None, sharing_words::LEFT_OUT_ANSWERS)
        );
        assert_eq!(shown.ways.len(), Way::ALL.len());
        assert_eq!(shown.motives.len(), Motive::ALL.len());
        let hints = report.gates.0.iter().any(|gate| gate.access != Access::Open);
        assert_eq!(
            shown.hints, hints,
            "a way that is not open can let a situation be guessed"
        );
        seen += usize::from(hints);
    }
    assert!(seen > 0);
}

#[test]
fn every_answer_of_a_complete_link_is_listed_and_every_one_left_out_is_named() {
    let mut random = Random::new(42);
    for _ in 0..300 {
        let sheet = random::sheet(&mut random);
        let report = random::report(&mut random, &sheet);
        let added: Vec<Item> = SENSITIVE.into_iter().filter(|_| random.below(2) == 0).collect();
        let shared = decode(&encode_complete(&sheet, &report, &added)).expect("a link");
        let shown = revealed(&shared, LAW);
        let listed: Vec<&str> = shown
            .answers
            .iter()
            .flat_map(|answers| &answers.lines)
            .map(|(name, _)| *name)
            .collect();
        let trade = shared.sheet.and_then(|sheet| sheet.trade);
        assert_eq!(trade.is_some(), listed.contains(&sharing_words::TRADE));
        for &item in Item::ALL {
            let name = question(item).short;
            let kept = shared.withheld.contains(&item);
            assert_eq!(kept, shown.left_out.contains(name), "{}", item.id());
            assert!(!(kept && listed.contains(&name)), "{}", item.id());
            if shared.sheet.is_some_and(|sheet| sheet.last == Some(item)) {
                let last = (sharing_words::LAST, name.to_owned());
                assert!(
                    shown
                        .answers
                        .as_ref()
                        .is_some_and(|answers| answers.lines.contains(&last))
                );
            }
            let travels = shared.sheet.is_some_and(|sheet| sheet.answers.get(item).is_some());
            assert!(!travels || listed.contains(&name), "{}", item.id());
        }
    }
}

#[test]
fn a_way_is_told_with_its_access_its_index_and_its_first_places() {
    let line = sharing_words::way_line;
    assert_eq!(
        line(Access::Open, false, 95, 99),
        "accès ouvert, indice 95 sur 100, première 99 fois sur 100"
    );
    assert_eq!(
        line(Access::Condition, false, 40, 0),
        "accès à condition, indice 40 sur 100, presque jamais première"
    );
    assert_eq!(line(Access::Closed, true, 60, 0), "accès fermé, indice 60 sur 100");
    assert_eq!(
        line(Access::Open, true, 60, 0),
        "accès ouvert, hors classement, indice 60 sur 100"
    );
}

#[test]
fn the_words_of_sharing_are_fit_to_read() {
    let code = include_str!("../../crates/words/src/fr/sharing_words.rs");
    let mut constants = 0;
    for literal in code.split("&str =").skip(1).filter_map(|rest| rest.split('"').nth(1)) {
        assert_readable("sharing_words", literal);
        constants += 1;
    }
    assert!(constants > 40, "{constants}");
    let day = Some(Date::new(2026, 1, 15));
    for text in [
        sharing_words::older(day),
        sharing_words::older(None),
        sharing_words::rules_line("mesure-2", day),
        sharing_words::rules_line("mesure-2", None),
        sharing_words::access_change(Way::Cae, Access::Open, Access::Closed),
        sharing_words::index_change(Way::Micro, 50, 53),
        sharing_words::trade_line(17),
        sharing_words::taken(0),
        sharing_words::taken(1),
        sharing_words::taken(5),
    ] {
        assert_readable("sharing_words", &text);
    }
    for (cause, day) in [
        (Cause::Law, day),
        (Cause::Law, None),
        (Cause::Expired(2026), day),
        (Cause::Rules, day),
        (Cause::Model, day),
        (Cause::RulesAndModel, day),
        (Cause::UnknownDay, None),
        (Cause::Missing, day),
    ] {
        let (title, text) = sharing_words::cause(cause, day);
        assert_readable("cause", title);
        assert_readable("cause", &text);
    }
}
