//! The case that an adviser enters for the person in front of them. Nothing of it is kept, and the adviser’s own answers are left alone.

mod enter;
mod told;
mod traced;

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::live::anew;
use crate::ui::session::Session;
use calls::towards_the_second;
use engine::{Counterfactual, Report, Sheet};
use enter::{Enter, FIELD};
use exchange::typed::{Case, case};
use told::told;
use words::advice as text;
use words::interface::titled;

/// The title of the result, where Escape leads.
const RESULT: &str = "verdict";

/// What the page shows.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    /// What is typed.
    typed: RwSignal<String>,
    /// What is read of it.
    read: Memo<Case>,
    /// What follows; none without an answer.
    told: Memo<Option<Told>>,
    /// Whether the page was emptied.
    cleared: RwSignal<bool>,
}

/// What follows from the answers of a case.
#[derive(Clone)]
struct Told {
    sheet: Sheet,
    report: Report,
    changes: Vec<Counterfactual>,
}

/// The same answers say the same.
impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        self.sheet == other.sheet
    }
}

/// The page.
#[component]
pub fn AdvicePage() -> impl IntoView {
    page::set_title(&titled(text::TITLE));
    let desk = Desk::new();
    view! {
        <div class="page page--wide stack stack--loose advice">
            <div class="stack advice__about">
                <h1 tabindex="-1">{text::TITLE}</h1>
                <p class="lead">{text::LEAD}</p>
                <p>{text::PRIVATE}</p>
            </div>
            // What is typed before the program is there would be lost.
            {if WRITTEN_IN_ADVANCE { crate::ui::coming() } else { view! { <Enter desk /> }.into_any() }}
            {anew(move || told(desk))}
        </div>
    }
}

impl Desk {
    fn new() -> Self {
        let (session, typed) = (Session::current(), RwSignal::new(String::new()));
        let read = Memo::new(move |_| case(&typed.read(), words::COMMA));
        let told = Memo::new(move |_| Told::of(session, &read.with(Case::sheet)));
        let cleared = RwSignal::new(false);
        Self {
            session,
            typed,
            read,
            told,
            cleared,
        }
    }

    fn clear(self) {
        self.typed.set(String::new());
        self.cleared.set(true);
        page::focus(FIELD);
    }
}

impl Told {
    fn of(session: Session, sheet: &Sheet) -> Option<Self> {
        let report = (!sheet.answers.is_empty()).then(|| session.report(sheet))?;
        let changes = towards_the_second(&report);
        let sheet = *sheet;
        Some(Self { sheet, report, changes })
    }
}
