//! Taking attempts away in a file, and adding those of a file.

use leptos::prelude::*;

use super::by_hand::ByHand;
use super::import::{ChooseFile, add};
use super::shelf::Shelf;
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::attempts;
use crate::ui::components::PasteLink;
use crate::ui::live::{live, say_again};
use exchange::history::FromFile;
use exchange::route::Page;
use words::attempts as text;
use words::sharing_words::PASTE_RECEIVED;

/// The file section.
#[component]
pub fn Files(
    /// The page.
    shelf: Shelf,
) -> impl IntoView {
    let said = RwSignal::new(None::<String>);
    let export = move |_| {
        shelf.refresh();
        say_again(said, Some(exported(attempts::export(shelf.session)).to_owned()));
    };
    let import = Callback::new(move |read: Result<FromFile, &'static str>| {
        say_again(said, Some(read.map_or_else(str::to_owned, |read| add(shelf, read))));
    });
    let on_found = Callback::new(move |link: String| shelf.session.visit(&format!("{}#{link}", Page::Result.path())));
    view! {
        <section class="stack files" aria-labelledby="fichiers">
            <h2 id="fichiers">{text::FILE}</h2>
            <p>{text::FILE_LEAD}</p>
            <p class="actions">
                <button type="button" id="exporter" class="button button--quiet export" on:click=export>{text::EXPORT}</button>
            </p>
            // What is typed before the program is there would be lost.
            {(!WRITTEN_IN_ADVANCE).then(|| view! { <PasteLink label=PASTE_RECEIVED on_found /><ByHand shelf /> })}
            <div class="stack stack--tight">
                <p id="fichier-quoi">{text::IMPORT}</p>
                <p class="small soft" id="fichier-aide">{text::IMPORT_HINT}</p>
                <ChooseFile id="fichier" label=text::CHOOSE_FILE described="fichier-quoi fichier-aide" on_read=import />
            </div>
            <p class="file-said" role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        </section>
    }
}

const fn exported(done: Option<bool>) -> &'static str {
    match done {
        None => text::NOTHING_TO_EXPORT,
        Some(true) => text::EXPORTED,
        Some(false) => text::NOT_EXPORTED,
    }
}
