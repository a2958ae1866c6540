//! Pages complete as the build writes them: no program, no script, readable by every browser.

mod accessibility;
mod certificate;
mod guide;
mod guides;
mod ipdas;
mod method;
mod notes;
mod paper;
mod plan;
pub(super) mod publisher;
mod rgaa;

use leptos::prelude::*;

use super::components::Shell;
use super::links;
use engine::Way;
use exchange::route::{Base, Page};
use words::{
    accessibility as accessibility_words, article as article_words, ipdas as ipdas_words, method_page as method_words,
    paper_page as paper_words, plan_page as plan_words, publisher as publisher_words,
};

/// What a page without any program shows.
#[derive(Clone, Copy)]
enum Subject {
    /// A content of its own, heading included; the argument is the way to the folder of the site, without the final slash.
    View(fn(&str) -> AnyView),
    /// The same, which also says where the site is published, when the build knows it.
    Published(fn(&str, Option<&str>) -> AnyView),
    /// The guide of a way.
    Guide(Way),
}

/// A page without any program.
#[derive(Clone, Copy)]
pub(super) struct Fixed {
    /// Where it is.
    pub(super) page: Page,
    /// Title, without the name of the product.
    pub(super) title: &'static str,
    /// What search engines show of it.
    pub(super) description: &'static str,
    /// What it shows.
    subject: Subject,
}

impl Fixed {
    /// The page inside what surrounds every page; `base` is the way from it to the folder of the site, without the final slash,
    /// and `public` the address at which the site is published, with it.
    pub(super) fn shown(self, base: &str, public: Option<&str>) -> AnyView {
        let home = format!("{base}{}", Page::Home.path());
        let privacy = format!("{base}{}", Page::Privacy.path());
        let content = match self.subject {
            Subject::View(view) => view(base),
            Subject::Published(view) => view(base, public),
            Subject::Guide(way) => guide::guide_page(way, base),
        };
        view! {
            <Shell home privacy links=links(&Base::of_site(base))>
                <article class="page article stack">{content}</article>
            </Shell>
        }
        .into_any()
    }
}

/// Every page without a program: a new one is a row here.
pub(super) fn pages() -> Vec<Fixed> {
    let guides = Way::ALL.iter().map(|&way| Fixed {
        page: Page::Guide(way),
        title: words::guides::guide(way).title,
        description: words::guides::guide(way).lead,
        subject: Subject::Guide(way),
    });
    let pages = [
        Fixed {
            page: Page::Guides,
            title: article_words::GUIDES_TITLE,
            description: article_words::GUIDES_DESCRIPTION,
            subject: Subject::View(guides::guides_page),
        },
        Fixed {
            page: Page::Method,
            title: method_words::TITLE,
            description: method_words::DESCRIPTION,
            subject: Subject::View(method::method),
        },
        Fixed {
            page: Page::Paper,
            title: paper_words::TITLE,
            description: paper_words::DESCRIPTION,
            subject: Subject::Published(paper::paper),
        },
        Fixed {
            page: Page::Accessibility,
            title: accessibility_words::TITLE,
            description: accessibility_words::DESCRIPTION,
            subject: Subject::View(accessibility::accessibility),
        },
        Fixed {
            page: Page::DecisionAid,
            title: ipdas_words::TITLE,
            description: ipdas_words::DESCRIPTION,
            subject: Subject::View(ipdas::ipdas),
        },
        Fixed {
            page: Page::Publisher,
            title: publisher_words::TITLE,
            description: publisher_words::DESCRIPTION,
            subject: Subject::View(publisher::publisher),
        },
        Fixed {
            page: Page::Plan,
            title: plan_words::TITLE,
            description: plan_words::DESCRIPTION,
            subject: Subject::View(plan::plan),
        },
    ];
    pages.into_iter().chain(guides).collect()
}
