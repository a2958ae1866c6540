//! One stylesheet a page: a single request before the first paint, and only what the page uses.

use std::fs;
use std::path::Path;

use super::rendered::Kind;
use super::tags::{attribute, tags};
use crate::command::Outcome;
use crate::hash::{sha256_base64, sha256_hex};

/// Stylesheets, by the start of their names (the first that fits), that only some kinds of page use; the others are on every page.
const PARTS: &[(&str, &[Kind])] = &[
    ("result-money-", &[Kind::Result]),
    ("doors-", &[Kind::Result]),
    ("tomorrow-", &[Kind::Result]),
    ("result-reasons-", &[Kind::Result]),
    ("result-print-", &[Kind::Result]),
    ("result-", &[Kind::Result, Kind::Kept]),
    ("attempts-", &[Kind::Result, Kind::Kept]),
    ("share-", &[Kind::Result, Kind::Kept]),
    ("what-if-", &[Kind::Result]),
    ("article-", &[Kind::Fixed]),
    ("terms-", &[Kind::Result, Kind::Fixed]),
    ("recap-", &[Kind::App]),
    ("choices-", &[Kind::App, Kind::Result]),
];

/// The page with its stylesheets in one file, named by its content.
pub(super) fn bundled(site: &Path, html: &str, kind: Kind) -> Outcome<String> {
    let links: Vec<&str> = links(html).collect();
    let first = links.first().ok_or("index.html links no stylesheet")?;
    let mut style = String::new();
    for file in links
        .iter()
        .filter_map(|link| file(link))
        .filter(|file| wanted(file, kind))
    {
        style += &fs::read_to_string(site.join(file)).map_err(|reason| format!("cannot read {file}: {reason}"))?;
    }
    let name = format!("style-{}.css", &sha256_hex(style.as_bytes())[..16]);
    fs::write(site.join(&name), &style).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    let one = format!(
        "<link rel=stylesheet href=./{name} integrity=\"sha256-{}\">",
        sha256_base64(style.as_bytes())
    );
    let html = html.replacen(*first, &one, 1);
    Ok(links[1..].iter().fold(html, |html, link| html.replacen(*link, "", 1)))
}

/// Removes the stylesheets that no page links any more.
pub(super) fn remove_parts(site: &Path, built: &str) -> Outcome {
    links(built)
        .filter_map(file)
        .try_for_each(|file| fs::remove_file(site.join(file)))
        .map_err(|reason| format!("cannot remove a stylesheet: {reason}"))
}

fn links(html: &str) -> impl Iterator<Item = &str> {
    tags(html, "link").filter(|tag| attribute(tag, "rel") == Some("stylesheet"))
}

/// The name of a stylesheet; while one develops, Trunk writes addresses from the root.
fn file(link: &str) -> Option<&str> {
    attribute(link, "href")?.rsplit('/').next()
}

fn wanted(file: &str, kind: Kind) -> bool {
    let part = PARTS.iter().find(|(name, _)| file.starts_with(name));
    part.is_none_or(|(_, kinds)| kinds.contains(&kind))
}
