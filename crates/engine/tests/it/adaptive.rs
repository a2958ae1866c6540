//! What must be true of the adaptive path for anybody: random people, most of them unlikely.

use crate::LAW;
use engine::adaptive::{Look, Next, Outcome, next, probe};
use engine::{Answer, Answers, FActivite, Item, Kind, QUESTIONS, choices, gate_needs, question, visible};
use support::Random;

/// Walks these people to the stop.
fn check(people: impl IntoIterator<Item = Answers>, further: bool, holds: impl Fn(&Answers, &Walk)) {
    for all in people {
        holds(&all, &Walk::of(&all, further));
    }
}

fn anybody(count: usize, seed: u64) -> impl Iterator<Item = Answers> {
    let mut random = Random::new(seed);
    (0..count).map(move |_| with_an_activity(random.person()))
}

/// « Je ne sais pas » is no answer to the activity.
fn with_an_activity(mut answers: Answers) -> Answers {
    if answers.get(Item::FActivite).is_none() {
        set(&mut answers, Item::FActivite, FActivite::Conseil.answer());
    }
    answers
}

#[track_caller]
fn set(answers: &mut Answers, item: Item, answer: Answer) {
    answers.set(item, answer).expect("a valid answer");
}

/// One person, from the first question to the stop.
pub(crate) struct Walk {
    pub(crate) asked: Vec<Item>,
    given: Answers,
}

impl Walk {
    /// Answers as this person does, « je ne sais pas » where nothing is said; fails on what may not be asked.
    #[track_caller]
    pub(crate) fn of(all: &Answers, further: bool) -> Self {
        let mut walk = Self {
            asked: Vec::new(),
            given: Answers::default(),
        };
        while let Next::Ask(item, _) = next(&walk.given, walk.asked.last().copied(), further, LAW) {
            assert!(walk.given.cleaned().sees(item), "{item:?} is hidden: {:?}", walk.asked);
            assert!(!question(item).derived, "{item:?} is never asked");
            assert!(walk.given.get(item).is_none(), "{item:?} twice: {:?}", walk.asked);
            set(&mut walk.given, item, all.get(item).unwrap_or(Answer::DontKnow));
            walk.asked.push(item);
        }
        walk
    }

    /// How many questions confirmed a need.
    fn confirmed(&self) -> usize {
        let confirms = |item: &&Item| question(**item).confirms.is_some();
        self.asked.iter().filter(confirms).count()
    }
}

#[test]
fn three_questions_at_most_confirm_and_only_between_close_ways() {
    let asked: Vec<(usize, f64)> = anybody(60, 7)
        .map(|all| {
            let walk = Walk::of(&all, false);
            let confirms = walk.asked.iter().position(|&item| question(item).confirms.is_some());
            let before = walk.asked.iter().take(confirms.unwrap_or(0));
            let mut given = Answers::default();
            before.for_each(|&item| given.take_from(item, &walk.given));
            let lead = if confirms.is_some() {
                probe(&given, LAW).lead
            } else {
                0.0
            };
            (walk.confirmed(), lead)
        })
        .collect();
    assert!(
        asked.iter().all(|&(confirmed, lead)| confirmed <= 3 && lead < 6.0),
        "{asked:?}"
    );
    assert!(asked.iter().any(|&(confirmed, _)| confirmed > 0));
}

#[test]
fn it_ends_on_a_way_that_nothing_unasked_closes() {
    check(anybody(60, 1), false, |all, walk| {
        let seen = visible(&walk.given);
        assert!(
            walk.asked.len() <= seen.len() + walk.confirmed(),
            "{:?} {all:?}",
            walk.asked
        );
        if let Outcome::First(way) = probe(&walk.given.cleaned(), LAW).outcome {
            assert!(gate_needs(&walk.given, way, LAW).is_empty(), "{way:?} {all:?}");
        }
    });
}

/// 0.95 of 400 completions, or nothing left to ask; 0.80 once something was confirmed.
#[test]
fn it_ends_when_the_first_way_stays_in_95_completions_of_100() {
    check(anybody(30, 2), false, |all, walk| {
        let everything = visible(&walk.given).len() + walk.confirmed() == walk.asked.len();
        let enough = if walk.confirmed() > 0 { 0.80 } else { 0.95 };
        let stays = Look::of_outcomes(&walk.given, LAW).stays();
        assert!(stays >= enough || everything, "{stays} {all:?}");
    });
}

#[test]
fn going_further_asks_everything_in_sight() {
    check(anybody(20, 3), true, |all, walk| {
        let open: Vec<Item> = visible(&walk.given)
            .into_iter()
            .filter(|&item| walk.given.get(item).is_none())
            .collect();
        assert_eq!(open, [], "{all:?}");
    });
}

#[test]
fn who_knows_nothing_comes_to_an_end() {
    let people = FActivite::ALL.iter().map(|activity| {
        let mut answers = Answers::default();
        set(&mut answers, Item::FActivite, activity.answer());
        answers
    });
    check(people, false, |_, walk| {
        assert!(
            walk.asked.len() <= visible(&walk.given).len() + walk.confirmed(),
            "{:?}",
            walk.asked
        );
    });
}

/// Agrees with every sentence, then refuses each: the ones of a need say the contrary of each other.
#[test]
fn who_contradicts_themselves_comes_to_an_end() {
    let alike = |last: bool, mut answers: Answers| {
        for question in &QUESTIONS {
            if let Kind::Agreement | Kind::Bipolar | Kind::Importance | Kind::ElevenPoints = question.kind {
                let rank = if last { choices(question.item).len() - 1 } else { 0 };
                set(&mut answers, question.item, Answer::Choice(rank as u8));
            }
        }
        answers
    };
    let people: Vec<Answers> = anybody(8, 4).collect();
    for last in [false, true] {
        check(people.iter().map(|&answers| alike(last, answers)), false, |_, walk| {
            assert!(
                walk.asked.len() <= visible(&walk.given).len() + walk.confirmed(),
                "{:?}",
                walk.asked
            );
        });
    }
}

#[test]
fn the_same_answers_give_the_same_question() {
    let mut random = Random::new(5);
    for answers in anybody(60, 6) {
        let last = Some(Item::ALL[random.below(Item::ALL.len())]);
        let again = std::thread::spawn(move || next(&answers, last, true, LAW));
        assert_eq!(
            next(&answers, last, true, LAW),
            again.join().expect("a choice"),
            "{answers:?}"
        );
    }
}

/// A hidden answer is kept for the day it is seen again: until then it changes neither the question nor what is promised.
#[test]
fn what_is_hidden_changes_nothing() {
    let mut hid = 0;
    for answers in anybody(150, 7) {
        let kept = answers.cleaned();
        let hidden = Item::ALL.iter().filter(|&&item| !kept.sees(item));
        let mut seen = answers;
        hidden.for_each(|&item| seen.remove(item));
        hid += u32::from(seen != answers);
        for further in [false, true] {
            assert_eq!(
                next(&answers, None, further, LAW),
                next(&seen, None, further, LAW),
                "{answers:?}"
            );
        }
        let stays = |answers| Look::of_outcomes(answers, LAW).stays();
        assert_eq!(stays(&answers).to_bits(), stays(&seen).to_bits(), "{answers:?}");
    }
    assert!(hid > 50, "{hid}");
}
