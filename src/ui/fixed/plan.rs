//! The map of the site: every page with what it holds, in the words that search engines show.

use leptos::prelude::*;

use super::pages;
use exchange::route::Page;
use words::interface::result as result_words;
use words::{advice, attempts as attempts_words, group_words, plan_page as text, privacy, site};

/// A page with its name and what it holds.
type Row = (Page, &'static str, &'static str);

/// The pages that a program takes over; the others are those of [`pages`].
const APP: [Row; 7] = [
    (Page::Home, text::HOME, site::HOME),
    (Page::Questionnaire, site::QUESTIONNAIRE_TITLE, site::QUESTIONNAIRE),
    (Page::Result, result_words::TITLE, site::RESULT),
    (Page::Attempts, attempts_words::TITLE, site::ATTEMPTS),
    (Page::Group, group_words::page::TITLE, group_words::page::DESCRIPTION),
    (Page::Advice, advice::TITLE, advice::DESCRIPTION),
    (Page::Privacy, privacy::TITLE, site::PRIVACY),
];

/// Every page, in two lists.
pub(super) fn plan(base: &str) -> AnyView {
    let to_read = pages()
        .into_iter()
        .map(|page| (page.page, page.title, page.description));
    let licences = format!("{base}/licences.txt");
    view! {
        <h1>{text::TITLE}</h1>
        <p class="lead">{text::LEAD}</p>
        <h2>{text::APP}</h2>
        {rows(base, APP.into_iter())}
        <h2>{text::READ}</h2>
        {rows(base, to_read)}
        <h2>{text::CODE}</h2>
        <ul><li><a href=licences>{text::LICENCES}</a><p class="small soft">{text::LICENCES_TEXT}</p></li></ul>
    }
    .into_any()
}

fn rows(base: &str, pages: impl Iterator<Item = Row>) -> AnyView {
    let rows = pages.map(|(page, name, holds)| {
        let href = format!("{base}{}", page.path());
        view! { <li><a href=href>{name}</a><p class="small soft">{holds}</p></li> }
    });
    view! { <ul>{rows.collect_view()}</ul> }.into_any()
}
