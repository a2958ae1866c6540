//! Every page of the site as text, for the build: the same views as in the browser, rendered natively.

mod around;
mod embedded;
mod first;
mod languages;
mod lost;
mod signed;

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;
use serde::Serialize;

use super::{advice_page, app, attempts_page, fixed, group_page, home, privacy_page, questionnaire};
use exchange::route::{Base, Page};
use words::interface::{PRODUCT, home as home_words, result as result_words, titled};
use words::{advice, attempts as attempts_words, group_words, privacy, publisher, site};

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
    /// The program of the board of a meeting.
    Group,
    /// The program of the case that an adviser enters.
    Advice,
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
    /// The way from it to the pages shown in the same place; the same as `root` but in a frame.
    pub home: String,
    /// Its language, for browsers (BCP 47).
    pub language: &'static str,
    /// The same, for the pages that show a shared link.
    pub locale: &'static str,
    /// The other language of the site, and the way to its folder.
    pub other: (&'static str, &'static str),
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

/// The site in JSON: every page, and what stands for a page that does not exist, which says that the site is at `home`. `public` is
/// the address at which this site is published, with its final slash, when it is known.
pub fn everything(home: &str, public: Option<&str>) -> String {
    let mut pages = pages_at(public);
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

/// Every page of a site that does not know where it is published.
pub fn pages() -> Vec<Written> {
    pages_at(None)
}

/// Every page of the site published at this address, which ends with a slash.
fn pages_at(public: Option<&str>) -> Vec<Written> {
    let apps = answering(Frame::Site).into_iter().chain(kept_pages());
    let site = apps.chain(fixed::pages().into_iter().map(|page| fixed_page(page, public)));
    site.chain(answering(Frame::Embedded)).collect()
}

/// The pages that lead from the first screen to the result: all that a frame shows.
fn answering(frame: Frame) -> [Written; 3] {
    [home_page(frame), questionnaire_page(frame), result_page(frame)]
}

/// The folder of the pages that other sites show in a frame.
const INTEGRATION: &str = "integration";

/// The folder of a page in the site; empty for the first screen.
fn folder_of(page: Page, frame: Frame) -> String {
    let path = page.path();
    let whole = match frame {
        Frame::Site => path.to_owned(),
        Frame::Embedded => [INTEGRATION, path].concat(),
    };
    whole.trim_matches('/').to_owned()
}

/// A page with this content.
fn written((page, frame): Place, kind: Kind, title: String, description: &'static str, body: String) -> Written {
    let Base { home, root } = base_of((page, frame));
    Written {
        path: folder_of(page, frame),
        kind,
        frame,
        root: root + "/",
        home: home + "/",
        language: site::LANGUAGE,
        locale: site::LOCALE,
        other: OTHER,
        title,
        description,
        picture: site::PICTURE,
        body,
    }
}

/// The other language of the site (BCP 47), and the way to its folder from that of this one.
const OTHER: (&str, &str) = (words::languages::OTHER_TAG, words::languages::TO_OTHER);

/// A page, and what shows it.
type Place = (Page, Frame);

/// The same for a session, which has them as long as its page lives: here, as long as the build.
fn kept_base(place: Place) -> &'static Base {
    Box::leak(Box::new(base_of(place)))
}

/// The ways from a page to the others: what the browser reads in `data-root` and `data-home`.
fn base_of((page, frame): Place) -> Base {
    let up = |folder: &str| match folder.split('/').filter(|folder| !folder.is_empty()).count() {
        0 => ".".to_owned(),
        floors => ["..", &"/..".repeat(floors - 1)].concat(),
    };
    Base {
        home: up(page.path()),
        root: up(&folder_of(page, frame)),
    }
}

/// A page that a program takes over, with what surrounds its place.
fn taken_over(place: Place, kind: Kind, title: String, description: &'static str, content: fn() -> AnyView) -> Written {
    let (page, frame) = place;
    let base = kept_base(place);
    let body = html(|| {
        let content = app(base, content);
        let around = around::notices(page, frame, base);
        let wide = (frame == Frame::Embedded).then(|| embedded::strip(page, base));
        let other = languages::switch(page, frame, base);
        view! { <div id="app">{content}</div> {around} {other} {wide} {signed::strip(page, &base.root)} }.into_any()
    });
    written(place, kind, title, description, body)
}

fn home_page(frame: Frame) -> Written {
    let title = format!("{PRODUCT} — {}", home_words::TITLE);
    taken_over((Page::Home, frame), Kind::App, title, site::HOME, home)
}

/// The first question, as a newcomer sees it, and those that follow before any program.
fn questionnaire_page(frame: Frame) -> Written {
    let place = (Page::Questionnaire, frame);
    let title = titled(site::QUESTIONNAIRE_TITLE);
    let mut written = taken_over(place, Kind::App, title, site::QUESTIONNAIRE, questionnaire);
    written.body += &html(|| first::questions(kept_base(place)));
    written
}

/// Nobody but the device knows what this page shows: it says that it is coming.
fn result_page(frame: Frame) -> Written {
    let coming = || waiting(result_words::TITLE, site::LOADING_RESULT);
    let title = titled(result_words::TITLE);
    taken_over((Page::Result, frame), Kind::Result, title, site::RESULT, coming)
}

/// The pages about what is kept, the board of a meeting and the case of an adviser: only a part of them waits for the device.
fn kept_pages() -> [Written; 4] {
    let kept = |page, kind, title, description, content| {
        taken_over((page, Frame::Site), kind, titled(title), description, content)
    };
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
        kept(
            Page::Advice,
            Kind::Advice,
            advice::TITLE,
            advice::DESCRIPTION,
            advice_page,
        ),
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

fn fixed_page(fixed: fixed::Fixed, public: Option<&str>) -> Written {
    let place = (fixed.page, Frame::Site);
    let base = base_of(place);
    let body = html(|| {
        let other = languages::switch(fixed.page, Frame::Site, &base);
        view! { {fixed.shown(&base.root, public)} {other} {signed::strip(fixed.page, &base.root)} }.into_any()
    });
    written(place, Kind::Fixed, titled(fixed.title), fixed.description, body)
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
