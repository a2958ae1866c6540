//! Where the person is: the part of the questionnaire, and how many questions are left.

use leptos::prelude::*;
use maud::{Markup, html};

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
    let inside = html! {
        (drawing)
        p.progress__words { span { (place) } span { (left.unwrap_or_default()) } }
    };
    view! { <div class="progress" inner_html=inside.into_string()></div> }
}

/// Five strokes, one a part.
fn steps(section: Option<Section>) -> Markup {
    let state = |rank: usize| match rank.cmp(&section.map_or(Section::ALL.len(), Section::index)) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "current",
        std::cmp::Ordering::Greater => "next",
    };
    html! {
        div.progress__steps aria-hidden="true" {
            @for rank in 0..Section::ALL.len() { span.progress__step data-state=(state(rank)) {} }
        }
    }
}

/// What is answered, of that and the most that may be left.
fn bar(left: Left) -> Markup {
    let whole = u16::from(left.asked) + u16::from(left.most);
    html! {
        svg.progress__bar viewBox={ "0 0 " (whole) " 1" } preserveAspectRatio="none" aria-hidden="true" {
            rect width=(left.asked) height="1" {}
        }
    }
}

fn theme(section: Option<Section>) -> String {
    section.map_or_else(String::new, |section| words::section(section).title.to_owned())
}

fn place(section: Option<Section>) -> String {
    let rank = |section: Section| text::section(section.index() + 1, Section::ALL.len(), words::section(section).title);
    section.map_or_else(|| text::LAST.to_owned(), rank)
}
