//! Whether the quick path ends on a way that a fact never asked closes, or on one where the person should wait (Q25).

use crate::LAW;
use engine::{Answer, Answers, Item, Mode, QUESTIONS, Report, access_now, all_hold, open_questions, question, settled};

use crate::facts::Population;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::{Merge, Share, fold};
use crate::run::{Run, Study, open, recommended};

/// What becomes of the way named first once everything is known.
#[derive(Default)]
struct Ends {
    closed: Share,
    waits: Share,
}

/// The quick path without its further questions, then as it is asked.
#[derive(Default)]
struct ShortPath {
    before: Ends,
    after: Ends,
    further: Share,
    seconds: f64,
}

impl Merge for ShortPath {
    fn absorb(&mut self, after: Self) {
        for (mine, other) in [(&mut self.before, after.before), (&mut self.after, after.after)] {
            mine.closed.absorb(other.closed);
            mine.waits.absorb(other.waits);
        }
        self.further.absorb(after.further);
        self.seconds.absorb(after.seconds);
    }
}

pub(super) fn metric(run: &Run) -> Metric {
    let paths = [
        Population::Plausible,
        Population::Neutral,
        Population::Uniform,
        Population::Helped,
    ];
    let [plausible, neutral, uniform, helped] = paths.map(|population| ShortPath::of(run, population));
    let mut measures = plausible.measures();
    measures.extend(neutral.ends("N"));
    measures.extend(uniform.ends("U"));
    measures.extend(helped.ends("B"));
    Metric {
        id: "Q25",
        title: "Parcours rapide : première voie démentie par un fait non demandé (P d’abord)",
        measures,
    }
}

impl Ends {
    /// Counts the people to whom something is recommended.
    fn add(&mut self, report: &Report, all: &Answers) {
        if recommended(report).is_some() {
            let first = open(report).next();
            self.closed
                .add(first.is_some_and(|way| access_now(all, LAW)[way].held_back));
            self.waits.add(settled(&all.cleaned()) != all.cleaned());
        }
    }
}

/// Nobody may end on such a way.
const NEVER: Target = Target::AtMost(0.0);

impl ShortPath {
    fn of(run: &Run, population: Population) -> Self {
        fold(run.size.study, |number, path: &mut Self| {
            let random = &mut run.random(Study::ShortPath, population, number);
            path.add(run, &run.person(population, random).answers);
        })
    }

    fn add(&mut self, run: &Run, all: &Answers) {
        let (before, after) = (essential(all), asked_to_the_end(all));
        self.before.add(&run.assess_as(&before, Mode::Quick), all);
        self.after.add(&run.assess_as(&after, Mode::Quick), all);
        let more = after.iter().filter(|&(item, _)| before.get(item).is_none());
        let seconds: u16 = more.map(|(item, _)| question(item).seconds).sum();
        self.further.add(seconds > 0);
        self.seconds += f64::from(seconds);
    }

    fn measures(&self) -> Vec<Measure> {
        let shown = |name, share: Share, reference| Measure::part(name, share.value(), Target::Shown, reference);
        let seconds = self.seconds / self.further.all.max(1) as f64;
        vec![
            Measure::part("première voie fermée", self.after.closed.value(), NEVER, ""),
            Measure::part("il fallait attendre", self.after.waits.value(), NEVER, ""),
            shown("fermée, sans les questions de la fin", self.before.closed, "4,1"),
            shown("attendre, sans les questions de la fin", self.before.waits, "1,1"),
            shown("gens à qui elles sont posées", self.further, "25"),
            Measure::new(
                "temps qu’elles prennent, en moyenne",
                seconds,
                Unit::Secondes,
                Target::Shown,
                "3,7",
            ),
        ]
    }

    /// Where it ends in a population.
    fn ends(&self, population: &str) -> [Measure; 2] {
        let never = |name: &str, share: Share| Measure::part(format!("{population}, {name}"), share.value(), NEVER, "");
        [
            never("première voie fermée", self.after.closed),
            never("il fallait attendre", self.after.waits),
        ]
    }
}

/// The answers to what the quick path asks of everybody, read from the table of questions.
fn essential(all: &Answers) -> Answers {
    let kept = all.cleaned();
    let on_path = |item: Item| {
        let row = &QUESTIONS[item.index()];
        row.quick && all_hold(row.visible_if, &kept) && all_hold(row.quick_if, &kept)
    };
    all.iter()
        .filter(|&(item, _)| on_path(item))
        .fold(Answers::default(), with)
}

/// The answers once the product has nothing more to ask; what the person left empty is « je ne sais pas ».
fn asked_to_the_end(all: &Answers) -> Answers {
    let mut given = Answers::default();
    while let Some(&item) = open_questions(&given, Mode::Quick, LAW).first() {
        given = with(given, (item, all.get(item).unwrap_or(Answer::DontKnow)));
    }
    given
}

fn with(mut answers: Answers, (item, answer): (Item, Answer)) -> Answers {
    answers.set(item, answer).expect("an answer already given");
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metric::Outcome;
    use crate::run::Size;

    #[test]
    fn the_further_questions_are_asked_of_some_and_leave_nobody_on_a_closed_way() {
        let few = Size {
            study: 1_000,
            ..Size::SHORT
        };
        let metric = metric(&Run::new(2026, few, false));
        assert_eq!(metric.outcome(), Outcome::Tenue, "{metric:?}");
        let asked = &metric.measures[4];
        assert!(asked.value > 0.05, "{asked:?}");
    }
}
