//! Where things are on this machine, and the screens people hold.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The screen a person holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// 390 × 844, touch where the engine can emulate it.
    Phone,
    /// 320 × 640, touch likewise: the narrowest screen, and also a page zoomed to 400 %.
    Narrow,
    /// 1280 × 900.
    Desktop,
}

impl Device {
    /// Width and height in CSS pixels; on a desktop those of the window.
    pub(crate) const fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Narrow => (320, 640),
            Self::Desktop => (1280, 900),
        }
    }
}

/// The built site: `QV_DIST`, or `dist/` at the top of the project.
pub(crate) fn dist() -> PathBuf {
    let folder = setting("QV_DIST").unwrap_or_else(|| project().join("dist"));
    assert!(
        folder.join("index.html").is_file(),
        "no built site: run `cargo xtask test --only build` first"
    );
    folder
}

/// The accessibility checker: `QV_AXE`, set by `cargo xtask test`.
pub(crate) fn axe() -> PathBuf {
    setting("QV_AXE").expect("QV_AXE names no axe.min.js: run `cargo xtask test --only browser`")
}

/// A program: the one that the variable names, or the one on `PATH`.
pub(crate) fn program(variable: &str, name: &str) -> PathBuf {
    setting(variable).unwrap_or_else(|| name.into())
}

/// Where pictures go: `target/screenshots`.
pub(crate) fn screenshots() -> PathBuf {
    setting("CARGO_TARGET_DIR")
        .unwrap_or_else(|| project().join("target"))
        .join("screenshots")
}

pub(crate) fn setting(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

pub(crate) fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of its own, gone when dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let rank = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("quatre-voies-browser-{}-{rank}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}
