//! What a page says of itself to browsers and search engines.

use super::public::address_of;
use super::rendered::Rendered;
use super::tags::{attribute, element, tags};

/// The page with its title, its description and, when the site has a public address, its own.
pub(super) fn described(html: &str, page: &Rendered, public: Option<&str>) -> String {
    let title = format!("<title>{}</title>", escaped(&page.title));
    let description = format!("<meta name=description content=\"{}\">", escaped(&page.description));
    let public = public.map_or_else(String::new, |public| links(page, public));
    let links = "<link rel=manifest href=./manifest.webmanifest>".to_owned() + &public;
    let html = replaced(html, element(html, "<title>", "title"), &(title + &links));
    let there = tags(&html, "meta").find(|tag| attribute(tag, "name") == Some("description"));
    replaced(&html, there, &description)
}

fn replaced(html: &str, there: Option<&str>, instead: &str) -> String {
    there.map_or_else(|| html.to_owned(), |there| html.replacen(there, instead, 1))
}

fn links(page: &Rendered, public: &str) -> String {
    let address = escaped(&address_of(public, &page.path));
    let (title, description) = (escaped(&page.title), escaped(&page.description));
    [
        format!("<link rel=canonical href=\"{address}\">"),
        format!("<meta property=og:url content=\"{address}\">"),
        "<meta property=og:type content=website><meta property=og:locale content=fr_FR>".to_owned(),
        format!("<meta property=og:title content=\"{title}\">"),
        format!("<meta property=og:description content=\"{description}\">"),
    ]
    .concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
