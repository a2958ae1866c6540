//! How much to invoice so that a way leaves what is wanted: the same computation as everywhere, read the other way round.

use super::comparison::{Hypothesis, net};
use super::money::Cents;
use super::project::Project;
use crate::Way;

/// Most turnover tried, in euros a year: what the command line accepts at most.
const MOST: i64 = 10_000_000;

/// The turnover a year, to the euro, from which a way leaves `wanted` a year after tax under a hypothesis.
///
/// It leaves less one euro of turnover below. Where more turnover leaves a little less (a contribution that starts at a
/// threshold), a higher turnover may be needed again: the difference is at most what that step takes.
/// None where no turnover does: the way ends before (the ceiling of a micro-entreprise).
pub fn turnover_for(way: Way, project: &Project, hypothesis: Hypothesis, wanted: Cents) -> Option<Cents> {
    let left = |euros: i64| net(way, &project.at(Cents::euros(euros)), hypothesis);
    let enough = |euros: i64| left(euros).is_none_or(|left| left >= wanted);
    if enough(0) {
        return left(0).map(|_| Cents::ZERO);
    }
    let found = Cents::euros(first(enough)?);
    left(found.0 / 100).map(|_| found)
}

/// A whole number, up to the most, that passes where the one before it does not; 0 does not pass.
fn first(passes: impl Fn(i64) -> bool) -> Option<i64> {
    let (mut below, mut above) = (0, MOST);
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
