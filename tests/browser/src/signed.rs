//! A copy of the built site that a publisher of the examples has signed, as people would: with the script, and node.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::settings;

/// The copy, in a folder of its own for this publisher and this run.
pub(crate) fn copy(publisher: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("quatre-voies-{publisher}-{}", std::process::id()));
    copy_into(&settings::dist(), &folder).expect("a copy of the site");
    let scripts = settings::project().join("publisher");
    let signed = Command::new("node")
        .arg(scripts.join("apply.mjs"))
        .arg(scripts.join("examples").join(format!("{publisher}.toml")))
        .arg(&folder)
        .status()
        .expect("node");
    assert!(signed.success(), "the copy was not signed");
    folder
}

fn copy_into(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let place = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_into(&path, &place)?;
        } else {
            fs::copy(&path, &place)?;
        }
    }
    Ok(())
}
