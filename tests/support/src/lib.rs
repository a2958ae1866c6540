//! What the suites share: reading cases, building people and reports, the rules of writing.

#![allow(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a panic here is a failed test"
)]

pub mod english;
pub mod keys;
pub mod random;
pub mod sources;
pub mod table;
pub mod typography;

use engine::{Answer, Answers, Clause, Item, Kind, OptionSet, SplitMix, choices, question};
use serde_json::{Map, Value};

/// A file of cases.
pub fn cases(text: &str) -> Value {
    serde_json::from_str(text).expect("cases are JSON")
}

/// The answers written with the ids of the model.
pub fn answers(object: &Map<String, Value>) -> Answers {
    let mut answers = Answers::default();
    for (id, value) in object {
        let item = Item::from_id(id).unwrap_or_else(|| panic!("unknown item {id}"));
        answers
            .set(item, answer(item, value))
            .unwrap_or_else(|refusal| panic!("{id}: {refusal:?}"));
    }
    answers
}

/// One answer written with the ids of the model.
pub fn answer(item: Item, value: &Value) -> Answer {
    match (question(item).kind, value) {
        (_, Value::String(word)) if Some(word.as_str()) == question(item).dont_know => Answer::DontKnow,
        (Kind::Ranking, Value::Array(ids)) => Answer::Ranking(std::array::from_fn(|k| rank(item, word(&ids[k])))),
        (Kind::Several, Value::Array(ids)) => {
            Answer::Several(OptionSet(ids.iter().map(|id| 1 << rank(item, word(id))).sum()))
        }
        (Kind::Amount { .. }, number) => Answer::Amount(number.as_f64().expect("an amount") as u32),
        (_, id) => Answer::Choice(rank(item, word(id))),
    }
}

fn word(id: &Value) -> &str {
    id.as_str().unwrap_or_else(|| panic!("{id} is no id"))
}

/// The rank of an option known by its id.
pub fn rank(item: Item, id: &str) -> u8 {
    let known = choices(item).iter().position(|choice| choice.id == id);
    known.unwrap_or_else(|| panic!("no option {id} of {}", item.id())) as u8
}

/// A number of a case.
#[track_caller]
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// The strings of a list.
#[track_caller]
pub fn words(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap_or_else(|| panic!("{value} is no list"))
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

/// A small generator for properties, so that a failure can be replayed.
#[derive(Debug)]
pub struct Random(SplitMix);

impl Random {
    /// Starts from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(SplitMix::new(seed))
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.0.bits() % limit as u64) as usize
    }

    /// Random valid answers: some missing, some « je ne sais pas », some to hidden questions.
    pub fn person(&mut self) -> Answers {
        let mut answers = Answers::default();
        let missing = self.below(10);
        for &item in Item::ALL {
            if self.below(10) >= missing {
                let answer = self.answer(item);
                answers.set(item, answer).expect("a valid answer");
            }
        }
        answers
    }

    /// Random valid answers that let this question be seen, and an answer to it.
    pub fn person_who_sees(&mut self, item: Item) -> Answers {
        let mut answers = self.person();
        self.show(item, &mut answers);
        let answer = self.answer(item);
        answers.set(item, answer).expect("a valid answer");
        answers
    }

    fn show(&mut self, item: Item, answers: &mut Answers) {
        for clause in question(item).visible_if {
            if !clause.holds(answers) {
                self.make_true(*clause, answers);
            }
            self.show(clause.item(), answers);
        }
    }

    fn make_true(&mut self, clause: Clause, answers: &mut Answers) {
        let answer = match clause {
            Clause::In(_, set) => {
                let ranks: Vec<u8> = set.ranks().collect();
                Answer::Choice(ranks[self.below(ranks.len())])
            }
            Clause::Contains(_, rank) => Answer::Several(OptionSet(1 << rank)),
            // No answer is none of the options.
            _ => return answers.remove(clause.item()),
        };
        answers.set(clause.item(), answer).expect("a valid answer");
    }

    fn answer(&mut self, item: Item) -> Answer {
        if question(item).dont_know.is_some() && self.below(12) == 0 {
            return Answer::DontKnow;
        }
        match question(item).kind {
            Kind::Ranking => {
                let first = self.below(3);
                let second = (first + 1 + self.below(2)) % 3;
                Answer::Ranking([first as u8, second as u8, (3 - first - second) as u8])
            }
            Kind::Several => Answer::Several(OptionSet(1 + self.below((1 << choices(item).len()) - 1) as u32)),
            Kind::Amount { maximum } => {
                let scale = [500, 5_000, 50_000, 300_000, 10_000_000][self.below(5)].min(maximum as usize);
                Answer::Amount(self.below(scale + 1) as u32)
            }
            Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
                Answer::Choice(self.below(choices(item).len()) as u8)
            }
        }
    }
}

/// A person from a JSON object of answers.
#[track_caller]
pub fn person(object: &Value) -> Answers {
    answers(object.as_object().expect("an object of answers"))
}
