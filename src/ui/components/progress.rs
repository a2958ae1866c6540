//! Where the person is: the part of the questionnaire, and how many questions are left at most.

use leptos::prelude::*;

use engine::Section;
use words::interface::questionnaire as text;

/// The part of the questionnaire as a sentence and five strokes.
#[component]
pub fn Progress(
    /// The section of the question; none for what comes after every section.
    section: Option<Section>,
    /// Questions left, this one included, on the longest way; none when one answer is being changed.
    left: Option<usize>,
) -> impl IntoView {
    let state = move |rank: usize| match rank.cmp(&section.map_or(Section::ALL.len(), Section::index)) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "current",
        std::cmp::Ordering::Greater => "next",
    };
    let steps = (0..Section::ALL.len())
        .map(|rank| view! { <span class="progress__step" data-state=state(rank)></span> })
        .collect_view();
    view! {
        <div class="progress">
            <div class="progress__steps" aria-hidden="true">{steps}</div>
            <p class="progress__words">
                <span>{place(section)}</span>
                <span>{left.map(text::left)}</span>
            </p>
        </div>
    }
}

fn place(section: Option<Section>) -> String {
    let rank = |section: Section| text::section(section.index() + 1, Section::ALL.len(), words::section(section).title);
    section.map_or_else(|| text::LAST.to_owned(), rank)
}
