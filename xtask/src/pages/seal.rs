//! The seal: one hash of every program of the site, which anyone computes again with `sha256sum`.
//!
//! SHA-256 of the sorted lines « hash  name » of every script and WebAssembly. Of `sw.js` neither its version nor the files that
//! it keeps count: both change with the pages, which a publisher signs. `PUBLISH.md` and the page « Qui publie ce site » have
//! the command; `publisher/seal.mjs` computes the same.

use std::fs;
use std::path::Path;

use super::offline;
use crate::command::Outcome;
use crate::hash::sha256_hex;

/// What the page of the publisher holds in its place until the programs have their names.
const PLACE: &str = "{seal}";

/// The seal of the programs in a folder, whether its worker is written yet or not.
pub(crate) fn seal(site: &Path) -> Outcome<String> {
    let failed = |reason: std::io::Error| format!("cannot read the programs: {reason}");
    let mut lines = Vec::new();
    for name in programs(site, site).map_err(failed)? {
        let bytes = fs::read(site.join(&name)).map_err(failed)?;
        lines.push(format!("{}  {name}\n", sha256_hex(&bytes)));
    }
    lines.push(format!("{}  sw.js\n", sha256_hex(unlisted(&worker(site)?).as_bytes())));
    lines.sort();
    Ok(sha256_hex(lines.concat().as_bytes()))
}

/// The page with the seal in its place.
pub(super) fn filled(body: &str, seal: &str) -> String {
    body.replace(PLACE, seal)
}

/// Every script and WebAssembly but the worker, by its path in the site.
fn programs(site: &Path, folder: &Path) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path.is_dir() {
            found.extend(programs(site, &path)?);
        } else if let (Some("js" | "wasm"), Ok(inside)) = (kind, path.strip_prefix(site)) {
            found.push(inside.to_string_lossy().replace('\\', "/"));
        }
    }
    found.retain(|name| name != "sw.js");
    Ok(found)
}

fn worker(site: &Path) -> Outcome<String> {
    match fs::read_to_string(site.join("sw.js")) {
        Ok(written) => Ok(written),
        Err(_) => offline::worker(site, &[]).map_err(|reason| format!("cannot write the worker: {reason}")),
    }
}

/// The worker without its version and the files that it keeps.
fn unlisted(worker: &str) -> String {
    let listed = |line: &&str| line.starts_with("const VERSION") || line.starts_with("  \"./");
    worker.split_inclusive('\n').filter(|line| !listed(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> std::path::PathBuf {
        let site = std::env::temp_dir().join(format!("quatre-voies-seal-{}", std::process::id()));
        fs::create_dir_all(site.join("inside")).unwrap();
        fs::write(site.join("a.js"), "a").unwrap();
        fs::write(site.join("inside/b.wasm"), "b").unwrap();
        fs::write(site.join("index.html"), "page").unwrap();
        site
    }

    #[test]
    fn programs_alone_make_the_seal() {
        let site = site();
        let before = seal(&site).unwrap();
        fs::write(site.join("index.html"), "signed").unwrap();
        fs::write(
            site.join("sw.js"),
            offline::worker(&site, &["index.html".to_owned()]).unwrap(),
        )
        .unwrap();
        assert_eq!(seal(&site).unwrap(), before, "pages, and the worker that lists them");
        fs::write(site.join("inside/b.wasm"), "c").unwrap();
        assert_ne!(seal(&site).unwrap(), before, "a program");
        fs::write(site.join("inside/b.wasm"), "b").unwrap();
        let worker = fs::read_to_string(site.join("sw.js")).unwrap() + "fetch('x');";
        fs::write(site.join("sw.js"), worker).unwrap();
        assert_ne!(seal(&site).unwrap(), before, "what the worker does");
        fs::remove_dir_all(site).unwrap();
    }
}
