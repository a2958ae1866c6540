//! A row: its title, which already answers, and what is behind once it was opened.

use leptos::prelude::*;

use super::behind::{behind, is_there};
use super::titles::title;
use super::{Apart, Doors, Drawn};
use crate::ui::live::{anew, anew_as_unfolded, live};
use exchange::route::Door;

/// Id of what a person presses, and where the focus goes.
pub(super) fn button_id(door: Door) -> String {
    format!("porte-{}", door.id())
}

/// Id of what is behind.
pub(super) fn content_id(door: Door) -> String {
    format!("derriere-{}", door.id())
}

/// A row of the page; nothing where the result has nothing to put behind it.
pub(in super::super) fn row(door: Door, drawn: Drawn, apart: Apart) -> AnyView {
    let there = Memo::new(move |_| drawn.with(|(shown, _)| is_there(door, shown)));
    view! { <Show when=move || there.get()>{opening(door, drawn, &apart)}</Show> }.into_any()
}

fn opening(door: Door, drawn: Drawn, apart: &Apart) -> Option<AnyView> {
    let doors = use_context::<Doors>()?;
    let open = Memo::new(move |_| doors.is_open(door));
    // What was opened stays built: closing a door loses nothing of what was done behind it.
    let seen = Memo::new(move |before: Option<&bool>| before == Some(&true) || open.get());
    let words = Memo::new(move |_| drawn.with(|(shown, _)| title(door, shown)));
    let content = content_id(door);
    let apart = apart.clone();
    Some(
        view! {
            <section class="door" id=door.id() data-open=move || open.get().then_some("")>
                <h2 class="door__title">
                    <button
                        type="button"
                        class="door__button"
                        id=button_id(door)
                        aria-expanded=move || open.get().to_string()
                        aria-controls=content.clone()
                        on:click=move |_| doors.press(door)
                    >
                        <span class="door__name" prop:textContent=live(move || words.get().name)></span>
                        " "
                        <span class="door__answer" prop:textContent=live(move || words.get().answer)></span>
                    </button>
                </h2>
                <div class="door__content stack stack--loose" id=content hidden=move || !open.get()>
                    {anew(move || seen.get().then(|| inside(door, drawn, &apart)))}
                </div>
            </section>
        }
        .into_any(),
    )
}

fn inside(door: Door, drawn: Drawn, apart: &Apart) -> AnyView {
    let fixed = behind(door, apart);
    let follows =
        anew_as_unfolded(move || drawn.with(|(shown, before)| super::behind::follows(door, shown, before.as_ref())));
    view! { <div class="stack stack--loose">{follows}</div>{fixed} }.into_any()
}
