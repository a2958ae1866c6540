//! The adaptive path as it is kept: the order asked, what is told of the questions left, and what bad input leaves of both.

use engine::{Answer, Answers, Item, Mode, Sheet};
use exchange::history::{Attempt, Left, Place, Stored, read, write};

/// Somebody who was asked her activity, her horizon, then whether she starts alone.
const UNDER_WAY: &str = include_str!("../cases/storage/courant_1_chemin.json");

#[track_caller]
fn opened(text: &str) -> Attempt {
    match read(text) {
        Stored::Attempt { attempt, dropped: 0 } => attempt,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_order_asked_is_kept_and_written_as_it_was() {
    let attempt = opened(UNDER_WAY);
    assert_eq!(attempt.walked(), [Item::FActivite, Item::FHorizon, Item::FAssocies]);
    let left = Left {
        fewest: 5,
        most: 19,
        asked: 3,
    };
    assert_eq!((attempt.left, attempt.surer), (Some(left), false));
    assert_eq!(write(&attempt), UNDER_WAY.trim_end());
    let surer = Attempt { surer: true, ..attempt };
    assert_eq!(opened(&write(&surer)), surer);
}

#[test]
fn back_follows_the_order_asked() {
    let attempt = opened(UNDER_WAY);
    assert_eq!(attempt.before(Item::FActivite), None);
    assert_eq!(attempt.before(Item::FAssocies), Some(Item::FHorizon));
    assert_eq!(attempt.before(Item::FInvest), Some(Item::FAssocies), "not answered yet");
}

#[test]
fn an_attempt_of_before_goes_on_in_the_order_of_the_questionnaire() {
    let text = UNDER_WAY.replace(r#","chemin":"f_activite f_horizon f_associes","reste":"5 19 3""#, "");
    let attempt = opened(&text);
    assert_eq!(attempt.walked(), [Item::FActivite, Item::FAssocies, Item::FHorizon]);
    assert_eq!((attempt.left, attempt.surer), (None, false));
}

#[test]
fn an_unknown_question_a_gap_or_a_repetition_loses_no_answer() {
    for wrong in [
        "f_horizon f_inconnue f_activite",
        "f_horizon  f_horizon f_activite f_horizon",
        " f_horizon f_activite",
    ] {
        let attempt = opened(&UNDER_WAY.replace("f_activite f_horizon f_associes", wrong));
        let expected = [Item::FHorizon, Item::FActivite, Item::FAssocies];
        assert_eq!(attempt.walked(), expected, "{wrong}");
    }
    for wrong in ["0 0 3", "9 5 3", "x", "5 19", ""] {
        let attempt = opened(&UNDER_WAY.replace("5 19 3", wrong));
        assert_eq!((attempt.left, attempt.walked().len()), (None, 3), "{wrong}");
    }
}

#[test]
fn a_question_hidden_by_a_later_answer_leaves_the_path_and_comes_back_to_its_place() {
    let mut attempt = opened(UNDER_WAY);
    attempt.sheet.answers = answered(&[
        (Item::FSituation, "public"),
        (Item::FPublic, "plein"),
        (Item::FHorizon, "tester"),
    ]);
    for item in [Item::FSituation, Item::FPublic] {
        attempt.asked.put(item);
    }
    let whole = attempt.walked();
    assert!(whole.contains(&Item::FPublic), "{whole:?}");
    attempt
        .sheet
        .answers
        .set(Item::FSituation, rank(Item::FSituation, "salarie_plein"))
        .unwrap();
    assert!(!attempt.walked().contains(&Item::FPublic));
    attempt
        .sheet
        .answers
        .set(Item::FSituation, rank(Item::FSituation, "public"))
        .unwrap();
    assert_eq!(attempt.walked(), whole);
}

#[test]
fn an_answer_taken_back_keeps_its_place_and_is_asked_again() {
    let mut attempt = opened(UNDER_WAY);
    attempt.sheet.answers.remove(Item::FHorizon);
    assert_eq!(attempt.walked(), [Item::FActivite, Item::FHorizon, Item::FAssocies]);
    assert!(!attempt.never_asked().contains(&Item::FHorizon));
    assert!(attempt.never_asked().contains(&Item::FClients));
}

#[test]
fn what_is_told_of_the_questions_left_never_goes_up() {
    let mut left = Left::at_start(5);
    for (asked, now, expected) in [
        (6, (7, 24), (7, 24)),
        (6, (1, 2), (7, 24)),
        (7, (8, 30), (7, 23)),
        (8, (3, 5), (3, 5)),
        (9, (6, 20), (3, 4)),
        (10, (6, 20), (3, 3)),
        (11, (6, 20), (2, 2)),
        (12, (6, 20), (1, 1)),
        (13, (6, 20), (1, 1)),
    ] {
        let (before, parts) = (left, |left: Left| {
            u32::from(left.asked) * 1_000 / u32::from(left.asked + left.most)
        });
        left = left.then(now, asked);
        assert_eq!((left.fewest, left.most), expected, "{asked}");
        assert!(
            parts(left) > parts(before) || left == before,
            "{asked}: the bar moves on"
        );
    }
}

#[test]
fn each_path_starts_at_its_first_question() {
    assert_eq!(Attempt::default().sheet.mode, Mode::Adaptive);
    assert_eq!(Attempt::default().at, Place::Question(Item::FActivite));
    assert_eq!(Attempt::of(Sheet::default()).at, Place::Question(Item::MotRang));
}

fn rank(item: Item, option: &str) -> Answer {
    let choice = engine::choices(item).iter().position(|choice| choice.id == option);
    Answer::Choice(choice.unwrap_or_else(|| panic!("{option}")) as u8)
}

fn answered(pairs: &[(Item, &str)]) -> Answers {
    let mut answers = Answers::default();
    for &(item, option) in pairs {
        answers.set(item, rank(item, option)).expect("a valid answer");
    }
    answers
}
