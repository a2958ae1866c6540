//! What a page may load and run, written in the page itself: it holds on every host.

use super::document::Document;
use super::element::tag;
use super::lost;
use super::part::Part;
use crate::hash::sha256_base64;

/// How much a page may ask for.
#[derive(Clone, Copy)]
pub(super) enum Policy {
    /// The files of the site.
    Site,
    /// Nothing but what is written in the page; `asks` when a script of it looks for the site on its host.
    Alone {
        /// Whether one does.
        asks: bool,
    },
}

/// The policy of a page as an element of its head.
pub(super) fn element(page: &Document, policy: Policy) -> String {
    let content = match policy {
        Policy::Site => of_site(page),
        Policy::Alone { asks } => alone(page, asks),
    };
    tag(
        "meta",
        &[("http-equiv", "Content-Security-Policy"), ("content", &content)],
    )
}

/// Nothing from elsewhere, no form, no frame inside; scripts are our files, those written in the page, and WebAssembly where
/// a program is.
fn of_site(page: &Document) -> String {
    let program = page.program.as_ref().map_or("", |_| " 'wasm-unsafe-eval'");
    let scripts = scripts(page);
    let styles = match styles(page) {
        none if none.is_empty() => String::new(),
        styles => format!(" style-src 'self'{styles};"),
    };
    format!(
        "default-src 'self'; script-src 'self'{program}{scripts};{styles} object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"
    )
}

fn alone(page: &Document, asks: bool) -> String {
    let (styles, scripts) = (styles(page), scripts(page));
    let asks = if asks { " connect-src 'self';" } else { "" };
    format!(
        "default-src 'none'; style-src{styles}; script-src{scripts};{asks} img-src data:; base-uri 'none'; form-action 'none'"
    )
}

/// What hosts say of every answer: enough for each page, which says more itself, and for `404.html`, which holds its scripts and its style.
///
/// Not `default-src 'none'`: Firefox then refuses what a page fetches in advance, which nothing else lets it name.
pub(crate) fn of_hosts() -> String {
    let (styles, scripts) = (hashes([lost::STYLE]), hashes([lost::MENDER, lost::SEEKER]));
    format!(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; img-src 'self' data:; \
         object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

fn scripts(page: &Document) -> String {
    hashes(page.scripts.iter().filter_map(|(script, _)| script.written()))
}

fn styles(page: &Document) -> String {
    hashes(page.styles.iter().filter_map(Part::written))
}

/// The hashes of what is written in a page, as a policy names them, each after a space.
fn hashes<'a>(written: impl IntoIterator<Item = &'a str>) -> String {
    let hash = |text: &str| format!(" 'sha256-{}'", sha256_base64(text.as_bytes()));
    written.into_iter().map(hash).collect()
}
