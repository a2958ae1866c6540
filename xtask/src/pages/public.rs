//! The address at which the site is published, when the build is told: `QV_PUBLIC_URL`.

use std::path::Path;

use super::asset::copied;
use super::document::Frame;
use super::element::tag;
use super::rendered::{Kind, Rendered};
use crate::command::Outcome;
use crate::pictures::SHARED;

/// The address, with its final slash.
pub(super) fn address() -> Outcome<Option<String>> {
    std::env::var("QV_PUBLIC_URL")
        .ok()
        .filter(|url| !url.is_empty())
        .map(|url| checked(&url))
        .transpose()
}

fn checked(url: &str) -> Outcome<String> {
    let whole = url.starts_with("https://") || url.starts_with("http://");
    if !whole || url.contains(|sign: char| sign.is_whitespace() || "\"'<>#?".contains(sign)) {
        return Err(format!(
            "QV_PUBLIC_URL is `{url}`: give a whole address, such as https://example.org/quatre-voies/"
        ));
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

/// What the public address adds to the pages.
pub(super) struct Public {
    /// The address, with its final slash.
    pub(super) address: String,
    /// The name in the site of the picture that a shared link shows.
    pub(super) picture: String,
}

impl Public {
    /// What this address adds; the picture is copied into the site.
    pub(super) fn of(site: &Path, address: &str) -> Outcome<Self> {
        Ok(Self {
            address: address.to_owned(),
            picture: copied(site, &SHARED)?,
        })
    }
}

/// The path of a public address, from the root of its host.
pub(super) fn path_of(public: &str) -> &str {
    let host = public.find("://").map_or(0, |at| at + 3);
    public[host..].find('/').map_or("/", |at| &public[host + at..])
}

/// The public address of a page.
pub(super) fn address_of(public: &str, path: &str) -> String {
    if path.is_empty() {
        public.to_owned()
    } else {
        format!("{public}{path}/")
    }
}

/// What a page says of itself where it is known by its public address: which one it is, and how a link to it shows.
pub(super) fn said(page: &Rendered, public: &Public) -> Vec<String> {
    let address = address_of(&public.address, &page.path);
    let picture = public.address.clone() + &public.picture;
    let (width, height) = SHARED.size;
    let (width, height) = (width.to_string(), height.to_string());
    let property = |(name, content): &(&str, &str)| tag("meta", &[("property", name), ("content", content)]);
    let properties = [
        ("og:url", address.as_str()),
        ("og:type", "website"),
        ("og:locale", &page.locale),
        ("og:title", &page.title),
        ("og:description", &page.description),
        ("og:image", &picture),
        ("og:image:type", "image/png"),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", &page.picture),
    ];
    let mut said = vec![tag("link", &[("rel", "canonical"), ("href", &address)])];
    said.extend(properties.iter().map(property));
    said.push(tag(
        "meta",
        &[("name", "twitter:card"), ("content", "summary_large_image")],
    ));
    said.extend(languages(page, &public.address));
    said
}

/// The same page in each language, and the French one for the readers of others.
fn languages(page: &Rendered, public: &str) -> [String; 3] {
    let (other, way) = &page.other;
    let own = address_of(public, &page.path);
    let theirs = address_of(&folder_at(public, way), &page.path);
    let french = if page.language == "fr" { &own } else { &theirs };
    [(page.language.as_str(), &own), (other, &theirs), ("x-default", french)]
        .map(|(tongue, address)| tag("link", &[("rel", "alternate"), ("hreflang", tongue), ("href", address)]))
}

/// The public address of a folder, by the way to it: down into it, or `../`.
fn folder_at(public: &str, way: &str) -> String {
    match way.strip_prefix("../") {
        Some(rest) => {
            let above = public
                .trim_end_matches('/')
                .rsplit_once('/')
                .map_or(public, |(above, _)| above);
            format!("{above}/{rest}")
        }
        None => [public, way].concat(),
    }
}

/// The pages of the site, for search engines.
pub(super) fn sitemap(public: &str, pages: &[Rendered]) -> String {
    let pages = pages
        .iter()
        .filter(|page| page.kind != Kind::Lost && page.frame == Frame::Site);
    let rows = pages.map(|page| format!("<url><loc>{}</loc></url>\n", address_of(public, &page.path)));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        rows.collect::<String>()
    )
}

/// Everything may be read; where the map is. Only for a site at the root of its host: nobody reads this file elsewhere.
pub(super) fn robots(public: &str) -> Option<String> {
    (path_of(public) == "/").then(|| format!("User-agent: *\nAllow: /\nSitemap: {public}sitemap.xml\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_says_where_it_is_in_both_languages() {
        let page = |language: &str, other: &str, way: &str| Rendered {
            language: language.to_owned(),
            other: (other.to_owned(), way.to_owned()),
            ..super::super::tests::page("methode", Kind::Fixed)
        };
        let told = [
            "<link rel=alternate hreflang=fr href=https://a.fr/qv/methode/>",
            "<link rel=alternate hreflang=en href=https://a.fr/qv/en/methode/>",
            "<link rel=alternate hreflang=x-default href=https://a.fr/qv/methode/>",
        ];
        let french = languages(&page("fr", "en", "en/"), "https://a.fr/qv/");
        assert_eq!(french, told);
        let [own, theirs, usual] = languages(&page("en", "fr", "../"), "https://a.fr/qv/en/");
        assert_eq!([theirs, own, usual], told);
    }

    #[test]
    fn the_path_of_a_public_address_starts_at_the_root_of_its_host() {
        assert_eq!(path_of("https://example.org/"), "/");
        assert_eq!(path_of("https://example.org/a/b/"), "/a/b/");
    }

    #[test]
    fn only_the_root_of_a_host_tells_robots_anything() {
        assert!(
            robots("https://example.org/")
                .is_some_and(|robots| robots.ends_with("Sitemap: https://example.org/sitemap.xml\n"))
        );
        assert_eq!(robots("https://example.org/qv/"), None);
    }

    #[test]
    fn a_public_address_is_whole_and_ends_with_a_slash() {
        assert_eq!(checked("https://example.org"), Ok("https://example.org/".to_owned()));
        assert_eq!(
            checked("https://example.org/qv/"),
            Ok("https://example.org/qv/".to_owned())
        );
        for wrong in ["example.org", "https://a\"b", "https://a/#x"] {
            assert!(checked(wrong).unwrap_err().contains("QV_PUBLIC_URL"), "{wrong}");
        }
    }
}
