//! On paper: what must be settled, and what the law or practice closes or asks for, each with its basis and date.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::pages::shown::Shown;
use engine::{Access, GateCode, Sharing, Way};
use words::guides::to_check;
use words::paper as text;

/// What must be settled before any way.
pub(super) fn waiting(shown: &Shown) -> Option<AnyView> {
    let rows = shown.waiting().iter().map(|&reason| {
        let text = words::waiting(reason);
        view! { <li>{text.text}</li> }
    });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| view! { <ul>{rows}</ul> }.into_any())
}

/// Conditions of the ways in front, and what closes the others.
pub(super) fn section(shown: &Shown) -> AnyView {
    let mut told: Vec<(GateCode, Vec<&str>)> = Vec::new();
    for (way, code) in reasons(shown) {
        let name = words::way(way).name;
        match told.iter_mut().find(|(other, _)| *other == code) {
            Some((_, names)) => names.push(name),
            None => told.push((code, vec![name])),
        }
    }
    let rows = told
        .iter()
        .map(|(code, names)| row(&words::list(names), *code))
        .collect_view();
    let used = told.iter().flat_map(|(code, _)| words::gate(*code).facts);
    let expired = words::expired_among(used.copied(), clock::law());
    let expired = expired.map(|said| view! { <p class="paper__small">{said}</p> });
    let sharing = sharing(shown);
    let none = (told.is_empty() && sharing.is_none()).then(|| view! { <p>{text::NO_LAW}</p> });
    view! {
        <section>
            <h3>{text::LAW}</h3>
            {none}
            <ul>{rows}{sharing}</ul>
            {expired}
        </section>
    }
    .into_any()
}

fn reasons(shown: &Shown) -> Vec<(Way, GateCode)> {
    let recommended = shown.recommended();
    let told = |way: Way, access: Access| {
        access == Access::Closed || (recommended.contains(&way) && access == Access::Condition)
    };
    let of = |way: Way| {
        let reasons = shown.reasons(way).iter().filter(move |(_, access)| told(way, *access));
        reasons.map(move |&(code, _)| (way, code)).collect::<Vec<_>>()
    };
    shown.order().into_iter().flat_map(of).collect()
}

/// The CAE only suits people who want to share.
fn sharing(shown: &Shown) -> Option<AnyView> {
    let report = shown
        .report
        .as_deref()
        .filter(|report| report.sharing == Sharing::Closed)?;
    Some(named(
        words::way(Way::Cae).name,
        words::sharing(report.sharing).to_owned(),
        None,
    ))
}

fn row(ways: &str, code: GateCode) -> AnyView {
    let text = words::gate(code);
    let unsure = to_check(text.facts, clock::today());
    let basis = text
        .facts
        .first()
        .map(|fact| text::basis(text.basis, fact.checked, unsure));
    named(ways, [text.text, " ", text.opens].concat(), basis)
}

fn named(ways: &str, text: String, basis: Option<String>) -> AnyView {
    let basis = basis.map(|basis| view! { <span class="paper__small">{basis}</span> });
    view! { <li><strong>{ways.to_owned()}</strong>{words::interface::result::COLON}{text}{basis}</li> }.into_any()
}
