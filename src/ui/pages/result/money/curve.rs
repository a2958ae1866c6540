//! Net by turnover: the drawing, the crossings in words, the same in figures.

use leptos::prelude::*;

use super::desk::Desk;
use super::drawing::drawing;
use super::net_table;
use crate::ui::live::anew;
use engine::income::{Cents, Crossing, Hypothesis, NetPoint, Project, cliffs, crossings, curve};
use engine::{PerWay, Way};
use words::money as text;

/// Right ends of the drawing, in euros of turnover.
const ENDS: [u32; 7] = [60_000, 120_000, 250_000, 500_000, 1_000_000, 3_000_000, 13_000_000];
/// Crossings below this turnover say nothing to anyone.
const LEAST: Cents = Cents::euros(1_000);

/// The curves of a project, ready to draw.
#[derive(Clone, PartialEq)]
pub(super) struct Curves {
    pub(super) project: Project,
    pub(super) most: Cents,
    pub(super) points: Vec<NetPoint>,
    /// Without then with the general reduction.
    crossings: [Vec<Crossing>; 2],
}

/// The curves; nothing for an activity that the computation does not know.
#[component]
pub fn Curve(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    let most = Memo::new(move |_| right_end(desk.turnover.get()));
    // Drawn anew when a hypothesis changes, not when the turnover moves.
    let curves = Memo::new(move |_| desk.project.get().map(|project| curves(project, most.get())));
    let opened = RwSignal::new(false);
    view! {
        <Show when=move || curves.with(Option::is_some)>
            <div class="stack money__curve">
                <p>{text::ABOUT_CURVE}</p>
                {anew(move || curves.with(|curves| curves.as_ref().map(|curves| drawing(curves, desk))))}
                <ul class="stack stack--tight crossings">
                    {anew(move || curves.with(|curves| curves.as_ref().map(|curves| sentences(curves, desk.open))))}
                </ul>
                <details on:toggle=move |_| opened.set(true)>
                    <summary>{text::AS_TABLE}</summary>
                    {anew(move || opened.get().then(|| net_table::with_own(desk)))}
                </details>
            </div>
        </Show>
    }
}

/// The first end that leaves the turnover a fifth of the drawing on its right.
fn right_end(turnover: Option<u32>) -> Cents {
    let fits = |end: &&u32| turnover.unwrap_or(EXAMPLE) <= **end / 5 * 4;
    let end = ENDS.iter().find(fits).copied().unwrap_or(ENDS[ENDS.len() - 1]);
    Cents::euros(end.into())
}

/// Puts the drawing at its second end when there is no turnover.
const EXAMPLE: u32 = 70_000;

fn curves(project: Project, most: Cents) -> Curves {
    let points = curve(&project, most);
    let crossings = Hypothesis::ALL.map(|hypothesis| {
        let mut found = crossings(&project, &points, hypothesis);
        found.retain(|crossing| crossing.at >= LEAST);
        found
    });
    Curves {
        project,
        most,
        points,
        crossings,
    }
}

fn sentences(curves: &Curves, open: PerWay<bool>) -> AnyView {
    let mut said = text::crossing_sentences(&curves.crossings);
    if said.is_empty() {
        said.push(text::no_crossing(curves.most));
    }
    said.extend(
        cliffs(&curves.project, curves.most)
            .into_iter()
            .map(text::cliff_sentence),
    );
    let closed: Vec<Way> = Way::ALL.iter().copied().filter(|&way| !open[way]).collect();
    if !closed.is_empty() {
        said.push(text::not_open(&closed));
    }
    said.into_iter()
        .map(|said| view! { <li>{said}</li> })
        .collect_view()
        .into_any()
}
