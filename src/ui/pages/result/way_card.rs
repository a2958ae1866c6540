//! One card a way: open or not, index and margin, reasons of law, reasons of fit.

use leptos::prelude::*;

use super::gate_reasons::{gate, sharing};
use super::waterfall::waterfall;
use crate::ui::components::WayName;
use crate::ui::pages::index_bar::{Index, access as access_word};
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Access, Way};
use exchange::route::Page;
use exchange::share::Recommendation;
use words::interface::result as text;
use words::what_if;

/// The four cards, same size, same order of parts.
#[component]
pub fn WayCards(
    /// The result.
    shown: Shown,
    /// What the ways were before another answer was tried.
    before: Option<Recommendation>,
    /// Title of the block.
    title: &'static str,
    /// The verdict on these ways, when it is not the one of the page.
    verdict: Option<String>,
    /// The ways of the block.
    ways: Vec<Way>,
) -> impl IntoView {
    let id = format!("cartes-{}", ways.first().map(|way| way.id()).unwrap_or_default());
    // What must be settled first is not: nothing is open yet.
    let later = verdict.is_some();
    let cards = ways
        .into_iter()
        .map(|way| card(&shown, before.as_ref(), way, later))
        .collect_view();
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{title}</h3>
            {verdict.map(|verdict| view! { <p class="lead settled-verdict">{verdict}</p> })}
            <p class="small soft">{text::ABOUT_INDEX}</p>
            <div class="ways">{cards}</div>
        </section>
    }
}

fn card(shown: &Shown, before: Option<&Recommendation>, way: Way, later: bool) -> AnyView {
    let access = shown.access()[way];
    let index = Index::of(shown, way);
    let unranked = shown.recommendation.excluded[way] && access != Access::Closed;
    let text = words::way(way);
    let ghost = before
        .map(|before| before.index[way])
        .filter(|&before| before != index.value);
    let full = (text.full != text.name).then(|| view! { <p class="soft small">{text.full}</p> });
    view! {
        <article
            class="way-card stack"
            data-way=way.id()
            data-access=access_id(access)
            data-unranked=unranked.then_some("")
            data-index=index.value
        >
            <div class="way-card__head">
                <h4><WayName way /></h4>
                {if later && access == Access::Open { badge("later", MARK, text::OPEN_LATER) } else { state_badge(shown, way) }}
            </div>
            {full}
            <p class="small"><a href=Session::current().href(Page::Guide(way).path())>{words::doors::guide(way)}</a></p>
            {index_bar(&index, ghost)}
            {sharing(shown, way)}
            {gate(shown, way)}
            {fit(shown, way)}
            {waterfall(shown, way)}
        </article>
    }
    .into_any()
}

/// How a way stands: its access, or out of the ranking for want of sharing.
pub(super) fn state_badge(shown: &Shown, way: Way) -> AnyView {
    let access = shown.access()[way];
    if shown.recommendation.excluded[way] && access != Access::Closed {
        badge("closed", CROSS, text::UNRANKED)
    } else {
        access_badge(access)
    }
}

/// Open, under a condition, closed: a shape and a word, never a colour alone.
fn access_badge(access: Access) -> AnyView {
    let icon = match access {
        Access::Open => TICK,
        Access::Condition => MARK,
        Access::Closed => CROSS,
    };
    badge(access_id(access), icon, access_word(access))
}

const TICK: &str = "M3 8.5L6.5 12L13 4.5";
const MARK: &str = "M8 3v6M8 12v1";
const CROSS: &str = "M4 4l8 8M12 4l-8 8";

fn badge(access: &'static str, icon: &'static str, word: &'static str) -> AnyView {
    view! {
        <p class="access" data-access=access>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="line" d=icon /></svg>
            {word}
        </p>
    }
    .into_any()
}

pub(super) fn access_id(access: Access) -> &'static str {
    match access {
        Access::Open => "open",
        Access::Condition => "condition",
        Access::Closed => "closed",
    }
}

/// The index as a bar with its margin, the mark of what it was, and the same in words.
fn index_bar(index: &Index, ghost: Option<u8>) -> AnyView {
    let was = ghost.map(
        |before| view! { <span class="index-bar__was" data-before=before>" ("{what_if::GHOST}" "{before}")"</span> },
    );
    view! {
        <div class="stack stack--tight">
            {index.bar(ghost)}
            <p class="small">{index.sentence()}{was}</p>
        </div>
    }
    .into_any()
}

/// Three reasons for, three against, at most.
fn fit(shown: &Shown, way: Way) -> Option<AnyView> {
    let report = shown.report.as_deref()?;
    let reasons = words::reasons(report, way);
    if reasons == words::Reasons::default() {
        return Some(view! { <p class="soft">{text::NO_REASON}</p> }.into_any());
    }
    Some(
        view! {
            {list(text::FOR, "reasons reasons--for", &reasons.for_it)}
            {list(text::AGAINST, "reasons reasons--against", &reasons.against)}
            {list(words::TO_KNOW, "reasons reasons--to-know", &reasons.to_know)}
        }
        .into_any(),
    )
}

fn list(title: &'static str, class: &'static str, reasons: &[words::Reason]) -> Option<AnyView> {
    let rows = reasons
        .iter()
        .map(|reason| view! { <li>{reason.text()}</li> })
        .collect_view();
    (!reasons.is_empty()).then(|| {
        view! { <div class="stack stack--tight"><h5>{title}</h5><ul class=class role="list">{rows}</ul></div> }
            .into_any()
    })
}
