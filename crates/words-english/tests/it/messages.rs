//! What is sent in French says in English what it says: nothing forgotten, the same blanks, the same amounts.

use engine::{Answer, Answers, Item};
use support::english::{assert_readable, french};
use words_english::{Deed, Message, act};

use crate::figures::{ENGLISH, FRENCH, figures, left};

/// Each message with what it says, for this person.
fn messages(answers: &Answers) -> Vec<(Message, String)> {
    let messages = Deed::ALL.iter().filter_map(|&deed| {
        let message = act(deed, answers).message?;
        let meaning = message.meaning.clone();
        let meaning = meaning.unwrap_or_else(|| panic!("{}: nothing says what its message says", deed.id()));
        Some((message, meaning))
    });
    messages.collect()
}

/// Somebody who gave both amounts.
fn with_amounts() -> Answers {
    let mut answers = Answers::default();
    for (item, amount) in [(Item::FCa, 22_000), (Item::FTarif, 1_500)] {
        answers.set(item, Answer::Amount(amount)).expect("an amount");
    }
    answers
}

#[test]
fn every_message_says_in_english_what_it_says_line_by_line() {
    for answers in [Answers::default(), with_amounts()] {
        let messages = messages(&answers);
        assert!(messages.len() > 15, "{}", messages.len());
        for (Message { subject, body, .. }, meaning) in messages {
            for line in meaning.lines().filter(|line| !line.is_empty()) {
                assert_readable(subject, line);
            }
            assert!(french(&meaning) <= 1, "{subject}: {meaning}");
            assert!(!meaning.contains('{'), "{subject}: {meaning}");
            let lines = |text: &str| -> Vec<[usize; 2]> {
                let brackets = |line: &str| ['[', ']'].map(|bracket| line.matches(bracket).count());
                text.lines().map(brackets).collect()
            };
            assert_eq!(lines(&meaning), lines(&body), "{subject}: the blanks of each line");
            let (sent, said) = (figures(&body, FRENCH), figures(&meaning, ENGLISH));
            assert!(
                left(&sent, &said).is_empty() && left(&said, &sent).is_empty(),
                "{subject}"
            );
        }
    }
}

#[test]
fn each_language_writes_the_amounts_its_own_way() {
    let both = |answers: &Answers| {
        let message = act(Deed::Portage, answers).message.expect("a message");
        (message.body, message.meaning.expect("its meaning"))
    };
    let (body, meaning) = both(&with_amounts());
    assert!(body.contains("à 1\u{202f}500\u{a0}€ par jour"), "{body}");
    assert!(meaning.contains("at €1,500 a day"), "{meaning}");
    let (body, meaning) = both(&Answers::default());
    assert!(body.contains("à [votre prix] par jour"), "{body}");
    assert!(meaning.contains("at [your price] a day"), "{meaning}");
}
