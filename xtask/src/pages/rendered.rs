//! The content of every page, rendered natively from the same views as in the browser.

use std::path::PathBuf;

use crate::command::{Outcome, cargo, output, root};

/// What a page needs besides its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The program of the first screen and of the questionnaire.
    App,
    /// The program of the result.
    Result,
    /// The program of the kept attempts and of the page on privacy.
    Kept,
    /// Nothing: it is complete as it is.
    Fixed,
}

/// A page as `quatre-voies-pages` gives it.
#[derive(Debug, PartialEq)]
pub(super) struct Rendered {
    /// Its folder in the site; empty for the first screen.
    pub(super) path: String,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) body: String,
}

impl Rendered {
    /// How many folders deep it is.
    pub(super) fn levels(&self) -> usize {
        self.path.split('/').filter(|folder| !folder.is_empty()).count()
    }
}

/// Every page.
pub(super) fn pages() -> Outcome<Vec<Rendered>> {
    let text = output(natively(&["run", "--bin", "quatre-voies-pages"]).stderr(std::process::Stdio::inherit()))
        .ok_or("the pages could not be rendered; the reason is above")?;
    text.split_terminator('\u{1e}').map(read).collect()
}

/// Cargo with the pages compiled natively, in a folder of their own: neither Trunk nor `cargo test` builds these crates,
/// and other flags in the same folder would build everything again each time.
pub(crate) fn natively(arguments: &[&str]) -> std::process::Command {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let mut command = cargo(&[arguments[0], "--quiet", "--locked", "--package", "quatre-voies"]);
    command
        .args(["--features", "prerender", "--target-dir"])
        .arg(target.join("prerender"))
        .args(["--config", "profile.dev.debug=false"])
        .args(&arguments[1..])
        // As in the browser: whole types are too long for the compiler.
        .env("RUSTFLAGS", "--cfg erase_components")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

fn read(record: &str) -> Outcome<Rendered> {
    let mut fields = record.splitn(5, '\n').map(str::to_owned);
    let mut next = || fields.next().ok_or_else(|| format!("a page is not whole: {record}"));
    Ok(Rendered {
        path: next()?,
        kind: kind(&next()?)?,
        title: next()?,
        description: next()?,
        body: next()?,
    })
}

fn kind(word: &str) -> Outcome<Kind> {
    match word {
        "app" => Ok(Kind::App),
        "result" => Ok(Kind::Result),
        "kept" => Ok(Kind::Kept),
        "none" => Ok(Kind::Fixed),
        other => Err(format!("`{other}` is no program")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_a_page() {
        let page = read("a/b\nnone\nTitle\nWhat\n<p>\n</p>").unwrap();
        assert_eq!((page.path.as_str(), page.kind, page.levels()), ("a/b", Kind::Fixed, 2));
        assert_eq!(page.body, "<p>\n</p>");
        assert!(read("a\nnone\nTitle").is_err() && read("a\nother\n\n\n").is_err());
    }
}
