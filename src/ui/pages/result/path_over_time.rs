//! The steps over time, « Préparer » always first; one path a way when it is a close call.

use leptos::prelude::*;

use super::shown::Shown;
use crate::content;
use crate::content::interface::result as words;
use crate::engine::{Abstention, Level, PathCode, Report, Way, path_from};
use crate::share::Recommendation;

/// Id of the title of the steps.
pub(super) const STEPS: &str = "chemin";

/// The path of the recommendation; nothing when there is none to follow.
#[component]
pub fn PathOverTime(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let paths = paths(&shown.recommendation, &report)?;
    let views = paths.into_iter().map(|code| path(&report, code)).collect_view();
    Some(view! {
        <section class="stack" aria-labelledby=STEPS>
            <h2 id=STEPS tabindex="-1">{words::PATH}</h2>
            <ol class="path path--first" role="list">{step(content::PREPARE, "")}</ol>
            {views}
        </section>
    })
}

/// Whether there is a path to show.
pub(super) fn has_path(shown: &Shown) -> bool {
    shown
        .report
        .as_deref()
        .is_some_and(|report| paths(&shown.recommendation, report).is_some())
}

/// Which paths to show: one for each member of a close call; none for an abstention without a first step.
fn paths(recommendation: &Recommendation, report: &Report) -> Option<Vec<PathCode>> {
    let towards = |way: &Way| path_from(report, *way);
    match recommendation.level {
        Level::Nette | Level::Probable | Level::SeulPossible => Some(vec![towards(&recommendation.order[0])]),
        Level::Serre => {
            let mut codes: Vec<_> = recommendation.members.iter().map(towards).collect();
            codes.dedup();
            Some(codes)
        }
        // The first step of an abstention is only known when the answers say the same as the sender saw.
        Level::Abstention if report.ranking.verdict.abstention != recommendation.abstention => None,
        Level::Abstention => has_first_step(report).then(|| vec![report.ranking.path]),
    }
}

/// Whether an abstention has a path: a point to settle, a regime of its own, an agreement to keep to, a project to review.
fn has_first_step(report: &Report) -> bool {
    use Abstention::{Attendre, AucunPossible, HorsChamp};
    let abstention = report.ranking.verdict.abstention;
    matches!(abstention, Some(Attendre | HorsChamp | AucunPossible)) || report.ranking.path == PathCode::AccordPuisTest
}

/// What comes after « Préparer », which is the same for every path.
fn path(report: &Report, code: PathCode) -> AnyView {
    let text = content::path(code);
    let variant = content::variant_label(&report.variants);
    let steps = text.steps.iter().map(|&text| step(text, &variant)).collect_view();
    let creates = text.steps.iter().any(|step| step.text.contains("{variante}"));
    let form = report.variants.first().filter(|_| creates).map(|&(form, _)| {
        let form = content::variant(form);
        view! { <p class="soft small">{form.explanation}" "{form.suits}</p> }
    });
    view! {
        <div class="stack" data-path=code.id()>
            <h3>{text.title}</h3>
            <ol class="path" role="list">{steps}</ol>
            {form}
        </div>
    }
    .into_any()
}

fn step(step: content::Step, variant: &str) -> AnyView {
    let next = step.next_when.map(|when| view! { <p class="soft small">{when}</p> });
    view! {
        <li class="path__step stack stack--tight">
            <p>{content::step_text(step, variant)}</p>
            {next}
        </li>
    }
    .into_any()
}
