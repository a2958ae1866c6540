//! What people’s attitudes are likely to be, given some of their answers: ten correlated normals (spec §5.1).

use crate::answers::{Answer, Answers};
use crate::codes::{Motive, Need};
use crate::item::{Item, Section};
use crate::measure::{PRIOR_DEVIATION, RELIABILITY_OF_ONE, indicators};
use crate::options::choices;
use crate::questions::{QUESTIONS, Question, RisGeneral, question};
use crate::sorted::sort_few;
use crate::split_mix::SplitMix;

use super::arithmetic::exp;

/// Needs, then motives.
pub const DIMENSIONS: usize = Need::ALL.len() + Motive::ALL.len();
/// How far an importance is from the middle when a motive matters neither more nor less than the others.
pub const IMPORTANCE: f64 = 0.25;
/// Standard deviation of the error of what is felt when three reasons are ranked.
pub const RANKING_NOISE: f64 = 0.45;
/// What one place in the ranking of the reasons says of a motive, and the variance of its error: fitted on 40 000 people.
const RANKING: (f64, f64) = (1.23, 0.72);
/// What rounding to the points of a scale adds to the variance of an answer: step² / 12.
const STEP: f64 = 0.0208;
/// The same on the scale of eleven points.
const SMALL_STEP: f64 = 0.0033;
/// The ends of a scale hold all that is beyond.
const ENDS: f64 = 1.1;

/// A point of ten dimensions.
pub type Point = [f64; DIMENSIONS];
type Matrix = [Point; DIMENSIONS];

const fn need(need: Need) -> usize {
    need.index()
}

const fn motive(motive: Motive) -> usize {
    Need::ALL.len() + motive.index()
}

/// Pairs of attitudes that go together, or against each other: judgements.
pub const CORRELATIONS: [(usize, usize, f64); 15] = [
    (need(Need::Partage), need(Need::Collectif), 0.35),
    (need(Need::Partage), need(Need::Autonomie), -0.30),
    (need(Need::Collectif), need(Need::Autonomie), -0.25),
    (need(Need::Collectif), need(Need::Securite), 0.30),
    (need(Need::Securite), need(Need::Risque), -0.45),
    (need(Need::Securite), need(Need::Autonomie), -0.20),
    (need(Need::Securite), need(Need::Ambition), -0.25),
    (need(Need::Risque), need(Need::Ambition), 0.35),
    (need(Need::Risque), need(Need::Autonomie), 0.25),
    (need(Need::Gestion), need(Need::Autonomie), 0.20),
    (need(Need::Gestion), need(Need::Ambition), 0.15),
    (need(Need::Partage), motive(Motive::Lien), 0.30),
    (need(Need::Collectif), motive(Motive::Lien), 0.35),
    (need(Need::Securite), motive(Motive::Gain), 0.15),
    (need(Need::Ambition), motive(Motive::Gain), 0.15),
];

/// Whether a question is about an attitude, not about a fact.
pub fn is_attitude(question: &Question) -> bool {
    !matches!(question.section, Section::Projet | Section::Situation)
}

/// What a question about an attitude measures, and where its answers start from.
pub fn measured(item: Item) -> (usize, f64) {
    match item {
        Item::MotGain => (motive(Motive::Gain), IMPORTANCE),
        Item::MotLien => (motive(Motive::Lien), IMPORTANCE),
        Item::MotSens => (motive(Motive::Sens), IMPORTANCE),
        _ => {
            let found = Need::ALL.iter().find(|&&need| indicators(need).contains(&item));
            (found.map_or(0, |found| need(*found)), 0.0)
        }
    }
}

/// The attitudes that remain likely: their mean, and the triangular factor of their precision.
pub(super) struct Likely {
    mean: Point,
    factor: Matrix,
}

impl Likely {
    /// After these answers, exactly for normal errors.
    pub(super) fn after(given: &Answers) -> Self {
        let (mut precision, mut told) = (prior(), Point::default());
        for (dimension, value, variance) in observations(given) {
            precision[dimension][dimension] += 1.0 / variance;
            told[dimension] += value / variance;
        }
        let factor = lower(&precision);
        let mean = backward(&factor, &forward(&factor, &told));
        Self { mean, factor }
    }

    /// One of them.
    pub(super) fn draw(&self, random: &mut SplitMix) -> Point {
        let noise: Point = std::array::from_fn(|_| random.normal());
        let away = backward(&self.factor, &noise);
        std::array::from_fn(|k| (self.mean[k] + away[k]).clamp(-1.0, 1.0))
    }
}

/// What each answer says: of which dimension, what value, with which variance.
fn observations(given: &Answers) -> impl Iterator<Item = (usize, f64, f64)> {
    let ranked = match given.get(Item::MotRang) {
        Some(Answer::Ranking(order)) => order.to_vec(),
        _ => Vec::new(),
    };
    let (step, variance) = RANKING;
    let places = ranked.into_iter().enumerate().map(move |(place, reason)| {
        let dimension = Need::ALL.len() + usize::from(reason);
        (dimension, step * (1.0 - place as f64), variance)
    });
    let scales = QUESTIONS.iter().filter(|question| is_attitude(question));
    places.chain(scales.filter_map(|question| observation(given, question)))
}

fn observation(given: &Answers, question: &Question) -> Option<(usize, f64, f64)> {
    let score = choices(question.item)[usize::from(given.choice(question.item)?)].score?;
    let (dimension, start) = measured(question.item);
    let felt = if score.abs() >= 1.0 { score * ENDS } else { score };
    let step = if question.choices.len() == RisGeneral::ALL.len() {
        SMALL_STEP
    } else {
        STEP
    };
    Some((dimension, (felt - start) * question.sign, error_variance() + step))
}

/// Variance of the error of one answer.
const fn error_variance() -> f64 {
    PRIOR_DEVIATION * PRIOR_DEVIATION * (1.0 - RELIABILITY_OF_ONE) / RELIABILITY_OF_ONE
}

/// Answers a question about an attitude as somebody with these attitudes would.
pub(super) fn answer(random: &mut SplitMix, attitudes: &Point, item: Item) -> Answer {
    match item {
        Item::MotRang => Answer::Ranking(ranking(random, attitudes)),
        Item::MotRevers => Answer::Choice(reason_to_stop(random, attitudes)),
        _ => Answer::Choice(position(random, attitudes, question(item))),
    }
}

fn ranking(random: &mut SplitMix, attitudes: &Point) -> [u8; 3] {
    let felt: [f64; 3] = std::array::from_fn(|k| attitudes[Need::ALL.len() + k] + RANKING_NOISE * random.normal());
    let mut order = [0, 1, 2];
    sort_few(&mut order, |&a, &b| {
        felt[usize::from(b)].total_cmp(&felt[usize::from(a)])
    });
    order
}

/// How much each reason to stop draws somebody with these attitudes: revenu, tensions, solitude, ennui, rien.
pub fn pulls_to_stop(attitudes: &Point) -> [f64; 5] {
    let (link, company) = (attitudes[motive(Motive::Lien)], attitudes[need(Need::Collectif)]);
    [
        attitudes[motive(Motive::Gain)],
        link - 0.3,
        link * 0.6 + company * 0.6 - 0.3,
        attitudes[motive(Motive::Sens)],
        -0.3,
    ]
}

fn reason_to_stop(random: &mut SplitMix, attitudes: &Point) -> u8 {
    let weights = pulls_to_stop(attitudes).map(|pull| exp(2.0 * pull));
    random.weighted(&weights) as u8
}

/// The option nearest to the truth plus the error of one answer.
fn position(random: &mut SplitMix, attitudes: &Point, question: &Question) -> u8 {
    let (dimension, start) = measured(question.item);
    let felt = attitudes[dimension] * question.sign + start + error_variance().sqrt() * random.normal();
    let felt = felt.clamp(-1.0, 1.0);
    let away = |k: usize| (question.choices[k].score.unwrap_or(0.0) - felt).abs();
    let nearest = (0..question.choices.len()).reduce(|best, k| if away(k) < away(best) { k } else { best });
    nearest.unwrap_or_default() as u8
}

/// Precision of the attitudes before any answer.
fn prior() -> Matrix {
    let mut covariance = Matrix::default();
    for (k, line) in covariance.iter_mut().enumerate() {
        line[k] = PRIOR_DEVIATION * PRIOR_DEVIATION;
    }
    for (a, b, correlation) in CORRELATIONS {
        let shared = correlation * PRIOR_DEVIATION * PRIOR_DEVIATION;
        (covariance[a][b], covariance[b][a]) = (shared, shared);
    }
    let factor = lower(&covariance);
    // Symmetric: its columns are its lines.
    std::array::from_fn(|k| backward(&factor, &forward(&factor, &unit(k))))
}

fn unit(k: usize) -> Point {
    std::array::from_fn(|other| if other == k { 1.0 } else { 0.0 })
}

/// Cholesky: the triangular matrix whose square this one is.
fn lower(matrix: &Matrix) -> Matrix {
    let mut lower = Matrix::default();
    for i in 0..DIMENSIONS {
        for j in 0..=i {
            let shared: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = matrix[i][j] - shared;
            lower[i][j] = if i == j { rest.sqrt() } else { rest / lower[j][j] };
        }
    }
    lower
}

fn forward(lower: &Matrix, told: &Point) -> Point {
    let mut found = Point::default();
    for i in 0..DIMENSIONS {
        let known: f64 = (0..i).map(|k| lower[i][k] * found[k]).sum();
        found[i] = (told[i] - known) / lower[i][i];
    }
    found
}

fn backward(lower: &Matrix, told: &Point) -> Point {
    let mut found = Point::default();
    for i in (0..DIMENSIONS).rev() {
        let known: f64 = (i + 1..DIMENSIONS).map(|k| lower[k][i] * found[k]).sum();
        found[i] = (told[i] - known) / lower[i][i];
    }
    found
}
