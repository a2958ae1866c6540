//! What each file of `deploy/` says, read from its text: the three must say the same.

use std::collections::BTreeMap;

/// Headers by their names; an empty one must not be there.
pub(super) type Headers = BTreeMap<String, String>;

/// What a file says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Declared {
    /// Of every answer.
    pub(super) all: Headers,
    /// Otherwise of a file that is found, under a name that holds its hash.
    pub(super) hashed: Headers,
    /// Otherwise of the picture of a shared link.
    pub(super) shared: Headers,
    /// Otherwise of what other sites show in a frame.
    pub(super) framed: Headers,
}

/// What `_headers` says, built or not: a rule whose path is a name holds for that name.
pub(super) fn underscore(text: &str) -> Declared {
    let mut declared = Declared::default();
    for (path, headers) in rules(text) {
        let said = |line: &str| match line.strip_prefix("! ") {
            Some(name) => Some((name.to_owned(), String::new())),
            None => line
                .split_once(": ")
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
        };
        let headers: Headers = headers.into_iter().filter_map(said).collect();
        match path {
            "/*" => declared.all = headers,
            "/{hashed}" => declared.hashed = headers,
            "/integration/*" => declared.framed = headers,
            _ => declared.shared = headers,
        }
    }
    declared
}

/// The rules of `_headers`: a path, and its lines.
pub(super) fn rules(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if line.starts_with('/') {
            rules.push((line, Vec::new()));
        } else if let Some((_, lines)) = rules.last_mut() {
            lines.push(line);
        }
    }
    rules
}

/// What the file for Caddy says: its blocks `header`, and its lines `header @shared`.
#[cfg(test)]
fn caddy(text: &str) -> Declared {
    let mut declared = Declared::default();
    let mut inside = "";
    for line in text.lines().map(str::trim) {
        let (name, value) = line.split_once(' ').unwrap_or((line, ""));
        match (line, inside) {
            ("header {" | "header @hashed {" | "header @framed {", _) => inside = line,
            ("}", _) => inside = "",
            ("defer", _) => {}
            (_, "header {") => drop(declared.all.insert(name.to_owned(), unquoted(value))),
            (_, "header @hashed {") => drop(declared.hashed.insert(name.to_owned(), unquoted(value))),
            (_, "header @framed {") => {
                let name = name.trim_start_matches('-').to_owned();
                declared.framed.insert(name, unquoted(value));
            }
            _ => {
                let shared = line
                    .strip_prefix("header @shared ")
                    .and_then(|line| line.split_once(' '));
                declared
                    .shared
                    .extend(shared.map(|(name, value)| (name.to_owned(), unquoted(value))));
            }
        }
    }
    declared
}

/// What the file for nginx says: its lines `add_header`, and the maps of their values.
#[cfg(test)]
fn nginx(text: &str) -> Declared {
    let mut declared = Declared::default();
    for line in text.lines().map(str::trim) {
        let Some((name, value)) = line.strip_prefix("add_header ").and_then(|line| line.split_once(' ')) else {
            continue;
        };
        let value = value.strip_suffix(" always;").expect("a header that errors have too");
        let rows = if value.starts_with('$') {
            mapped(text, value)
        } else {
            vec![("default", unquoted(value))]
        };
        for (pattern, value) in rows {
            let of = match pattern {
                // What errors have too: an empty header is not sent.
                "default" if value.is_empty() => continue,
                "default" => &mut declared.all,
                pattern if pattern.contains("integration") => &mut declared.framed,
                pattern if pattern.contains("share-") => &mut declared.shared,
                _ => &mut declared.hashed,
            };
            of.insert(name.to_owned(), value);
        }
    }
    declared
}

/// The rows of a map: a pattern, and its value.
#[cfg(test)]
fn mapped<'a>(text: &'a str, variable: &str) -> Vec<(&'a str, String)> {
    let (_, map) = text
        .split_once(&format!(" {variable} {{"))
        .expect("a map of this variable");
    let (map, _) = map.split_once("\n}").expect("the end of the map");
    let rows = map.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        let (pattern, value) = line
            .split_once(if line.starts_with('"') { "\" " } else { " " })
            .unwrap();
        (pattern, unquoted(value.strip_suffix(';').expect("the end of a row")))
    });
    rows.collect()
}

#[cfg(test)]
fn unquoted(value: &str) -> String {
    value.trim_matches('"').to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::deploy::{CADDY, HEADERS, NGINX};
    use super::super::http::Answer;
    use super::super::rules::{grade, score};
    use super::*;
    use crate::pages::policy::of_hosts;

    #[test]
    fn the_three_files_say_the_same() {
        let expected = underscore(HEADERS);
        for (file, mut declared) in [("nginx.conf", nginx(NGINX)), ("Caddyfile", caddy(CADDY))] {
            // A rule of `_headers` for a picture is the only one of that path: it says all.
            declared.shared.extend(declared.hashed.clone());
            assert_eq!(declared, expected, "deploy/{file}");
        }
        let names = r"-[0-9a-f]{14,}(_bg)?\.(css|js|wasm|svg|png)$";
        assert!(NGINX.contains(names) && CADDY.contains(names));
    }

    #[test]
    fn they_say_what_was_decided() {
        let declared = underscore(HEADERS);
        let said = |name: &str| declared.all[name].as_str();
        assert_eq!(
            said("Content-Security-Policy"),
            of_hosts(),
            "the policy to write in the three files of deploy/"
        );
        assert_eq!(said("Strict-Transport-Security"), "max-age=31536000");
        assert_eq!(said("X-Content-Type-Options"), "nosniff");
        assert_eq!(said("X-Frame-Options"), "DENY");
        assert_eq!(said("Referrer-Policy"), "no-referrer");
        assert_eq!(said("Cross-Origin-Opener-Policy"), "same-origin");
        assert_eq!(said("Cross-Origin-Resource-Policy"), "same-origin");
        assert_eq!(said("Cache-Control"), "no-cache");
        assert_eq!(declared.all.len(), 9);
        assert_eq!(declared.hashed["Cache-Control"], "public, max-age=31536000, immutable");
        assert_eq!(declared.shared["Cross-Origin-Resource-Policy"], "cross-origin");
    }

    /// Pages that embed others with `Cross-Origin-Embedder-Policy: require-corp` show a frame only where it says the same and may be used.
    #[test]
    fn what_other_sites_show_says_so_and_differs_by_nothing_else() {
        let Declared { all, framed, .. } = underscore(HEADERS);
        let policy = all["Content-Security-Policy"].replace("frame-ancestors 'none'", "frame-ancestors *");
        let expected = [
            ("Content-Security-Policy", policy.as_str()),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
            ("X-Frame-Options", ""),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(framed, Headers::from(expected));
    }

    #[test]
    fn what_they_say_is_worth_the_best_grade() {
        let headers = underscore(HEADERS).all;
        let headers = headers.into_iter().map(|(name, value)| (name.to_lowercase(), value));
        let answer = Answer {
            status: 404,
            headers: headers.collect(),
            body: Vec::new(),
        };
        assert_eq!((score(&answer), grade(score(&answer))), (125, "A+"));
    }

    #[test]
    fn a_header_forgotten_in_one_file_is_seen() {
        let without = CADDY.replace("X-Frame-Options DENY", "");
        assert_ne!(caddy(&without).all, underscore(HEADERS).all);
        let other = NGINX.replace("max-age=31536000 always", "max-age=1 always");
        assert_ne!(nginx(&other).all, underscore(HEADERS).all);
    }
}
