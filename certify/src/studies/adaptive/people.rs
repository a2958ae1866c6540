//! Who walks the adaptive path: the four populations, and people whom its model knows badly.

use engine::{Answers, FHorizon, FSituation, Need};

use crate::attitudes::{Manner, answer_attitudes};
use crate::facts::{Population, answer_facts};
use crate::people::Person;
use crate::run::{Run, Study};

/// Reliability of one answer of people who answer less reliably than the model believes.
const LESS_RELIABLE: f64 = 0.30;

/// A kind of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum People {
    /// As they are in a population.
    Of(Population),
    /// Of P, with answers less reliable than the model believes.
    LessReliable,
    /// Of P, with attitudes that follow the project, which the model ignores.
    Shifted,
}

impl People {
    /// One of them.
    pub(super) fn person(self, run: &Run, number: u64) -> Person {
        let population = match self {
            Self::Of(population) => population,
            Self::LessReliable | Self::Shifted => Population::Plausible,
        };
        let random = &mut run.random(Study::Adaptive, population, number);
        match self {
            Self::Of(_) => run.person(population, random),
            Self::LessReliable => {
                let manner = Manner {
                    reliability: LESS_RELIABLE,
                    ..Manner::default()
                };
                run.person_who(population, manner, random)
            }
            Self::Shifted => {
                let mut answers = Answers::default();
                answer_facts(random, population, &mut answers);
                let attitudes = following(run.truth(random), &answers);
                answer_attitudes(random, &attitudes, Manner::default(), &mut answers);
                Person { attitudes, answers }
            }
        }
    }
}

/// Attitudes moved by up to 1 with the aim and the situation: judgements, far from what the model believes on purpose.
fn following(mut attitudes: [f64; 10], answers: &Answers) -> [f64; 10] {
    let by_aim: &[(Need, f64)] = match FHorizon::of(answers) {
        Some(FHorizon::Tester) => &[(Need::Risque, -0.5)],
        Some(FHorizon::Complement) => &[(Need::Ambition, -1.0), (Need::Gestion, 0.3)],
        Some(FHorizon::Batir) => &[(Need::Ambition, 1.0), (Need::Risque, 0.7), (Need::Securite, -0.5)],
        _ => &[],
    };
    let by_situation: &[(Need, f64)] = match FSituation::of(answers) {
        Some(FSituation::ChomageAre | FSituation::ChomageSans) => &[(Need::Securite, 0.5)],
        _ => &[],
    };
    for &(need, moved) in by_aim.iter().chain(by_situation) {
        let felt = &mut attitudes[need.index()];
        *felt = (*felt + moved).clamp(-1.0, 1.0);
    }
    attitudes
}
