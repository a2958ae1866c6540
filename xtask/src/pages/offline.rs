//! What lets the site be installed and open without a network: a manifest, and a worker that keeps every file.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::asset::{copied, icon};
use super::page::PAPER;
use super::rendered::Whole;
use super::{PUBLISHER, integration};
use crate::command::Outcome;
use crate::hash::{sha256_base64, sha256_hex};
use crate::licences;
use crate::pictures::{ICONS, MASKABLE, Picture};

const WORKER: &str = include_str!("sw.js");

/// Writes both; to be called after every other file.
pub(super) fn write(site: &Path, whole: &Whole) -> Outcome {
    let failed = |reason: std::io::Error| format!("cannot write what works without a network: {reason}");
    fs::write(site.join("manifest.webmanifest"), manifest(site, whole)?).map_err(failed)?;
    let mut files = files(site, site).map_err(failed)?;
    files.sort();
    fs::write(site.join("sw.js"), worker(site, &files).map_err(failed)?).map_err(failed)
}

/// The manifest with the names of the icons, which it copies into the site.
fn manifest(site: &Path, whole: &Whole) -> Outcome<String> {
    let mut icons = vec![json!({ "src": icon(site)?, "sizes": "any", "type": "image/svg+xml" })];
    for picture in &ICONS {
        icons.push(in_png(site, picture)?);
    }
    let mut maskable = in_png(site, &MASKABLE)?;
    maskable["purpose"] = "maskable".into();
    icons.push(maskable);
    let manifest = json!({
        "name": whole.name,
        "short_name": whole.name,
        "description": whole.description,
        "lang": whole.language,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
    });
    Ok(manifest.to_string())
}

fn in_png(site: &Path, picture: &Picture) -> Outcome<Value> {
    let (width, height) = picture.size;
    Ok(json!({ "src": copied(site, picture)?, "sizes": format!("{width}x{height}"), "type": "image/png" }))
}

/// The worker of exactly these files: any change, of a file or of how the worker keeps them, makes another version.
pub(super) fn worker(site: &Path, files: &[String]) -> std::io::Result<String> {
    let mut lines = Vec::new();
    for file in files {
        let hash = sha256_base64(&fs::read(site.join(file))?);
        lines.push(format!("  \"./{}\": \"sha256-{hash}\",\n", address(file)));
    }
    let worker = WORKER.replace("{files}", &format!("{{\n{}}}", lines.concat()));
    let version = sha256_hex(worker.as_bytes());
    Ok(worker.replace("{version}", &version[..16]))
}

/// The address of a file: a page is a folder.
fn address(file: &str) -> &str {
    file.strip_suffix("index.html").unwrap_or(file)
}

/// What nobody needs without a network: what is for robots and for other sites, the licences, what signs a copy, and icons that the device keeps itself.
fn is_kept(file: &str) -> bool {
    let left = [
        "sw.js",
        "404.html",
        "robots.txt",
        "sitemap.xml",
        licences::FILE,
        PUBLISHER,
    ];
    // Nor what other sites show: the page around it needs a network.
    !left.contains(&file)
        && !file.starts_with(integration::FOLDER)
        && Path::new(file).extension().is_none_or(|kind| kind != "png")
}

/// Every file of the site that is kept, from its folder.
fn files(site: &Path, folder: &Path) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(site, &path)?);
        } else if let Ok(inside) = path.strip_prefix(site) {
            found.push(inside.to_string_lossy().replace('\\', "/"));
        }
    }
    found.retain(|file| is_kept(file));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_kept_under_their_folder() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("voies/cae/index.html"), "voies/cae/");
        assert_eq!(address("early-1.js"), "early-1.js");
    }

    #[test]
    fn what_is_for_others_is_not_kept() {
        assert!(is_kept("index.html") && is_kept("icon-1.svg") && is_kept("manifest.webmanifest"));
        assert!(!is_kept("integration/index.html") && !is_kept("integration/quatre-voies.js"));
        assert!(!is_kept("share-1.png") && !is_kept("404.html") && !is_kept("robots.txt") && !is_kept("licences.txt"));
    }

    #[test]
    fn another_content_is_another_version() {
        let site = std::env::temp_dir().join(format!("quatre-voies-offline-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        let files = ["a.css".to_owned()];
        fs::write(site.join("a.css"), "a").unwrap();
        let before = worker(&site, &files).unwrap();
        fs::write(site.join("a.css"), "b").unwrap();
        assert_ne!(worker(&site, &files).unwrap(), before);
        let a = "{\n  \"./a.css\": \"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\",\n}";
        assert!(before.contains(a) && !before.contains("{version}"), "{before}");
        fs::remove_dir_all(site).unwrap();
    }
}
