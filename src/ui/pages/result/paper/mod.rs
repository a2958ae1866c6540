//! The printed sheet: one page for an appointment, then the answers; nothing of it shows on the screen.

mod answers;
mod appointment;
mod choices;
mod law;
mod part;
mod table;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::body::sentence;
use super::trying::one_frame_later;
use super::what_if::Trial;
use crate::browser::{clock, publisher::publisher};
use crate::chart::sheet::{WIDTH, height};
use crate::ui::live::anew;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
pub(super) use answers::PaperAnswers;
pub(super) use choices::{Choices, sheet_choices};
use engine::Item;
use words::{paper as text, what_if};

/// Lines of the head that no text measures: its own, the title of the verdict, the table, the foot.
const HEAD: usize = 12;

/// One's own sheet, and the answers after it, as the person chose: it follows what they try and tick.
pub(super) fn own_sheet(session: Session, trial: Trial, between: AnyView) -> AnyView {
    let choices = use_context::<Choices>().unwrap_or_default();
    let drawn = one_frame_later(move || (trial.now.get(), choices.ticked.get(), choices.annex.get()));
    let told = move |shown: &Shown, ticked: &[Item]| choices::told(shown, ticked, |sheet| session.report(sheet));
    let page = move || {
        drawn.with(|(shown, ticked, _)| {
            let variant = trial.is_on().then(|| variant(trial, &choices::kept_off(shown, ticked)));
            sheet(shown, &told(shown, ticked), variant)
        })
    };
    let answers = move || {
        drawn.with(|(shown, ticked, annex)| {
            annex.then(|| answers::own(&told(shown, ticked), &choices::kept_off(shown, ticked)))
        })
    };
    view! { {anew(page)}{between}{anew(answers)} }.into_any()
}

/// The sheet of a result received: what came is what is printed.
#[component]
pub fn PaperSheet(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    sheet(&shown, &shown, None)
}

/// What was changed, in words that tell no answer kept off.
fn variant(trial: Trial, kept_off: &[Item]) -> String {
    let changes = trial.changed().into_iter().zip(trial.changes());
    let changes = changes.map(|(item, said)| {
        if kept_off.contains(&item) {
            text::CHANGE_OFF.to_owned()
        } else {
            said
        }
    });
    let mut changes: Vec<String> = changes.collect();
    changes.dedup();
    what_if::on_paper(&changes)
}

/// The page: `shown` is the result, `told` what of it may be read.
fn sheet(shown: &Shown, told: &Shown, variant: Option<String>) -> AnyView {
    let under = under_title(shown, told);
    let lines = variant
        .iter()
        .chain(&under)
        .map(|said| height(said, WIDTH))
        .sum::<usize>();
    let foot = publisher().map(|publisher| words::publisher::foot(&publisher.name, &publisher.mail));
    let under = under.into_iter().map(|said| view! { <p>{said}</p> }).collect_view();
    view! {
        <div class="paper">
            {variant.map(|variant| view! { <p class="paper__variant"><strong>{variant}</strong></p> })}
            <p class="paper__head"><strong>{text::TITLE}</strong>", "{text::about(clock::today(), shown.own)}</p>
            <h2 class="paper__verdict">{told.title()}</h2>
            {under}
            {body(told, lines + HEAD + foot.iter().map(|said| height(said, WIDTH)).sum::<usize>())}
            <p class="paper__foot">{text::FOOT}</p>
            {foot.map(|said| view! { <p class="paper__foot paper__publisher">{said}</p> })}
        </div>
    }
    .into_any()
}

/// Under the title: how sure it is, what must be settled first, what each way in front is.
fn under_title(shown: &Shown, told: &Shown) -> Vec<String> {
    let mut said = vec![sentence(shown)];
    said.extend(law::waiting(told));
    let ways = told.ways().recommended().into_iter();
    said.extend(ways.map(|way| words::way(way).explanation.to_owned()));
    said
}

/// The ways with their money, then what to know and to ask; nothing that names a way while a question may close it.
fn body(told: &Shown, head: usize) -> AnyView {
    if told.names_no_way() {
        return part::columns(vec![law::points(told)], head);
    }
    let ways = told.ways();
    let mut parts = vec![
        law::part(ways),
        law::points(told),
        appointment::next(told),
        appointment::reasons(ways),
    ];
    parts.extend(appointment::asked(told));
    view! { {table::ways(told)}{part::columns(parts, head)} }.into_any()
}
