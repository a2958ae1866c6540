//! A file that the person chooses: its attempts join the list, or come back where nothing is under way.

use leptos::prelude::*;

use super::shelf::Shelf;
use crate::browser::file::{self, Chosen};
use exchange::history::{Attempts, Encoding, FromFile, LARGEST_FILE, NotOurs, What, read_file};
use words::attempts as text;

/// The field that takes a file: unseen, it lies over its label, since the browser writes on it in its own language.
#[component]
pub fn ChooseFile(
    /// Unique in the page; the field has it.
    id: &'static str,
    /// What its label says.
    label: &'static str,
    /// Ids of what explains it.
    described: &'static str,
    /// Called with the file once it is chosen and read, or with why it is refused.
    on_read: Callback<Result<FromFile, &'static str>>,
) -> impl IntoView {
    let read = move |_| {
        leptos::task::spawn_local(async move {
            if let Some(read) = read(id).await {
                on_read.run(read);
            }
            file::clear_field(id);
        });
    };
    view! {
        <div class="choose-file">
            <input
                id=id
                type="file"
                accept=".json,.txt,.eml,.html,application/json,text/plain,text/html,message/rfc822"
                aria-describedby=described
                on:change=read
            />
            <label class="button button--quiet" for=id>{label}</label>
        </div>
    }
}

/// What the chosen file holds; nothing when no file was chosen.
async fn read(field: &str) -> Option<Result<FromFile, &'static str>> {
    let chosen = Chosen::of_field(field)?;
    if chosen.size() > LARGEST_FILE as f64 {
        return Some(Err(text::TOO_LARGE));
    }
    let name = chosen.name();
    let Some(bytes) = chosen.bytes().await else {
        return Some(Err(text::UNREADABLE_FILE));
    };
    Some(read_file(&bytes, &name).map_err(refusal))
}

/// Adds the attempts of a file to the list; says what was done.
pub(super) fn add(shelf: Shelf, read: FromFile) -> String {
    let message = read.is_message.then_some(text::FROM_MESSAGE);
    let reread = (read.encoding != Encoding::Utf8).then_some(text::REREAD);
    let added = added(shelf, read.attempts, read.damaged);
    let counted = message.map_or(added, str::to_owned);
    let said = [Some(counted.as_str()), reread];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Adds them, then goes on with the first that has answers: the one under way when the file was written.
pub(super) fn take_back(shelf: Shelf, read: FromFile) {
    let mut all = read.attempts.iter().map(|kept| &kept.what);
    let first = all.find(|what| matches!(what, What::Answers(_))).cloned();
    drop(all);
    shelf.say(add(shelf, read));
    let listed = shelf.attempts.read_untracked();
    let id = listed
        .iter()
        .find(|kept| first.as_ref().is_some_and(|first| first.says_the_same(&kept.what)))
        .map(|kept| kept.id);
    drop(listed);
    if let Some(id) = id {
        shelf.reopen(id);
    }
}

/// The attempt under way counts as there: a file of this device must not bring it back twice.
fn added(shelf: Shelf, mut attempts: Attempts, damaged: usize) -> String {
    let present = shelf.session.attempt_now();
    let again: Vec<u32> = attempts
        .iter()
        .filter(|kept| matches!(&kept.what, What::Answers(attempt) if attempt.sheet.says_the_same(&present.sheet)))
        .map(|kept| kept.id)
        .collect();
    for &id in &again {
        attempts.remove(id);
    }
    let merged = shelf.edit(|own| own.merge(attempts));
    text::imported(merged.added, merged.already_there + again.len(), damaged)
}

const fn refusal(reason: NotOurs) -> &'static str {
    match reason {
        NotOurs::TooLarge => text::TOO_LARGE,
        NotOurs::TooMany => text::TOO_MANY,
        NotOurs::Empty => text::EMPTY_FILE,
        NotOurs::NotJson => text::NOT_JSON,
        NotOurs::OtherProgram => text::OTHER_PROGRAM,
        NotOurs::Newer => text::NEWER_FILE,
    }
}
