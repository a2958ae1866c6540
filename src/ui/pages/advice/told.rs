//! What follows from the case: the result, the ways with the reasons of the law, what to do with it, then the whole calculation.

use leptos::prelude::*;

use super::traced::traced;
use super::{Desk, RESULT, Told};
use crate::browser::page;
use crate::ui::components::WayName;
use engine::{Access, Report, Way};
use exchange::route::Page;
use exchange::share::{Recommendation, SENSITIVE, encode_complete, without_hidden};
use words::advice as text;

/// The title of the result.
pub(super) fn title(told: &Told) -> String {
    words::title_of(&Recommendation::of(&told.report), words::missing(&told.report))
}

/// All of it, or where it will come.
pub(super) fn told(desk: Desk) -> AnyView {
    let read = desk.told.read();
    let Some(told) = read.as_ref() else {
        return view! { <p class="soft advice__nothing" id=RESULT tabindex="-1">{text::NOTHING}</p> }.into_any();
    };
    let report = &told.report;
    let sentence = words::verdict_sentence(&Recommendation::of(report), words::missing(report));
    view! {
        <section class="stack advice__result" aria-labelledby=RESULT>
            <h2 id=RESULT tabindex="-1">{title(told)}</h2>
            <p>{sentence}</p>
            {ways(report)}
            {actions(desk, told)}
            {traced(told)}
        </section>
    }
    .into_any()
}

fn ways(report: &Report) -> AnyView {
    let rows = report.ranking.order.into_iter().map(|way| row(report, way));
    view! {
        <h3>{text::WAYS}</h3>
        <ul role="list" class="stack stack--tight advice__ways">{rows.collect_view()}</ul>
    }
    .into_any()
}

/// Who does not share has no place in a CAE: it is said with the reasons of the law.
fn row(report: &Report, way: Way) -> AnyView {
    let gate = &report.gates[way];
    let sharing = (way == Way::Cae).then(|| words::sharing(report.sharing));
    let said = gate.reasons.iter().map(|&(code, _)| words::gate(code).text);
    let reasons = sharing.into_iter().chain(said).map(|said| view! { <li>{said}</li> });
    view! {
        <li data-way=way.id() data-access=access(gate.access)>
            <p><WayName way />{text::access(gate.access)}</p>
            <ul class="small">{reasons.collect_view()}</ul>
        </li>
    }
    .into_any()
}

const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => "open",
        Access::Condition => "condition",
        Access::Closed => "closed",
    }
}

/// Its result in another tab, so that the case stays here; paper.
fn actions(desk: Desk, told: &Told) -> AnyView {
    let Told { sheet, report, .. } = told;
    let link = encode_complete(&without_hidden(sheet), report, &SENSITIVE);
    let address = [&desk.session.href(Page::Result.path()), "#", &link].concat();
    view! {
        <div class="stack stack--tight advice__actions">
            <p class="actions">
                <a class="button" id="ouvrir" href=address target="_blank" rel="noopener noreferrer" aria-describedby="ouvrir-aide">{text::OPEN_CASE}</a>
                <button type="button" id="imprimer" class="button button--quiet" on:click=|_| page::print()>{text::PRINT}</button>
            </p>
            <p class="small soft" id="ouvrir-aide">{text::OPEN_HELP}</p>
        </div>
    }
    .into_any()
}
