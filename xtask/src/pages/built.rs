//! What Trunk built, found by the names of its files: nothing is read from the page that it writes, but what it adds to it.

use std::fs;
use std::path::Path;

use crate::command::Outcome;

/// The file whose name is `stem` and `end`, with the hash that Trunk puts between them or without.
pub(super) fn file(site: &Path, stem: &str, end: &str) -> Outcome<String> {
    names(site)?
        .into_iter()
        .find(|name| is(name, stem, end))
        .ok_or_else(|| format!("Trunk built no {stem}{end}"))
}

fn is(name: &str, stem: &str, end: &str) -> bool {
    let between = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(end));
    between.is_some_and(|between| {
        let hash = between.strip_prefix('-').unwrap_or_default();
        between.is_empty() || hash.len() >= 8 && hash.bytes().all(|sign| sign.is_ascii_hexdigit())
    })
}

fn names(site: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(site).map_err(|reason| format!("no built site: {reason}"))?;
    Ok(entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect())
}

/// What Trunk adds to the empty body of `index.html` while one develops: the script that loads the page again after a change.
pub(super) fn added(site: &Path) -> Outcome<String> {
    let page =
        fs::read_to_string(site.join("index.html")).map_err(|reason| format!("no built index.html: {reason}"))?;
    let body = page
        .split_once("<body>")
        .and_then(|(_, rest)| rest.rsplit_once("</body>"));
    Ok(body.map_or_else(String::new, |(added, _)| added.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_whole_name() {
        for name in ["result.css", "result-0123456789abcdef.css", "result-0123456789abcd.css"] {
            assert!(is(name, "result", ".css"), "{name}");
        }
        for name in [
            "result-print-0123456789abcdef.css",
            "result-0123.css",
            "resultcss",
            "result.js",
        ] {
            assert!(!is(name, "result", ".css"), "{name}");
        }
        assert!(is("app-0123456789abcdef_bg.wasm", "app", "_bg.wasm") && is("app_bg.wasm", "app", "_bg.wasm"));
    }

    #[test]
    fn what_trunk_adds_is_all_that_its_page_shows() {
        let asked = include_str!("../../../index.html");
        assert_eq!(asked.matches("<body></body>").count(), 1, "{asked}");
        assert_eq!(asked.matches("body>").count(), 2, "{asked}");
    }
}
