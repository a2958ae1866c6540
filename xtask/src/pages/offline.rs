//! What lets the site be installed and open without a network: a manifest, and a worker that keeps every file.

use std::fs;
use std::path::Path;

use crate::command::Outcome;
use crate::hash::sha256_hex;

const WORKER: &str = include_str!("sw.js");
const MANIFEST: &str = include_str!("manifest.webmanifest");

/// Writes both; to be called after every other file.
pub(super) fn write(site: &Path) -> Outcome {
    let failed = |reason: std::io::Error| format!("cannot write what works without a network: {reason}");
    let icon = files(site, site)
        .map_err(failed)?
        .into_iter()
        .find(|file| file.starts_with("icon-"))
        .ok_or("the site has no icon")?;
    fs::write(site.join("manifest.webmanifest"), MANIFEST.replace("{icon}", &icon)).map_err(failed)?;
    let mut files = files(site, site).map_err(failed)?;
    files.sort();
    fs::write(site.join("sw.js"), worker(site, &files).map_err(failed)?).map_err(failed)
}

/// The worker of exactly these files: any change makes another version.
fn worker(site: &Path, files: &[String]) -> std::io::Result<String> {
    let mut all = Vec::new();
    for file in files {
        all.extend(file.as_bytes());
        all.extend(fs::read(site.join(file))?);
    }
    let addresses = files.iter().map(|file| format!("\"./{}\"", address(file)));
    let list = format!("[{}]", addresses.collect::<Vec<_>>().join(", "));
    Ok(WORKER
        .replace("{version}", &sha256_hex(&all)[..16])
        .replace("{files}", &list))
}

/// The address of a file: a page is a folder.
fn address(file: &str) -> &str {
    file.strip_suffix("index.html").unwrap_or(file)
}

/// Every file of the site but the worker, from its folder.
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
    found.retain(|file| file != "sw.js" && file != "robots.txt" && file != "sitemap.xml");
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_kept_under_their_folder() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("voies/cae/index.html"), "voies/cae/");
        assert_eq!(address("404.html"), "404.html");
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
        assert!(before.contains("[\"./a.css\"]") && !before.contains("{version}"));
        fs::remove_dir_all(site).unwrap();
    }
}
