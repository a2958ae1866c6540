//! What one does with a board: print it, keep it.

use leptos::prelude::*;

use super::Meeting;
use crate::browser::{clock, file, page};
use group::{Board, write_board};
use law::Date;
use words::group_csv;
use words::group_words::page as text;

/// The three buttons.
#[component]
pub fn Keep(
    /// The page.
    meeting: Meeting,
    /// What is kept.
    board: Board,
    /// Its day.
    day: Option<Date>,
) -> impl IntoView {
    let name = move |end: &str| [text::FILE_NAME, &day.unwrap_or_else(clock::today).to_string(), end].concat();
    let (kept, told) = (write_board(&board, day), group_csv(&board, day));
    let keep = move |_| {
        let done = file::save(&name(".json"), &kept);
        meeting.say(if done { text::KEPT } else { text::NOT_KEPT });
    };
    let take = move |_| {
        let done = file::save_table(&name(".csv"), &told);
        meeting.say(if done { text::TABLE_KEPT } else { text::NOT_KEPT });
    };
    view! {
        <div class="actions group__keep">
            <button type="button" id="imprimer" class="button" on:click=|_| page::print()>{text::PRINT}</button>
            <button type="button" id="garder" class="button button--quiet" aria-describedby="garder-aide" on:click=keep>
                {text::KEEP}
            </button>
            <button type="button" id="tableur" class="button button--quiet" aria-describedby="garder-aide" on:click=take>
                {text::TABLE}
            </button>
            <p class="small soft" id="garder-aide">{text::KEEP_HELP}</p>
        </div>
    }
}
