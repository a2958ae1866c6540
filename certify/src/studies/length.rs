//! How long the questionnaire is: for plausible people, then over every path that the answers can open (Q21).

use crate::LAW;
use engine::{Answer, Answers, Clause, Item, Kind, Mode, OptionSet, QUESTIONS, asked, choices, question};

use crate::facts::Population;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::{Merge, fold};
use crate::run::{Run, Study};

/// Questions and seconds.
type Length = (usize, u32);

pub(super) fn metric(run: &Run) -> Metric {
    let [complete, quick] = [Mode::Complete, Mode::Quick].map(|mode| Lengths::of(run, mode));
    let count =
        |name, value: usize, target, reference| Measure::new(name, value as f64, Unit::Nombre, target, reference);
    let seconds =
        |name, value: u32, target, reference| Measure::new(name, f64::from(value), Unit::Secondes, target, reference);
    let (middle, minutes) = (Target::AtMost(37.0), Target::Between(300.0, 480.0));
    Metric {
        id: "Q21",
        title: "Longueur prévue, parcours complet et rapide (médiane de P, puis tous les chemins possibles)",
        measures: vec![
            count("complet, questions, médiane", complete.median.0, middle, ""),
            seconds("complet, temps, médiane", complete.median.1, minutes, ""),
            count("complet, questions au moins", complete.shortest.0, Target::Shown, "32"),
            count("complet, questions au plus", complete.longest.0, Target::Shown, "36"),
            seconds("complet, le plus court", complete.shortest.1, Target::Shown, "348"),
            seconds("complet, le plus long", complete.longest.1, Target::Shown, "391"),
            count("rapide, questions, médiane", quick.median.0, Target::Shown, ""),
            seconds("rapide, temps, médiane", quick.median.1, Target::Shown, ""),
            count("rapide, questions au moins", quick.shortest.0, Target::Shown, "19"),
            count("rapide, questions au plus", quick.longest.0, Target::Shown, "21"),
        ],
    }
}

/// The length of the middle, the shortest and the longest path; questions and seconds each on their own.
struct Lengths {
    median: Length,
    shortest: Length,
    longest: Length,
}

impl Lengths {
    fn of(run: &Run, mode: Mode) -> Self {
        let people: Vec<Length> = fold(run.size.study, |number, lengths: &mut Vec<Length>| {
            let random = &mut run.random(Study::Length, Population::Plausible, number);
            lengths.push(length(&run.person(Population::Plausible, random).answers, mode));
        });
        let possible: Vec<Length> = openings().iter().map(|answers| length(answers, mode)).collect();
        let at = |lengths: &[Length], place: fn(usize) -> usize| {
            let sorted = |mut values: Vec<u32>| {
                values.sort_unstable();
                values[place(values.len())]
            };
            let questions = sorted(lengths.iter().map(|&(questions, _)| questions as u32).collect());
            (
                questions as usize,
                sorted(lengths.iter().map(|&(_, seconds)| seconds).collect()),
            )
        };
        Self {
            median: at(&people, |count| count / 2),
            shortest: at(&possible, |_| 0),
            longest: at(&possible, |count| count - 1),
        }
    }
}

impl Merge for Vec<Length> {
    fn absorb(&mut self, after: Self) {
        self.extend(after);
    }
}

fn length(answers: &Answers, mode: Mode) -> Length {
    let path = asked(answers, mode, LAW);
    let seconds = path.iter().map(|&item| u32::from(question(item).seconds)).sum();
    (path.len(), seconds)
}

/// Answers that open every path: of each question that shows or hides another one, an answer of each effect.
fn openings() -> Vec<Answers> {
    let start = vec![Answers::default()];
    Item::ALL
        .iter()
        .filter(|&&item| clauses(item).next().is_some())
        .fold(start, |paths, &item| {
            let effects = effects(item);
            let with = |answers: &Answers| -> Vec<Answers> {
                if answers.sees(item) {
                    effects.iter().map(|&answer| with(*answers, item, answer)).collect()
                } else {
                    vec![*answers]
                }
            };
            paths.iter().flat_map(with).collect()
        })
}

fn with(mut answers: Answers, item: Item, answer: Answer) -> Answers {
    answers.set(item, answer).expect("an option");
    answers
}

/// The conditions of other questions that read this one.
fn clauses(item: Item) -> impl Iterator<Item = Clause> {
    let all = QUESTIONS
        .iter()
        .flat_map(|question| question.visible_if.iter().chain(question.quick_if));
    all.copied().filter(move |clause| clause.item() == item)
}

/// One answer for each way in which the conditions may hold.
fn effects(item: Item) -> Vec<Answer> {
    let mut effects: Vec<(Vec<bool>, Answer)> = Vec::new();
    for answer in answers(item) {
        let alone = with(Answers::default(), item, answer);
        let effect: Vec<bool> = clauses(item).map(|clause| clause.holds(&alone)).collect();
        if effects.iter().all(|(known, _)| *known != effect) {
            effects.push((effect, answer));
        }
    }
    effects.into_iter().map(|(_, answer)| answer).collect()
}

/// Every answer of a question with options.
fn answers(item: Item) -> Vec<Answer> {
    let options = choices(item).len();
    match question(item).kind {
        Kind::Several => (1..1 << (options - 1))
            .map(|bits| Answer::Several(OptionSet(bits)))
            .collect(),
        _ => (0..options as u8).map(Answer::Choice).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::FSituation;

    #[test]
    fn one_answer_stands_for_those_of_the_same_effect() {
        // Read elsewhere: the allowance, a job that may be left or kept, a public post, a status that exists, nothing.
        assert_eq!(effects(Item::FSituation).len(), 6);
        assert_eq!(effects(Item::FCas).len(), 4);
        assert_eq!(effects(Item::FTitre).len(), 2);
        assert!(FSituation::ALL.len() > 6);
    }

    #[test]
    fn the_longest_path_sees_more_than_the_shortest() {
        let lengths: Vec<usize> = openings()
            .iter()
            .map(|answers| length(answers, Mode::Complete).0)
            .collect();
        assert!(lengths.iter().max() > lengths.iter().min());
    }
}
