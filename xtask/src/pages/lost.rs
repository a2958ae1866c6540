//! What a static host shows for an address that does not exist, however deep: one file that needs no other.

use super::policy::hashes;
use super::public::path_of;
use super::tags::element;

pub(super) const LOST: &str = include_str!("404.html");

/// The script that looks for home.
const SEEKER: &str = "<script id=\"home\">";

/// The page, whose link home holds at any depth.
///
/// With a public address, the link is its path. Without one nothing says where the site is: the link is the root of the
/// host, and a script makes it the closest folder above that holds the site. Another script, always there, leads a link
/// that a filter changed to where it was meant.
pub(super) fn page(public: Option<&str>) -> String {
    let home = public.map_or("/", path_of);
    let seeker = element(LOST, SEEKER, "script").unwrap_or_default();
    let (page, asks) = match public {
        Some(_) => (LOST.replace(seeker, ""), ""),
        None => (LOST.to_owned(), " connect-src 'self';"),
    };
    page.replace("{home}", home).replace("{policy}", &policy(&page, asks))
}

/// Nothing from anywhere, but what is written in the page, and the question where the site is.
fn policy(page: &str, asks: &str) -> String {
    let (style, scripts) = (hashes(page, "style"), hashes(page, "script"));
    format!(
        "default-src 'none'; style-src{style}; script-src{scripts};{asks} img-src data:; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_needs_no_other_file() {
        for page in [page(None), page(Some("https://example.org/qv/"))] {
            assert!(!page.contains("src=") && !page.contains("stylesheet"));
            assert!(page.contains("Cette page n’existe pas") && !page.contains("{home}") && !page.contains("{policy}"));
            assert!(page.contains("default-src 'none'; style-src 'sha256-"), "{page}");
        }
    }

    #[test]
    fn with_a_public_address_the_link_home_is_exact_and_asks_nothing() {
        let page = page(Some("https://example.org/un/dossier/"));
        assert!(page.contains("<a href=\"/un/dossier/\">"), "{page}");
        assert!(!page.contains("fetch(") && !page.contains("connect-src"), "{page}");
        assert_eq!(page.matches("'sha256-").count(), 2, "{page}");
        assert!(super::page(Some("https://example.org/")).contains("<a href=\"/\">"));
    }

    #[test]
    fn without_one_a_script_named_in_the_policy_looks_for_home() {
        let page = page(None);
        assert!(
            page.contains("<a href=\"/\">") && page.contains("connect-src 'self'"),
            "{page}"
        );
        let hashes: std::collections::BTreeSet<&str> =
            page.split('\'').filter(|word| word.starts_with("sha256-")).collect();
        assert_eq!(hashes.len(), 3, "the style and each of the two scripts: {page}");
        // Left before it has found it, or without a network, it fails without a word.
        assert!(page.contains("fetch(") && page.contains(".catch(() => {})"), "{page}");
    }

    #[test]
    fn the_script_that_mends_links_is_always_there_and_first() {
        for page in [page(None), page(Some("https://example.org/qv/"))] {
            let (script, body) = (page.find("<script>"), page.find("<body>"));
            assert!(script.is_some() && script < body && page.contains("%23"), "{page}");
        }
    }
}
