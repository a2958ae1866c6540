//! One run: its seed, its size, and what every study shares.

use crate::LAW;
use engine::{Answers, Draws, Mode, Report, Way, assess};

use crate::attitudes::{Attitudes, Manner};
use crate::facts::Population;
use crate::known::assess_at_face_value;
use crate::people::{Person, person};
use crate::random::Random;

/// How many people each study simulates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The populations N, P, U and B.
    pub populations: [u64; 4],
    /// The studies that look at a person a few times.
    pub study: u64,
    /// The studies that look at a person dozens of times.
    pub deep: u64,
    /// Random answers a property.
    pub properties: u32,
}

impl Size {
    /// What is published.
    pub const FULL: Self = Self {
        populations: [60_000, 100_000, 40_000, 40_000],
        study: 20_000,
        deep: 4_000,
        properties: 10_000,
    };
    /// What every check of the project runs. Enough people in the populations that a rate of 2 % is known within 0.2 point,
    /// and in the studies that a rate of 85 % is known within 1 point (three standard errors).
    pub const SHORT: Self = Self {
        populations: [20_000, 60_000, 10_000, 10_000],
        study: 10_000,
        deep: 420,
        properties: 1_000,
    };
}

/// What every study shares.
#[derive(Debug)]
pub struct Run {
    /// The same seed gives the same numbers.
    pub seed: u64,
    /// How many people.
    pub size: Size,
    /// Leaves out the flags of quality, as the reference did: to compare with it.
    pub face_value: bool,
    attitudes: Attitudes,
    draws: Draws,
}

/// The studies, so that no two see the same people.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is the name of a study")]
pub enum Study {
    Populations = 1,
    Noisier,
    OneStep,
    Retest,
    Quick,
    Missing,
    Acquiescence,
    Weights,
    Scales,
    Middle,
    AtRandom,
    Changes,
    Reach,
    Situations,
    Calibration,
    ShortPath,
    Length,
    Adaptive,
    Confirmed,
}

impl Run {
    /// Prepares a run.
    pub fn new(seed: u64, size: Size, face_value: bool) -> Self {
        Self {
            seed,
            size,
            face_value,
            attitudes: Attitudes::default(),
            draws: Draws::new(),
        }
    }

    /// The numbers of one person of a study.
    pub const fn random(&self, study: Study, population: Population, person: u64) -> Random {
        Random::of(self.seed, study as u64 * 8 + population as u64, person)
    }

    /// A person who answers as usual.
    pub fn person(&self, population: Population, random: &mut Random) -> Person {
        self.person_who(population, Manner::default(), random)
    }

    /// A person who answers in this manner.
    pub fn person_who(&self, population: Population, manner: Manner, random: &mut Random) -> Person {
        person(&self.attitudes, population, manner, random)
    }

    /// The attitudes of one person.
    pub fn truth(&self, random: &mut Random) -> [f64; 10] {
        self.attitudes.draw(random)
    }

    /// The report of the complete path.
    pub fn assess(&self, answers: &Answers) -> Report {
        self.assess_as(answers, Mode::Complete)
    }

    /// The report of a path.
    pub fn assess_as(&self, answers: &Answers, mode: Mode) -> Report {
        if self.face_value {
            assess_at_face_value(answers, mode, LAW, &self.draws)
        } else {
            assess(answers, mode, LAW, &self.draws)
        }
    }

    /// The report before anything is marked as less sure.
    pub fn at_face_value(&self, answers: &Answers) -> Report {
        assess_at_face_value(answers, Mode::Complete, LAW, &self.draws)
    }
}

/// The open ways, best first.
pub fn open(report: &Report) -> impl Iterator<Item = Way> {
    let ranking = &report.ranking;
    let (order, excluded) = (ranking.order, ranking.excluded);
    order.into_iter().filter(move |&way| !excluded[way])
}

/// The way recommended; none when the result abstains.
pub fn recommended(report: &Report) -> Option<Way> {
    let verdict = &report.ranking.verdict;
    match verdict.abstention {
        Some(_) => None,
        None => open(report).next(),
    }
}
