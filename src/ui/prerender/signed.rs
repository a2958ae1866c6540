//! Who publishes, beside every page and never in a program: the copy is signed by a script that changes none.

use leptos::prelude::*;

use exchange::route::Page;
use words::publisher as text;

/// The strip at the foot of a page; `base` is the way from it to the folder of the site, without the final slash.
pub(super) fn strip(page: Page, base: &str) -> AnyView {
    let who = [base, Page::Publisher.path()].concat();
    let here = page == Page::Home;
    view! {
        <aside class="published site-footer" aria-label=text::LABEL>
            {here.then(|| view! { <div data-publisher="introduction"></div> })}
            <p><span data-publisher="by">{text::NOT_SAID}</span>" "<a href=who>{text::TITLE}</a></p>
        </aside>
    }
    .into_any()
}
