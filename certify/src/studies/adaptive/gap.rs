//! Whether the first way stays as often as the path believes when it goes on or stops (Q29).

use crate::LAW;
use engine::Answers;
use engine::adaptive::{Look, probe};

use super::seen::Seen;
use super::walk::Walk;
use crate::metric::{Measure, Metric, Target};
use crate::parallel::{Merge, Share};

/// Where each range of promises starts.
const RANGES: [f64; 4] = [0.80, 0.85, 0.90, 0.95];
/// How far what is found may be from what is promised.
const WITHIN: f64 = 0.03;
/// The same for one range of a short run, where fewer states are met.
const WITHIN_A_RANGE: f64 = 0.06;

/// What was promised, and how often it was kept.
#[derive(Clone, Copy, Debug, Default)]
struct Promise {
    said: f64,
    found: Share,
}

/// The promises of the stop, then those of the states on the way, by range.
#[derive(Debug, Default)]
pub(super) struct Promises {
    at_the_stop: Promise,
    on_the_way: [Promise; RANGES.len()],
}

impl Promises {
    /// What is promised after each answer and at the end, against what all the answers give.
    pub(super) fn add(&mut self, all: &Answers, walk: &Walk) {
        let outcome = probe(&all.cleaned(), LAW).outcome;
        let promise = |given: &Answers| {
            let look = Look::of_outcomes(given, LAW);
            (look.stays(), look.here.outcome == outcome)
        };
        for given in walk.chosen() {
            let (said, found) = promise(given);
            if let Some(range) = RANGES.iter().rposition(|&start| said >= start) {
                self.on_the_way[range].add(said, found);
            }
        }
        let (said, found) = promise(&walk.end());
        self.at_the_stop.add(said, found);
    }
}

impl Promise {
    fn add(&mut self, said: f64, found: bool) {
        self.said += said;
        self.found.add(found);
    }

    /// What is promised on average.
    fn mean(&self) -> f64 {
        self.said / self.found.all.max(1) as f64
    }

    fn gap(&self) -> f64 {
        (self.mean() - self.found.value()).abs()
    }
}

impl Merge for Promise {
    fn absorb(&mut self, after: Self) {
        self.said.absorb(after.said);
        self.found.absorb(after.found);
    }
}

impl Merge for Promises {
    fn absorb(&mut self, after: Self) {
        self.at_the_stop.absorb(after.at_the_stop);
        self.on_the_way.absorb(after.on_the_way);
    }
}

pub(super) fn metric(plausible: &Seen) -> Metric {
    let Promises {
        at_the_stop,
        on_the_way,
    } = &plausible.promises;
    let mut whole = Promise::default();
    for &range in on_the_way {
        whole.absorb(range);
    }
    let shown = |name: &str, value, reference| Measure::part(name, value, Target::Shown, reference);
    let gap = |name: &str, promise: &Promise, target| Measure::part(name, promise.gap(), target, "");
    let mut measures = vec![
        shown("à l’arrêt, promis", at_the_stop.mean(), "96,3"),
        shown("à l’arrêt, trouvé", at_the_stop.found.value(), "96,5"),
        gap("à l’arrêt, écart", at_the_stop, Target::AtMost(WITHIN)),
        gap("dès 80 % promis, écart", &whole, Target::AtMost(WITHIN)),
    ];
    for (range, promise) in on_the_way.iter().enumerate() {
        let start = 100.0 * RANGES[range];
        measures.push(shown(&format!("promis dès {start:.0} %, promis"), promise.mean(), ""));
        measures.push(shown(
            &format!("promis dès {start:.0} %, trouvé"),
            promise.found.value(),
            "",
        ));
        let target = Target::Tolerated(WITHIN, WITHIN_A_RANGE);
        measures.push(gap(&format!("promis dès {start:.0} %, écart"), promise, target));
    }
    Metric {
        id: "Q29",
        title: "Parcours adaptatif : la première voie reste aussi souvent que promis (P)",
        measures,
    }
}
