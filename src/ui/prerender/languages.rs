//! The way to the same page in the other language, beside every page and in no program: `early.js` gives it the place and the answers
//! that the address has.

use leptos::prelude::*;

use super::{Frame, folder_of};
use exchange::route::{Base, Page};
use words::languages as text;

/// The same page in the other language, from the folder of this one: a folder, with the final slash, or the folder itself.
fn path_to(page: Page, frame: Frame) -> String {
    let folder = folder_of(page, frame);
    let last = if folder.is_empty() { "" } else { "/" };
    [text::TO_OTHER, &folder, last].concat()
}

/// The link, which stands above the page though it comes after it.
pub(super) fn switch(page: Page, frame: Frame, base: &Base) -> AnyView {
    let address = [&base.root, "/", &path_to(page, frame)].concat();
    let language = text::OTHER_TAG;
    view! {
        <nav class="languages" aria-label=text::LABEL>
            <a href=address lang=language hreflang=language>{text::OTHER}</a>
        </nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_leads_to_the_same_in_the_other_language() {
        for (page, frame, expected) in [
            (Page::Home, Frame::Site, ""),
            (Page::Paper, Frame::Site, "questionnaire/papier/"),
            (Page::Home, Frame::Embedded, "integration/"),
            (Page::Result, Frame::Embedded, "integration/resultat/"),
        ] {
            assert_eq!(path_to(page, frame), [text::TO_OTHER, expected].concat());
        }
    }
}
