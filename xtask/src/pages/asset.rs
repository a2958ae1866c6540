//! The files that the build adds to the site, under names that change with their content: they can be kept for ever.

use std::fs;
use std::path::Path;

use crate::command::{Outcome, root};
use crate::hash::{sha256_base64, sha256_hex};
use crate::pictures::Picture;

/// A file of the site that pages ask for.
#[derive(Clone)]
pub(super) struct Asset {
    pub(super) name: String,
    /// What the browser checks it against.
    pub(super) integrity: String,
}

impl Asset {
    /// Writes a file into the site, as `stem-HASH.kind`.
    pub(super) fn saved(site: &Path, stem: &str, kind: &str, bytes: &[u8]) -> Outcome<Self> {
        let name = format!("{stem}-{}.{kind}", &sha256_hex(bytes)[..16]);
        fs::write(site.join(&name), bytes).map_err(|reason| format!("cannot write {name}: {reason}"))?;
        let integrity = format!("sha256-{}", sha256_base64(bytes));
        Ok(Self { name, integrity })
    }
}

/// Copies a picture of the project into the site; its name there.
pub(super) fn copied(site: &Path, picture: &Picture) -> Outcome<String> {
    copy(site, picture.name, "png", &format!("pictures/{}.png", picture.name))
}

/// Copies the icon of the site; its name there.
pub(super) fn icon(site: &Path) -> Outcome<String> {
    copy(site, "icon", "svg", "icon.svg")
}

fn copy(site: &Path, stem: &str, kind: &str, from: &str) -> Outcome<String> {
    let from = root().join("style").join(from);
    let bytes = fs::read(&from).map_err(|reason| format!("cannot read {}: {reason}", from.display()))?;
    Asset::saved(site, stem, kind, &bytes).map(|asset| asset.name)
}
