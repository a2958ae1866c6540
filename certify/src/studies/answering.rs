//! What fewer answers cost: the quick path, missing answers, and the scales themselves (Q13, Q14, Q17).

use crate::LAW;
use engine::{Answers, Item, Mode, Need, Report, asked, choices, indicators, question, question_value};

use crate::facts::Population;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::{Merge, Share, fold};
use crate::run::{Run, Study, recommended};

pub(super) fn metrics(run: &Run) -> Vec<Metric> {
    vec![
        quick(
            &Quick::of(run, Population::Neutral),
            &Quick::of(run, Population::Plausible),
        ),
        missing(run),
        scales(run),
    ]
}

/// The quick path against the complete one.
#[derive(Default)]
struct Quick {
    same: Share,
    shown: Share,
    refined: Share,
}

impl Merge for Quick {
    fn absorb(&mut self, after: Self) {
        self.same.absorb(after.same);
        self.shown.absorb(after.shown);
        self.refined.absorb(after.refined);
    }
}

impl Quick {
    fn of(run: &Run, population: Population) -> Self {
        fold(run.size.study, |number, quick: &mut Self| {
            let random = &mut run.random(Study::Quick, population, number);
            let answers = run.person(population, random).answers;
            let complete = run.assess(&answers);
            let Some(first) = recommended(&complete) else {
                return;
            };
            let path = asked(&answers, Mode::Quick, LAW);
            let short = keeping(&answers, |item| path.contains(&item));
            let report = run.assess_as(&short, Mode::Quick);
            if let Some(found) = recommended(&report) {
                quick.same.add(found == first);
                quick.shown.add(report.ranking.verdict.members.contains(&first));
            }
            if number % 4 == 0
                && let Some(found) = recommended(&refined(run, &answers, short, report))
            {
                quick.refined.add(found == first);
            }
        })
    }
}

/// The report after the five most useful of the answers left, asked one by one.
fn refined(run: &Run, all: &Answers, mut given: Answers, mut report: Report) -> Report {
    for _ in 0..5 {
        let left = all.iter().filter(|&(item, _)| given.get(item).is_none());
        let valued = left.map(|(item, answer)| (question_value(&report, item), item, answer));
        let Some((_, item, answer)) = valued.reduce(|best, next| if next.0 > best.0 { next } else { best }) else {
            break;
        };
        given.set(item, answer).expect("an answer already given");
        report = run.assess_as(&given, Mode::Quick);
    }
    report
}

fn keeping(answers: &Answers, mut kept: impl FnMut(Item) -> bool) -> Answers {
    let mut fewer = *answers;
    for &item in Item::ALL {
        if !kept(item) {
            fewer.remove(item);
        }
    }
    fewer
}

fn quick(neutral: &Quick, plausible: &Quick) -> Metric {
    Metric {
        id: "Q13",
        title: "Parcours rapide comparé au parcours complet",
        measures: vec![
            Measure::part(
                "P, même première",
                plausible.same.value(),
                Target::AtLeast(0.76),
                "79,6",
            ),
            Measure::part(
                "P, première du complet parmi les voies montrées",
                plausible.shown.value(),
                Target::AtLeast(0.95),
                "97,6",
            ),
            Measure::part(
                "P, même première après cinq questions de plus",
                plausible.refined.value(),
                Target::AtLeast(0.88),
                "91,4",
            ),
            Measure::part("N, même première", neutral.same.value(), Target::Shown, ""),
            Measure::part(
                "N, première du complet parmi les voies montrées",
                neutral.shown.value(),
                Target::Shown,
                "",
            ),
        ],
    }
}

fn missing(run: &Run) -> Metric {
    let rows = [
        (0.05, "5 % des réponses", Target::Shown, "94"),
        (0.15, "15 % des réponses", Target::AtLeast(0.85), "87,7"),
        (0.30, "30 % des réponses", Target::Shown, "81"),
    ];
    let measures = rows.map(|(left_out, name, target, reference)| {
        let same: Share = fold(run.size.study, |number, same: &mut Share| {
            let random = &mut run.random(Study::Missing, Population::Plausible, number);
            let answers = run.person(Population::Plausible, random).answers;
            let fewer = keeping(&answers, |item| item == Item::FActivite || !random.chance(left_out));
            if let (Some(a), Some(b)) = (recommended(&run.assess(&answers)), recommended(&run.assess(&fewer))) {
                same.add(a == b);
            }
        });
        Measure::part(name, same.value(), target, reference)
    });
    Metric {
        id: "Q14",
        title: "Réponses manquantes au hasard (P) : même première voie",
        measures: measures.into(),
    }
}

/// Sums that give Cronbach's α: people, sum of the total, its square, then the same of each answer.
#[derive(Clone, Copy, Default)]
struct Scale([f64; 11]);

impl Merge for Scale {
    fn absorb(&mut self, after: Self) {
        self.0.absorb(after.0);
    }
}

impl Scale {
    fn add(&mut self, scores: &[f64]) {
        let total: f64 = scores.iter().sum();
        self.0[0] += 1.0;
        self.0[1] += total;
        self.0[2] += total * total;
        for (k, score) in scores.iter().enumerate() {
            self.0[3 + 2 * k] += score;
            self.0[4 + 2 * k] += score * score;
        }
    }

    fn alpha(&self, items: usize) -> f64 {
        let variance = |at: usize| self.0[at + 1] / self.0[0] - (self.0[at] / self.0[0]).powi(2);
        let alone: f64 = (0..items).map(|k| variance(3 + 2 * k)).sum();
        let n = items as f64;
        n / (n - 1.0) * (1.0 - alone / variance(1))
    }
}

fn scales(run: &Run) -> Metric {
    let scales: [Scale; 7] = fold(2 * run.size.study, |number, scales: &mut [Scale; 7]| {
        let random = &mut run.random(Study::Scales, Population::Neutral, number);
        let answers = run.person(Population::Neutral, random).answers;
        for &need in Need::ALL {
            let scores: Vec<f64> = scale(need).filter_map(|item| score(&answers, item)).collect();
            scales[need.index()].add(&scores);
        }
    });
    let measures = Need::ALL.iter().map(|&need| {
        let items = scale(need).count();
        let (least, reference) = if items > 2 {
            (0.65, "0,70")
        } else {
            (0.48, "0,52 à 0,56")
        };
        let name = format!("{}, {items} questions", need.id());
        Measure::new(
            name,
            scales[need.index()].alpha(items),
            Unit::Coefficient,
            Target::AtLeast(least),
            reference,
        )
    });
    Metric {
        id: "Q17",
        title: "Cohérence des échelles simulées (α de Cronbach)",
        measures: measures.collect(),
    }
}

/// The questions on a need that everybody is asked.
fn scale(need: Need) -> impl Iterator<Item = Item> {
    let items = indicators(need).iter().copied();
    items.filter(|&item| question(item).confirms.is_none())
}

fn score(answers: &Answers, item: Item) -> Option<f64> {
    let choice = choices(item).get(usize::from(answers.choice(item)?))?;
    Some(choice.score? * question(item).sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_of_the_same_answer_twice_is_one() {
        let mut scale = Scale::default();
        for score in [-1.0, -0.5, 0.0, 0.5, 1.0] {
            scale.add(&[score, score]);
        }
        assert!((scale.alpha(2) - 1.0).abs() < 1e-12);
    }
}
