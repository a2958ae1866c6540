//! What each way leaves when the turnover moves, and where one way passes another.

use super::agreement::ABOUT_AS_MUCH;
use super::cliffs::{Cliff, cliffs};
use super::comparison::{Ends, Hypothesis, all_ends, net};
use super::money::Cents;
use super::project::Project;
use crate::Way;
use crate::sorted::sort_few;

/// Steps of the grid.
const STEPS: i64 = 120;
/// Below this difference a year, two ways leave about as much, and it means nothing which one is ahead.
const NOTHING: Cents = Cents::euros(ABOUT_AS_MUCH * 12);

/// What the ways leave at one turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetPoint {
    /// Turnover, a year.
    pub turnover: Cents,
    /// Net after income tax, a year, without then with the general reduction.
    pub nets: Ends,
}

/// A turnover from which one way comes to leave clearly more than another that left clearly more before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The first whole euro of turnover, a year, at which `above` leaves more.
    pub at: Cents,
    /// The way that leaves more above it.
    pub above: Way,
    /// The way that leaves more below it.
    pub below: Way,
}

/// The nets on a regular grid from 0 to `most`, and on both sides of each step of the curve.
pub fn curve(project: &Project, most: Cents) -> Vec<NetPoint> {
    let mut turnovers: Vec<Cents> = (0..=STEPS).map(|step| Cents(most.0 * step / STEPS)).collect();
    for Cliff { at, .. } in cliffs(project, most) {
        turnovers.extend([at, at + Cents::euros(1)]);
    }
    turnovers.sort_unstable();
    turnovers.dedup();
    turnovers.into_iter().map(|turnover| point(project, turnover)).collect()
}

fn point(project: &Project, turnover: Cents) -> NetPoint {
    NetPoint {
        turnover,
        nets: all_ends(&project.at(turnover)),
    }
}

/// Every turnover of the curve where one way clearly passes another under a hypothesis, in growing order.
pub fn crossings(project: &Project, curve: &[NetPoint], hypothesis: Hypothesis) -> Vec<Crossing> {
    let compared = Compared {
        project,
        curve,
        hypothesis,
    };
    let mut found = Vec::new();
    for (rank, &one) in Way::ALL.iter().enumerate() {
        for &other in &Way::ALL[rank + 1..] {
            compared.pair(one, other, &mut found);
        }
    }
    sort_few(&mut found, |a, b| a.at.cmp(&b.at));
    found
}

/// Curves under one hypothesis.
struct Compared<'a> {
    project: &'a Project,
    curve: &'a [NetPoint],
    hypothesis: Hypothesis,
}

impl Compared<'_> {
    /// The crossings of two ways: where the one that leaves more is no longer the same.
    fn pair(&self, one: Way, other: Way, found: &mut Vec<Crossing>) {
        let mut before: Option<(Cents, bool)> = None;
        for point in self.curve {
            let Some(gap) = self.gap(point, one, other) else {
                continue;
            };
            if gap.0.abs() < NOTHING.0 {
                continue;
            }
            let ahead = gap > Cents::ZERO;
            if let Some((from, was_ahead)) = before
                && was_ahead != ahead
            {
                let (above, below) = if ahead { (one, other) } else { (other, one) };
                found.push(Crossing {
                    at: self.between(from, point.turnover, above, below),
                    above,
                    below,
                });
            }
            before = Some((point.turnover, ahead));
        }
    }

    fn gap(&self, point: &NetPoint, one: Way, other: Way) -> Option<Cents> {
        let end = self.hypothesis as usize;
        Some(point.nets[one]?[end] - point.nets[other]?[end])
    }

    /// The first whole euro at which `above` leaves more, knowing that it does at `high` and not at `low`.
    fn between(&self, low: Cents, high: Cents, above: Way, below: Way) -> Cents {
        let net = |way, turnover| net(way, &self.project.at(turnover), self.hypothesis);
        let leads = |turnover| net(above, turnover) > net(below, turnover);
        let (mut behind, mut ahead) = (low.0 / 100, (high.0 + 99) / 100);
        while ahead - behind > 1 {
            let middle = i64::midpoint(behind, ahead);
            if leads(Cents::euros(middle)) {
                ahead = middle;
            } else {
                behind = middle;
            }
        }
        Cents::euros(ahead)
    }
}
