//! Pages complete as the build writes them: no program, no script, readable by every browser.

mod accessibility;
mod paper;

use leptos::prelude::*;

use super::components::Shell;
use super::links;
use crate::browser::location;
use crate::content::{accessibility as accessibility_words, paper as paper_words};
use crate::route::Page;

/// A page without any program.
#[derive(Clone, Copy)]
pub(super) struct Fixed {
    /// Where it is.
    pub(super) page: Page,
    /// Title, without the name of the product.
    pub(super) title: &'static str,
    /// What search engines show of it.
    pub(super) description: &'static str,
    /// Its content, heading included; the argument is the way to the folder of the site, without the final slash.
    view: fn(&str) -> AnyView,
}

impl Fixed {
    /// The page inside what surrounds every page.
    pub(super) fn shown(self) -> AnyView {
        let base = location::base();
        let home = format!("{base}{}", Page::Home.path());
        view! {
            <Shell home links=links(&base)>
                <article class="page article stack">{(self.view)(&base)}</article>
            </Shell>
        }
        .into_any()
    }
}

/// Every page without a program: a new one is a row here.
pub(super) fn pages() -> Vec<Fixed> {
    vec![
        Fixed {
            page: Page::Paper,
            title: paper_words::TITLE,
            description: paper_words::DESCRIPTION,
            view: paper::paper,
        },
        Fixed {
            page: Page::Accessibility,
            title: accessibility_words::TITLE,
            description: accessibility_words::DESCRIPTION,
            view: accessibility::accessibility,
        },
    ]
}
