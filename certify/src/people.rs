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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LAW;
    use engine::adaptive::{Next, next};
    use engine::{Answer, question};
    use words::interface::home::ABOUT_START;

    /// How many questions the adaptive path asks somebody before it stops, and in how many minutes, to the nearest.
    fn asked(all: &Answers) -> (u32, u32) {
        let (mut given, mut last, mut questions, mut seconds) = (Answers::default(), None, 0, 0);
        while let Next::Ask(item, _) = next(&given, last, false, LAW) {
            let answer = all.get(item).unwrap_or(Answer::DontKnow);
            given.set(item, answer).expect("an answer to this question");
            (last, questions) = (Some(item), questions + 1);
            seconds += u32::from(question(item).seconds);
        }
        (questions, (seconds + 30) / 60)
    }

    /// « Le plus souvent »: four people of five, about, in 120 of the plausible population.
    #[test]
    fn the_home_page_promises_what_most_people_are_asked() {
        let words = ABOUT_START.split(|sign: char| !sign.is_ascii_digit());
        let numbers: Vec<u32> = words.filter_map(|digits| digits.parse().ok()).collect();
        let [fewest, most, least, longest] = numbers[..] else {
            panic!("two numbers of questions and two of minutes: {ABOUT_START}");
        };
        let attitudes = Attitudes::default();
        let kept = (0..120).filter(|&number| {
            let random = &mut Random::of(11, 3, number);
            let all = person(&attitudes, Population::Plausible, Manner::default(), random).answers;
            let (questions, minutes) = asked(&all);
            (fewest..=most).contains(&questions) && (least..=longest).contains(&minutes)
        });
        assert!(kept.count() >= 90, "{ABOUT_START}");
    }
}
