//! Whether a result names first a way that a fact never asked closes, or one where the person should wait (Q30).

use crate::LAW;
use engine::{Abstention, Answers, Item, Mode, PerWay, Report, Way, access_now, settled, visible};

use super::seen::Seen;
use super::walk::{Walk, with};
use crate::metric::{Measure, Metric, Target};
use crate::parallel::{Merge, Share};
use crate::run::{Run, open, recommended};

/// Nobody may be named such a way, at the end or before.
const NEVER: Target = Target::AtMost(0.0);

/// What becomes of the way named first once everything is known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ends {
    closed: Share,
    waits: Share,
}

/// At the stop of the adaptive path, then in each unfinished state of the adaptive and of the complete path.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Unasked {
    at_the_stop: Ends,
    adaptive: Ends,
    complete: Ends,
}

/// Every answer of a person, as the law reads them.
struct Known {
    closed: PerWay<bool>,
    waits: bool,
}

impl Known {
    fn of(all: &Answers) -> Self {
        let gates = access_now(all, LAW);
        Self {
            closed: PerWay::of(|way| gates[way].held_back),
            waits: settled(&all.cleaned()) != all.cleaned(),
        }
    }
}

impl Ends {
    /// Counts a result that names a way.
    fn add(&mut self, named: Option<Way>, known: &Known) {
        if let Some(way) = named {
            self.closed.add(known.closed[way]);
            self.waits.add(known.waits);
        }
    }
}

impl Unasked {
    /// Counts the states of a person.
    pub(super) fn add(&mut self, run: &Run, all: &Answers, walk: &Walk) {
        let known = Known::of(all);
        let report = |given: &Answers, mode| run.assess_as(given, mode);
        self.at_the_stop
            .add(ahead(&report(&walk.end(), Mode::Adaptive)), &known);
        for given in walk.states.iter().rev().skip(1) {
            self.adaptive.add(recommended(&report(given, Mode::Adaptive)), &known);
        }
        for given in on_the_complete_path(all) {
            self.complete.add(recommended(&report(&given, Mode::Complete)), &known);
        }
    }
}

/// The way in front at the stop, however sure, unless the person is told something else first.
fn ahead(report: &Report) -> Option<Way> {
    let told = report.ranking.verdict.abstention;
    let else_first = [Abstention::Attendre, Abstention::HorsChamp, Abstention::AucunPossible];
    let ahead = open(report).next();
    ahead.filter(|_| told.is_none_or(|told| !else_first.contains(&told)))
}

/// What is known after each answer of the complete path.
fn on_the_complete_path(all: &Answers) -> Vec<Answers> {
    let (mut given, mut states) = (Answers::default(), Vec::new());
    let next = |given: &Answers| {
        visible(given)
            .into_iter()
            .find(|&item: &Item| given.get(item).is_none())
    };
    while let Some(item) = next(&given) {
        given = with(given, item, all);
        states.push(given);
    }
    states
}

impl Merge for Ends {
    fn absorb(&mut self, after: Self) {
        self.closed.absorb(after.closed);
        self.waits.absorb(after.waits);
    }
}

impl Merge for Unasked {
    fn absorb(&mut self, after: Self) {
        self.at_the_stop.absorb(after.at_the_stop);
        self.adaptive.absorb(after.adaptive);
        self.complete.absorb(after.complete);
    }
}

pub(super) fn metric(populations: [(&str, &Seen); 4]) -> Metric {
    let rows = |(name, seen): (&str, &Seen)| {
        let row = |when: &str, what: &str, share: Share| {
            Measure::part(format!("{name}, {when}, {what}"), share.value(), NEVER, "")
        };
        let Unasked {
            at_the_stop,
            adaptive,
            complete,
        } = seen.unasked;
        let places = [
            ("à l’arrêt", at_the_stop),
            ("adaptatif inachevé", adaptive),
            ("complet inachevé", complete),
        ];
        places.map(|(when, ends)| {
            [
                row(when, "première voie fermée", ends.closed),
                row(when, "il fallait attendre", ends.waits),
            ]
        })
    };
    Metric {
        id: "Q30",
        title: "Première voie démentie par un fait non demandé, à l’arrêt et après chaque réponse",
        measures: populations.map(rows).into_iter().flatten().flatten().collect(),
    }
}
