//! Published stories of people who took a way, and what they would be told (Q26).
//!
//! What is acceptable was written from each story before any result was seen. Where a story is silent, attitudes are in the
//! middle, money is that of the middle of such projects, and a fact that may close a way was asked and is not known.

use engine::{Abstention, Answers, PathCode, Report, Way};
use exchange::json::read_sheet;
use serde_json::Value;

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

pub(super) fn metric(run: &Run) -> Metric {
    let stories: Vec<Value> = serde_json::from_str(STORIES).expect("the stories are JSON");
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

fn share<'a>(stories: impl Iterator<Item = &'a Told>, kept: fn(&Told) -> bool) -> f64 {
    let mut share = Share::default();
    stories.for_each(|told| share.add(kept(told)));
    share.value()
}

impl Told {
    fn of(run: &Run, story: &Value) -> Self {
        let sheet = read_sheet(&story["reponses"].to_string()).expect("the stories are valid answers");
        let acceptable = story["acceptable"].as_array().into_iter().flatten();
        Self {
            report: run.assess(&completed(sheet.answers)),
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
