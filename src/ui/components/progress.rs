//! Where the person is: the part of the questionnaire, and how many questions are left.

use leptos::prelude::*;

use engine::Section;
use exchange::history::Left;
use words::interface::questionnaire as text;

/// What is left of a path, the question on screen included.
#[derive(Clone, Copy)]
pub enum Remaining {
    /// Questions on the longest way, part by part.
    AtMost(usize),
    /// Questions on the adaptive path, which goes from part to part.
    Between(Left),
}

/// Where the person is as a sentence and a drawing.
#[component]
pub fn Progress(
    /// The section of the question; none for what comes after every section.
    section: Option<Section>,
    /// What is left; none when one answer is being changed.
    left: Option<Remaining>,
) -> impl IntoView {
    let (drawing, place, left) = match left {
        Some(Remaining::Between(left)) => (bar(left), theme(section), Some(text::between(left.fewest, left.most))),
        Some(Remaining::AtMost(left)) => (steps(section), place(section), Some(text::left(left))),
        None => (steps(section), place(section), None),
    };
    view! {
        <div class="progress">
            {drawing}
            <p class="progress__words">
                <span>{place}</span>
                <span>{left}</span>
            </p>
        </div>
    }
}

/// Five strokes, one a part.
fn steps(section: Option<Section>) -> AnyView {
    let state = move |rank: usize| match rank.cmp(&section.map_or(Section::ALL.len(), Section::index)) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "current",
        std::cmp::Ordering::Greater => "next",
    };
    let steps = (0..Section::ALL.len())
        .map(|rank| view! { <span class="progress__step" data-state=state(rank)></span> })
        .collect_view();
    view! { <div class="progress__steps" aria-hidden="true">{steps}</div> }.into_any()
}

/// What is answered, of that and the most that may be left.
fn bar(left: Left) -> AnyView {
    let whole = u16::from(left.asked) + u16::from(left.most);
    view! {
        <svg class="progress__bar" viewBox=format!("0 0 {whole} 1") preserveAspectRatio="none" aria-hidden="true">
            <rect width=left.asked height="1" />
        </svg>
    }
    .into_any()
}

fn theme(section: Option<Section>) -> String {
    section.map_or_else(String::new, |section| words::section(section).title.to_owned())
}

fn place(section: Option<Section>) -> String {
    let rank = |section: Section| text::section(section.index() + 1, Section::ALL.len(), words::section(section).title);
    section.map_or_else(|| text::LAST.to_owned(), rank)
}
