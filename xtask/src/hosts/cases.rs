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
    /// The path after that of the site.
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
    let mut cases: Vec<Case> = files
        .iter()
        .map(|file| get(address(file), Wants::File(file.clone())))
        .collect();
    let folders = files.iter().filter_map(|file| file.strip_suffix("/index.html"));
    cases.extend(folders.map(|folder| get(folder, Wants::Moved(format!("{base}{folder}/")))));
    let hashed = files.iter().find(|file| file.ends_with("_bg.wasm"));
    cases.extend(hashed.into_iter().flat_map(|file| wrong(file)));
    let lost = [
        "perdu",
        "voies/cea/",
        "a/b/c/d.html",
        "quatre-voies-app-0000000000000000_bg.wasm",
        "early-0000000000000000.js",
    ];
    cases.extend(lost.map(|path| get(path, Wants::Lost)));
    cases.push(Case {
        lines: &["If-None-Match: *"],
        ..get("perdu", Wants::Lost)
    });
    // Two slashes at the start are the name of another host.
    cases.push(get("/voies", Wants::Moved(format!("{base}voies/"))));
    cases
}

/// What goes wrong with a file kept for a year.
fn wrong(file: &str) -> Vec<Case> {
    let case = |method, lines, wants| Case {
        method,
        path: file.to_owned(),
        lines,
        wants,
    };
    let whole = || Wants::File(file.to_owned());
    vec![
        case("GET", &["If-None-Match: *"], Wants::Unchanged),
        case("HEAD", &[], whole()),
        case("POST", &["Content-Length: 0"], Wants::Refused),
        case("DELETE", &[], Wants::Refused),
        case("GET", &["Range: bytes=999999999-"], whole()),
        case("GET", &["Range: bytes=0-9"], whole()),
    ]
}

fn get(path: &str, wants: Wants) -> Case {
    Case {
        method: "GET",
        path: path.to_owned(),
        lines: &[],
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
        assert_eq!(*wants(""), Wants::File("index.html".to_owned()));
        assert_eq!(*wants("voies/cae/"), Wants::File("voies/cae/index.html".to_owned()));
        assert_eq!(*wants("voies/cae"), Wants::Moved("/quatre-voies/voies/cae/".to_owned()));
        assert_eq!(*wants("perdu"), Wants::Lost);
    }
}
