//! What the questions of confirmation change, once the path would stop (Q32).

use engine::adaptive::{Next, Outcome, next, probe};
use engine::{Answers, Way, access_now, question, settled};

use super::people::People;
use super::walk::{Walk, with};
use crate::LAW;
use crate::attitudes::{Manner, answer_to, set};
use crate::known::OtherWeights;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::{Merge, Share, fold_by};
use crate::people::Person;
use crate::random::Random;
use crate::run::{Run, Study};

/// A walk takes thirty milliseconds.
const GROUP: u64 = 10;

/// What chance alone may take away in a short run of 420 people.
const CHANCE: f64 = 0.02;

/// Sums over people of one population.
#[derive(Debug, Default)]
pub(super) struct Confirmed {
    /// The first way is that of scores without error: before, then after.
    right: [Share; 2],
    /// People to whom at least one is asked.
    asked: Share,
    confirmations: u32,
    /// Questions that a change of the first way brings after them.
    others: u32,
    /// At the end, the first way is closed by a fact never asked, or the person should wait.
    unasked: Share,
}

impl Confirmed {
    /// As many people as the other studies of the path.
    pub(super) fn of(run: &Run, people: People) -> Self {
        let People::Of(population) = people else {
            return Self::default();
        };
        fold_by(GROUP, run.size.deep, |number, confirmed: &mut Self| {
            let person = people.person(run, number);
            let random = &mut run.random(Study::Confirmed, population, number);
            confirmed.add(&person, random);
        })
    }

    fn add(&mut self, person: &Person, random: &mut Random) {
        let walk = Walk::of(&person.answers);
        let (mut given, mut last) = (walk.end(), walk.asked.last().copied());
        let before = first(&given);
        let confirmations = self.confirmations;
        while let Next::Ask(item, _) = next(&given, last, false, LAW) {
            if question(item).confirms.is_some() {
                let answer = answer_to(random, &person.attitudes, Manner::default(), question(item));
                set(&mut given, item, answer);
                self.confirmations += 1;
            } else {
                given = with(given, item, &person.answers);
                self.others += 1;
            }
            last = Some(item);
        }
        self.asked.add(self.confirmations > confirmations);
        self.compare(person, before, first(&given));
    }

    fn compare(&mut self, person: &Person, before: Option<Way>, after: Option<Way>) {
        let all = person.answers.cleaned();
        if settled(&all) == all {
            let truth = person.known().first(&all, &OtherWeights::default(), LAW);
            self.right[0].add(before == truth);
            self.right[1].add(after == truth);
            let closed = after.is_some_and(|way| access_now(&all, LAW)[way].held_back);
            self.unasked.add(closed);
        }
    }
}

fn first(given: &Answers) -> Option<Way> {
    match probe(given, LAW).outcome {
        Outcome::First(way) => Some(way),
        Outcome::NoneLeft | Outcome::OutOfScope => None,
    }
}

impl Merge for Confirmed {
    fn absorb(&mut self, after: Self) {
        self.right.absorb(after.right);
        self.asked.absorb(after.asked);
        self.confirmations += after.confirmations;
        self.others += after.others;
        self.unasked.absorb(after.unasked);
    }
}

/// Of some populations, with their names.
pub(super) fn metric(populations: [(&str, &Confirmed); 2]) -> Metric {
    let rows = |(name, seen): (&str, &Confirmed)| {
        let part =
            |what: &str, share: Share, target| Measure::part(format!("{name}, {what}"), share.value(), target, "");
        let mean = |what: &str, count: u32| {
            let each = f64::from(count) / seen.asked.all.max(1) as f64;
            Measure::new(format!("{name}, {what}"), each, Unit::Nombre, Target::Shown, "")
        };
        [
            part("première juste, avant", seen.right[0], Target::Shown),
            part(
                "première juste, après",
                seen.right[1],
                Target::AtLeast(seen.right[0].value() - CHANCE),
            ),
            part("gens à qui elles sont posées", seen.asked, Target::Shown),
            mean("questions de confirmation, en moyenne", seen.confirmations),
            mean("autres questions ensuite, en moyenne", seen.others),
            part("première voie fermée à la fin", seen.unasked, Target::AtMost(0.0)),
        ]
    };
    Metric {
        id: "Q32",
        title: "Questions de confirmation : première voie juste avant et après elles",
        measures: populations.map(rows).into_iter().flatten().collect(),
    }
}
