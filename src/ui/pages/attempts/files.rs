//! Taking attempts away in a file, and adding those of a file.

use leptos::prelude::*;

use super::shelf::Shelf;
use crate::browser::file::{self, Chosen};
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::attempts::{name_or_number, today};
use crate::ui::components::PasteLink;
use crate::ui::live::live;
use exchange::history::{Attempts, Encoding, LARGEST_FILE, NotOurs, What, read_file, write_attempts};
use exchange::route::Page;
use words::attempts as text;
use words::sharing_words::PASTE_RECEIVED;

/// Id of the field that takes a file.
const FIELD: &str = "fichier";

/// The file section.
#[component]
pub fn Files(
    /// The page.
    shelf: Shelf,
) -> impl IntoView {
    let said = RwSignal::new(None::<String>);
    let export = move |_| {
        said.set(None);
        said.set(Some(exported(shelf)));
    };
    let import = move |_| {
        said.set(None);
        leptos::task::spawn_local(async move {
            said.set(imported(shelf).await);
            file::clear_field(FIELD);
        });
    };
    let on_found = Callback::new(move |link: String| shelf.session.visit(&format!("{}#{link}", Page::Result.path())));
    view! {
        <section class="stack files" aria-labelledby="fichiers">
            <h2 id="fichiers">{text::FILE}</h2>
            <p>{text::FILE_LEAD}</p>
            <p class="actions">
                <button type="button" id="exporter" class="button button--quiet export" on:click=export>{text::EXPORT}</button>
            </p>
            // What is typed before the program is there would be lost.
            {(!WRITTEN_IN_ADVANCE).then(|| view! { <PasteLink label=PASTE_RECEIVED on_found /> })}
            <div class="stack stack--tight">
                <p id="fichier-quoi">{text::IMPORT}</p>
                <p class="small soft" id="fichier-aide">{text::IMPORT_HINT}</p>
                // The field lies unseen over its label: the browser writes on it in its own language.
                <div class="choose-file">
                    <input
                        id=FIELD
                        type="file"
                        accept=".json,.txt,.eml,.html,application/json,text/plain,text/html,message/rfc822"
                        aria-describedby="fichier-quoi fichier-aide"
                        on:change=import
                    />
                    <label class="button button--quiet" for=FIELD>{text::CHOOSE_FILE}</label>
                </div>
            </div>
            <p class="file-said" role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        </section>
    }
}

/// Writes every attempt, the one under way first; says what was done.
fn exported(shelf: Shelf) -> String {
    shelf.refresh();
    let mut all = Attempts::default();
    all.merge(shelf.attempts.get_untracked());
    let present = shelf.session.attempt_now();
    if !present.sheet.answers.is_empty() {
        let name = name_or_number(&all, &shelf.present_name.get_untracked());
        all.add(&name, Some(today()), What::Answers(present));
    }
    if all.is_empty() {
        return text::NOTHING_TO_EXPORT.to_owned();
    }
    let name = format!("quatre-voies-essais-{}.json", today());
    let done = file::save(&name, &write_attempts(&all));
    (if done { text::EXPORTED } else { text::NOT_EXPORTED }).to_owned()
}

/// Adds the attempts of the chosen file; says what was done, nothing when no file was chosen.
async fn imported(shelf: Shelf) -> Option<String> {
    let chosen = Chosen::of_field(FIELD)?;
    if chosen.size() > LARGEST_FILE as f64 {
        return Some(text::TOO_LARGE.to_owned());
    }
    let name = chosen.name();
    let Some(bytes) = chosen.bytes().await else {
        return Some(text::UNREADABLE_FILE.to_owned());
    };
    Some(match read_file(&bytes, &name) {
        Ok(read) => {
            let message = read.is_message.then_some(text::FROM_MESSAGE);
            let reread = (read.encoding != Encoding::Utf8).then_some(text::REREAD);
            let added = added(shelf, read.attempts, read.damaged);
            let counted = message.map_or(added, str::to_owned);
            [Some(counted.as_str()), reread]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
        Err(reason) => refusal(reason).to_owned(),
    })
}

/// The attempt under way counts as there: a file of this device must not bring it back twice.
fn added(shelf: Shelf, mut attempts: Attempts, damaged: usize) -> String {
    let present = shelf.session.attempt_now();
    let again: Vec<u32> = attempts
        .iter()
        .filter(|kept| matches!(&kept.what, What::Answers(attempt) if attempt.sheet == present.sheet))
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
