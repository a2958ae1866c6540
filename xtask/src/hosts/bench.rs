//! A folder for one try: the site as somebody would copy it, which goes away at the end.

use std::fs;
use std::path::{Path, PathBuf};

use super::cases::{files, is_compressible};
use crate::command::{Outcome, output, program, root};

/// The folder, and the names of the files that the site has; removed when dropped.
pub(super) struct Bench {
    pub(super) folder: PathBuf,
    pub(super) files: Vec<String>,
}

impl Drop for Bench {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

impl Bench {
    /// A copy of the site. Without a public address it has no picture for shared links: it gets one, that hosts must treat apart.
    pub(super) fn of(site: &Path, name: &str) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("quatre-voies-hosts-{name}-{}", std::process::id()));
        let mut bench = Self {
            folder,
            files: files(site)?,
        };
        for file in &bench.files {
            bench.put(file, &read(&site.join(file))?)?;
        }
        if !bench.files.iter().any(|file| file.starts_with("share-")) {
            let picture = "share-0123456789abcdef.png".to_owned();
            bench.put(&picture, &read(&root().join("style/pictures/share.png"))?)?;
            bench.files.push(picture);
        }
        Ok(bench)
    }

    pub(super) fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Copies a file into the site.
    pub(super) fn put(&self, file: &str, bytes: &[u8]) -> Outcome {
        let path = self.site().join(file);
        let inside = path.parent().unwrap_or(&path);
        fs::create_dir_all(inside)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|reason| format!("cannot write {}: {reason}", path.display()))
    }

    /// Compresses in advance what becomes smaller: `x.gz` and `x.br` next to `x`.
    pub(super) fn compress(&self) -> Outcome {
        let site = self.site();
        let files = self.files.iter().filter(|file| is_compressible(&site, file));
        let mut node = program("node");
        node.arg(root().join("xtask/node/compress.mjs"));
        output(node.args(files.map(|file| site.join(file))))
            .map(drop)
            .ok_or_else(|| "the files could not be compressed with node".to_owned())
    }
}

pub(super) fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|reason| format!("cannot read {}: {reason}", path.display()))
}
