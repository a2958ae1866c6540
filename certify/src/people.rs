//! Simulated people: what they truly are, and what they answered.

use engine::Answers;

use crate::attitudes::{Attitudes, Manner, answer_attitudes, known};
use crate::facts::{Population, answer_facts};
use crate::known::Known;
use crate::random::Random;

/// One simulated person.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// The attitudes the answers come from: seven needs, then three motives.
    pub attitudes: [f64; 10],
    /// The answers, errors included.
    pub answers: Answers,
}

impl Person {
    /// The scores without error.
    pub fn known(&self) -> Known {
        known(&self.attitudes)
    }
}

/// A person of a population, who answers in this manner.
pub fn person(attitudes: &Attitudes, population: Population, manner: Manner, random: &mut Random) -> Person {
    let (truth, mut answers) = (attitudes.draw(random), Answers::default());
    answer_attitudes(random, &truth, manner, &mut answers);
    answer_facts(random, population, &mut answers);
    Person {
        attitudes: truth,
        answers,
    }
}
