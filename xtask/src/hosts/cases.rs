//! What is asked of a host, and what must come back.

use std::fs;
use std::path::Path;

use super::deploy::Place;
use crate::command::Outcome;
use crate::machine;

/// One question.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) method: &'static str,
    pub(super) path: String,
    /// Lines of the head.
    pub(super) lines: &'static [&'static str],
    pub(super) wants: Wants,
}

/// What must come back.
#[derive(Debug, PartialEq)]
pub(super) enum Wants {
    /// This file of the site.
    File(String),
    /// Nothing, since the browser has it already.
    Unchanged,
    /// Another address of the site, without the name of a host.
    Moved(String),
    /// Our page for what does not exist.
    Lost,
    /// That this is not done here.
    Refused,
}

impl Wants {
    /// The statuses that say so.
    pub(super) fn statuses(&self) -> &'static [u16] {
        match self {
            Self::File(_) => &[200],
            Self::Unchanged => &[304],
            Self::Moved(_) => &[301, 308],
            Self::Lost => &[404],
            Self::Refused => &[405],
        }
    }
}

/// The files of a site, by their paths in it.
pub(super) fn files(site: &Path) -> Outcome<Vec<String>> {
    let cannot = |reason: std::io::Error| format!("cannot read {}: {reason}", site.display());
    let mut files: Vec<String> = machine::files(site)
        .map_err(cannot)?
        .iter()
        .filter_map(|path| path.strip_prefix(site).ok())
        .map(|path| path.to_string_lossy().replace('\\', "/"))
        .collect();
    files.sort();
    Ok(files)
}

/// Every question, for a site with these files: each page and file, each folder without its slash, and what goes wrong.
pub(super) fn cases(files: &[String], place: Place) -> Vec<Case> {
    let base = place.base();
    let get = |path: &str, wants| case("GET", format!("{base}{path}"), &[], wants);
    let file = |file: &String| get(address(file), Wants::File(file.clone()));
    let folders = files.iter().filter_map(|file| file.strip_suffix("/index.html"));
    let program = files.iter().find(|file| file.ends_with("_bg.wasm"));
    let mut cases: Vec<Case> = files.iter().map(file).collect();
    cases.extend(folders.map(|folder| get(folder, Wants::Moved(format!("{base}{folder}/")))));
    cases.extend(program.into_iter().flat_map(|file| wrong(base, file)));
    cases.extend(LOST.map(|path| get(path, Wants::Lost)));
    // A browser that has our page for what does not exist says so.
    let again = &["If-None-Match: *"];
    cases.push(case("GET", format!("{base}perdu"), again, Wants::Lost));
    // Two slashes at the start would be the name of another host.
    cases.push(get("/voies", Wants::Moved(format!("{base}voies/"))));
    if place == Place::Folder {
        let slashless = base.trim_end_matches('/').to_owned();
        cases.push(case("GET", slashless, &[], Wants::Moved(base.to_owned())));
    }
    cases
}

/// What does not exist: pages, and programs of another version.
const LOST: [&str; 5] = [
    "perdu",
    "voies/cea/",
    "a/b/c/d.html",
    "quatre-voies-app-0000000000000000_bg.wasm",
    "early-0000000000000000.js",
];

/// What goes wrong with a file kept for a year.
fn wrong(base: &str, file: &str) -> Vec<Case> {
    let path = || format!("{base}{file}");
    let whole = || Wants::File(file.to_owned());
    vec![
        case("GET", path(), &["If-None-Match: *"], Wants::Unchanged),
        case("HEAD", path(), &[], whole()),
        case("POST", path(), &["Content-Length: 0"], Wants::Refused),
        case("DELETE", path(), &[], Wants::Refused),
        case("GET", path(), &["Range: bytes=999999999-"], whole()),
        case("GET", path(), &["Range: bytes=0-9"], whole()),
    ]
}

fn case(method: &'static str, path: String, lines: &'static [&'static str], wants: Wants) -> Case {
    Case {
        method,
        path,
        lines,
        wants,
    }
}

/// The address of a file: a page is a folder.
pub(super) fn address(file: &str) -> &str {
    file.strip_suffix("index.html").unwrap_or(file)
}

/// What a file is, as browsers must be told.
pub(super) fn kind(file: &str) -> Option<&'static str> {
    let kinds = [
        (".html", "text/html"),
        (".css", "text/css"),
        (".js", "text/javascript"),
        (".wasm", "application/wasm"),
        (".svg", "image/svg+xml"),
        (".png", "image/png"),
        (".webmanifest", "application/manifest+json"),
        (".json", "application/json"),
        (".txt", "text/plain"),
    ];
    kinds.iter().find(|(end, _)| file.ends_with(end)).map(|(_, kind)| *kind)
}

/// Whether a file becomes smaller when compressed.
pub(super) fn is_compressible(site: &Path, file: &str) -> bool {
    let is_text = kind(file).is_some_and(|kind| kind != "image/png");
    is_text && fs::metadata(site.join(file)).is_ok_and(|file| file.len() > 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_asked_for_with_and_without_its_slash() {
        let files = ["index.html", "voies/cae/index.html"].map(str::to_owned);
        let cases = cases(&files, Place::Folder);
        let wants = |path: &str| &cases.iter().find(|case| case.path == path).unwrap().wants;
        let page = |file: &str| Wants::File(file.to_owned());
        let moved = |to: &str| Wants::Moved(to.to_owned());
        assert_eq!(*wants("/quatre-voies/"), page("index.html"));
        assert_eq!(*wants("/quatre-voies"), moved("/quatre-voies/"));
        assert_eq!(*wants("/quatre-voies/voies/cae/"), page("voies/cae/index.html"));
        assert_eq!(*wants("/quatre-voies/voies/cae"), moved("/quatre-voies/voies/cae/"));
        assert_eq!(*wants("/quatre-voies/perdu"), Wants::Lost);
    }
}
