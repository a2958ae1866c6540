//! Whether every word of a result is reached by somebody (Q3).

use std::collections::{BTreeMap, BTreeSet};

use engine::{Abstention, Answers, GateCode, Item, Level, PathCode, Sharing, Variant};

use super::cases::expected;
use super::populations::{Populations, words};
use crate::attitudes::Manner;
use crate::facts::Population;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::fold;
use crate::random::Random;
use crate::run::{Run, Study};

/// How many people reach each word, by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Reached(pub BTreeMap<(&'static str, &'static str), u64>);

/// The populations with some answers removed, and the people written by experts.
pub fn reach(run: &Run) -> Reached {
    let [neutral, plausible, uniform] = [2, 4, 2].map(|quarter| quarter * run.size.study);
    let mut reached = Reached::default();
    for (population, people) in [
        (Population::Neutral, neutral),
        (Population::Plausible, plausible),
        (Population::Uniform, uniform),
    ] {
        let counts = fold(people, |number, counts: &mut BTreeMap<_, u64>| {
            let random = &mut run.random(Study::Reach, population, number);
            let manner = Manner {
                unsure: 0.03,
                ..Manner::default()
            };
            let mut answers = run.person_who(population, manner, random).answers;
            forget(population, random, &mut answers);
            for word in words(&run.assess(&answers)) {
                *counts.entry(word).or_default() += 1;
            }
        });
        crate::parallel::Merge::absorb(&mut reached.0, counts);
    }
    for (report, _) in expected(run) {
        for word in words(&report) {
            *reached.0.entry(word).or_default() += 1;
        }
    }
    reached
}

/// What a law asks to be said, and that some people do not say.
const UNSAID: [Item; 5] = [
    Item::FReglementee,
    Item::FPublic,
    Item::FMineur,
    Item::FInterdiction,
    Item::FCarte,
];

/// Some people leave most questions out, some do not say which profession, post, age, ban or permit.
fn forget(population: Population, random: &mut Random, answers: &mut Answers) {
    if population == Population::Plausible && random.chance(0.02) {
        for &item in Item::ALL {
            if item != Item::FActivite && !random.chance(0.4) {
                answers.remove(item);
            }
        }
    }
    if population == Population::Uniform && random.chance(0.2) {
        for item in UNSAID {
            answers.remove(item);
        }
    }
}

/// Every word that a result may hold, by kind.
pub fn vocabulary() -> BTreeMap<&'static str, Vec<&'static str>> {
    fn ids<T: Copy>(values: &[T], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        values.iter().copied().map(id).collect()
    }
    BTreeMap::from([
        ("niveau", ids(Level::ALL, Level::id)),
        ("motif", ids(Abstention::ALL, Abstention::id)),
        ("porte", ids(GateCode::ALL, GateCode::id)),
        ("variante", ids(Variant::ALL, Variant::id)),
        ("parcours", ids(PathCode::ALL, PathCode::id)),
        ("partageur", ids(Sharing::ALL, Sharing::id)),
    ])
}

impl Reached {
    /// The words that nobody reached.
    pub fn missing(&self) -> BTreeSet<(&'static str, &'static str)> {
        let all = vocabulary()
            .into_iter()
            .flat_map(|(kind, ids)| ids.into_iter().map(move |id| (kind, id)));
        all.filter(|word| !self.0.contains_key(word)).collect()
    }

    pub(super) fn metric(&self, populations: &Populations) -> Metric {
        let missing = self.missing();
        let left = vocabulary().into_iter().map(|(kind, ids)| {
            let never = ids.iter().filter(|id| missing.contains(&(kind, **id))).count();
            let name = format!("{kind} : jamais atteints, sur {}", ids.len());
            Measure::new(name, never as f64, Unit::Nombre, Target::AtMost(0.0), "0")
        });
        let mut measures: Vec<Measure> = left.collect();
        for (kind, reference) in [("variante", "0,1 (sel)"), ("parcours", "0,2 (temps_partiel_dabord)")] {
            let ids = &vocabulary()[kind];
            let share = |id: &&'static str| populations.plausible.share(kind, id);
            let rarest = ids.iter().min_by(|a, b| share(a).total_cmp(&share(b)));
            if let Some(id) = rarest {
                let name = format!("{kind} : le plus rare dans P, {id}");
                measures.push(Measure::part(name, share(id), Target::Shown, reference));
            }
        }
        Metric {
            id: "Q3",
            title: "Chaque verdict, motif, porte, variante et parcours est atteint par quelqu’un",
            measures,
        }
    }
}
