//! The parts under the head of the sheet: rows of text, as many as the page has room for.

use leptos::prelude::*;

use crate::chart::sheet;
use words::interface::result::COLON;

/// A row: what it is about, what it says, where that comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) about: Option<String>,
    pub(super) text: String,
    pub(super) basis: Option<String>,
}

impl Row {
    /// A row that only says something.
    pub(super) fn says(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    fn height(&self) -> usize {
        let about = self.about.as_deref().unwrap_or_default();
        let basis = self.basis.as_deref().unwrap_or_default();
        sheet::height(&[about, &self.text, basis].concat(), sheet::COLUMN)
    }

    fn view(self, sign: &'static str) -> AnyView {
        let about = self.about.map(|about| view! { <strong>{about}</strong>{COLON} });
        view! { <li>{sign}{about}{self.text}{self.basis}</li> }.into_any()
    }
}

/// A part with its title.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// Tells the part from the others in the page.
    pub(super) id: &'static str,
    pub(super) title: String,
    /// Before each row: a box to tick, or nothing.
    pub(super) sign: &'static str,
    /// Rows that come before the further rows of the other parts.
    pub(super) owed: usize,
    pub(super) rows: Vec<Row>,
}

impl Part {
    fn measured(&self) -> sheet::Part {
        sheet::Part {
            owed: self.owed,
            rows: self.rows.iter().map(Row::height).collect(),
        }
    }

    fn view(self, kept: usize) -> Option<AnyView> {
        let class = if self.sign.is_empty() { "" } else { "paper__signs" };
        let rows = self.rows.into_iter().take(kept).map(|row| row.view(self.sign));
        let rows = rows.collect_view();
        (kept > 0).then(|| {
            view! { <section data-part=self.id><h3>{self.title}</h3><ul class=class>{rows}</ul></section> }.into_any()
        })
    }
}

/// The parts in two columns, under a head of this many lines; what has no room is counted at the end.
pub(super) fn columns(parts: Vec<Part>, head: usize) -> AnyView {
    let measured: Vec<sheet::Part> = parts.iter().map(Part::measured).collect();
    let kept = sheet::fitting(&measured, sheet::room(head));
    let left: usize = measured.iter().map(|part| part.rows.len()).sum::<usize>() - kept.iter().sum::<usize>();
    let views = parts.into_iter().zip(kept).map(|(part, kept)| part.view(kept));
    let views = views.collect_view();
    view! {
        <div class="paper__columns">{views}{words::paper::more(left).map(|more| view! { <p>{more}</p> })}</div>
    }
    .into_any()
}
