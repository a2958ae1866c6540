//! True attitudes of a simulated person, and how they would answer (spec §5.1).

use engine::adaptive::{CORRELATIONS, DIMENSIONS, RANKING_NOISE, is_attitude, measured, pulls_to_stop};
use engine::{Answer, Answers, Item, Kind, Need, PerMotive, PerNeed, QUESTIONS, Question};

use crate::known::Known;
use crate::random::Random;

/// Standard deviation of a true attitude.
const DEVIATION: f64 = 0.45;

/// How the noise of answers is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Reliability of one answer, 0 to 1.
    pub reliability: f64,
    /// Share of answers « je ne sais pas ».
    pub unsure: f64,
    /// Added to every agreement: some people agree with everything.
    pub acquiescence: f64,
    /// Answers anything.
    pub at_random: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            reliability: 0.40,
            unsure: 0.0,
            acquiescence: 0.0,
            at_random: false,
        }
    }
}

/// Correlated attitudes: lines of a triangular factor, built once.
#[derive(Clone, Debug)]
pub struct Attitudes([[f64; DIMENSIONS]; DIMENSIONS]);

impl Default for Attitudes {
    fn default() -> Self {
        Self(factor(&CORRELATIONS))
    }
}

impl Attitudes {
    /// The attitudes of one person; motives are not centred yet.
    pub fn draw(&self, random: &mut Random) -> [f64; DIMENSIONS] {
        let noise: [f64; DIMENSIONS] = std::array::from_fn(|_| random.normal());
        self.0.map(|line| {
            let mixed: f64 = line.iter().zip(&noise).map(|(share, noise)| share * noise).sum();
            (mixed * DEVIATION).clamp(-1.0, 1.0)
        })
    }
}

/// The scores that an index without error would be computed from: motives are relative to their mean.
pub fn known(attitudes: &[f64; DIMENSIONS]) -> Known {
    let motives = PerMotive::of(|motive| attitudes[Need::ALL.len() + motive.index()]);
    let mean = motives.0.iter().sum::<f64>() / 3.0;
    Known {
        needs: PerNeed::of(|need| attitudes[need.index()]),
        motives: PerMotive::of(|motive| (motives[motive] - mean).clamp(-1.0, 1.0)),
    }
}

/// Cholesky factor of the matrix of these correlations.
fn factor(correlations: &[(usize, usize, f64)]) -> [[f64; DIMENSIONS]; DIMENSIONS] {
    let mut matrix = [[0.0; DIMENSIONS]; DIMENSIONS];
    for (k, line) in matrix.iter_mut().enumerate() {
        line[k] = 1.0;
    }
    for &(a, b, correlation) in correlations {
        (matrix[a][b], matrix[b][a]) = (correlation, correlation);
    }
    let mut lower = [[0.0; DIMENSIONS]; DIMENSIONS];
    for i in 0..DIMENSIONS {
        for j in 0..=i {
            let shared: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest: f64 = matrix[i][j] - shared;
            lower[i][j] = if i == j { rest.sqrt() } else { rest / lower[j][j] };
        }
    }
    lower
}

/// The questions about attitudes, in order.
pub fn attitude_questions() -> impl Iterator<Item = &'static Question> {
    let of_everybody = |question: &&Question| is_attitude(question) && question.confirms.is_none();
    QUESTIONS.iter().filter(of_everybody)
}

/// The questions that confirm a need, in order; nobody answers them unasked.
pub fn confirmation_questions(need: Need) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(move |question| question.confirms == Some(need))
}

/// The answer of a person with these attitudes to a question on a need or the weight of a motive.
pub fn answer_to(random: &mut Random, truth: &[f64; DIMENSIONS], manner: Manner, question: &Question) -> Answer {
    Answer::Choice(position(random, truth, manner, question))
}

/// The questions whose options lie on a scale: every question about attitudes but the ranking and what would make one stop.
pub fn scale_questions() -> impl Iterator<Item = &'static Question> {
    attitude_questions().filter(|question| question.choices[0].score.is_some())
}

/// Answers the questions about attitudes.
pub fn answer_attitudes(random: &mut Random, truth: &[f64; DIMENSIONS], manner: Manner, answers: &mut Answers) {
    for question in attitude_questions() {
        if manner.unsure > 0.0 && random.chance(manner.unsure) {
            continue;
        }
        let answer = match question.item {
            Item::MotRang => Answer::Ranking(ranking(random, truth, manner)),
            Item::MotRevers => Answer::Choice(reason_to_stop(random, truth, manner)),
            _ => answer_to(random, truth, manner, question),
        };
        set(answers, question.item, answer);
    }
}

/// Stores an answer that this module built from the tables of the engine.
pub(crate) fn set(answers: &mut Answers, item: Item, answer: Answer) {
    answers.set(item, answer).expect("an answer of the tables");
}

/// The middle of every scale.
pub fn middle(question: &Question) -> Answer {
    Answer::Choice(nearest(question, 0.0))
}

fn ranking(random: &mut Random, truth: &[f64; DIMENSIONS], manner: Manner) -> [u8; 3] {
    if manner.at_random {
        return random.order();
    }
    let felt: [f64; 3] = std::array::from_fn(|k| truth[Need::ALL.len() + k] + RANKING_NOISE * random.normal());
    let mut order = [0, 1, 2];
    order.sort_by(|&a, &b| felt[usize::from(b)].total_cmp(&felt[usize::from(a)]));
    order
}

fn reason_to_stop(random: &mut Random, truth: &[f64; DIMENSIONS], manner: Manner) -> u8 {
    if manner.at_random {
        return random.below(5) as u8;
    }
    let felt = pulls_to_stop(truth).map(|pull| 2.0 * pull + random.gumbel());
    (0..5u8)
        .reduce(|best, k| {
            if felt[usize::from(k)] > felt[usize::from(best)] {
                k
            } else {
                best
            }
        })
        .unwrap_or_default()
}

/// The option nearest to the truth plus the error of one answer.
fn position(random: &mut Random, truth: &[f64; DIMENSIONS], manner: Manner, question: &Question) -> u8 {
    if manner.at_random {
        return random.below(question.choices.len()) as u8;
    }
    let error = DEVIATION * ((1.0 - manner.reliability) / manner.reliability).sqrt();
    let (dimension, start) = measured(question.item);
    let bias = if question.kind == Kind::Agreement {
        manner.acquiescence
    } else {
        0.0
    };
    let felt = truth[dimension] * question.sign + start + error * random.normal() + bias;
    nearest(question, felt.clamp(-1.0, 1.0))
}

/// The first of the options nearest to a position.
fn nearest(question: &Question, place: f64) -> u8 {
    let away = |k: usize| (question.choices[k].score.unwrap_or(0.0) - place).abs();
    (0..question.choices.len())
        .reduce(|best, k| if away(k) < away(best) { k } else { best })
        .unwrap_or_default() as u8
}

/// The option one step up or down a scale.
pub fn step(answers: &Answers, question: &Question, up: bool) -> Option<Answers> {
    let rank = answers.choice(question.item)?;
    let next = if up { rank.checked_add(1)? } else { rank.checked_sub(1)? };
    let mut changed = *answers;
    changed.set(question.item, Answer::Choice(next)).ok()?;
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attitudes_are_correlated_as_asked() {
        let (attitudes, n) = (Attitudes::default(), 40_000);
        let drawn: Vec<_> = (0..n)
            .map(|person| attitudes.draw(&mut Random::of(1, 1, person)))
            .collect();
        let mean = |f: &dyn Fn(&[f64; DIMENSIONS]) -> f64| drawn.iter().map(f).sum::<f64>() / n as f64;
        for (a, b, expected) in CORRELATIONS {
            let both = mean(&|x| x[a] * x[b]);
            let alone = (mean(&|x| x[a] * x[a]) * mean(&|x| x[b] * x[b])).sqrt();
            assert!((both / alone - expected).abs() < 0.03, "{a} {b}: {}", both / alone);
        }
    }

    /// Three questions a need, of three needs; each follows the attitude that it confirms, in its own direction.
    #[test]
    fn confirmations_follow_the_attitude_they_confirm() {
        let confirmed = [Need::Partage, Need::Securite, Need::Ambition];
        for &need in Need::ALL {
            let expected = if confirmed.contains(&need) { 3 } else { 0 };
            assert_eq!(confirmation_questions(need).count(), expected, "{need:?}");
            let mut truth = [0.0; DIMENSIONS];
            truth[need.index()] = 0.6;
            for question in confirmation_questions(need) {
                let answers =
                    (0..2_000).map(|k| answer_to(&mut Random::of(1, 2, k), &truth, Manner::default(), question));
                let high = answers.filter(|&answer| answer == Answer::Choice(if question.sign > 0.0 { 4 } else { 0 }));
                assert!(high.count() > 700, "{:?}", question.item);
            }
        }
    }

    #[test]
    fn nobody_confirms_unasked() {
        assert!(attitude_questions().all(|question| question.confirms.is_none()));
    }

    #[test]
    fn there_are_21_questions_about_attitudes_19_of_them_on_a_scale() {
        assert_eq!((attitude_questions().count(), scale_questions().count()), (21, 19));
    }
}
