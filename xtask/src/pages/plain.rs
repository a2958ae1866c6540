//! The script that comes before the program, as Trunk leaves it: in words that old browsers read too.

use std::fs;
use std::path::Path;

use super::tags::{attribute, tags};
use crate::command::Outcome;

/// What a minifier likes to write, and old browsers stop at.
const TOO_NEW: [&str; 4] = ["=>", "`", "let ", "const "];

/// Refuses a site whose `early.js` old browsers could not read: they would show a page that never answers.
pub(super) fn checked(site: &Path, html: &str) -> Outcome {
    let name = tags(html, "script")
        .filter_map(|tag| attribute(tag, "src"))
        .find(|source| source.contains("early-"))
        .ok_or("the page has no early.js")?;
    // Its folder is the one of the site, however the address says it.
    let name = name.rsplit('/').next().unwrap_or(name);
    let script = fs::read_to_string(site.join(name)).map_err(|reason| format!("cannot read {name}: {reason}"))?;
    match too_new(&script) {
        None => Ok(()),
        Some(found) => Err(format!("{name} has `{found}`, which old browsers cannot read")),
    }
}

fn too_new(script: &str) -> Option<&'static str> {
    TOO_NEW.into_iter().find(|words| script.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_old_browsers_cannot_read_is_found() {
        assert_eq!(too_new("(a=>a)(1)"), Some("=>"));
        assert_eq!(too_new("let a=1"), Some("let "));
        assert_eq!(too_new("a=`b`"), Some("`"));
        assert_eq!(too_new("(function () { var a = 1; })()"), None);
    }

    #[test]
    fn ours_is_written_for_them() {
        assert_eq!(too_new(include_str!("../../../src/browser/early.js")), None);
    }
}
