//! The scripts of ours that no program brings: they come before it, or where there is none.

use std::path::Path;

use super::asset::Asset;
use super::document::Frame;
use super::part::{Part, When};
use super::rendered::Kind;
use crate::command::Outcome;

/// What cannot wait for the program, in words that old browsers read too.
const EARLY: &str = include_str!("../../../src/browser/early.js");
/// The first questions, before the program.
const FIRST: &str = include_str!("../../../src/browser/first.js");
/// Keeps the site for when there is no network.
const OFFLINE: &str = include_str!("../../../src/browser/offline.js");
/// Leads a link that came to a page without a program to the page of the result, and shows what waits for a day.
const FOUND: &str = include_str!("../../../src/browser/found.js");

/// In a frame of another site: its height for that site, and what leaves the frame.
const EMBEDDED: &str = include_str!("../../../src/browser/embedded.js");

/// The scripts in the site.
pub(super) struct Scripts {
    early: Asset,
    first: Asset,
    embedded: Asset,
    offline: Asset,
    found: Asset,
}

impl Scripts {
    /// Writes them into the site: as they are while one develops, otherwise without what only serves those who read them.
    pub(super) fn saved(site: &Path, strict: bool) -> Outcome<Self> {
        let saved = |stem, text: &str| Asset::saved(site, stem, "js", as_served(text, strict).as_bytes());
        Ok(Self {
            early: saved("early", EARLY)?,
            first: saved("first", FIRST)?,
            embedded: saved("embedded", EMBEDDED)?,
            offline: saved("offline", OFFLINE)?,
            found: saved("found", FOUND)?,
        })
    }

    /// Those of a kind of page, which `asks` the first questions or not. First of all: what would be painted before one of them leaves the page is for nobody.
    /// In a frame nothing keeps the site for when there is no network: it is shown by a page that needs one.
    pub(super) fn of(&self, kind: Kind, frame: Frame, asks: bool) -> Vec<(Part, When)> {
        let file = |asset: &Asset, when| (Part::File(asset.clone()), when);
        let early = file(&self.early, When::AtOnce);
        let first = asks.then(|| file(&self.first, When::AtOnce));
        match kind {
            Kind::App | Kind::Result | Kind::Kept | Kind::Group | Kind::Advice => {
                let last = match frame {
                    Frame::Site => file(&self.offline, When::Later),
                    Frame::Embedded => file(&self.embedded, When::AtOnce),
                };
                [early].into_iter().chain(first).chain([last]).collect()
            }
            Kind::Fixed => vec![file(&self.found, When::AtOnce)],
            Kind::Lost => Vec::new(),
        }
    }
}

/// A script as it is served: as it is while one develops.
pub(super) fn as_served(script: &str, strict: bool) -> String {
    if strict {
        squeezed(&bare(script))
    } else {
        script.to_owned()
    }
}

/// The script without comments of their own line, indents and empty lines.
pub(super) fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !["//", "/*", "*"].iter().any(|mark| line.starts_with(mark)));
    lines.collect::<Vec<_>>().join("\n")
}

/// A script without comments, without the spaces and the ends of lines around its signs; what is between quotes stays. Every statement
/// of it must end with its sign.
fn squeezed(script: &str) -> String {
    let sign = |around: Option<char>| around.is_none_or(|sign| "=?:{}&|,;()".contains(sign));
    let (mut squeezed, mut quoted) = (String::new(), None);
    let mut signs = script.chars().peekable();
    while let Some(own) = signs.next() {
        let needless = own.is_whitespace() && (sign(squeezed.chars().last()) || sign(signs.peek().copied()));
        if quoted.is_some() || !needless {
            squeezed.push(own);
        }
        match quoted {
            Some(quote) if quote == own => quoted = None,
            None if own == '"' => quoted = Some(own),
            _ => {}
        }
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::super::integration;
    use super::*;

    /// What old browsers stop at.
    const TOO_NEW: [&str; 4] = ["=>", "`", "let ", "const "];

    fn too_new(script: &str) -> Option<&'static str> {
        TOO_NEW.into_iter().find(|words| script.contains(words))
    }

    #[test]
    fn old_browsers_read_what_comes_before_the_program_or_without_one() {
        for script in [EARLY, FIRST, FOUND, EMBEDDED] {
            assert_eq!(too_new(&squeezed(&bare(script))), None);
        }
        assert_eq!(too_new(OFFLINE), Some("=>"), "workers came after");
    }

    #[test]
    fn a_page_without_a_program_reads_addresses_as_the_others_do() {
        let lines: Vec<&str> = FOUND.lines().map(str::trim).collect();
        for line in lines.iter().filter(|line| line.contains("hash")) {
            assert!(EARLY.contains(line), "{line}");
        }
        assert!(lines.len() > 5);
    }

    #[test]
    fn comments_and_needless_spaces_stay_behind() {
        let script = "// Why.\n(function () {\n  // How.\n  a = 1;\n})();\n";
        assert_eq!(squeezed(&bare(script)), "(function(){a=1;})();");
    }

    #[test]
    fn what_is_between_quotes_keeps_its_spaces() {
        let script =
            "if (!b || c) return \"a, b = c\";\nvar d = e ? 1 : 2;\nfunction f(g, h) {\ntry {\n} catch (i) {\n}\n}";
        let expected = "if(!b||c)return \"a, b = c\";var d=e?1:2;function f(g,h){try{}catch(i){}}";
        assert_eq!(squeezed(script), expected);
    }

    /// Only double quotes are told from the rest.
    #[test]
    fn ours_quote_as_the_squeezer_knows() {
        for script in [EARLY, FIRST, EMBEDDED, OFFLINE, FOUND, integration::HOST] {
            let code = bare(script);
            assert!(
                !code.contains(['\'', '`']) && code.matches('"').count().is_multiple_of(2),
                "{code}"
            );
            assert!(!code.contains(" // "), "a comment after a statement");
        }
    }
}
