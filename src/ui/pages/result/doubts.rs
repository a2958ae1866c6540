//! The case against the way in front, from the person's own answers; nothing when no way is recommended.

use leptos::prelude::*;

use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Report, Way};
use exchange::history::Place;
use exchange::route::path_of;
use words::{Around, Doubt, doubts_words as text};

/// Two to four doubts on the way in front, or on each one of a close call.
#[component]
pub fn Doubts(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let ways = shown.recommended();
    let parts = ways.iter().map(|&way| part(&shown, &report, way, &ways)).collect_view();
    let common = common(&shown, &report, &ways);
    (!ways.is_empty()).then(|| {
        view! {
            <section class="stack doubts" aria-labelledby="doutes">
                <h3 id="doutes">{text::TITLE}</h3>
                <p>{text::LEAD}</p>
                {common}
                {parts}
            </section>
        }
    })
}

/// What could close every way of a close call.
fn common(shown: &Shown, report: &Report, ways: &[Way]) -> Option<AnyView> {
    let doubts = words::common_doubts(report, ways);
    let rows = doubts.iter().map(|doubt| row(shown, doubt)).collect_view();
    (!doubts.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight" data-common-doubts="">
                <h4>{text::COMMON}</h4>
                <ul class="doubts__list" role="list">{rows}</ul>
            </div>
        }
        .into_any()
    })
}

fn part(shown: &Shown, report: &Report, way: Way, members: &[Way]) -> AnyView {
    let around = Around {
        members,
        withheld: &shown.withheld,
    };
    let doubts = words::doubts(report, &shown.recommendation, way, around);
    let little = (doubts.len() < 2).then(|| view! { <li>{text::little(way, doubts.is_empty())}</li> });
    let rows = doubts.iter().map(|doubt| row(shown, doubt)).collect_view();
    let title = (members.len() > 1).then(|| view! { <h4>{text::about(way)}</h4> });
    view! {
        <div class="stack stack--tight" data-doubts=way.id()>
            {title}
            <ul class="doubts__list" role="list">{rows}{little}</ul>
        </div>
    }
    .into_any()
}

/// The doubt, and the way back to the answer it rests on.
fn row(shown: &Shown, doubt: &Doubt) -> AnyView {
    let item = doubt.items.iter().copied().find(|&item| shown.asks(item));
    let back = item.map(|item| {
        let address = Session::current().href(&path_of(Place::Question(item)));
        let about = text::reread_about(words::question(item).short);
        view! { <a class="small" href=address data-item=item.id()>{text::REREAD}<span class="visually-hidden">{about}</span></a> }
    });
    view! {
        <li class="doubts__row">
            <p>{doubt.text.clone()}</p>
            {back}
        </li>
    }
    .into_any()
}
