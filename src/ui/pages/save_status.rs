//! Saying that answers are kept, or that they are not.

use leptos::prelude::*;

use crate::browser::storage::NotKept;
use crate::content::interface::keeping as words;
use crate::ui::keeping::Keeping;
use crate::ui::live::live;
use crate::ui::session::Session;

/// One line under the question; a fault is said in a notice.
#[component]
pub fn SaveStatus(
    /// Only says what went wrong.
    #[prop(optional)]
    faults_only: bool,
) -> impl IntoView {
    let session = Session::current();
    let sentence = Memo::new(move |_| sentence(session.keeping()).filter(|(_, fault)| *fault || !faults_only));
    view! {
        <p
            class="save-status"
            role="status"
            class:save-status--fault=move || sentence.get().is_some_and(|(_, fault)| fault)
            prop:textContent=live(move || sentence.get().map(|(text, _)| text).unwrap_or_default())
        ></p>
    }
}

/// What to say, and whether it is a fault; nothing before the first answer.
fn sentence(keeping: Keeping) -> Option<(String, bool)> {
    let (text, fault) = match keeping {
        // The footer says that everything was erased.
        Keeping::Nothing | Keeping::Erased => return None,
        Keeping::Kept => (words::KEPT.to_owned(), false),
        Keeping::NotKept(NotKept::Unavailable) => (words::UNAVAILABLE.to_owned(), true),
        Keeping::NotKept(NotKept::Refused) => (words::REFUSED.to_owned(), true),
        Keeping::Corrupt => (words::CORRUPT.to_owned(), true),
        Keeping::Stuck => (words::STUCK.to_owned(), true),
        Keeping::Newer => (words::NEWER.to_owned(), true),
        Keeping::Dropped(count) => (words::dropped(count), true),
    };
    Some((text, fault))
}
