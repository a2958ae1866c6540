//! What the first page knows of its questions is what the engine says.

use super::ways::{closed, closings};
use super::*;

/// Everybody who may be on the first questions, with every question answered or not.
fn everybody() -> Vec<Answers> {
    START.into_iter().fold(vec![Answers::default()], |people, item| {
        let answered = |before: &Answers| -> Vec<Answers> {
            let options = if visible(before).contains(&item) {
                choices(item)
            } else {
                &[]
            };
            let with = |rank: usize| {
                let mut answers = *before;
                answers.set(item, Answer::Choice(rank as u8)).expect("an option");
                answers
            };
            (0..options.len()).map(with).chain([*before]).collect()
        };
        people.iter().flat_map(answered).collect()
    })
}

fn holds(condition: &str, answers: &Answers) -> bool {
    let sign = condition.find(['=', '!']).expect("a sign");
    let item = Item::from_id(&condition[..sign]).expect("an item");
    let option = answers.choice(item).map(|rank| choices(item)[usize::from(rank)].id);
    let listed = condition[sign + 1..].split(' ').any(|id| Some(id) == option);
    listed == condition[sign..].starts_with('=')
}

#[test]
fn a_question_is_in_sight_where_the_page_says_so() {
    for answers in everybody() {
        let seen = visible(&answers);
        for item in START {
            let said = super::seen(item).is_none_or(|condition| holds(&condition, &answers));
            assert_eq!(said, seen.contains(&item), "{item:?}: {answers:?}");
        }
    }
}

#[test]
fn a_way_is_closed_where_the_page_says_so() {
    let closings = closings();
    assert!(closings.len() > 4);
    for answers in everybody() {
        let holds = |closing: &&super::ways::Closing| {
            answers
                .choice(closing.item)
                .is_some_and(|rank| closing.options.contains(rank))
        };
        let said: Vec<_> = closings
            .iter()
            .filter(holds)
            .map(|closing| (closing.way, closing.code))
            .collect();
        assert_eq!(said, closed(&answers), "{answers:?}");
    }
}

#[test]
fn every_first_question_is_one_press_or_one_press_and_continue() {
    for item in START {
        assert!(question(item).kind.takes_one_option(), "{item:?}");
        let screen = screen(Box::leak(Box::new(Base::of_site(".."))), item);
        assert!(screen.contains("id=\"continuer\""), "{item:?}: {screen}");
        assert_eq!(
            screen.contains("id=\"precedent\""),
            item != START[0],
            "{item:?}: {screen}"
        );
    }
}
