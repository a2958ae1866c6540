//! What comes after the act of today: the next two steps open, the rest folded; a path a way when it is a close call.

use leptos::prelude::*;

use super::step_details::step_details;
use super::today::{condition, later};
use crate::ui::pages::shown::Shown;
use engine::{GateCode, PathCode, Report, Way, path_from};
use words::acts_words as text;
use words::{Act, Deed, StepDetails};

/// Steps shown without a press.
const OPEN: usize = 2;

/// What else the situation asks, clients, then the steps; nothing when the act of today is all.
pub(super) fn next(
    shown: &Shown,
    report: &Report,
    acts: &[Act],
    others: &[Act],
    codes: &[PathCode],
) -> Option<AnyView> {
    let mut rows = first_of_all(shown);
    rows.extend(others.iter().map(later));
    let asked = acts.iter().any(|act| act.deed == Deed::Clients);
    if !asked && !codes.is_empty() && codes.iter().all(|&code| words::prepares(code)) {
        rows.push(step(words::PREPARE, "", &words::preparation(report)));
    }
    match codes {
        [code] => {
            rows.extend(path(report, acts, *code));
            list(rows, Some(*code), form(report, *code))
        }
        _ => list(rows, None, close(shown, report, acts)),
    }
}

/// The steps one after the other, numbered on from one part to the next.
fn list(mut rows: Vec<AnyView>, code: Option<PathCode>, after: Option<AnyView>) -> Option<AnyView> {
    if rows.is_empty() && after.is_none() {
        return None;
    }
    let title = code.map_or(text::NEXT, |code| words::path(code).title);
    let rest = rows.split_off(OPEN.min(rows.len()));
    let open = (!rows.is_empty()).then(|| view! { {head()}<ol class="path" role="list">{rows}</ol> });
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="unfold path-rest">
                <summary>{text::REST}</summary>
                <ol class="path path--rest" role="list">{rest}</ol>
            </details>
        }
    });
    Some(
        view! {
            <div class="stack" data-path=code.map(PathCode::id)>
                <h3>{title}</h3>
                {open}
                {rest}
                {after}
            </div>
        }
        .into_any(),
    )
}

/// What the sign before each condition says.
fn head() -> AnyView {
    view! { <p class="soft small path-head">{text::DONE_WHEN}</p> }.into_any()
}

/// The paths of a close call, folded, by way; ways that share one path have it once.
fn close(shown: &Shown, report: &Report, acts: &[Act]) -> Option<AnyView> {
    let ways = shown.recommended();
    let mut seen: Vec<PathCode> = Vec::new();
    let mut parts: Vec<AnyView> = Vec::new();
    for way in ways {
        let code = path_from(report, way);
        if !seen.contains(&code) {
            seen.push(code);
            parts.push(folded(report, acts, way, code));
        }
    }
    (!parts.is_empty()).then(|| parts.into_any())
}

fn folded(report: &Report, acts: &[Act], way: Way, code: PathCode) -> AnyView {
    view! {
        <details class="unfold" data-path=code.id()>
            <summary>{text::if_chosen(words::way(way).the, words::path(code).title)}</summary>
            <div class="stack">
                {head()}
                <ol class="path" role="list">{path(report, acts, code)}</ol>
                {form(report, code)}
            </div>
        </details>
    }
    .into_any()
}

/// The steps of a path that no act stands for.
fn path(report: &Report, acts: &[Act], code: PathCode) -> Vec<AnyView> {
    let variant = words::variant_label(&report.variants);
    let details = words::step_details(report, code);
    let steps = words::path(code).steps.iter().zip(&details);
    let done = words::steps_done_by(acts, code, &report.answers);
    let steps = steps.skip(done);
    steps.map(|(&text, details)| step(text, &variant, details)).collect()
}

/// What the legal form of a path is.
fn form(report: &Report, code: PathCode) -> Option<AnyView> {
    let steps = words::path(code).steps;
    let creates = steps.iter().any(|step| step.text.contains("{variante}"));
    report.variants.first().filter(|_| creates).map(|&(form, _)| {
        let form = words::variant(form);
        view! { <p class="soft small">{form.explanation}" "{form.suits}</p> }.into_any()
    })
}

/// What a permit, a ban, a diploma or an agreement asks for before anything else.
fn first_of_all(shown: &Shown) -> Vec<AnyView> {
    let codes = shown.first_of_all().into_iter();
    let row =
        |code: GateCode| view! { <li class="path__step" data-first=code.id()><p>{words::gate(code).opens}</p></li> };
    codes.map(|code| row(code).into_any()).collect()
}

fn step(step: words::Step, variant: &str, details: &StepDetails) -> AnyView {
    let said = words::step_text(step, variant);
    let details = step_details(details, &said);
    view! {
        <li class="path__step stack stack--tight">
            <p>{said}</p>
            {step.done_when.map(condition)}
            {details}
        </li>
    }
    .into_any()
}
