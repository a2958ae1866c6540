//! One real file per route, so that any static host serves a reload or a link, at any sub-path.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Outcome;
use crate::reroot::reroot;

/// The routes of the app besides `/`; each becomes `<route>/index.html`.
const ROUTES: &[&str] = &["questionnaire", "resultat"];

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
    let home =
        fs::read_to_string(site.join("index.html")).map_err(|reason| format!("no built index.html: {reason}"))?;
    for route in ROUTES {
        let levels = route.split('/').count();
        save(&site.join(route).join("index.html"), &reroot(&home, levels))?;
    }
    save(&site.join("404.html"), LOST)
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

    #[test]
    fn every_route_is_a_file_that_finds_its_assets() {
        let site = std::env::temp_dir().join(format!("quatre-voies-pages-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("index.html"), r#"<script src="./app.js">"#).unwrap();
        write_in(&site).unwrap();
        for route in ROUTES {
            let page = fs::read_to_string(site.join(route).join("index.html")).unwrap();
            assert_eq!(page, r#"<script src="../app.js">"#);
        }
        assert!(
            fs::read_to_string(site.join("404.html"))
                .unwrap()
                .contains("Cette page n’existe pas")
        );
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn the_lost_page_needs_no_other_file() {
        assert!(!LOST.contains("src=") && !LOST.contains("<link"));
    }
}
