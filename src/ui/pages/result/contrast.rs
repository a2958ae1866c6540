//! What tells the first two ways apart, for this person.

use leptos::prelude::*;

use crate::chart::lollipop;
use crate::ui::components::WayName;
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Level, Report, Way};
use words::Contrast;
use words::interface::result as text;

/// The three answers that weigh most between two ways; nothing when there are no two ways to compare.
#[component]
pub fn ContrastSection(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let (first, second) = pair(&shown)?;
    let lines = lines(&report, first, second);
    Some(view! {
        <section class="stack contrast" aria-labelledby="contraste">
            <h3 id="contraste">{title(&shown, first, second)}</h3>
            <ul class="contrast__lines" role="list">{lines}</ul>
        </section>
    })
}

/// A close call has no winner, not even in a title.
fn title(shown: &Shown, first: Way, second: Way) -> String {
    match shown.recommendation.level {
        Level::Nette | Level::Probable => words::contrast_title(first, second),
        Level::Serre | Level::SeulPossible | Level::Abstention => words::tie_title(first, second),
    }
}

/// The two ways to compare: the first two that are not excluded, by name in a close call.
pub(super) fn pair(shown: &Shown) -> Option<(Way, Way)> {
    let recommendation = &shown.recommendation;
    match (recommendation.level, recommendation.abstention) {
        (Level::Nette | Level::Probable | Level::Serre, _) | (_, Some(Abstention::TropProches)) => {}
        (Level::SeulPossible | Level::Abstention, _) => return None,
    }
    let mut open = shown.order().into_iter().filter(|&way| !recommendation.excluded[way]);
    let pair = open.next().zip(open.next());
    // The title of a close call names them by name: no order of merit.
    pair.map(|(first, second)| {
        let swapped = shown.is_close() && words::way(second).name < words::way(first).name;
        if swapped { (second, first) } else { (first, second) }
    })
}

fn lines(report: &Report, first: Way, second: Way) -> AnyView {
    let lines = words::contrast(report, first, second);
    let widest = lines.iter().map(|line| line.difference.abs()).fold(0.0, f64::max);
    lines
        .into_iter()
        .map(|line| row(line, first, second, widest))
        .collect_view()
        .into_any()
}

fn row(line: Contrast, first: Way, second: Way, widest: f64) -> AnyView {
    let person = (!line.person.is_empty()).then(|| view! { <p>{line.person}</p> });
    view! {
        <li class="contrast__line stack stack--tight" data-towards=line.towards.id()>
            {person}
            {gives(first, line.first)}
            {gives(second, line.second)}
            {lean(line.towards, line.difference, widest)}
        </li>
    }
    .into_any()
}

/// What a way gives; nothing where the answer does not touch it.
fn gives(way: Way, clause: String) -> Option<AnyView> {
    (!clause.is_empty()).then(|| view! { <p class="contrast__way"><WayName way />{text::COLON}{clause}</p> }.into_any())
}

/// How far the answer leans, as a bar from the middle: to the left for the first way, to the right for the second.
fn lean(towards: Way, difference: f64, widest: f64) -> AnyView {
    let bar = lollipop(-difference / widest, 0.0).at;
    let (start, width) = (bar.min(50.0), (bar - 50.0).abs());
    view! {
        <svg class="lean" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="line-chart__ground" d="M0 4H100M50 0V8" />
            <rect class="lean__bar" data-way=towards.id() x=format!("{start:.2}") y="1" width=format!("{width:.2}") height="6" />
        </svg>
        <p class="small soft">{words::lean(towards, difference)}</p>
    }
    .into_any()
}
