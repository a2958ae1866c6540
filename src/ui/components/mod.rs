//! Reusable parts: values in, callbacks out; they know nothing of the session.

mod about;
mod amount_field;
mod amount_slider;
mod answer_editor;
mod choice;
mod closed_ways;
mod confirm;
mod error_summary;
mod euros_input;
mod explained;
mod of_hundred;
mod option_list;
mod paste_link;
mod picture;
mod progress;
mod qr_code;
mod ranking;
mod several;
mod shell;
mod speak;
mod terms;
mod way_name;

pub(crate) use about::about;
pub(crate) use amount_field::{AmountField, maximum};
pub(crate) use amount_slider::AmountSlider;
pub(crate) use answer_editor::{AnswerEditor, Draft};
pub(crate) use closed_ways::ClosedWays;
pub(crate) use confirm::{Confirm, ConfirmWords};
pub(crate) use error_summary::ErrorSummary;
pub(crate) use euros_input::{EurosInput, described, error_place, hint_id};
pub(crate) use explained::Explained;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use explained::linked;
pub(crate) use of_hundred::of_hundred;
pub(crate) use option_list::OptionList;
pub(crate) use paste_link::PasteLink;
pub(crate) use picture::Crossroads;
pub(crate) use progress::{Progress, Remaining};
pub(crate) use qr_code::qr_code;
pub(crate) use ranking::Ranking;
pub(crate) use several::Several;
pub(crate) use shell::{Erasure, Shell};
pub(crate) use speak::Speak;
pub(crate) use terms::Terms;
pub(crate) use way_name::{WayMark, WayName, shape, way_mark, way_name};

use engine::Item;

/// Id of the field of an option; the first one is the field of the question.
pub(crate) fn option_id(item: Item, rank: u8) -> String {
    match rank {
        0 => field_id(item),
        _ => format!("{}-{rank}", field_id(item)),
    }
}

/// Id of the first field of a question, where the error summary leads.
///
/// Not the id of the item: the fragment of the address would scroll to it.
pub(crate) fn field_id(item: Item) -> String {
    format!("champ-{}", item.id())
}
