//! For friends: one sentence to react to, and a picture that says the same; for partners, how to compare.

use leptos::prelude::*;

use crate::browser::picture;
use crate::chart::picture::marks;
use crate::ui::live::{anew, live};
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{FAssocies, Motive};
use exchange::route::Page;
use words::interface::PRODUCT;
use words::sharing_words::{self as text, Told};

/// What friends are told of a result: its first reasons to work and the ways in front, nothing else.
pub(super) fn told(shown: &Shown) -> Told {
    let rows = words::motive_rows(&shown.recommendation.motives);
    let first: Vec<Motive> = rows.iter().filter(|row| row.rank == 1).map(|row| row.motive).collect();
    text::told(&first, &shown.recommended())
}

/// The picture, folded: its words, and the file.
pub(super) fn card(told: Memo<Told>) -> AnyView {
    let message = RwSignal::new(None::<&'static str>);
    let save = move |_| {
        message.set(None);
        let told = told.get_untracked();
        leptos::task::spawn_local(async move {
            let done = picture::save(text::PICTURE_FILE, &marks(&told.lines, told.question, PRODUCT)).await;
            message.set(Some(if done {
                text::PICTURE_SAVED
            } else {
                text::PICTURE_NOT_SAVED
            }));
        });
    };
    view! {
        <details class="share__picture">
            <summary>{text::PICTURE}</summary>
            <div class="stack stack--tight">
                <p>{text::PICTURE_HELP}</p>
                {anew(move || words_of(&told.read()))}
                <p class="actions"><button type="button" class="button button--quiet save-picture" on:click=save>{text::PICTURE_SAVE}</button></p>
                <p class="save-status" role="status" prop:textContent=live(move || message.get().unwrap_or_default())></p>
            </div>
        </details>
    }
    .into_any()
}

/// The words of the picture: what it is for those who do not see it.
fn words_of(told: &Told) -> AnyView {
    view! { <p>{text::PICTURE_SAYS}" "<strong class="share__card">{told.sentence()}</strong></p> }.into_any()
}

/// For those who start with others.
pub(super) fn partners(session: Session, shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref()?;
    (FAssocies::of(&report.answers) == Some(FAssocies::Plusieurs)).then(|| {
        view! {
            <div class="notice stack stack--tight share__partners">
                <h4>{text::PARTNERS}</h4>
                <p>{text::PARTNERS_HELP}</p>
                <p><a class="button button--quiet" href=session.href(Page::Attempts.path())>{text::PARTNERS_COMPARE}</a></p>
            </div>
        }
        .into_any()
    })
}
