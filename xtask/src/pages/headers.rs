//! `_headers`, for the hosts that read it: the rules of `deploy/_headers`, with the files of this build by their names.

use std::fs;
use std::path::Path;

use super::language::Language;
use super::policy::of_hosts;
use super::public::path_of;
use crate::command::Outcome;

const RULES: &str = include_str!("../../../deploy/_headers");

/// Writes it at the top of the site.
///
/// Such a host reads one file, for all that it publishes: when the public address is in a folder, paths start with it.
/// So do those of the English site, whose rules join the others once it is in its folder.
/// Fails when the policy of hosts is not the one that `404.html` needs: its scripts would not run.
pub(super) fn write(site: &Path, public: Option<&str>) -> Outcome {
    let policy = of_hosts();
    if !RULES.contains(&policy) {
        return Err(format!(
            "404.html has changed: write its policy in the three files of deploy/:\n{policy}"
        ));
    }
    let failed = |reason: std::io::Error| format!("cannot write _headers: {reason}");
    let mut names = Vec::new();
    for entry in fs::read_dir(site).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    names.sort();
    let alone = ["/", Language::asked().folder()].concat();
    let rules = rules(RULES, public.map_or(&alone, path_of), &names);
    fs::write(site.join("_headers"), rules).map_err(failed)
}

/// The rules for these files, under this path.
///
/// A file has one rule of its own at most: some hosts keep only the last one of a path.
fn rules(template: &str, base: &str, names: &[String]) -> String {
    let (shared, hashed): (Vec<_>, Vec<_>) = names
        .iter()
        .map(String::as_str)
        .filter(|name| is_hashed(name))
        .partition(|name| is_shared(name));
    let mut rules = Vec::new();
    for rule in template.split("\n/").skip(1) {
        let (path, headers) = rule.split_once('\n').unwrap_or((rule, ""));
        let paths = match path {
            "{hashed}" => hashed.clone(),
            "{shared}" => shared.clone(),
            path => vec![path],
        };
        for path in paths {
            rules.push(format!("{base}{path}\n{}\n", headers.trim_end()));
        }
    }
    rules.concat()
}

/// Whether a name changes with what the file holds: it can be kept for ever.
pub(crate) fn is_hashed(name: &str) -> bool {
    let kinds = ["css", "js", "wasm", "svg", "png"];
    let (stem, kind) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    let is_hash = hash.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'));
    kinds.contains(&kind) && hash.len() >= 14 && is_hash
}

/// Whether other sites show this file: the picture of a shared link.
pub(crate) fn is_shared(name: &str) -> bool {
    name.starts_with("share-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_hash_is_told_from_the_others() {
        for name in [
            "base-0123456789abcdef.css",
            "quatre-voies-app-0123456789abcd_bg.wasm",
            "icon-0123456789abcdef.svg",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "sw.js",
            "quatre-voies-app.js",
            "start-0123.js",
            "a-0123456789abcdeg.js",
            "a-0123456789abcdef.html",
            "0123456789abcdef",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn each_file_with_a_hash_has_one_rule_by_its_name() {
        let template = "# c\n/*\n  A: 1\n/{hashed}\n  A: 2\n/{shared}\n  A: 3\n";
        let names = ["index.html", "a-0123456789abcdef.js", "share-0123456789abcdef.png"].map(str::to_owned);
        assert_eq!(
            rules(template, "/qv/", &names),
            "/qv/*\n  A: 1\n/qv/a-0123456789abcdef.js\n  A: 2\n/qv/share-0123456789abcdef.png\n  A: 3\n"
        );
    }
}
