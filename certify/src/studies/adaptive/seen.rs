//! What is counted of each person on the adaptive path.

use engine::{Mode, Report, Way};

use super::gap::Promises;
use super::people::People;
use super::unasked::Unasked;
use super::walk::{Policy, Walk};
use crate::LAW;
use crate::facts::Population;
use crate::known::OtherWeights;
use crate::parallel::{Merge, Share, fold_by};
use crate::people::Person;
use crate::run::{Run, open, recommended};

/// A walk takes thirty milliseconds.
const GROUP: u64 = 10;

/// Sums over people of one kind.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The first way at the stop is that of the complete path.
    pub(super) same: Share,
    /// The first way at the stop, then on the complete path, is that of scores without error.
    pub(super) right: [Share; 2],
    /// Questions, seconds, changes of theme of each person.
    pub(super) lengths: [Vec<u32>; 3],
    /// What the stop promises.
    pub(super) promises: Promises,
    /// What an unasked fact does to the way named first.
    pub(super) unasked: Unasked,
}

impl Seen {
    /// So many people of a kind, under a policy.
    pub(super) fn of(run: &Run, people: People, policy: Policy) -> Self {
        // Only P has targets that chance can miss.
        let count = if people == People::Of(Population::Plausible) {
            run.size.deep
        } else {
            run.size.deep / 2
        };
        fold_by(GROUP, count, |number, seen: &mut Self| {
            let person = people.person(run, number);
            let walk = Walk::under(policy, &person.answers);
            seen.compare(run, &person, &walk);
            seen.measure(&walk);
            if people == People::Of(Population::Plausible) {
                seen.promises.add(&person.answers, &walk);
            }
            if let People::Of(_) = people {
                seen.unasked.add(run, &person.answers, &walk);
            }
        })
    }

    fn compare(&mut self, run: &Run, person: &Person, walk: &Walk) {
        if let Some(complete) = recommended(&run.assess(&person.answers)) {
            let found = first(&run.assess_as(&walk.end(), Mode::Adaptive));
            let truth = person.known().first(&person.answers, &OtherWeights::default(), LAW);
            self.same.add(found == Some(complete));
            self.right[0].add(found == truth);
            self.right[1].add(Some(complete) == truth);
        }
    }

    fn measure(&mut self, walk: &Walk) {
        let found = [walk.asked.len() as u32, walk.seconds(), walk.jumps()];
        for (lengths, length) in self.lengths.iter_mut().zip(found) {
            lengths.push(length);
        }
    }

    /// A length that so many in a hundred people do not exceed: of questions, seconds, changes of theme.
    pub(super) fn length(&self, what: usize, hundredths: usize) -> f64 {
        let mut sorted = self.lengths[what].clone();
        sorted.sort_unstable();
        let place = (sorted.len() * hundredths / 100).min(sorted.len().saturating_sub(1));
        sorted.get(place).map_or(f64::NAN, |&length| f64::from(length))
    }
}

/// The way in front, however sure.
fn first(report: &Report) -> Option<Way> {
    open(report).next()
}

impl Merge for Vec<u32> {
    fn absorb(&mut self, after: Self) {
        self.extend(after);
    }
}

impl Merge for Seen {
    fn absorb(&mut self, after: Self) {
        self.same.absorb(after.same);
        self.right.absorb(after.right);
        self.lengths.absorb(after.lengths);
        self.promises.absorb(after.promises);
        self.unasked.absorb(after.unasked);
    }
}
