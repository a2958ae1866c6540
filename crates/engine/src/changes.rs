//! Every change of one answer, and how far it is from the answer given.

use super::answers::{Answer, Answers};
use super::item::{Item, Section};
use super::options::choices;
use super::questions::{Kind, QUESTIONS, Question, f_ca, f_tarif};

/// One changed answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) item: Item,
    pub(super) answer: Answer,
    /// Steps on a scale, more for facts that are hard to change.
    pub(super) cost: f64,
}

/// How hard an answer is to change.
#[derive(Clone, Copy, Debug)]
enum Class {
    /// A taste.
    Preference,
    /// A choice about the project.
    Project,
    /// A situation.
    Situation,
    /// Never proposed.
    Fixed,
}

/// Never proposed: what a person cannot change, and answers whose steps have no cost.
const FIXED: [Item; 17] = [
    Item::MotRang,
    Item::MotRevers,
    Item::FActivite,
    Item::FExigence,
    Item::FAliments,
    Item::FGraphisme,
    Item::FReglementee,
    Item::FTitrePro,
    Item::FNature,
    Item::FAutreActivite,
    Item::FPublic,
    Item::FCas,
    Item::FMineur,
    Item::FInterdiction,
    Item::FTitre,
    Item::FCarte,
    Item::FVie,
];
/// Changed with time or help.
const SITUATIONS: [Item; 7] = [
    Item::FQualif,
    Item::FReserve,
    Item::FSituation,
    Item::FAutorisation,
    Item::FDeja,
    Item::FDepart,
    Item::FAre,
];

fn class(question: &Question) -> Class {
    if FIXED.contains(&question.item) {
        Class::Fixed
    } else if SITUATIONS.contains(&question.item) {
        Class::Situation
    } else {
        match question.section {
            Section::Motivation | Section::Collectif | Section::Facon => Class::Preference,
            Section::Projet | Section::Situation => Class::Project,
        }
    }
}

/// Cost of a class, added to the steps; none when nothing is proposed.
const fn class_cost(class: Class) -> Option<f64> {
    match class {
        Class::Preference => Some(0.0),
        Class::Project => Some(0.5),
        Class::Situation => Some(1.5),
        Class::Fixed => None,
    }
}

/// Amounts proposed, in euros: those that the question suggests.
const fn proposed(item: Item) -> &'static [u32] {
    match item {
        Item::FCa => &f_ca::SUGGESTED,
        Item::FTarif => &f_tarif::SUGGESTED,
        _ => &[],
    }
}

/// Every change of one answer, in item order, then in option order.
pub(super) fn single_changes(answers: &Answers) -> impl Iterator<Item = Change> {
    QUESTIONS.iter().flat_map(|question| changes_of(question, answers))
}

fn changes_of(question: &Question, answers: &Answers) -> Vec<Change> {
    let Some(base) = class_cost(class(question)) else {
        return Vec::new();
    };
    let item = question.item;
    let change = |answer, cost| Change { item, answer, cost };
    match answers.get(item) {
        Some(Answer::Amount(euros)) => other_amounts(proposed(item), euros)
            .map(|(other, cost)| change(Answer::Amount(other), cost))
            .collect(),
        Some(Answer::Choice(given)) => {
            let others = (0..choices(item).len() as u8).filter(|&other| other != given);
            others
                .map(|other| change(Answer::Choice(other), option_cost(question, given, other) + base))
                .collect()
        }
        Some(Answer::Ranking(_) | Answer::Several(_) | Answer::DontKnow) | None => Vec::new(),
    }
}

/// Other amounts of the scale; the cost grows with the steps from the nearest one.
fn other_amounts(proposed: &'static [u32], given: u32) -> impl Iterator<Item = (u32, f64)> {
    let distance = |rank: &usize| proposed[*rank].abs_diff(given);
    let nearest = (0..proposed.len()).min_by_key(distance).unwrap_or_default();
    let other = move |(rank, &euros): (usize, &u32)| (euros, 1.0 + nearest.abs_diff(rank) as f64 * 0.75);
    proposed
        .iter()
        .enumerate()
        .filter(move |&(_, &euros)| euros != given)
        .map(other)
}

fn option_cost(question: &Question, given: u8, other: u8) -> f64 {
    let steps = f64::from(given.abs_diff(other));
    let ordered = question.choices[0].score.is_some() || question.item == Item::FInvest;
    if question.kind == Kind::ElevenPoints {
        steps / 2.5
    } else if ordered {
        steps
    } else {
        1.5
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracle::{number, parameters};

    #[test]
    fn classes_and_amounts_are_those_of_the_model() {
        let model = parameters();
        for question in &QUESTIONS {
            let published = model["CLASSE"][question.item.id()].as_str();
            match class(question) {
                Class::Preference => assert_eq!(published, Some("preference"), "{:?}", question.item),
                Class::Project => assert_eq!(published, Some("projet"), "{:?}", question.item),
                Class::Situation => assert_eq!(published, Some("situation"), "{:?}", question.item),
                // Rankings and reasons to stop are tastes, but the model never proposes to change them.
                Class::Fixed if matches!(question.item, Item::MotRang | Item::MotRevers) => {}
                Class::Fixed => assert_eq!(published, Some("fixe"), "{:?}", question.item),
            }
        }
        for (ours, id) in [(Item::FCa, "CA_TEST"), (Item::FTarif, "TARIF_TEST")] {
            let published: Vec<u32> = model[id]
                .as_array()
                .map_or(Vec::new(), |list| list.iter().map(|x| number(x) as u32).collect());
            assert_eq!(proposed(ours), published, "{id}");
        }
    }

    #[test]
    fn an_amount_costs_the_steps_from_the_nearest_one() {
        let costs: Vec<_> = other_amounts(proposed(Item::FCa), 22_500)
            .map(|(_, cost)| cost)
            .collect();
        assert_eq!(costs, [1.75, 1.0, 1.75, 2.5, 3.25, 4.0, 4.75]);
        assert!(other_amounts(proposed(Item::FCa), 30_000).all(|(euros, _)| euros != 30_000));
    }
}
