//! One answer about a fact, as its population gives it.

use engine::adaptive::{self, ANSWERS_LIFE, LIFE};
use engine::{Answer, Answers, FVie, Item, Kind, OptionSet, Question, choices};

use super::Population;
use super::helped::HELPED;
use crate::attitudes::set;
use crate::random::Random;

/// Answers one question.
pub(super) fn answer(random: &mut Random, population: Population, question: &Question, answers: &mut Answers) {
    // Only who answers everything by chance names a trade.
    if question.derived && population != Population::Uniform {
        return;
    }
    if question.item == Item::FVie && population != Population::Uniform {
        return life(random, answers);
    }
    let rank = option(random, population, question.item, answers);
    let answer = match question.kind {
        Kind::Several => Answer::Several(OptionSet(1 << rank)),
        Kind::Ranking
        | Kind::Amount { .. }
        | Kind::Agreement
        | Kind::Importance
        | Kind::Bipolar
        | Kind::ElevenPoints
        | Kind::Single => Answer::Choice(rank),
    };
    set(answers, question.item, answer);
}

fn option(random: &mut Random, population: Population, item: Item, answers: &Answers) -> u8 {
    match population {
        Population::Uniform => random.below(choices(item).len()) as u8,
        Population::Neutral | Population::Plausible | Population::Helped => {
            random.weighted(margins(population, item, answers)) as u8
        }
    }
}

fn margins(population: Population, item: Item, answers: &Answers) -> &'static [f64] {
    let rows = (population == Population::Helped).then_some(HELPED);
    let helped = rows.and_then(|rows| Some(rows.iter().find(|(known, _)| *known == item)?.1));
    helped.unwrap_or_else(|| adaptive::margins(item, answers))
}

/// Each point of a life by itself; « aucun » when none comes up, nothing for who passes.
fn life(random: &mut Random, answers: &mut Answers) {
    if !random.chance(ANSWERS_LIFE) {
        return;
    }
    let ticked = LIFE.iter().filter(|(_, share)| random.chance(*share));
    let bits = ticked.fold(0, |bits, (point, _)| bits | 1 << point.rank());
    let none = FVie::set(&[FVie::Aucun]);
    let set_of = if bits == 0 { none } else { OptionSet(bits) };
    set(answers, Item::FVie, Answer::Several(set_of));
}
