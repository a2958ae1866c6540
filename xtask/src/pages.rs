//! One real file per route, so that any static host serves a reload or a link, at any sub-path.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::command::Outcome;
use crate::reroot::reroot;

/// The program of the first screen and of the questionnaire, which Trunk puts on the page it builds.
const APP: &str = "quatre-voies-app";
/// The program of the result, which Trunk builds without putting it anywhere.
const RESULT: &str = "quatre-voies-result";

/// The routes besides `/`, each with its program; each becomes `<route>/index.html`.
const ROUTES: &[(&str, &str)] = &[
    ("questionnaire", APP),
    ("resultat", RESULT),
    ("essais", RESULT),
    ("vie-privee", RESULT),
];

/// The stylesheets that only the pages of the result program use.
const RESULT_STYLES: &[&str] = &["result-", "share-", "what-if-", "attempts-"];

/// How the page that Trunk builds names itself, quoted or not.
const HOME: [&str; 2] = ["data-page=\"accueil\"", "data-page=accueil"];

/// What a static host shows for an address that does not exist.
const LOST: &str = include_str!("404.html");

/// Completes the build that Trunk is about to publish.
pub(crate) fn write() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`cargo xtask pages` is called by Trunk; use `cargo xtask build`")?;
    write_in(&staging)
}

fn write_in(site: &Path) -> Outcome {
    name_by_content(site, RESULT)?;
    let (app, result) = (program(site, APP)?, program(site, RESULT)?);
    let home =
        fs::read_to_string(site.join("index.html")).map_err(|reason| format!("no built index.html: {reason}"))?;
    let light = RESULT_STYLES
        .iter()
        .fold(home.clone(), |page, name| without_style(&page, name));
    save(&site.join("index.html"), &light)?;
    for (route, its_program) in ROUTES {
        let page = if *its_program == RESULT {
            put(&home, &app, &result)
        } else {
            light.clone()
        };
        let levels = route.split('/').count();
        let page = named(&reroot(&page, levels), route, &announced(&result, its_program, levels))?;
        save(&site.join(route).join("index.html"), &page)?;
    }
    save(&site.join("404.html"), LOST)
}

/// The files of a program: its script, then its WebAssembly.
type Program = [String; 2];

/// The files of a program in the built site.
fn program(site: &Path, name: &str) -> Result<Program, String> {
    let names = fs::read_dir(site).map_err(|reason| format!("no built site: {reason}"))?;
    let names: Vec<String> = names
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    let file = |end: &str| {
        names
            .iter()
            .find(|file| file.starts_with(name) && file.ends_with(end))
            .cloned()
    };
    file(".js")
        .zip(file("_bg.wasm"))
        .map(Into::into)
        .ok_or(format!("Trunk built no program {name}"))
}

/// Gives the files of a program a name that changes with their content, as Trunk does for the first program.
fn name_by_content(site: &Path, name: &str) -> Outcome {
    let wasm = site.join(format!("{name}_bg.wasm"));
    let Ok(bytes) = fs::read(&wasm) else { return Ok(()) };
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let unique = format!("{name}-{:016x}", hasher.finish());
    fs::rename(&wasm, site.join(format!("{unique}_bg.wasm")))
        .and_then(|()| fs::rename(site.join(format!("{name}.js")), site.join(format!("{unique}.js"))))
        .map_err(|reason| format!("cannot name the files of {name}: {reason}"))
}

/// The page without the stylesheets whose names start like this, which only the result needs.
fn without_style(page: &str, name: &str) -> String {
    let links = page.match_indices("<link").map(|(start, _)| {
        let end = page[start..].find('>').map_or(page.len(), |end| start + end + 1);
        &page[start..end]
    });
    links
        .filter(|link| link.contains(&format!("./{name}")) && link.contains(".css"))
        .fold(page.to_owned(), |page, link| page.replace(link, ""))
}

/// The page with one program in the place of another.
fn put(page: &str, there: &Program, instead: &Program) -> String {
    there
        .iter()
        .zip(instead)
        .fold(page.to_owned(), |page, (there, instead)| page.replace(there, instead))
}

/// The page under its own name, with the files to fetch in advance once the person has started.
fn named(page: &str, route: &str, next: &str) -> Result<String, String> {
    let home = HOME
        .into_iter()
        .find(|home| page.contains(home))
        .ok_or("index.html has no data-page=\"accueil\"")?;
    Ok(page.replacen(home, &format!("data-page=\"{route}\"{next}"), 1))
}

fn announced(result: &Program, program: &str, levels: usize) -> String {
    if program == RESULT {
        return String::new();
    }
    let up = "../".repeat(levels);
    format!(" data-next=\"{up}{} {up}{}\"", result[0], result[1])
}

fn save(path: &Path, page: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, page))
        .map_err(|reason| format!("cannot write {}: {reason}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = r#"<html data-page="accueil" data-root="./"><script src="./quatre-voies-app-1a.js"></script>"#;

    fn site(name: &str) -> PathBuf {
        let site = std::env::temp_dir().join(format!("quatre-voies-{name}-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("index.html"), BUILT).unwrap();
        let files = [
            "quatre-voies-app-1a.js",
            "quatre-voies-app-1a_bg.wasm",
            "quatre-voies-result.js",
        ];
        for file in files.into_iter().chain(["quatre-voies-result_bg.wasm"]) {
            fs::write(site.join(file), file).unwrap();
        }
        site
    }

    #[test]
    fn every_route_is_a_file_that_finds_its_program() {
        let site = site("routes");
        write_in(&site).unwrap();
        let [script, wasm] = program(&site, RESULT).unwrap();
        let page = |route: &str| fs::read_to_string(site.join(route).join("index.html")).unwrap();
        let next = format!(r#"data-next="../{script} ../{wasm}""#);
        let questionnaire = BUILT
            .replace("./", "../")
            .replace("accueil\"", &format!("questionnaire\" {next}"));
        assert_eq!(page("questionnaire"), questionnaire);
        let result = BUILT.replace("./", "../").replace("accueil", "resultat");
        assert_eq!(page("resultat"), result.replace("quatre-voies-app-1a.js", &script));
        assert!(page("").contains("accueil"), "the first screen stays as Trunk built it");
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn the_result_is_named_by_its_content() {
        let site = site("names");
        write_in(&site).unwrap();
        let before = program(&site, RESULT).unwrap();
        assert!(before[0].starts_with("quatre-voies-result-") && before[1].ends_with("_bg.wasm"));
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn the_first_pages_come_without_the_style_of_the_result() {
        let page = "<link href=./home-1.css><link href=\"./result-2.css\" rel=stylesheet><link href=./result-more-3.css>\
                    <link href=./result.js>";
        assert_eq!(
            without_style(page, "result-"),
            "<link href=./home-1.css><link href=./result.js>"
        );
        assert_eq!(without_style("<p>", "result-"), "<p>");
    }

    #[test]
    fn a_page_that_does_not_say_its_name_is_refused() {
        assert!(named("<html>", "resultat", "").is_err());
        assert!(named("<html data-page=accueil>", "resultat", "").is_ok());
    }

    #[test]
    fn the_lost_page_needs_no_other_file() {
        assert!(!LOST.contains("src=") && !LOST.contains("<link"));
        assert!(LOST.contains("Cette page n’existe pas"));
    }
}
