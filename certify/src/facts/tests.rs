//! What the populations are made of.

use super::*;
use crate::LAW;
use engine::{Answer, FSituation, FVie, access_now};

fn people(population: Population, count: u64) -> impl Iterator<Item = Answers> {
    (0..count).map(move |person| {
        let mut answers = Answers::default();
        answer_facts(&mut Random::of(1, 5, person), population, &mut answers);
        answers
    })
}

#[test]
fn the_margins_of_b_share_out_everybody() {
    for (item, shares) in helped::HELPED {
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{item:?}");
    }
}

#[test]
fn neutral_people_find_every_way_open() {
    for answers in people(Population::Neutral, 2_000) {
        let gates = access_now(&answers, LAW);
        assert!(gates.iter().all(|(_, gate)| !gate.held_back), "{answers:?}");
    }
}

#[test]
fn nobody_answers_a_hidden_question() {
    use Population::{Helped, Neutral, Plausible, Uniform};
    for population in [Neutral, Plausible, Uniform, Helped] {
        for answers in people(population, 2_000) {
            let kept = answers.cleaned();
            let asked =
                |(item, answer)| kept.sees(item) && (answer == Answer::DontKnow || kept.get(item) == Some(answer));
            assert!(answers.iter().all(asked), "{population:?} {answers:?}");
        }
    }
}

#[test]
fn seven_people_in_ten_say_nothing_of_their_life() {
    let none = Answer::Several(FVie::set(&[FVie::Aucun]));
    let silent =
        people(Population::Plausible, 10_000).filter(|answers| answers.get(Item::FVie).is_none_or(|said| said == none));
    assert!((6_850..7_150).contains(&silent.count()));
}

#[test]
fn most_people_who_ask_for_help_have_no_work() {
    use FSituation::{ChomageAre, ChomageSans, Etudes, Retraite, SansActivite};
    let without = [ChomageAre, ChomageSans, Etudes, Retraite, SansActivite].map(Some);
    let helped = people(Population::Helped, 10_000).filter(|answers| without.contains(&FSituation::of(answers)));
    assert!((7_650..7_950).contains(&helped.count()));
}
