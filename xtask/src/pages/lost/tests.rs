//! What the page of a lost address holds, with and without a public address.

use super::super::document::Frame;
use super::super::rendered::Kind;
use super::*;

fn page(is_public: bool) -> String {
    let rendered = Rendered {
        path: String::new(),
        kind: Kind::Lost,
        frame: Frame::Site,
        root: "/un/dossier/".to_owned(),
        home: "/un/dossier/".to_owned(),
        language: "fr".to_owned(),
        locale: "fr_FR".to_owned(),
        other: ("en".to_owned(), "en/".to_owned()),
        title: "Lost".to_owned(),
        description: String::new(),
        picture: String::new(),
        body: "<main><a href=\"/un/dossier/\">Home</a></main>".to_owned(),
    };
    document(&rendered, is_public).html()
}

#[test]
fn it_needs_no_other_file() {
    for page in [page(false), page(true)] {
        assert!(
            !page.contains("src=") && !page.contains("stylesheet") && !page.contains("data-root"),
            "{page}"
        );
        assert!(page.contains("<link rel=icon href=data:,>"), "{page}");
        assert!(page.contains("default-src 'none'; style-src 'sha256-"), "{page}");
        assert!(
            page.contains("<meta name=robots content=noindex>") && !page.contains("description"),
            "{page}"
        );
    }
}

#[test]
fn with_a_public_address_it_asks_nothing() {
    let page = page(true);
    assert!(!page.contains("fetch(") && !page.contains("connect-src"), "{page}");
    assert_eq!(page.matches("'sha256-").count(), 2, "{page}");
}

#[test]
fn without_one_a_script_named_in_the_policy_looks_for_home() {
    let page = page(false);
    assert!(page.contains("connect-src 'self'"), "{page}");
    let hashes: std::collections::BTreeSet<&str> =
        page.split('\'').filter(|word| word.starts_with("sha256-")).collect();
    assert_eq!(hashes.len(), 3, "the style and each of the two scripts: {page}");
    // Left before it has found it, or without a network, it fails without a word. It runs once the link is there.
    assert!(
        page.contains("<script type=module>") && page.contains(".catch(() => {})"),
        "{page}"
    );
}

#[test]
fn the_script_that_mends_links_is_always_there_and_first() {
    for page in [page(false), page(true)] {
        let (script, title) = (page.find("<script>"), page.find("<title>"));
        assert!(script.is_some() && script < title && page.contains("%23"), "{page}");
    }
}
