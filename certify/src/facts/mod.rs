//! The project and the situation of a simulated person: four populations (spec §5.1).

mod amounts;
mod draw;
mod helped;
mod neutral;

pub(crate) use amounts::complete as complete_amounts;

use engine::{Answers, Item, Kind, QUESTIONS, Question, Section};

use crate::random::Random;

/// How facts are distributed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Population {
    /// N: the four ways are open by law; clients, turnover and costs uniform.
    Neutral,
    /// P: margins close to those of France.
    Plausible,
    /// U: every option as likely as the others.
    Uniform,
    /// B: people who ask an adviser for help; what is not known of them is that of P.
    Helped,
}

/// Answers the questions about the project and the situation: first those that everybody sees, then, in their order, those
/// that an answer makes visible, then amounts.
pub fn answer_facts(random: &mut Random, population: Population, answers: &mut Answers) {
    let (asked_of_all, conditional): (Vec<_>, Vec<_>) = drawn().partition(|question| question.visible_if.is_empty());
    for question in asked_of_all {
        draw::answer(random, population, question, answers);
    }
    if population == Population::Neutral {
        neutral::open_every_way(random, answers);
    }
    for question in conditional {
        if answers.sees(question.item) && !answers.has(question.item) {
            draw::answer(random, population, question, answers);
        }
    }
    amounts::answer(random, population, answers);
}

/// The facts that are an option: amounts and costs follow them.
fn drawn() -> impl Iterator<Item = &'static Question> {
    let fact = |question: &&Question| matches!(question.section, Section::Projet | Section::Situation);
    let amount = |question: &Question| matches!(question.kind, Kind::Amount { .. }) || question.item == Item::FFrais;
    QUESTIONS.iter().filter(fact).filter(move |question| !amount(question))
}

#[cfg(test)]
mod tests;
