//! « Sur 100 personnes » and « ne pas se lancer maintenant », for the door on the other ways.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::components::{WayName, of_hundred};
use crate::ui::pages::shown::Shown;
use engine::Way;
use words::SourcedText;
use words::interface::result;
use words::outcomes_words as text;

/// What became of people in these ways, each of a class of its own: nothing here compares them.
pub(super) fn outcomes(ways: &[Way]) -> AnyView {
    let parts = ways.iter().map(|&way| {
        view! {
            <details class="terms" data-way=way.id()>
                <summary><WayName way />{words::COLON}{words::outcomes(way).hundred.text.text}</summary>
                {of_hundred(words::outcomes(way), &marks)}
            </details>
        }
    });
    view! {
        <section class="stack stack--tight outcomes" aria-labelledby="sur-100">
            <h3 id="sur-100">{text::TITLE}</h3>
            <p>{text::NOT_COMPARED}</p>
            {parts.collect_view()}
        </section>
    }
    .into_any()
}

/// The fifth answer, by situation: what it keeps, what it costs, and what became of those who did not start.
pub(super) fn not_now(shown: &Shown) -> AnyView {
    let answers = shown.report.as_deref().map(|report| &report.answers);
    let told = words::not_now(&shown.recommendation, answers);
    view! {
        <section class="stack stack--tight not-now" aria-labelledby="pas-maintenant">
            <h3 id="pas-maintenant">{text::NOT_NOW_TITLE}</h3>
            {list(text::HELPS, told.helps)}
            {list(text::COSTS, told.costs)}
            <p>{told.closing}</p>
            <details class="terms">
                <summary>{words::outcomes_of_not_starting().hundred.text.text}</summary>
                {of_hundred(words::outcomes_of_not_starting(), &marks)}
            </details>
        </section>
    }
    .into_any()
}

/// Another answer than the four ways where it is the honest one: an association, the Cesu, taking over a business.
pub(super) fn elsewhere(shown: &Shown) -> Option<AnyView> {
    let answers = &shown.report.as_deref()?.answers;
    let rows = words::elsewhere_answers(&shown.recommendation, answers)
        .into_iter()
        .map(|row| {
            view! {
                <p>{row.when}" "{row.text.text}" "<a href=row.fact.url rel="noopener noreferrer">{row.site}</a></p>
            }
        });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| view! { <div class="stack stack--tight elsewhere">{rows}</div> }.into_any())
}

fn list(title: &'static str, claims: Vec<SourcedText>) -> AnyView {
    let rows = claims
        .into_iter()
        .map(|claim| view! { <li>{claim.text}{marks(&claim)}</li> });
    view! { <p>{title}</p><ul>{rows.collect_view()}</ul> }.into_any()
}

/// The first source of a text with its date, on the same line; `text` names it for those who hear a list of links.
fn marks(claim: &SourcedText) -> AnyView {
    let link = claim.facts.first().map(|fact| {
        let (note, rule) = (
            words::sources_note(claim.facts, clock::today()),
            result::source_of(claim.text),
        );
        view! {
            " "
            <span class="source">
                <a href=fact.url target="_blank" rel="noopener noreferrer">
                    {result::SOURCE}<span class="visually-hidden">{rule}</span>
                </a>", "{note}
            </span>
        }
    });
    link.into_any()
}
