//! Every page of the site as text, for the build: the same views as in the browser, rendered natively.

mod around;
mod first;
mod lost;
mod signed;

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;
use serde::Serialize;

use super::{app, attempts_page, fixed, group_page, home, privacy_page, questionnaire};
use exchange::route::Page;
use words::interface::{PRODUCT, home as home_words, result as result_words, titled};
use words::{attempts as attempts_words, group_words, privacy, publisher, site};

/// What a page needs besides its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The program of the first screen and of the questionnaire.
    App,
    /// The program of the result.
    Result,
    /// The program of the kept attempts, of the board of a meeting and of the page on privacy.
    Kept,
    /// The program of the board of a meeting.
    Group,
    /// Nothing: it is complete as it is.
    Fixed,
    /// Nothing, not even another file: it stands for an address that does not exist, however deep.
    Lost,
}

/// What a page is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Frame {
    /// The site itself.
    Site,
    /// A frame of another site.
    Embedded,
}

/// A page to write.
#[derive(Debug, Serialize)]
pub struct Written {
    /// Its folder in the site; empty for the first screen.
    pub path: String,
    /// What it needs.
    pub kind: Kind,
    /// What it is shown in.
    pub frame: Frame,
    /// The way from it to the files of the site, with the final slash.
    pub root: String,
    /// Its language, for browsers (BCP 47).
    pub language: &'static str,
    /// The same, for the pages that show a shared link.
    pub locale: &'static str,
    /// Its title, with the name of the product.
    pub title: String,
    /// What search engines show of it; empty for what they must not show.
    pub description: &'static str,
    /// What the picture of a shared link says to those who do not see it.
    pub picture: &'static str,
    /// All that it shows.
    pub body: String,
}

/// The site to write: what a device that installs it is told, and its pages.
#[derive(Serialize)]
struct Site {
    name: &'static str,
    description: &'static str,
    language: &'static str,
    /// What signs a copy reads: the words that it puts in the places of the pages.
    publisher: BTreeMap<&'static str, &'static str>,
    pages: Vec<Written>,
}

/// The site in JSON: every page, and what stands for a page that does not exist, which says that the site is at `home`.
pub fn everything(home: &str) -> String {
    let mut pages = pages();
    pages.push(lost::page(home));
    let site = Site {
        name: PRODUCT,
        description: home_words::TITLE,
        language: site::LANGUAGE,
        publisher: publisher::SENTENCES.into(),
        pages,
    };
    // Only maps with keys that are no text cannot be written.
    serde_json::to_string(&site).unwrap_or_default()
}

/// Every page.
pub fn pages() -> Vec<Written> {
    let apps = [home_page(), questionnaire_page(), result_page()]
        .into_iter()
        .chain(kept_pages());
    apps.chain(fixed::pages().into_iter().map(fixed_page)).collect()
}

/// A page with this content.
fn written(page: Page, kind: Kind, title: String, description: &'static str, body: String) -> Written {
    Written {
        path: page.path().trim_matches('/').to_owned(),
        kind,
        frame: Frame::Site,
        root: format!("{}/", base_of(page)),
        language: site::LANGUAGE,
        locale: site::LOCALE,
        title,
        description,
        picture: site::PICTURE,
        body,
    }
}

/// The way from a page to the folder of the site, without the final slash: what the browser reads in `data-root`.
fn base_of(page: Page) -> String {
    let folders = page.path().split('/').filter(|folder| !folder.is_empty());
    let up: Vec<&str> = folders.map(|_| "..").collect();
    if up.is_empty() { ".".to_owned() } else { up.join("/") }
}

/// A page that a program takes over, with what surrounds its place.
fn taken_over(page: Page, kind: Kind, title: String, description: &'static str, content: fn() -> AnyView) -> Written {
    let base = base_of(page);
    let body = html(|| {
        let content = app(&base, content);
        view! { <div id="app">{content}</div> {around::notices(page, &base)} {signed::strip(page, &base)} }.into_any()
    });
    written(page, kind, title, description, body)
}

fn home_page() -> Written {
    let title = format!("{PRODUCT} — {}", home_words::TITLE);
    taken_over(Page::Home, Kind::App, title, site::HOME, home)
}

/// The first question, as a newcomer sees it, and those that follow before any program.
fn questionnaire_page() -> Written {
    let page = Page::Questionnaire;
    let title = titled(site::QUESTIONNAIRE_TITLE);
    let mut written = taken_over(page, Kind::App, title, site::QUESTIONNAIRE, questionnaire);
    written.body += &html(|| first::questions(&base_of(page)));
    written
}

/// Nobody but the device knows what this page shows: it says that it is coming.
fn result_page() -> Written {
    let coming = || waiting(result_words::TITLE, site::LOADING_RESULT);
    let title = titled(result_words::TITLE);
    taken_over(Page::Result, Kind::Result, title, site::RESULT, coming)
}

/// The pages about what is kept, and the board of a meeting: only a part of them waits for the device.
fn kept_pages() -> [Written; 3] {
    let kept = |page, kind, title, description, content| taken_over(page, kind, titled(title), description, content);
    let (meeting, about) = (group_words::page::TITLE, group_words::page::DESCRIPTION);
    [
        kept(
            Page::Attempts,
            Kind::Kept,
            attempts_words::TITLE,
            site::ATTEMPTS,
            attempts_page,
        ),
        kept(Page::Group, Kind::Group, meeting, about, group_page),
        kept(Page::Privacy, Kind::Kept, privacy::TITLE, site::PRIVACY, privacy_page),
    ]
}

fn waiting(title: &'static str, text: &'static str) -> AnyView {
    view! {
        <div class="page page--wide stack">
            <h1 tabindex="-1">{title}</h1>
            <p class="coming" role="status">{text}</p>
        </div>
    }
    .into_any()
}

fn fixed_page(fixed: fixed::Fixed) -> Written {
    let base = base_of(fixed.page);
    let body = html(|| view! { {fixed.shown(&base)} {signed::strip(fixed.page, &base)} }.into_any());
    written(fixed.page, Kind::Fixed, titled(fixed.title), fixed.description, body)
}

/// A view as text, without the marks that only a hydration would need.
fn html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    let mut parts = html.split("<!");
    let first = parts.next().unwrap_or_default().to_owned();
    // Texts hold no `<`: what opens so is a mark, and ends with the first `>` that follows a dash or nothing.
    parts.fold(first, |text, part| text + after_mark(part))
}

fn after_mark(part: &str) -> &str {
    let end = if part.starts_with('>') { ">" } else { "-->" };
    part.split_once(end).map_or("", |(_, after)| after)
}

#[cfg(test)]
mod tests;
