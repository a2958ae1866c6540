//! Where the index of each way must start, so that the neutral population has no favourite (spec §3.4, B).

mod report;

use engine::{NEUTRAL_START, PerWay, Way, intercept};

use crate::facts::Population;
use crate::parallel::{Merge, fold};
use crate::run::{Run, Study};

pub use report::{Calibration, source};

/// As many people as the reference calibrates on.
pub const GROUP: usize = 24_000;
/// Points by which the intercepts move for a share of first places that is wrong by one.
const STEP: f64 = 6.0;
/// A wrong share shrinks by about a tenth at each step: far more steps than needed.
const STEPS: usize = 400;

/// A person before the intercepts.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The index of each way.
    pub index: PerWay<f64>,
    /// Whether the person may take it: the wish to share closes the CAE here as elsewhere.
    pub open: PerWay<bool>,
}

/// People of the neutral population, for whom the four ways are open by law.
pub fn neutral_people(run: &Run, groups: usize) -> Vec<Start> {
    let people = groups * GROUP;
    fold(people as u64, |person, starts: &mut Vec<Start>| {
        let mut random = run.random(Study::Calibration, Population::Neutral, person);
        let answers = run.person(Population::Neutral, &mut random).answers;
        let ranking = run.assess(&answers).ranking;
        starts.push(Start {
            index: PerWay::of(|way| ranking.index[way] - intercept(way)),
            open: PerWay::of(|way| !ranking.excluded[way]),
        });
    })
}

impl Merge for Vec<Start> {
    fn absorb(&mut self, after: Self) {
        self.extend(after);
    }
}

/// The intercepts that put each way first for a quarter of these people, their mean index staying at the middle.
pub fn intercepts(people: &[Start]) -> PerWay<f64> {
    let mut found = PerWay::default();
    for _ in 0..STEPS {
        let first = shares(people, found);
        found = PerWay::of(|way| found[way] - STEP * (first[way] - 0.25));
    }
    let shift = NEUTRAL_START - mean(&mean_index(people)) - mean(&found);
    PerWay::of(|way| found[way] + shift)
}

/// How often each way comes first, with these intercepts.
pub fn shares(people: &[Start], intercepts: PerWay<f64>) -> PerWay<f64> {
    let mut first: PerWay<f64> = PerWay::default();
    for person in people {
        if let Some(way) = best(person, intercepts) {
            first[way] += 1.0;
        }
    }
    PerWay::of(|way| first[way] / people.len() as f64)
}

fn best(person: &Start, intercepts: PerWay<f64>) -> Option<Way> {
    let index = |way: Way| person.index[way] + intercepts[way];
    let open = Way::ALL.iter().copied().filter(|&way| person.open[way]);
    open.reduce(|best, way| if index(way) > index(best) { way } else { best })
}

fn mean_index(people: &[Start]) -> PerWay<f64> {
    PerWay::of(|way| people.iter().map(|person| person.index[way]).sum::<f64>() / people.len() as f64)
}

fn mean(values: &PerWay<f64>) -> f64 {
    values.0.iter().sum::<f64>() / values.0.len() as f64
}

/// To a tenth of a point, as the model writes them.
pub fn rounded(intercepts: PerWay<f64>) -> PerWay<f64> {
    PerWay::of(|way| (intercepts[way] * 10.0).round() / 10.0)
}

/// How far the intercepts of a group of people are from those of another one, by chance alone: their standard deviation.
pub fn spread(groups: &[PerWay<f64>]) -> PerWay<f64> {
    let n = groups.len() as f64;
    PerWay::of(|way| {
        let mean = groups.iter().map(|group| group[way]).sum::<f64>() / n;
        let squares: f64 = groups.iter().map(|group| (group[way] - mean).powi(2)).sum();
        (squares / (n - 1.0)).sqrt()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four kinds of people in equal numbers, each with a favourite, `ahead` points before the others.
    fn people(ahead: [f64; 4], closed: Option<Way>) -> Vec<Start> {
        let person = |kind: usize, noise: f64| Start {
            index: PerWay::of(|way| 40.0 + ahead[way.index()] + if way.index() == kind { noise } else { 0.0 }),
            open: PerWay::of(|way| Some(way) != closed),
        };
        (0..4_000).map(|k| person(k % 4, (k / 4) as f64 / 100.0)).collect()
    }

    #[track_caller]
    fn check(people: &[Start], expected: [f64; 4]) {
        let found = intercepts(people);
        for (way, &found) in found.iter() {
            assert!((found - expected[way.index()]).abs() < 0.05, "{way:?}: {found}");
        }
    }

    #[test]
    fn what_a_way_has_ahead_is_taken_back() {
        for ahead in [[0.0; 4], [3.0, 0.0, 0.0, 0.0], [-2.0, 5.0, 1.0, 0.5]] {
            let people = people(ahead, None);
            let middle = mean(&mean_index(&people)) - NEUTRAL_START;
            let average = ahead.iter().sum::<f64>() / 4.0;
            check(&people, ahead.map(|points| average - points - middle));
        }
    }

    #[test]
    fn each_way_then_comes_first_for_a_quarter() {
        let people = people([7.0, -4.0, 0.0, 2.0], None);
        let first = shares(&people, intercepts(&people));
        assert!(first.0.iter().all(|share| (share - 0.25).abs() < 0.002), "{first:?}");
    }

    #[test]
    fn a_way_that_is_closed_is_nobodys_first() {
        let people = people([50.0, 0.0, 0.0, 0.0], Some(Way::Cae));
        let first = shares(&people, PerWay::default());
        assert!(first[Way::Cae].abs() < f64::EPSILON, "{first:?}");
    }

    #[test]
    fn the_spread_is_a_standard_deviation() {
        let groups = [1.0, 2.0, 3.0].map(|points| PerWay([points, 0.0, -points, 5.0]));
        assert_eq!(spread(&groups), PerWay([1.0, 0.0, 1.0, 0.0]));
    }
}
