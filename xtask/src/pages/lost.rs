//! What a static host shows for an address that does not exist, however deep: one file that needs no other.

use super::policy::hashes;
use super::public::path_of;
use super::tags::element;

const LOST: &str = include_str!("404.html");

/// The page, whose link home holds at any depth.
///
/// With a public address, the link is its path. Without one nothing says where the site is: the link is the root of the
/// host, and a script makes it the closest folder above that holds the site.
pub(super) fn page(public: Option<&str>) -> String {
    let home = public.map_or("/", path_of);
    let script = element(LOST, "<script>", "script").unwrap_or_default();
    let page = match public {
        Some(_) => LOST.replace(script, ""),
        None => LOST.to_owned(),
    };
    page.replace("{home}", home).replace("{policy}", &policy(&page))
}

/// Nothing from anywhere, but what is written in the page, and the question where the site is.
fn policy(page: &str) -> String {
    let style = hashes(page, "style");
    let scripts = match hashes(page, "script") {
        none if none.is_empty() => String::new(),
        script => format!(" script-src{script}; connect-src 'self';"),
    };
    format!("default-src 'none'; style-src{style};{scripts} img-src data:; base-uri 'none'; form-action 'none'")
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
    fn with_a_public_address_the_link_home_is_exact_and_needs_no_script() {
        let page = page(Some("https://example.org/un/dossier/"));
        assert!(page.contains("<a href=\"/un/dossier/\">"), "{page}");
        assert!(!page.contains("script"), "{page}");
        assert!(super::page(Some("https://example.org/")).contains("<a href=\"/\">"));
    }

    #[test]
    fn without_one_a_script_named_in_the_policy_looks_for_home() {
        let page = page(None);
        assert!(
            page.contains("<a href=\"/\">") && page.contains("script-src 'sha256-"),
            "{page}"
        );
    }
}
