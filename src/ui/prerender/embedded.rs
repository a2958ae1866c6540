//! What a page says where another site shows it in a frame, outside the place of its program.

use leptos::prelude::*;

use exchange::route::{Base, Page};
use words::embedded as text;

/// The strip at the foot of a page in a frame: the same place in the whole site. `src/browser/embedded.js` opens it aside, and the
/// program gives it every answer; before the program is there, `framed.css` shows the same words without the link.
pub(super) fn strip(page: Page, base: &Base) -> AnyView {
    let wide = [&base.root, page.path()].concat();
    view! {
        <aside class="framed site-footer" aria-label=text::LABEL>
            <p>
                <span class="wide-soon">{text::OPEN_WIDE}</span>
                <a class="open-wide" href=wide target="_blank" rel="noopener">{text::OPEN_WIDE}</a>" "{text::OPEN_WIDE_HELP}
            </p>
        </aside>
    }
    .into_any()
}
