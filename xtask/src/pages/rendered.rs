//! The content of every page, rendered natively from the same views as in the browser.

use std::path::PathBuf;

use serde::Deserialize;

use super::document::Frame;
use super::language::Language;
use super::public::path_of;
use crate::command::{Outcome, cargo, output, root};

/// What a page needs besides its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// The program of the first screen and of the questionnaire.
    App,
    /// The program of the result.
    Result,
    /// The program of the kept attempts and of the page on privacy.
    Kept,
    /// The program of the board of a meeting.
    Group,
    /// The program of the case that an adviser enters.
    Advice,
    /// Nothing: it is complete as it is.
    Fixed,
    /// Nothing, not even another file: it stands for an address that does not exist.
    Lost,
}

/// A page as `quatre-voies-pages` gives it.
#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Rendered {
    /// Its folder in the site; empty for the first screen.
    pub(super) path: String,
    pub(super) kind: Kind,
    pub(super) frame: Frame,
    /// The way from it to the files of the site, with the final slash.
    pub(super) root: String,
    /// The way from it to the pages shown in the same place, with the final slash.
    pub(super) home: String,
    /// BCP 47.
    pub(super) language: String,
    /// The same, for the pages that show a shared link.
    pub(super) locale: String,
    /// The other language of the site (BCP 47), and the way to its folder from that of this one.
    pub(super) other: (String, String),
    pub(super) title: String,
    /// What search engines show; empty for none.
    pub(super) description: String,
    /// What the picture of a shared link says to those who do not see it.
    pub(super) picture: String,
    /// All that stands in the body.
    pub(super) body: String,
}

impl Rendered {
    /// The file of the site that holds it.
    pub(super) fn file(&self) -> PathBuf {
        match self.kind {
            Kind::Lost => PathBuf::from("404.html"),
            _ => PathBuf::from(&self.path).join("index.html"),
        }
    }
}

/// What a device that installs the site is told, and every page.
#[derive(Deserialize)]
pub(super) struct Whole {
    pub(super) name: String,
    pub(super) description: String,
    /// BCP 47.
    pub(super) language: String,
    /// The words that signing a copy puts in its pages, by name.
    #[serde(default)]
    pub(super) publisher: serde_json::Value,
    pub(super) pages: Vec<Rendered>,
}

/// The whole site, published at this address if it is known: the page of a lost address leads there, the questionnaire on paper too.
pub(super) fn whole(public: Option<&str>) -> Outcome<Whole> {
    let mut program = natively(&["run", "--bin", "quatre-voies-pages", "--", "write"]);
    program.arg(public.map_or("/", path_of)).args(public);
    let text = output(program.stderr(std::process::Stdio::inherit()))
        .ok_or("the pages could not be rendered; the reason is above")?;
    serde_json::from_str(&text)
        .map_err(|reason| format!("the pages that quatre-voies-pages gives are unreadable: {reason}"))
}

/// Cargo with the pages compiled natively, in a folder of their own: neither Trunk nor `cargo test` builds these crates,
/// and other flags in the same folder would build everything again each time.
pub(crate) fn natively(arguments: &[&str]) -> std::process::Command {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let mut command = cargo(&[arguments[0], "--locked", "--package", "quatre-voies"]);
    command
        .args(["--features", Language::asked().pages(), "--target-dir"])
        .arg(target.join("prerender"))
        .args(["--config", "profile.dev.debug=false"])
        .args(&arguments[1..])
        // As in the browser: whole types are too long for the compiler.
        .env("RUSTFLAGS", "--cfg erase_components")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}
