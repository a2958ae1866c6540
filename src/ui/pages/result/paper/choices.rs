//! What the person lets the sheet show: the answers or not, and each sensitive answer only if ticked.

use leptos::prelude::*;

use super::super::share::{answered, included, tick};
use super::super::what_if::Trial;
use crate::ui::live::anew;
use crate::ui::pages::shown::Shown;
use engine::{Item, Report, Sheet};
use exchange::share::{Shared, without_hidden};
use words::paper as text;

/// What is chosen; nothing sensitive first.
#[derive(Clone, Copy)]
pub(crate) struct Choices {
    /// Whether the answers come after the sheet.
    pub(super) annex: RwSignal<bool>,
    /// The sensitive answers to show.
    pub(super) ticked: RwSignal<Vec<Item>>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            annex: RwSignal::new(true),
            ticked: RwSignal::new(Vec::new()),
        }
    }
}

/// The result as a reader of the sheet may know it: that of a link which holds the same answers.
///
/// What the verdict says stays; what explains it is computed again without the answers kept off, as for a link.
pub(super) fn told(shown: &Shown, ticked: &[Item], report: impl Fn(&Sheet) -> Report) -> Shown {
    match shared(shown, ticked) {
        Some(shared) if !shared.is_whole() => Shown::shared(&shared, report),
        Some(_) | None => shown.clone(),
    }
}

/// The answers kept off the sheet, answered or not.
pub(super) fn kept_off(shown: &Shown, ticked: &[Item]) -> Vec<Item> {
    shared(shown, ticked).map_or_else(Vec::new, |shared| shared.withheld)
}

fn shared(shown: &Shown, ticked: &[Item]) -> Option<Shared> {
    let (sheet, report) = (shown.sheet.as_ref()?, shown.report.as_deref()?);
    let ticked: Vec<Item> = ticked
        .iter()
        .flat_map(|&item| with_what_hangs(sheet, report, item))
        .collect();
    Some(telling(sheet, report, &ticked))
}

fn telling(sheet: &Sheet, report: &Report, items: &[Item]) -> Shared {
    Shared::complete(&without_hidden(sheet), report, &included(sheet, items))
}

/// A sensitive answer, then those that are asked because of it: they are shown together, or not at all.
fn with_what_hangs(sheet: &Sheet, report: &Report, item: Item) -> Vec<Item> {
    let hangs = |other: &Item| {
        let off = |items: &[Item]| telling(sheet, report, items).withheld.contains(other);
        *other != item && off(&[*other]) && !off(&[item, *other])
    };
    let others = answered(sheet).into_iter().filter(hangs);
    [item].into_iter().chain(others).collect()
}

/// The boxes to tick: each sensitive answer given that hangs on no other one, with those that hang on it.
fn offered(shown: &Shown) -> Vec<Vec<Item>> {
    let Some((sheet, report)) = shown.sheet.as_ref().zip(shown.report.as_deref()) else {
        return Vec::new();
    };
    let alone = |item: &Item| !telling(sheet, report, &[*item]).withheld.contains(item);
    let boxes = answered(sheet).into_iter().filter(alone);
    boxes.map(|item| with_what_hangs(sheet, report, item)).collect()
}

/// The choice itself, for the view of the appointment.
pub(in crate::ui::pages::result) fn sheet_choices(trial: Trial) -> AnyView {
    let Some(choices) = use_context::<Choices>() else {
        return ().into_any();
    };
    let items = Memo::new(move |_| trial.now.with(offered));
    view! {
        <fieldset class="sheet-choices stack stack--tight">
            <legend>{text::CHOICES}</legend>
            {annex(choices)}
            {anew(move || ticks(&items.read(), choices))}
        </fieldset>
    }
    .into_any()
}

fn annex(choices: Choices) -> AnyView {
    view! {
        <label class="tick" for="fiche-annexe">
            <input
                type="checkbox"
                id="fiche-annexe"
                prop:checked=move || choices.annex.get()
                on:change=move |event| choices.annex.set(event_target_checked(&event))
            />
            <span>{text::WITH_ANSWERS}</span>
        </label>
    }
    .into_any()
}

/// One box for each of these.
fn ticks(items: &[Vec<Item>], choices: Choices) -> Option<AnyView> {
    let boxes = items
        .iter()
        .filter_map(|items| offer(items, choices.ticked))
        .collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight">
                <p>{text::SENSITIVE}</p>
                <p class="small soft">{text::SENSITIVE_HELP}</p>
                {boxes}
            </div>
        }
        .into_any()
    })
}

/// One box for an answer and those that hang on it.
fn offer(items: &[Item], ticked: RwSignal<Vec<Item>>) -> Option<AnyView> {
    let &item = items.first()?;
    let names: Vec<&str> = items.iter().map(|&item| words::question(item).short).collect();
    Some(tick("fiche", item, names.join(" + "), ticked))
}
