//! The languages of the site: one a build, each whole in its own folder.

use std::path::Path;
use std::{fs, io};

use crate::command::Outcome;

/// Said to the hook of Trunk, and to the command that renders the pages.
const ASKED: &str = "QV_LANGUAGE";

/// A language of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// At the top of the site.
    French,
    /// In a folder of it.
    English,
}

impl Language {
    /// The folder of the English site in the whole one, with the final slash.
    pub(crate) const ENGLISH: &str = "en/";

    /// The language that the environment asks for; French where it asks for none.
    pub(crate) fn asked() -> Self {
        match std::env::var(ASKED).as_deref() {
            Ok("en") => Self::English,
            _ => Self::French,
        }
    }

    /// What asks a command for this language.
    pub(crate) const fn variable(self) -> (&'static str, &'static str) {
        match self {
            Self::French => (ASKED, "fr"),
            Self::English => (ASKED, "en"),
        }
    }

    /// The features of the programs.
    pub(crate) const fn programs(self) -> &'static [&'static str] {
        match self {
            Self::French => &[],
            Self::English => &["--features", "en"],
        }
    }

    /// The features of the pages that the build writes.
    pub(super) const fn pages(self) -> &'static str {
        match self {
            Self::French => "prerender",
            Self::English => "prerender,en",
        }
    }

    /// The folder of this language in the site, with the final slash; empty for the top.
    pub(super) const fn folder(self) -> &'static str {
        match self {
            Self::French => "",
            Self::English => Self::ENGLISH,
        }
    }
}

/// Puts the English site in its folder of the French one, and what hosts and search engines are told of it with the rest.
///
/// # Errors
/// When a file cannot be read, written or moved.
pub(crate) fn join(site: &Path, english: &Path) -> Outcome {
    let failed = |reason: std::io::Error| format!("cannot put the English site in {}: {reason}", site.display());
    joined(site, english, "_headers", |ours, theirs| {
        [ours, after_first_rule(theirs)].concat()
    })
    .map_err(failed)?;
    joined(site, english, "sitemap.xml", with_rows_of).map_err(failed)?;
    let _ = fs::remove_file(english.join("robots.txt"));
    fs::rename(english, site.join(Language::ENGLISH)).map_err(failed)
}

/// A file of both becomes one of the whole site.
fn joined(site: &Path, english: &Path, name: &str, join: fn(&str, &str) -> String) -> io::Result<()> {
    let [ours, theirs] = [site, english].map(|folder| folder.join(name));
    if !ours.exists() || !theirs.exists() {
        return Ok(());
    }
    fs::write(&ours, join(&fs::read_to_string(&ours)?, &fs::read_to_string(&theirs)?))?;
    fs::remove_file(theirs)
}

/// The rules of a folder but those for all its files, which the site already has.
fn after_first_rule(rules: &str) -> &str {
    rules.find("\n/").map_or("", |at| &rules[at + 1..])
}

/// A map with the pages of another one too.
fn with_rows_of(ours: &str, theirs: &str) -> String {
    let rows: String = theirs
        .lines()
        .filter(|line| line.starts_with("<url>"))
        .flat_map(|line| [line, "\n"])
        .collect();
    ours.replace("</urlset>", &[&rows, "</urlset>"].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_site_is_a_folder_of_the_whole_one() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-languages-{}", std::process::id()));
        let [site, english] = ["site", "english"].map(|name| folder.join(name));
        for (place, path) in [(&site, "/"), (&english, "/en/")] {
            fs::create_dir_all(place).unwrap();
            let map = format!("<urlset>\n<url><loc>https://a.fr{path}</loc></url>\n</urlset>\n");
            let rules = format!("{path}*\n  A: 1\n{path}a.js\n  B: 2\n");
            for (name, text) in [
                ("index.html", "page"),
                ("robots.txt", "all"),
                ("sitemap.xml", &map),
                ("_headers", &rules),
            ] {
                fs::write(place.join(name), text).unwrap();
            }
        }
        join(&site, &english).unwrap();
        let read = |name: &str| fs::read_to_string(site.join(name)).unwrap();
        assert_eq!(read("_headers"), "/*\n  A: 1\n/a.js\n  B: 2\n/en/a.js\n  B: 2\n");
        assert_eq!(read("sitemap.xml").matches("<url>").count(), 2);
        assert_eq!(read("en/index.html"), "page");
        for name in ["robots.txt", "sitemap.xml", "_headers"] {
            assert!(!site.join("en").join(name).exists(), "{name}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
