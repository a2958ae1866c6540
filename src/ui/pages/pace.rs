//! A kind word when answers come faster than one can read; measured in memory, never stored (spec §2.4).

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::live::anew;
use engine::Item;

/// Fast answers in a row before the word is shown.
const IN_A_ROW: u8 = 3;
/// An item is fast below this many milliseconds…
const SHORTEST: f64 = 1_000.0;
/// …or below this many milliseconds a word.
const PER_WORD: f64 = 120.0;

/// How fast the person answers, during this visit.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    since: StoredValue<f64>,
    row: StoredValue<u8>,
    said: StoredValue<bool>,
    shown: RwSignal<bool>,
}

impl Pace {
    /// A visit that starts now.
    pub(crate) fn new() -> Self {
        Self {
            since: StoredValue::new(0.0),
            row: StoredValue::new(0),
            said: StoredValue::new(false),
            shown: RwSignal::new(false),
        }
    }

    /// The pace given by the app.
    pub(crate) fn current() -> Self {
        expect_context()
    }

    /// A question comes on screen.
    pub(crate) fn arrive(self) {
        self.since.set_value(clock::now());
    }

    /// The person goes on from a question.
    pub(crate) fn leave(self, item: Item) {
        let fast = clock::now() - self.since.get_value() < f64::max(SHORTEST, PER_WORD * words_of(item) as f64);
        self.row
            .update_value(|row| *row = if fast { row.saturating_add(1) } else { 0 });
        let show = self.row.get_value() >= IN_A_ROW && !self.said.get_value();
        self.said.update_value(|said| *said |= show);
        self.shown.set(show);
    }
}

/// Words of the question, its help and its poles.
fn words_of(item: Item) -> usize {
    let text = words::question(item);
    let (low, high) = text.poles.unwrap_or_default();
    [text.text, text.help.unwrap_or_default(), low, high]
        .iter()
        .map(|text| {
            text.split([' ', '\u{a0}', '\u{202f}'])
                .filter(|word| !word.is_empty())
                .count()
        })
        .sum()
}

/// The word itself, on the question that follows, once a visit.
#[component]
pub fn TooFast(
    /// How fast the person answers.
    pace: Pace,
) -> impl IntoView {
    view! {
        <div role="status">
            {anew(move || pace.shown.get().then(|| view! { <p class="notice too-fast">{words::quality::TOO_FAST}</p> }))}
        </div>
    }
}
