//! What the money buys in each way, and what the figures leave out: words with their sources, no points.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::live::live;
use engine::Way;
use engine::income::Cents;
use law::{About, RULES_DATE};
use words::guides::to_check;
use words::interface::result as interface;
use words::{Cover, money as text};

/// Where the order of magnitude of the local tax comes from.
const CFE: &[&About] = &[&law::CFE_BASE_MINIMUM.about, &law::CFE_TAUX_MOYEN.about];

/// One fold a cover, four ways in each.
#[component]
pub fn Covers() -> impl IntoView {
    let folds = Cover::ALL.iter().map(|&cover| {
        let ways = Way::ALL.iter().map(|&way| {
            let text = words::cover(cover, way);
            view! {
                <div class="covers__way" data-way=way.id()>
                    <dt><WayName way /></dt>
                    <dd>{text.text}" "{source(text.facts, text.text)}</dd>
                </div>
            }
        });
        view! {
            <details class="covers" data-cover=cover.id()>
                <summary>{words::cover_title(cover)}</summary>
                <dl class="covers__ways">{ways.collect_view()}</dl>
            </details>
        }
    });
    view! {
        <div class="stack stack--tight">
            <p>{text::ABOUT_BUYS}" "{text::sources_read(RULES_DATE)}</p>
            {folds.collect_view()}
        </div>
    }
}

/// What no figure holds; the local tax with an order of magnitude at the turnover of the person.
#[component]
pub fn Uncounted(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    let rows = words::UNCOUNTED.iter().map(|(text, facts)| {
        view! { <li><strong>{text.title}</strong>{interface::COLON}{text.text}" "{source(facts, text.title)}</li> }
    });
    let cfe = live(move || {
        let turnover = desk.turnover.get().map(|turnover| Cents::euros(turnover.into()));
        turnover.map_or_else(
            || text::CFE_NEEDS_TURNOVER.to_owned(),
            |turnover| text::cfe_said(turnover, clock::law()),
        )
    });
    view! {
        <div class="stack stack--tight">
            <ul class="stack stack--tight">{rows.collect_view()}</ul>
            <p><strong>{text::CFE}</strong>{interface::COLON}<span prop:textContent=cfe></span>" "{source(CFE, text::CFE)}</p>
        </div>
    }
}

/// A short link to a source: its date is said once above, « à vérifier » where it must be.
pub(super) fn source(facts: &'static [&'static About], rule: &str) -> Option<AnyView> {
    let fact = facts.first()?;
    let rule = interface::source_of(rule);
    let check = to_check(facts, clock::today()).then_some(text::TO_CHECK);
    Some(
        view! {
            <span class="source">
                <a href=fact.url target="_blank" rel="noopener noreferrer">
                    {interface::SOURCE}<span class="visually-hidden">{rule}</span>
                </a>
                {check}
            </span>
        }
        .into_any(),
    )
}
