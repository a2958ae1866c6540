//! Saying that answers are kept, or that they are not.

use leptos::prelude::*;

use crate::ui::live::live;
use crate::ui::session::Session;
use exchange::store::Keeping;
use exchange::store::NotKept;
use words::interface::keeping as text;

/// One line under the question; a fault is said in a notice.
#[component]
pub fn SaveStatus(
    /// Only says what went wrong.
    #[prop(optional)]
    faults_only: bool,
) -> impl IntoView {
    let session = Session::current();
    let put_aside = move || session.has_put_aside().then(|| (text::PUT_ASIDE.to_owned(), true));
    let said = move || sentence(session.keeping()).filter(|(_, fault)| *fault);
    let sentence = Memo::new(move |_| {
        let kept = || sentence(session.keeping()).filter(|_| !faults_only);
        said().or_else(put_aside).or_else(kept)
    });
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
        // The footer says what became of an erasure.
        Keeping::Nothing | Keeping::Erased | Keeping::NotErased(_) => return None,
        Keeping::ErasedElsewhere => (text::ERASED_ELSEWHERE.to_owned(), true),
        Keeping::Kept => (text::KEPT.to_owned(), false),
        Keeping::NotKept(NotKept::Unavailable) => (text::UNAVAILABLE.to_owned(), true),
        Keeping::NotKept(NotKept::Refused) => (text::REFUSED.to_owned(), true),
        Keeping::Corrupt => (text::CORRUPT.to_owned(), true),
        Keeping::Stuck => (text::STUCK.to_owned(), true),
        Keeping::Newer => (text::NEWER.to_owned(), true),
        Keeping::Dropped(count) => (text::dropped(count), true),
    };
    Some((text, fault))
}
