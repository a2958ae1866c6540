//! Answers side by side.

use crate::LAW;
use engine::{Answer, Answers, Item, Mode, asked, listed};
use exchange::history::{Cell, CompareSide, Compared, compared};
use support::Random;
use support::random;

fn answers(answers: &[(Item, Answer)]) -> Answers {
    let mut all = Answers::default();
    for &(item, answer) in answers {
        all.set(item, answer).expect("a valid answer");
    }
    all
}

fn side(answers: &Answers, mode: Mode) -> CompareSide<'_> {
    CompareSide {
        answers: Some((answers, mode)),
        withheld: &[],
    }
}

#[track_caller]
fn cells(compared: &Compared, item: Item) -> (bool, Vec<Cell>) {
    let find = |list: &[exchange::history::ComparedItem]| {
        let row = list.iter().find(|row| row.item == item);
        row.map(|row| row.cells.clone())
    };
    match (find(&compared.different), find(&compared.others)) {
        (Some(cells), None) => (true, cells),
        (None, Some(cells)) => (false, cells),
        _ => panic!("{item:?} must be in one list, once"),
    }
}

#[test]
fn only_two_given_answers_make_a_difference() {
    let (gain, other) = (Answer::Choice(2), Answer::Choice(3));
    let left = answers(&[
        (Item::MotGain, gain),
        (Item::MotLien, gain),
        (Item::FCa, Answer::Amount(1)),
    ]);
    let right = answers(&[
        (Item::MotGain, other),
        (Item::MotSens, gain),
        (Item::FCa, Answer::DontKnow),
    ]);
    let both = compared(&[side(&left, Mode::Complete), side(&right, Mode::Complete)], LAW);
    assert_eq!(
        cells(&both, Item::MotGain),
        (true, vec![Cell::Answered(gain), Cell::Answered(other)])
    );
    assert!(cells(&both, Item::FCa).0, "« je ne sais pas » is an answer");
    assert_eq!(
        cells(&both, Item::MotLien),
        (false, vec![Cell::Answered(gain), Cell::Open])
    );
    assert_eq!(
        cells(&both, Item::MotSens),
        (false, vec![Cell::Open, Cell::Answered(gain)])
    );
}

#[test]
fn what_a_link_keeps_back_is_never_a_difference() {
    let mine = answers(&[
        (Item::FSituation, Answer::Choice(0)),
        (Item::MotGain, Answer::Choice(2)),
    ]);
    let theirs = answers(&[(Item::MotGain, Answer::Choice(2))]);
    let link = CompareSide {
        withheld: &[Item::FSituation],
        ..side(&theirs, Mode::Complete)
    };
    let both = compared(&[side(&mine, Mode::Complete), link], LAW);
    assert_eq!(
        cells(&both, Item::FSituation),
        (false, vec![Cell::Answered(Answer::Choice(0)), Cell::NotShared])
    );
    let nothing = CompareSide {
        answers: None,
        withheld: &[],
    };
    let alone = compared(&[side(&mine, Mode::Complete), nothing], LAW);
    assert!(alone.different.is_empty());
    assert!(alone.others.iter().all(|row| row.cells[1] == Cell::NotShared));
}

#[test]
fn a_question_of_one_path_only_says_so_on_the_other_side() {
    let nobody = Answers::default();
    let both = compared(&[side(&nobody, Mode::Complete), side(&nobody, Mode::Quick)], LAW);
    let quick = asked(&nobody, Mode::Quick, LAW);
    for row in &both.others {
        let expected = if quick.contains(&row.item) {
            Cell::Open
        } else {
            Cell::NotAsked
        };
        assert_eq!(row.cells, [Cell::Open, expected], "{:?}", row.item);
    }
}

#[test]
fn every_question_asked_is_there_once_and_an_attempt_never_differs_from_itself() {
    let mut random = Random::new(3);
    for _ in 0..200 {
        let (one, two) = (random::sheet(&mut random), random::sheet(&mut random));
        let both = compared(&[side(&one.answers, one.mode), side(&two.answers, two.mode)], LAW);
        let mut rows: Vec<Item> = both.different.iter().chain(&both.others).map(|row| row.item).collect();
        rows.sort();
        let (first, second) = (listed(&one.answers, one.mode, LAW), listed(&two.answers, two.mode, LAW));
        let union: Vec<Item> = Item::ALL
            .iter()
            .copied()
            .filter(|item| first.contains(item) || second.contains(item))
            .collect();
        assert_eq!(rows, union);
        let same = side(&one.answers, one.mode);
        assert!(compared(&[same, same], LAW).different.is_empty());
    }
}
