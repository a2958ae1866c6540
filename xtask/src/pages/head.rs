//! What a page says of itself to browsers and search engines.

use super::public::{Public, address_of};
use super::rendered::Rendered;
use super::tags::{attribute, element, tags};
use crate::pictures::SHARED;

/// What the picture of a shared link says to those who do not see it.
const PICTURE: &str = "Quatre Voies. Quelle façon d’entreprendre vous ressemble\u{202f}? Quatre chemins de couleurs différentes partent d’un carrefour.";

/// The page with its title, its description, its icon on a phone and, when the site has a public address, its own.
pub(super) fn described(html: &str, page: &Rendered, touch: &str, public: Option<&Public>) -> String {
    let title = format!("<title>{}</title>", escaped(&page.title));
    let description = format!("<meta name=description content=\"{}\">", escaped(&page.description));
    let public = public.map_or_else(String::new, |public| links(page, public));
    let links =
        format!("<link rel=manifest href=./manifest.webmanifest><link rel=apple-touch-icon href=./{touch}>{public}");
    let html = replaced(html, element(html, "<title>", "title"), &(title + &links));
    let there = tags(&html, "meta").find(|tag| attribute(tag, "name") == Some("description"));
    replaced(&html, there, &description)
}

fn replaced(html: &str, there: Option<&str>, instead: &str) -> String {
    there.map_or_else(|| html.to_owned(), |there| html.replacen(there, instead, 1))
}

fn links(page: &Rendered, public: &Public) -> String {
    let address = escaped(&address_of(&public.address, &page.path));
    let picture = escaped(&(public.address.clone() + &public.picture));
    let (width, height) = SHARED.size;
    let (title, description) = (escaped(&page.title), escaped(&page.description));
    [
        format!("<link rel=canonical href=\"{address}\">"),
        format!("<meta property=og:url content=\"{address}\">"),
        "<meta property=og:type content=website><meta property=og:locale content=fr_FR>".to_owned(),
        format!("<meta property=og:title content=\"{title}\">"),
        format!("<meta property=og:description content=\"{description}\">"),
        format!("<meta property=og:image content=\"{picture}\"><meta property=og:image:type content=image/png>"),
        format!("<meta property=og:image:width content={width}><meta property=og:image:height content={height}>"),
        format!("<meta property=og:image:alt content=\"{PICTURE}\">"),
        "<meta name=twitter:card content=summary_large_image>".to_owned(),
    ]
    .concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
