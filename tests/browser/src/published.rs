//! What a host has while a new version is being copied to it.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// How far the new version has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Published {
    /// Nothing of it.
    #[default]
    Before,
    /// Its worker, but pages of yet another version.
    Halfway,
    /// All of it.
    Anew,
}

impl Published {
    /// A page as the host has it now.
    pub(crate) fn page(self, page: Vec<u8>) -> Vec<u8> {
        match self {
            Self::Before | Self::Anew => page,
            Self::Halfway => [page, b"<p id=mixed>From another version</p>".to_vec()].concat(),
        }
    }

    /// The worker as the host has it now: each version names its own files.
    pub(crate) fn worker(self, worker: &str) -> String {
        match self {
            Self::Before => worker.to_owned(),
            Self::Halfway | Self::Anew => {
                let version = format!("const VERSION = \"{self:?}");
                assert!(worker.contains("const VERSION = \""), "the worker has no version");
                worker.replacen("const VERSION = \"", &version, 1)
            }
        }
    }
}

/// The worker of a site whose pages are changed on their way: with the hashes of what is sent.
pub(crate) fn rehashed(worker: &str, folder: &Path, sent: impl Fn(Vec<u8>) -> Vec<u8>) -> String {
    let pages = worker
        .split('"')
        .filter(|word| word.starts_with("./") && word.ends_with('/'));
    pages.fold(worker.to_owned(), |worker, page| {
        let start = format!("\"{page}\": \"sha256-");
        let Ok(bytes) = fs::read(folder.join(page).join("index.html")) else {
            return worker;
        };
        let Some((before, after)) = worker.split_once(&start) else {
            return worker;
        };
        let after = after.split_once('"').map_or(after, |(_, after)| after);
        format!(
            "{before}{start}{}\"{after}",
            STANDARD.encode(Sha256::digest(sent(bytes)))
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halfway_the_worker_is_new_and_pages_are_of_no_version_it_knows() {
        let worker = "const VERSION = \"1a\";";
        assert_eq!(Published::Anew.worker(worker), "const VERSION = \"Anew1a\";");
        assert_eq!(Published::Before.worker(worker), worker);
        assert_ne!(Published::Halfway.page(b"a".to_vec()), b"a");
        assert_eq!(Published::Anew.page(b"a".to_vec()), b"a");
    }

    #[test]
    fn pages_changed_on_their_way_have_the_hash_of_what_is_sent() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-rehashed-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "b").unwrap();
        let worker = "{ \"./\": \"sha256-old\", \"./a.js\": \"sha256-kept\" }";
        let rehashed = rehashed(worker, &folder, |_| b"a".to_vec());
        let expected =
            "{ \"./\": \"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\", \"./a.js\": \"sha256-kept\" }";
        assert_eq!(rehashed, expected);
        fs::remove_dir_all(folder).unwrap();
    }
}
