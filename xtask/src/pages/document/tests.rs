//! What the skeleton makes of a document.

use super::super::asset::Asset;
use super::*;

fn asset(name: &str) -> Asset {
    Asset {
        name: name.to_owned(),
        integrity: format!("sha256-{name}="),
    }
}

fn document() -> Document {
    Document {
        language: "fr".to_owned(),
        frame: Frame::Site,
        root: "../".to_owned(),
        home: None,
        place: Some("questionnaire".to_owned()),
        title: "A".to_owned(),
        description: "B".to_owned(),
        about: Vec::new(),
        styles: vec![Part::File(asset("style-1.css"))],
        scripts: vec![
            (Part::File(asset("early-1.js")), When::AtOnce),
            (Part::File(asset("offline-1.js")), When::Later),
        ],
        program: Some(Program {
            files: ["start.js", "app.js", "app.wasm"].map(str::to_owned),
            verdict: None,
            next: vec!["result.js".to_owned()],
        }),
        policy: Some(Policy::Site),
        body: "<p>C</p>".to_owned(),
    }
}

/// What stands between these, the first time.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let rest = html.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or("", |(inside, _)| inside)
}

fn policy(document: &Document) -> String {
    between(&document.html(), "Content-Security-Policy content=\"", "\"").to_owned()
}

#[test]
fn every_file_is_asked_for_from_where_the_files_are() {
    for root in ["./", "../", "../../", "/qv/"] {
        let page = Document {
            root: root.to_owned(),
            ..document()
        };
        let html = page.html();
        for part in [
            format!(" data-root={root} data-page=questionnaire "),
            format!("data-next={root}result.js>"),
            format!("<script src={root}early-1.js integrity=\"sha256-early-1.js=\"></script>"),
            format!("<script src={root}offline-1.js integrity=\"sha256-offline-1.js=\" defer></script>"),
            format!("<link rel=stylesheet href={root}style-1.css integrity=\"sha256-style-1.css=\">"),
            // Their place is told by `data-root`.
            "data-program=\"start.js app.js app.wasm\"".to_owned(),
        ] {
            assert!(html.contains(&part), "{part} is not in {html}");
        }
    }
}

#[test]
fn where_the_files_are_says_nothing_of_which_page_it_is() {
    let elsewhere = Document {
        root: "../../".to_owned(),
        ..document()
    }
    .html();
    assert!(
        elsewhere.contains(" data-root=../../ data-page=questionnaire "),
        "{elsewhere}"
    );
    let nowhere = Document {
        place: None,
        program: None,
        ..document()
    }
    .html();
    assert!(
        nowhere.starts_with("<!doctype html>\n<html lang=fr><head>\n"),
        "{nowhere}"
    );
}

#[test]
fn no_title_and_no_description_ends_its_element() {
    let page = Document {
        title: "</title><script>alert(1)</script> & co".to_owned(),
        description: "\"><script>alert(1)</script>".to_owned(),
        policy: None,
        scripts: Vec::new(),
        ..document()
    };
    let html = page.html();
    assert!(!html.contains("<script"), "{html}");
    assert!(
        html.contains("<title>&lt;/title>&lt;script>alert(1)&lt;/script> &amp; co</title>"),
        "{html}"
    );
    assert!(
        html.contains("<meta name=description content=\"&quot;>&lt;script>"),
        "{html}"
    );
}

#[test]
fn the_policy_comes_before_anything_that_it_holds() {
    let html = document().html();
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is not in {html}"));
    let order = [
        "charset=utf-8",
        "Content-Security-Policy",
        "<script",
        "<title>",
        "stylesheet",
        "<body><p>C</p></body>",
    ];
    assert!(order.map(place).is_sorted(), "{html}");
    assert!(
        !Document {
            policy: None,
            ..document()
        }
        .html()
        .contains("Content-Security-Policy")
    );
}

#[test]
fn only_a_page_with_a_program_may_run_webassembly() {
    let with = policy(&document());
    assert!(with.contains("script-src 'self' 'wasm-unsafe-eval';"), "{with}");
    let without = Document {
        program: None,
        ..document()
    };
    assert!(policy(&without).contains("script-src 'self';"), "{}", policy(&without));
    for mark in ["data-program", "data-next", "wasm"] {
        assert!(!without.html().contains(mark), "{mark}");
    }
}

#[test]
fn what_is_written_in_a_page_is_named_by_its_hash_and_nothing_else_may_run() {
    const ABC: &str = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
    let page = Document {
        styles: vec![Part::Written("abc")],
        scripts: vec![
            (Part::Written("abc"), When::AtOnce),
            (Part::Written("abc"), When::Later),
        ],
        ..document()
    };
    let site = policy(&page);
    assert!(
        site.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {ABC} {ABC};")),
        "{site}"
    );
    assert!(site.contains(&format!("style-src 'self' {ABC};")), "{site}");
    let alone = policy(&Document {
        policy: Some(Policy::Alone { asks: false }),
        ..page
    });
    assert!(
        alone.contains(&format!("style-src {ABC}; script-src {ABC} {ABC};")),
        "{alone}"
    );
    for policy in [site, alone] {
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "{policy}"
        );
    }
}

#[test]
fn a_page_in_a_frame_says_so() {
    let embedded = Document {
        frame: Frame::Embedded,
        root: "../../".to_owned(),
        home: Some("../".to_owned()),
        ..document()
    }
    .html();
    assert!(
        embedded.contains(" data-root=../../ data-page=questionnaire data-embedded data-home=../ "),
        "{embedded}"
    );
    assert!(!document().html().contains("embedded"));
}
