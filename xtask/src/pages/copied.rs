//! The pictures of the project in the site, under names that change with their content.

use std::fs;
use std::path::Path;

use crate::command::{Outcome, root};
use crate::hash::sha256_hex;
use crate::pictures::Picture;

/// Copies a picture into the site; its name there.
pub(super) fn copied(site: &Path, picture: &Picture) -> Outcome<String> {
    let from = root().join(format!("style/pictures/{}.png", picture.name));
    let png = fs::read(&from).map_err(|reason| format!("cannot read {}: {reason}", from.display()))?;
    let name = format!("{}-{}.png", picture.name, &sha256_hex(&png)[..16]);
    fs::write(site.join(&name), png).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    Ok(name)
}
