//! What surrounds every page: the way to the content, the name, the promise of privacy.

use leptos::prelude::*;

use super::{Confirm, ConfirmWords};
use crate::browser::page;
use crate::ui::live::live;
use words::footer;
use words::interface::{PRODUCT, SKIP, keeping};

/// Header, content, footer.
#[component]
pub fn Shell(
    /// Address of the first screen.
    home: String,
    /// Address of the page on privacy.
    privacy: String,
    /// Addresses and names of the pages that every page leads to.
    links: Vec<(String, &'static str)>,
    /// What the footer offers besides.
    #[prop(optional)]
    tools: Option<AnyView>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page::focus("contenu");
    };
    let links = links
        .into_iter()
        .map(|(href, words)| view! { <a href=href>{words}</a> });
    view! {
        <div class="app">
            <div>
                <a class="skip-link visually-hidden" href="#contenu" on:click=skip>{SKIP}</a>
                <header class="site-header">
                    <div class="site-header__inner">
                        <a class="brand" href=home>
                            <Logo />
                            {PRODUCT}
                        </a>
                    </div>
                </header>
            </div>
            <main id="contenu" tabindex="-1">{children()}</main>
            <footer class="site-footer">
                <div class="site-footer__inner">
                    <p>{keeping::PRIVACY}" "<a href=privacy>{keeping::CHECK}</a></p>
                    {tools}
                    <nav class="site-links" aria-label=footer::LABEL>{links.collect_view()}</nav>
                </div>
            </footer>
        </div>
    }
}

const ERASE: ConfirmWords = ConfirmWords {
    ask: keeping::ERASE,
    yes: keeping::ERASE_YES,
    no: keeping::ERASE_NO,
};

/// What the footer of the app says and offers about erasing.
#[component]
pub fn Erasure(
    /// Whether something can be erased.
    #[prop(into)]
    erasable: Signal<bool>,
    /// What became of the last erasure.
    #[prop(into)]
    said: Signal<Option<&'static str>>,
    /// Called when the person confirms the erasure.
    #[prop(into)]
    on_erase: Callback<()>,
) -> impl IntoView {
    view! {
        <p role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        <Show when=move || erasable.get()>
            <Confirm id="effacer" words=ERASE question=keeping::ERASE_QUESTION.to_owned() on_yes=on_erase />
        </Show>
    }
}

/// Four paths from one point.
#[component]
fn Logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" class="logo">
            <path data-way="cae" d="M16 28C12 24 5 20 4 10" />
            <path data-way="portage" d="M16 28C15 21 12 14 12 5" />
            <path data-way="micro" d="M16 28C17 21 20 14 20 5" />
            <path data-way="creation" d="M16 28C20 24 27 20 28 10" />
        </svg>
    }
}
