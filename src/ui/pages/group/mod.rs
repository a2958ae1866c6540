//! The board of a meeting: the links of its people in, what they have in common out. Nothing of it is kept.

mod board;
mod give;
mod keep;
mod table;

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::live::{anew, live};
use crate::ui::session::Session;
use board::shown;
use exchange::history::text_of;
use exchange::route::Page;
use give::Give;
use group::{Board, NotABoard, Note, Reading, Trouble, read_board};
use law::Date;
use words::group_words::{notes, page as text};
use words::interface::titled;

use crate::browser::clock;

/// The title of the board, where the focus goes.
const BOARD: &str = "tableau";

/// What the page shows.
#[derive(Clone, Copy)]
struct Meeting {
    session: Session,
    /// What is pasted.
    pasted: RwSignal<String>,
    /// What each chosen file holds, in the order of their names.
    files: RwSignal<Vec<Vec<u8>>>,
    /// What was done last.
    said: RwSignal<Option<&'static str>>,
    /// What is to be told of the links.
    notes: RwSignal<Vec<String>>,
    board: RwSignal<Option<(Board, Option<Date>)>>,
}

/// The page.
#[component]
pub fn GroupPage() -> impl IntoView {
    page::set_title(&titled(text::TITLE));
    let meeting = Meeting {
        session: Session::current(),
        pasted: RwSignal::new(String::new()),
        files: RwSignal::new(Vec::new()),
        said: RwSignal::new(None),
        notes: RwSignal::new(Vec::new()),
        board: RwSignal::new(None),
    };
    let alone = meeting.session.href(Page::Advice.path());
    view! {
        <div class="page page--wide stack stack--loose group">
            <div class="stack">
                <h1 tabindex="-1">{text::TITLE}</h1>
                <p class="lead">{text::LEAD}</p>
                <p>{text::PRIVATE}</p>
                <p class="small"><a href=alone>{words::advice::LEADS}</a></p>
            </div>
            // What is typed before the program is there would be lost.
            {if WRITTEN_IN_ADVANCE { crate::ui::coming() } else { view! { <Give meeting /> }.into_any() }}
            <p class="said" role="status" prop:textContent=live(move || meeting.said.get().unwrap_or_default())></p>
            {anew(move || told(&meeting.notes.read()))}
            {anew(move || meeting.board.read().as_ref().map(|(board, day)| shown(meeting, board, *day)))}
        </div>
    }
}

fn told(notes: &[String]) -> Option<AnyView> {
    let lines = notes.iter().map(|note| view! { <li>{note.clone()}</li> });
    (!notes.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight group__notes" aria-labelledby="remarques">
                <h2 id="remarques">{text::NOTES}</h2>
                <ul>{lines.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

impl Meeting {
    /// Says something, again if it is the same.
    fn say(self, sentence: &'static str) {
        self.said.set(None);
        request_animation_frame(move || self.said.set(Some(sentence)));
    }

    /// Makes the board of what is pasted and chosen, or opens the one that was kept.
    fn make(self) {
        self.notes.set(Vec::new());
        self.board.set(None);
        match self.kept() {
            Some(Ok((board, day))) => self.show(board, day, text::REOPENED),
            Some(Err(NotABoard::Newer)) => self.say(text::NEWER),
            Some(Err(_)) => self.say(text::CHANGED),
            None => self.read(),
        }
    }

    /// The kept board, where it is alone; what is no board at all is read otherwise.
    fn kept(self) -> Option<Result<(Board, Option<Date>), NotABoard>> {
        let files = self.files.read_untracked();
        let [file] = files.as_slice() else { return None };
        let alone = self.pasted.with_untracked(|pasted| pasted.trim().is_empty());
        let read = read_board(&text_of(file).0);
        (alone && read != Err(NotABoard::Other)).then_some(read)
    }

    fn read(self) {
        let computed = |sheet: &_| self.session.report(sheet);
        let mut reading = Reading::new(clock::law(), &computed);
        self.pasted.with_untracked(|pasted| reading.text(0, pasted));
        self.files.with_untracked(|files| {
            for (rank, bytes) in files.iter().enumerate() {
                reading.file(rank + 1, bytes);
            }
        });
        self.notes.set(notes::notes(reading.notes()));
        match reading.people() {
            0 if reading.notes().is_empty() => self.say(text::NOTHING),
            0 => self.say(text::NONE),
            1 => self.say(text::ONE),
            _ => self.show(reading.board(), Some(clock::today()), made(reading.notes())),
        }
    }

    fn show(self, board: Board, day: Option<Date>, sentence: &'static str) {
        self.board.set(Some((board, day)));
        self.say(sentence);
        request_animation_frame(|| page::focus(BOARD));
    }

    fn clear(self) {
        self.pasted.set(String::new());
        self.files.set(Vec::new());
        self.notes.set(Vec::new());
        self.board.set(None);
        self.said.set(None);
        page::focus(give::FIELD);
    }
}

fn made(notes: &[Note]) -> &'static str {
    let wrong = |note: &Note| matches!(note.trouble, Trouble::Wrong(_));
    if notes.iter().any(wrong) {
        text::MADE_WITH_NOTES
    } else {
        text::MADE
    }
}
