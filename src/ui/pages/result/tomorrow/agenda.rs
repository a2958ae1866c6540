//! What goes in the calendar: the last day for the Acre, an appointment, the day to answer again. Files made here, sent nowhere.

use leptos::prelude::*;

use crate::browser::{clock, file, location};
use crate::ui::live::live;
use engine::{PathCode, Report};
use exchange::calendar::{Event, Time};
use exchange::route::Page;
use law::Date;
use words::Act;
use words::acts_words as text;

type Said = RwSignal<Option<&'static str>>;

/// The files, and what became of the last one.
pub(super) fn agenda(report: &Report, codes: &[PathCode], act: &Act) -> AnyView {
    let said: Said = RwSignal::new(None);
    let acre = codes.iter().any(|&code| words::acre_matters(report, code));
    view! {
        <div class="agenda stack">
            <h3>{text::CALENDAR}</h3>
            <p class="small soft">{text::CALENDAR_HELP}</p>
            {acre.then(|| acre_row(said))}
            {appointment_row(act.label, said)}
            <p><button type="button" class="button button--quiet save-again" on:click=move |_| again(said)>{text::SAVE_AGAIN}</button></p>
            <p class="save-status" role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        </div>
    }
    .into_any()
}

fn acre_row(said: Said) -> AnyView {
    let start = RwSignal::new(String::new());
    let last = move || Some(text::last_day_for_acre(Date::parse(&start.read())?, clock::law()));
    let until = live(move || last().map(text::acre_until).unwrap_or_default());
    let save = move |_| said_of(said, untrack(last).map(text::acre_event), text::NO_DAY);
    view! {
        <div class="agenda__row stack stack--tight">
            <p>{text::ACRE}</p>
            {input("agenda-creation", "date", text::START, start)}
            <p prop:textContent=until></p>
            <p><button type="button" class="button button--quiet save-acre" on:click=save>{text::SAVE_ACRE}</button></p>
        </div>
    }
    .into_any()
}

fn appointment_row(act: &'static str, said: Said) -> AnyView {
    let (day, time) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let event = move || {
        Some(text::appointment(
            Date::parse(&day.read())?,
            Time::parse(&time.read())?,
            act,
        ))
    };
    let save = move |_| said_of(said, untrack(event), text::NO_TIME);
    view! {
        <div class="agenda__row stack stack--tight">
            <div class="agenda__fields">
                {input("agenda-jour", "date", text::DAY, day)}
                {input("agenda-heure", "time", text::TIME, time)}
            </div>
            <p><button type="button" class="button button--quiet save-appointment" on:click=save>{text::SAVE_APPOINTMENT}</button></p>
        </div>
    }
    .into_any()
}

fn input(id: &'static str, kind: &'static str, label: &'static str, value: RwSignal<String>) -> AnyView {
    view! {
        <p class="stack stack--tight">
            <label for=id>{label}</label>
            <input class="agenda__field" id=id type=kind prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event)) />
        </p>
    }
    .into_any()
}

fn again(said: Said) {
    let address = location::address(Page::Home.path());
    said_of(said, Some(text::again(clock::today(), &address)), text::NO_DAY);
}

/// Saves an event, and says what became of it, a second time too; `missing` when there is none.
fn said_of(said: Said, event: Option<Event<'_>>, missing: &'static str) {
    said.set(None);
    let outcome = event.map_or(missing, |event| {
        let saved = file::save_calendar(&event.file_name(), &event.file(clock::instant()));
        if saved { text::SAVED } else { text::NOT_SAVED }
    });
    request_animation_frame(move || said.set(Some(outcome)));
}
