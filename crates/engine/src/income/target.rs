//! How much to invoice so that a way leaves what is wanted: the same computation as everywhere, read the other way round.

use super::comparison::{Hypothesis, net};
use super::mixed::franchise;
use super::money::Cents;
use super::project::Project;
use crate::Way;

/// Most turnover tried, in euros a year: what the command line accepts at most.
const MOST: i64 = 10_000_000;

/// The least turnover a year, to the euro, with which a way leaves `wanted` a year after tax under a hypothesis.
///
/// One euro of turnover less leaves less. Where more turnover leaves less than a little less did, as from the day VAT is due,
/// it is the turnover before that step. None where no turnover does: the way ends before (the ceiling of a micro-entreprise).
pub fn turnover_for(way: Way, project: &Project, hypothesis: Hypothesis, wanted: Cents) -> Option<Cents> {
    let left = |euros: i64| net(way, &project.at(Cents::euros(euros)), hypothesis);
    let enough = |euros: i64| left(euros).is_none_or(|left| left >= wanted);
    if enough(0) {
        return left(0).map(|_| Cents::ZERO);
    }
    let step = franchise(&project.at(Cents::ZERO)).whole_euros();
    let found = first(0, step, enough).or_else(|| first(step, MOST, enough))?;
    left(found).map(|_| Cents::euros(found))
}

/// A whole number up to `above` that passes where the one before it does not, knowing that `below` does not pass.
pub(super) fn first(mut below: i64, mut above: i64, passes: impl Fn(i64) -> bool) -> Option<i64> {
    if !passes(above) {
        return None;
    }
    while above - below > 1 {
        let middle = i64::midpoint(below, above);
        if passes(middle) {
            above = middle;
        } else {
            below = middle;
        }
    }
    Some(above)
}
