//! Whether a result holds when a person answers again, a little otherwise, or with a habit (Q10 to Q12, Q15, Q19, Q23).

use engine::{Answer, Answers, FInvest, Item, Level, PerWay, Report, Way};

use crate::attitudes::{Manner, answer_attitudes, middle, scale_questions, step};
use crate::facts::{Population, answer_facts};
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::{Merge, Share, fold};
use crate::run::{Run, Study, open, recommended};

pub(super) fn metrics(run: &Run) -> Vec<Metric> {
    let (neutral, plausible) = (
        Retest::of(run, Population::Neutral),
        Retest::of(run, Population::Plausible),
    );
    vec![
        same_again(&neutral, &plausible),
        first_two(&neutral, &plausible),
        one_step(
            &OneStep::of(run, Population::Neutral),
            &OneStep::of(run, Population::Plausible),
        ),
        agreeing(
            &Agreeing::of(run, Population::Neutral),
            &Agreeing::of(run, Population::Plausible),
        ),
        middles(run),
        at_random(run),
    ]
}

/// The same person twice.
#[derive(Default)]
struct Retest {
    same: Share,
    same_when_clear: Share,
    in_first_two: Share,
}

impl Merge for Retest {
    fn absorb(&mut self, after: Self) {
        self.same.absorb(after.same);
        self.same_when_clear.absorb(after.same_when_clear);
        self.in_first_two.absorb(after.in_first_two);
    }
}

impl Retest {
    fn of(run: &Run, population: Population) -> Self {
        fold(run.size.study, |number, retest: &mut Self| {
            let random = &mut run.random(Study::Retest, population, number);
            let (truth, mut facts) = (run.truth(random), Answers::default());
            answer_facts(random, population, &mut facts);
            let mut again = || {
                let mut answers = facts;
                answer_attitudes(random, &truth, Manner::default(), &mut answers);
                run.assess(&answers)
            };
            let (before, after) = (again(), again());
            let (Some(first), Some(second)) = (recommended(&before), recommended(&after)) else {
                return;
            };
            retest.same.add(first == second);
            retest.in_first_two.add(open(&before).take(2).any(|way| way == second));
            if before.ranking.verdict.level == Level::Nette {
                retest.same_when_clear.add(first == second);
            }
        })
    }
}

fn same_again(neutral: &Retest, plausible: &Retest) -> Metric {
    Metric {
        id: "Q10",
        title: "La même personne répond deux fois : même première voie",
        measures: vec![
            Measure::part("N", neutral.same.value(), Target::AtLeast(0.63), "67,5"),
            Measure::part("P", plausible.same.value(), Target::AtLeast(0.70), "73,7"),
            Measure::part(
                "N, verdict « nette »",
                neutral.same_when_clear.value(),
                Target::AtLeast(0.84),
                "87",
            ),
            Measure::part(
                "P, verdict « nette »",
                plausible.same_when_clear.value(),
                Target::AtLeast(0.84),
                "88",
            ),
        ],
    }
}

fn first_two(neutral: &Retest, plausible: &Retest) -> Metric {
    Metric {
        id: "Q11",
        title: "La première voie du second résultat est parmi les deux premières du premier",
        measures: vec![
            Measure::part("N", neutral.in_first_two.value(), Target::AtLeast(0.86), "88"),
            Measure::part("P", plausible.in_first_two.value(), Target::AtLeast(0.86), "94"),
        ],
    }
}

/// One attitude answer changed by one step, up or down, for each answer of each person.
#[derive(Default)]
struct OneStep {
    all: Share,
    levels: [Share; 5],
}

impl Merge for OneStep {
    fn absorb(&mut self, after: Self) {
        self.all.absorb(after.all);
        self.levels.absorb(after.levels);
    }
}

impl OneStep {
    fn of(run: &Run, population: Population) -> Self {
        fold(run.size.deep, |number, steps: &mut Self| {
            let random = &mut run.random(Study::OneStep, population, number);
            let answers = run.person(population, random).answers;
            let report = run.assess(&answers);
            let Some(first) = recommended(&report) else {
                return;
            };
            for question in scale_questions() {
                for changed in [false, true].into_iter().filter_map(|up| step(&answers, question, up)) {
                    let moved = open(&run.assess(&changed)).next() != Some(first);
                    steps.all.add(moved);
                    steps.levels[report.ranking.verdict.level.index()].add(moved);
                }
            }
        })
    }

    fn at(&self, level: Level) -> f64 {
        self.levels[level.index()].value()
    }
}

fn one_step(neutral: &OneStep, plausible: &OneStep) -> Metric {
    let rows = [
        (Level::Nette, "nette", Target::AtMost(0.005), "0"),
        (Level::Probable, "probable", Target::AtMost(0.02), "0,6 à 0,8"),
        (Level::Serre, "serré", Target::Shown, "13 à 19"),
    ];
    let measures = [("N", neutral), ("P", plausible)]
        .into_iter()
        .flat_map(|(name, steps)| {
            let all = Measure::part(
                format!("{name}, tous"),
                steps.all.value(),
                Target::AtMost(0.06),
                "3,8 à 4,0",
            );
            let levels = rows.map(|(level, word, target, reference)| {
                Measure::part(format!("{name}, « {word} »"), steps.at(level), target, reference)
            });
            std::iter::once(all).chain(levels)
        });
    Metric {
        id: "Q12",
        title: "Un cran de plus ou de moins à une seule réponse change la première voie",
        measures: measures.collect(),
    }
}

/// A person who agrees with everything, and the same who does not.
#[derive(Default)]
struct Agreeing {
    changed: Share,
    shift: [f64; 4],
}

impl Merge for Agreeing {
    fn absorb(&mut self, after: Self) {
        self.changed.absorb(after.changed);
        self.shift.absorb(after.shift);
    }
}

impl Agreeing {
    fn of(run: &Run, population: Population) -> Self {
        const MORE: f64 = 0.35;
        fold(run.size.study, |number, agreeing: &mut Self| {
            let random = &mut run.random(Study::Acquiescence, population, number);
            let (truth, mut facts) = (run.truth(random), Answers::default());
            answer_facts(random, population, &mut facts);
            let report = |acquiescence| {
                let (mut answers, manner) = (
                    facts,
                    Manner {
                        acquiescence,
                        ..Manner::default()
                    },
                );
                answer_attitudes(&mut random.clone(), &truth, manner, &mut answers);
                run.assess(&answers)
            };
            let (plain, inclined) = (report(0.0), report(MORE));
            agreeing
                .changed
                .add(plain.ranking.order[0] != inclined.ranking.order[0]);
            let moved = |way: Way| inclined.ranking.index[way] - plain.ranking.index[way];
            agreeing.shift.absorb(PerWay::of(moved).0);
        })
    }

    fn largest_shift(&self) -> f64 {
        let shifts = self
            .shift
            .iter()
            .map(|sum| (sum / self.changed.all.max(1) as f64).abs());
        shifts.fold(0.0, f64::max)
    }
}

fn agreeing(neutral: &Agreeing, plausible: &Agreeing) -> Metric {
    let shift = |name, agreeing: &Agreeing| {
        Measure::new(name, agreeing.largest_shift(), Unit::Points, Target::AtMost(1.5), "1,0")
    };
    Metric {
        id: "Q15",
        title: "Tendance à tout approuver (+0,35 à chaque accord)",
        measures: vec![
            Measure::part(
                "N, première voie changée",
                neutral.changed.value(),
                Target::AtMost(0.10),
                "6,2 à 8,4",
            ),
            Measure::part(
                "P, première voie changée",
                plausible.changed.value(),
                Target::AtMost(0.10),
                "6,2 à 8,4",
            ),
            shift("N, plus grand décalage moyen d’un indice", neutral),
            shift("P, plus grand décalage moyen d’un indice", plausible),
        ],
    }
}

fn is_clear(report: &Report) -> bool {
    report.ranking.verdict.level == Level::Nette
}

fn middles(run: &Run) -> Metric {
    let shares: [Share; 2] = fold(2 * run.size.study, |number, shares: &mut [Share; 2]| {
        let random = &mut run.random(Study::Middle, Population::Neutral, number);
        let mut answers = Answers::default();
        answer_facts(random, Population::Neutral, &mut answers);
        for question in scale_questions() {
            answers
                .set(question.item, middle(question))
                .expect("the middle is an option");
        }
        answers
            .set(Item::MotRang, Answer::Ranking(random.order()))
            .expect("an order");
        let clear = is_clear(&run.assess(&answers));
        shares[usize::from(heavy(&answers))].add(clear);
    });
    let [light, heavy] = shares;
    let all = (light.yes + heavy.yes) as f64 / (light.all + heavy.all).max(1) as f64;
    Metric {
        id: "Q19",
        title: "Toutes les attitudes au milieu (N) : verdict « nette » quand même",
        measures: vec![
            Measure::part("tous", all, Target::Tolerated(0.12, 0.15), "13,5"),
            Measure::part("moins de 20 000 € à investir", light.value(), Target::Shown, "12,2"),
            Measure::part("20 000 € et plus", heavy.value(), Target::Shown, "20,9"),
        ],
    }
}

fn heavy(answers: &Answers) -> bool {
    const FROM: u8 = FInvest::De20000A50000.rank();
    answers.choice(Item::FInvest).is_some_and(|rank| rank >= FROM)
}

fn at_random(run: &Run) -> Metric {
    let shares: [Share; 2] = fold(run.size.study, |number, shares: &mut [Share; 2]| {
        let manner = Manner {
            at_random: true,
            ..Manner::default()
        };
        let random = &mut run.random(Study::AtRandom, Population::Neutral, number);
        let answers = run.person_who(Population::Neutral, manner, random).answers;
        let report = run.at_face_value(&answers);
        shares[0].add(is_clear(&report));
        shares[1].add(run.assess(&answers).quality.fragile);
    });
    Metric {
        id: "Q23",
        title: "Attitudes répondues au hasard (N)",
        measures: vec![
            Measure::part(
                "« nette », avant de regarder la qualité des réponses",
                shares[0].value(),
                Target::AtMost(0.25),
                "20",
            ),
            Measure::part(
                "réponses reconnues comme contradictoires",
                shares[1].value(),
                Target::Shown,
                "40",
            ),
        ],
    }
}
