//! The list holds together: its schema, its ids, what rows name, what synonyms share.

use std::collections::{BTreeMap, BTreeSet};

use crate::validator::{faults, unknown_keywords};
use crate::{TRADES, first};
use engine::{Answer, Answers, Item, choices};
use serde_json::{Value, json};
use trades::{LIST, Trades};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../../schema/trades.json")).expect("a schema is JSON")
}

#[test]
fn the_list_is_what_its_schema_says() {
    let list: Value = serde_json::from_str(LIST).expect("JSON");
    assert_eq!(unknown_keywords(&schema()), [""; 0]);
    assert_eq!(faults(&schema(), &list), [""; 0]);
}

#[test]
fn the_schema_refuses_a_row_without_what_every_trade_has() {
    let good: Value = serde_json::from_str(LIST).expect("JSON");
    for key in [
        "number",
        "id",
        "name",
        "synonyms",
        "family",
        "nature",
        "requirement",
        "portage",
        "cae",
        "confidence",
    ] {
        let mut bad = good.clone();
        bad["trades"][0].as_object_mut().expect("a row").remove(key);
        assert!(!faults(&schema(), &bad).is_empty(), "{key}");
    }
    let mut bad = good;
    bad["trades"][0]["family"] = json!("inconnu");
    assert!(!faults(&schema(), &bad).is_empty());
}

#[test]
fn the_258_trades_have_each_their_id() {
    let ids: BTreeSet<&str> = TRADES.trades.iter().map(|trade| trade.id.as_str()).collect();
    assert_eq!((ids.len(), TRADES.trades.len()), (258, 258));
    let plain = |id: &&str| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    assert!(ids.iter().all(plain));
}

/// The numbers given so far, in the order in which they were: append only. A trade taken out of the list leaves its row,
/// with `retired` in a third column.
const NUMBERS: &str = include_str!("../../../../tests/cases/trade_numbers.tsv");

/// Kept answers and links say a trade by its number: a renumbering would give people another trade.
#[test]
fn a_number_is_given_once_and_never_to_another_trade() {
    let mut given = BTreeMap::new();
    for (line, rank) in NUMBERS.lines().zip(1..) {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(
            cells.get(1).and_then(|number| number.parse().ok()),
            Some(rank),
            "{line}"
        );
        let retired = cells.get(2) == Some(&"retired");
        assert_eq!(TRADES.get(cells[0]).is_none(), retired, "{line}");
        assert_eq!(given.insert(cells[0], rank), None, "{line}");
    }
    for trade in &TRADES.trades {
        assert_eq!(given.get(trade.id.as_str()), Some(&trade.number), "{}", trade.id);
        assert!(
            trade.number <= engine::Trade::HIGHEST,
            "{}: a link has no room",
            trade.id
        );
        assert_eq!(TRADES.numbered(trade.number), Some(trade));
    }
    let next = given.len() as u16 + 1;
    assert_eq!((TRADES.numbered(0), TRADES.numbered(next)), (None, None));
}

#[test]
fn every_name_that_a_row_gives_exists_and_every_shared_row_serves() {
    let mut used = [BTreeSet::new(), BTreeSet::new(), BTreeSet::new()];
    for trade in &TRADES.trades {
        used[0].insert(&trade.requirement);
        used[1].insert(&trade.portage);
        used[2].insert(&trade.cae);
        for choice in trade.branch.iter().flat_map(|branch| &branch.options) {
            used[0].extend(&choice.requirement);
            let target = choice.trade.as_deref();
            assert!(
                target.is_none_or(|id| id != trade.id && TRADES.get(id).is_some()),
                "{}: {target:?}",
                trade.id
            );
        }
    }
    assert_eq!(used[0], TRADES.requirements.keys().collect());
    assert_eq!(used[1], TRADES.portage.keys().collect());
    assert_eq!(used[2], TRADES.cae.keys().collect());
}

#[test]
fn every_trade_has_a_source() {
    for trade in &TRADES.trades {
        let article = TRADES.requirements[&trade.requirement].article.is_some();
        assert!(
            trade.guichet.is_some() || article || !trade.sources.is_empty(),
            "{}",
            trade.id
        );
    }
}

/// Every answer that a trade gives, whatever the answer to its question, is one that the questionnaire takes.
#[test]
fn what_a_trade_answers_is_an_option_of_a_question_that_is_asked() {
    for trade in &TRADES.trades {
        let answers = trade.branch.as_ref().map_or(0, |branch| branch.options.len());
        for answer in std::iter::once(None).chain((0..answers).map(Some)) {
            let outcome = TRADES.outcome(trade, answer);
            let mut given = Answers::default();
            for (id, option) in &outcome.answers {
                let item = Item::ALL.iter().copied().find(|item| item.id() == *id).expect(id);
                let rank = choices(item).iter().position(|choice| choice.id == *option);
                let rank = rank.unwrap_or_else(|| panic!("{}: {id} = {option}", trade.id));
                given.set(item, Answer::Choice(rank as u8)).expect("an option");
                assert!(given.cleaned().has(item), "{}: {id} is not asked", trade.id);
            }
        }
    }
}
#[test]
fn signs_have_their_spaces() {
    for sign in [" ;", " ?", " !", " :", "« ", " »", " %", " €"] {
        assert!(!LIST.contains(sign), "{sign}");
    }
}

#[test]
fn what_people_read_is_written_as_people_read_it() {
    for trade in &TRADES.trades {
        let branch = trade.branch.iter();
        let asked = branch.clone().map(|branch| &branch.question);
        let options = branch.flat_map(|branch| &branch.options);
        let said = options.flat_map(|choice| std::iter::once(&choice.label).chain(&choice.text));
        for text in [&trade.name]
            .into_iter()
            .chain(&trade.nature_note)
            .chain(&trade.notes)
            .chain(asked)
            .chain(said)
        {
            assert!(!text.contains(['·', '\'', '•']), "{}: {text}", trade.id);
        }
        for text in &trade.synonyms {
            let folded = text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b' ');
            assert!(
                folded && text.trim() == text && !text.is_empty(),
                "{}: {text}",
                trade.id
            );
        }
    }
}

/// Each synonym that two trades share stands in the table with its trades and its reason, and no other does.
#[test]
fn synonyms_are_shared_for_a_reason() {
    let mut trades: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for trade in &TRADES.trades {
        for synonym in &trade.synonyms {
            trades.entry(synonym).or_default().push(&trade.id);
        }
    }
    trades.retain(|_, ids| ids.len() > 1);
    let mut reasons = BTreeMap::new();
    for line in include_str!("../../../../tests/cases/trade_shared.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() == 3 && !cells[2].is_empty(), "{line}");
        reasons.insert(cells[0], cells[1].split(' ').collect::<Vec<_>>());
    }
    assert_eq!(trades, reasons);
}

#[test]
fn a_trade_is_first_under_its_own_name_and_in_the_first_three_under_each_synonym() {
    for trade in &TRADES.trades {
        assert_eq!(first(&trade.name, 1), [trade.id.as_str()], "{}", trade.name);
        for synonym in &trade.synonyms {
            assert!(
                first(synonym, 3).contains(&trade.id.as_str()),
                "{synonym} does not find {}",
                trade.id
            );
        }
    }
}

#[test]
fn a_damaged_list_says_where() {
    let error = Trades::read(&LIST.replacen("\"high\"", "\"sure\"", 1)).expect_err("no such confidence");
    assert!(error.to_string().contains("sure"), "{error}");
    assert!(Trades::read("").is_err());
}

#[test]
fn a_key_of_a_newer_list_is_left_aside() {
    let newer = LIST.replacen("\"id\":", "\"newer\": [1], \"id\":", 1);
    assert_eq!(Trades::read(&newer).map(|list| list.trades.len()).ok(), Some(258));
}
