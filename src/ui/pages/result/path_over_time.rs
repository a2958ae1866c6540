//! The steps over time, « Préparer » always first; one path a way when it is a close call.

use leptos::prelude::*;

use super::shown::Shown;
use crate::content::interface::result as words;
use crate::content::{self};
use crate::engine::{Abstention, Level, PathCode, Report, path_from};

/// The path of the recommendation; nothing when there is none to follow.
#[component]
pub fn PathOverTime(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let paths = paths(&report)?;
    let views = paths.into_iter().map(|code| path(&report, code)).collect_view();
    Some(view! {
        <section class="stack" aria-labelledby="chemin">
            <h2 id="chemin">{words::PATH}</h2>
            {views}
        </section>
    })
}

/// Which paths to show: those of each member of a close call; none for an abstention without a first step.
fn paths(report: &Report) -> Option<Vec<PathCode>> {
    let verdict = &report.ranking.verdict;
    match (verdict.level, verdict.abstention) {
        (Level::Serre, _) => {
            let mut codes: Vec<_> = verdict.members.iter().map(|&way| path_from(report, way)).collect();
            codes.dedup();
            Some(codes)
        }
        (Level::Abstention, Some(Abstention::Attendre | Abstention::HorsChamp | Abstention::AucunPossible)) => {
            Some(vec![report.ranking.path])
        }
        (Level::Abstention, _) => (report.ranking.path == PathCode::AccordPuisTest).then(|| vec![report.ranking.path]),
        (Level::Nette | Level::Probable | Level::SeulPossible, _) => Some(vec![report.ranking.path]),
    }
}

fn path(report: &Report, code: PathCode) -> AnyView {
    let text = content::path(code);
    let variant = content::variant_label(&report.variants);
    let steps = std::iter::once(&content::PREPARE).chain(text.steps).map(|step| {
        let next = step.next_when.map(|when| view! { <p class="soft small">{when}</p> });
        view! {
            <li class="path__step stack stack--tight">
                <p>{content::step_text(*step, &variant)}</p>
                {next}
            </li>
        }
    });
    view! {
        <div class="stack" data-path=code.id()>
            <h3>{text.title}</h3>
            <ol class="path" role="list">{steps.collect_view()}</ol>
        </div>
    }
    .into_any()
}
