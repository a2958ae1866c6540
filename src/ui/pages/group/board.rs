//! The board: what it counts, what to talk about, what to do with it.

use leptos::prelude::*;

use super::keep::Keep;
use super::table::{closed, table};
use super::{BOARD, Meeting};
use group::{Board, topics};
use law::Date;
use words::{group_words as text, hides};

/// The whole of it; on paper, alone.
pub(super) fn shown(meeting: Meeting, board: &Board, day: Option<Date>) -> AnyView {
    let counts = match board {
        Board::Few => None,
        Board::Counted {
            tables, closed: ways, ..
        } => Some(view! {
            <div class="group__tables">{tables.iter().map(table).collect_view()} {closed(ways)}</div>
        }),
    };
    let questions = topics(board)
        .into_iter()
        .map(|topic| view! { <li>{text::topic(topic)}</li> });
    let board = board.clone();
    let people = match board {
        Board::Few => None,
        Board::Counted { people, .. } => Some(people),
    };
    view! {
        <section class="stack group__board" aria-labelledby=BOARD data-people=people>
            <h2 id=BOARD tabindex="-1">{text::title(&board, day)}</h2>
            <p>{hides(&board)}</p>
            {counts}
            <div class="stack stack--tight">
                <h3>{text::TOPICS}</h3>
                <ul class="group__topics">{questions.collect_view()}</ul>
            </div>
            <Keep meeting board day />
        </section>
    }
    .into_any()
}
