//! Published stories of people who took a way, and what they would be told (Q26), then on the adaptive path (Q31).
//!
//! What is acceptable was written from each story before any result was seen. Where a story is silent, attitudes are in the
//! middle, money is that of the middle of such projects, and a fact that may close a way was asked and is not known.

use engine::{Abstention, Answers, FActivite, Item, Mode, PathCode, Report, Way};
use exchange::json::read_sheet;
use serde_json::Value;

use super::adaptive::Walk;
use super::cases::ways;
use crate::attitudes::{middle, scale_questions, set};
use crate::facts::complete_amounts;
use crate::metric::{Measure, Metric, Target, Unit};
use crate::parallel::Share;
use crate::run::{Run, open};

/// Who they are, what they answered, what is acceptable.
const STORIES: &str = include_str!("../../../tests/cases/real_lives.json");
/// The paths that go through a CAE.
const THROUGH_CAE: [PathCode; 7] = [
    PathCode::CapePuisSociete,
    PathCode::CesaDirect,
    PathCode::CapeCesaAssocie,
    PathCode::EmploiPuisCae,
    PathCode::MicroPuisCae,
    PathCode::PortagePuisCae,
    PathCode::TestCapePuisSociete,
];

/// A story and its result.
struct Told {
    report: Report,
    acceptable: Vec<String>,
    wrong: Vec<Way>,
    taken: Option<Way>,
}

pub(super) fn metrics(run: &Run) -> [Metric; 2] {
    let stories: Vec<Value> = serde_json::from_str(STORIES).expect("the stories are JSON");
    [complete(run, &stories), adaptive(run, &stories)]
}

fn complete(run: &Run, stories: &[Value]) -> Metric {
    let told: Vec<Told> = stories.iter().map(|story| Told::of(run, story)).collect();
    let wrong = told.iter().filter(|told| told.wrong_by_law()).count();
    let took_cae = told.iter().filter(|told| told.taken == Some(Way::Cae));
    Metric {
        id: "Q26",
        title: "Les 41 histoires publiées, réponses au milieu où elles se taisent",
        measures: vec![
            Measure::part(
                "première voie acceptable",
                share(told.iter(), Told::accepted),
                Target::Aimed(0.90, 0.80),
                "85,4",
            ),
            Measure::new(
                "première voie contraire au droit",
                wrong as f64,
                Unit::Nombre,
                Target::AtMost(0.0),
                "0",
            ),
            Measure::part(
                "CAE prise, et nommée première ou à côté",
                share(took_cae, Told::names_the_cae),
                Target::Shown,
                "43,8",
            ),
            Measure::part(
                "sans résultat à suivre",
                share(told.iter(), Told::put_aside),
                Target::Shown,
                "",
            ),
        ],
    }
}

/// What the path asks when what a story does not say is « je ne sais pas ».
fn adaptive(run: &Run, stories: &[Value]) -> Metric {
    let walks: Vec<Walk> = stories
        .iter()
        .map(|story| Walk::of(&with_an_activity(said(story))))
        .collect();
    let report = |walk: &Walk| run.assess_as(&walk.end(), Mode::Adaptive);
    let told = walks
        .iter()
        .zip(stories)
        .map(|(walk, story)| Told::with(report(walk), story));
    let told: Vec<Told> = told.collect();
    let mut lengths: Vec<usize> = walks.iter().map(|walk| walk.asked.len()).collect();
    lengths.sort_unstable();
    let count = |name: &str, value: usize| Measure::new(name, value as f64, Unit::Nombre, Target::Shown, "");
    let wrong = told.iter().filter(|told| told.wrong_by_law()).count();
    let accepted = share(told.iter(), Told::accepted);
    Metric {
        id: "Q31",
        title: "Les 41 histoires publiées, parcours adaptatif, « je ne sais pas » où elles se taisent",
        measures: vec![
            Measure::part("première voie acceptable", accepted, Target::Shown, ""),
            count("première voie contraire au droit", wrong),
            count("questions, médiane", lengths[lengths.len() / 2]),
            count("questions, neuf histoires sur dix", lengths[lengths.len() * 9 / 10]),
        ],
    }
}

fn share<'a>(stories: impl Iterator<Item = &'a Told>, kept: fn(&Told) -> bool) -> f64 {
    let mut share = Share::default();
    stories.for_each(|told| share.add(kept(told)));
    share.value()
}

impl Told {
    fn of(run: &Run, story: &Value) -> Self {
        Self::with(run.assess(&completed(said(story))), story)
    }

    fn with(report: Report, story: &Value) -> Self {
        let acceptable = story["acceptable"].as_array().into_iter().flatten();
        Self {
            report,
            acceptable: acceptable.filter_map(Value::as_str).map(str::to_owned).collect(),
            wrong: ways(&story["contraire_au_droit"]),
            taken: story["pris"].as_str().and_then(Way::from_id),
        }
    }

    /// The way named first, unless the person is asked to wait, is asked for a fact or finds every way closed.
    fn first(&self) -> Option<Way> {
        let before = [Some(Abstention::Attendre), Some(Abstention::FaitADemander)];
        let named = !before.contains(&self.report.ranking.verdict.abstention);
        open(&self.report).next().filter(|_| named)
    }

    /// Whether another regime is named instead of the four ways.
    fn is_out_of_scope(&self) -> bool {
        self.report.ranking.verdict.abstention == Some(Abstention::HorsChamp)
    }

    fn accepted(&self) -> bool {
        let unnamed = self.report.ranking.verdict.abstention.unwrap_or(Abstention::Attendre);
        let said = self.first().map_or(unnamed.id(), Way::id);
        let accepts = |id: &str| self.acceptable.iter().any(|acceptable| acceptable == id);
        accepts(said) || self.is_out_of_scope() && accepts(Abstention::HorsChamp.id())
    }

    fn wrong_by_law(&self) -> bool {
        !self.is_out_of_scope() && self.first().is_some_and(|way| self.wrong.contains(&way))
    }

    fn names_the_cae(&self) -> bool {
        let ranking = &self.report.ranking;
        ranking.verdict.members.contains(&Way::Cae) || THROUGH_CAE.contains(&ranking.path)
    }

    fn put_aside(&self) -> bool {
        self.first().is_none() || self.is_out_of_scope()
    }
}

/// What a story says.
fn said(story: &Value) -> Answers {
    let sheet = read_sheet(&story["reponses"].to_string()).expect("the stories are valid answers");
    sheet.answers
}

/// The activity alone must be answered: another one than those of the list, where a story is silent.
fn with_an_activity(mut answers: Answers) -> Answers {
    if !answers.has(Item::FActivite) {
        set(&mut answers, Item::FActivite, FActivite::Autre.answer());
    }
    answers
}

/// What a story does not say.
fn completed(mut answers: Answers) -> Answers {
    for question in scale_questions() {
        if !answers.has(question.item) {
            set(&mut answers, question.item, middle(question));
        }
    }
    complete_amounts(&mut answers);
    answers
}
