//! What the person lets the sheet show: the answers or not, and each sensitive answer only if ticked.

use leptos::prelude::*;

use super::super::share::{answered, included};
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
    Some(Shared::complete(
        &without_hidden(sheet),
        report,
        &included(sheet, ticked),
    ))
}

/// The sensitive answers that a tick would show: one that hangs on another comes once that one is ticked.
fn offered(shown: &Shown, ticked: &[Item]) -> Vec<Item> {
    let Some(sheet) = shown.sheet.as_ref() else {
        return Vec::new();
    };
    let shows = |item: &Item| {
        let with = [ticked, &[*item]].concat();
        !kept_off(shown, &with).contains(item)
    };
    answered(sheet).into_iter().filter(shows).collect()
}

/// The choice itself, for the view of the appointment.
pub(in crate::ui::pages::result) fn sheet_choices(trial: Trial) -> AnyView {
    let Some(choices) = use_context::<Choices>() else {
        return ().into_any();
    };
    let items = Memo::new(move |_| trial.now.with(|shown| offered(shown, &choices.ticked.read())));
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

/// One box for each sensitive answer given.
fn ticks(items: &[Item], choices: Choices) -> Option<AnyView> {
    let boxes = items.iter().map(|&item| tick(item, choices.ticked)).collect_view();
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

fn tick(item: Item, ticked: RwSignal<Vec<Item>>) -> AnyView {
    let id = ["fiche-", item.id()].concat();
    let toggle = move |_| {
        ticked.update(|ticked| match ticked.iter().position(|&other| other == item) {
            Some(place) => drop(ticked.remove(place)),
            None => ticked.push(item),
        });
    };
    view! {
        <label class="tick" for=id>
            <input
                type="checkbox"
                id=id.clone()
                name="fiche"
                value=item.id()
                prop:checked=ticked.get_untracked().contains(&item)
                on:change=toggle
            />
            <span>{words::question(item).short}</span>
        </label>
    }
    .into_any()
}
