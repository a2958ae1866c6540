//! The steps over time, « Préparer » always first; one path a way when it is a close call.

use leptos::prelude::*;

use super::step_details::step_details;
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Level, PathCode, Report, path_from};
use exchange::route::STEPS;
use words::interface::result as text;

/// The path of the recommendation; nothing when there is none to follow.
#[component]
pub fn PathOverTime(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let paths = paths(&shown, &report)?;
    let views = paths.into_iter().map(|code| path(&report, code)).collect_view();
    Some(view! {
        <section class="stack" aria-labelledby=STEPS>
            <h2 id=STEPS tabindex="-1">{text::PATH}</h2>
            <ol class="path path--first" role="list">{first_of_all(&shown)}{step(words::PREPARE, "", &words::preparation(&report))}</ol>
            {views}
        </section>
    })
}

/// Which paths to show: one for each member of a close call; for an abstention, only what comes before any way (spec §3.10),
/// which is « Préparer » alone when the ways are too close.
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
const BEFORE_ANY_WAY: [PathCode; 12] = [
    PathCode::TitreDabord,
    PathCode::TitreAVerifier,
    PathCode::TitreProDabord,
    PathCode::EmploiAClarifier,
    PathCode::ClauseDabord,
    PathCode::TempsPartielDabord,
    PathCode::AutorisationPuisTest,
    PathCode::QualificationDabord,
    PathCode::RegimeArtiste,
    PathCode::RegimeAgricole,
    PathCode::RevoirProjet,
    PathCode::AccordPuisTest,
];

/// What comes after « Préparer », which is the same for every path.
fn path(report: &Report, code: PathCode) -> AnyView {
    let text = words::path(code);
    let variant = words::variant_label(&report.variants);
    let details = words::step_details(report, code);
    let steps = text.steps.iter().zip(&details);
    let steps = steps
        .map(|(&text, details)| step(text, &variant, details))
        .collect_view();
    let creates = text.steps.iter().any(|step| step.text.contains("{variante}"));
    let form = report.variants.first().filter(|_| creates).map(|&(form, _)| {
        let form = words::variant(form);
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

/// What a permit, a ban, a diploma or an agreement asks for before anything else.
fn first_of_all(shown: &Shown) -> AnyView {
    let codes = shown.first_of_all().into_iter();
    codes
        .map(|code| view! { <li class="path__step" data-first=code.id()><p>{words::gate(code).opens}</p></li> })
        .collect_view()
        .into_any()
}

fn step(step: words::Step, variant: &str, details: &words::StepDetails) -> AnyView {
    let next = step.next_when.map(|when| view! { <p class="soft small">{when}</p> });
    view! {
        <li class="path__step stack stack--tight">
            <p>{words::step_text(step, variant)}</p>
            {next}
            {step_details(details)}
        </li>
    }
    .into_any()
}
