//! « Demain »: one act for today, what comes next, what goes in the calendar, and a message to oneself.

mod agenda;
mod message;
mod near;
mod step_details;
mod steps;
mod to_myself;
mod today;

use leptos::prelude::*;

use crate::ui::pages::shown::Shown;
use engine::{Abstention, Level, PathCode, Report, path_from};
use words::{Act, Deed};

/// What is behind its door; nothing where the answers were not shared.
pub(super) fn tomorrow(shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref()?;
    let acts = acts(shown);
    let (first, others) = acts.split_first()?;
    let codes = paths(shown, report).unwrap_or_default();
    let own = shown.own.then(|| {
        view! {
            {agenda::agenda(report, &codes, first)}
            {to_myself::to_myself(report, first)}
        }
    });
    Some(
        view! {
            <div class="tomorrow stack stack--loose">
                {today::today(first)}
                {steps::next(shown, report, &acts, others, &codes)}
                {near::near(shown)}
                {own}
            </div>
        }
        .into_any(),
    )
}

/// The act of today, for the button of the first screen; nothing where the answers were not shared.
pub(super) fn act_of_today(shown: &Shown) -> Option<Act> {
    acts(shown).into_iter().next()
}

/// What to do, today first. Nobody is told to answer questions that are somebody else’s.
fn acts(shown: &Shown) -> Vec<Act> {
    let acts = shown.report.as_deref().map_or_else(Vec::new, |report| {
        words::acts(report, shown.recommendation.abstention, &shown.ahead())
    });
    let mine = |act: &Act| shown.own || act.deed != Deed::Answer;
    acts.into_iter().filter(mine).collect()
}

/// Which paths to show: one for each member of a close call; for an abstention, only what comes before any way (spec §3.10),
/// and none when the ways are too close.
pub(super) fn paths(shown: &Shown, report: &Report) -> Option<Vec<PathCode>> {
    let ranking = &report.ranking;
    match ranking.verdict.level {
        Level::Nette | Level::Probable | Level::SeulPossible => Some(vec![ranking.path]),
        Level::Serre => {
            let mut codes: Vec<_> = shown.ahead().iter().map(|&way| path_from(report, way)).collect();
            codes.dedup();
            Some(codes)
        }
        Level::Abstention if ranking.verdict.abstention == Some(Abstention::TropProches) => Some(Vec::new()),
        Level::Abstention => BEFORE_ANY_WAY.contains(&ranking.path).then(|| vec![ranking.path]),
    }
}

/// What comes before any way: a point to settle, a regime of its own, a project to review, an agreement to keep to.
const BEFORE_ANY_WAY: [PathCode; 14] = [
    PathCode::TitreDabord,
    PathCode::TitreAVerifier,
    PathCode::TitreProDabord,
    PathCode::AgeDabord,
    PathCode::EmploiAClarifier,
    PathCode::ClauseDabord,
    PathCode::TempsPartielDabord,
    PathCode::AutorisationPuisTest,
    PathCode::QualificationDabord,
    PathCode::RegimeArtiste,
    PathCode::RegimePresseScene,
    PathCode::RegimeAgricole,
    PathCode::RevoirProjet,
    PathCode::AccordPuisTest,
];
