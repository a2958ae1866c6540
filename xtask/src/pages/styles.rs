//! One stylesheet a page: a single request before the first paint, and only what the page uses.

use std::fs;
use std::path::Path;

use super::asset::Asset;
use super::built;
use super::rendered::Kind::{self, App, Fixed, Group, Kept, Result};
use crate::command::Outcome;

const ALL: &[Kind] = &[App, Result, Kept, Group, Fixed];

/// The stylesheets that `index.html` asks Trunk for, by name, in the order in which they speak, and the kinds of page that
/// use each.
const SHEETS: &[(&str, &[Kind])] = &[
    ("layers", ALL),
    ("tokens", ALL),
    ("base", ALL),
    ("layout", ALL),
    ("actions", ALL),
    ("choices", &[App, Result]),
    ("question", ALL),
    ("trade", ALL),
    ("notices", ALL),
    ("terms", &[Result, Fixed]),
    ("home", ALL),
    ("recap", &[App]),
    ("result", &[Result, Kept, Group]),
    ("doors", &[Result]),
    ("article", &[Fixed]),
    ("result-money", &[Result]),
    ("what-if", &[Result]),
    ("result-reasons", &[Result]),
    ("tomorrow", &[Result]),
    ("share", &[Result, Kept, Group]),
    ("attempts", &[Result, Kept, Group]),
    ("group", &[Group]),
    ("print", ALL),
    ("result-print", &[Result]),
];

/// The stylesheet of a kind of page, written into the site.
pub(super) fn bundled(site: &Path, kind: Kind) -> Outcome<Asset> {
    let mut style = String::new();
    for (name, _) in SHEETS.iter().filter(|(_, kinds)| kinds.contains(&kind)) {
        let file = built::file(site, name, ".css")?;
        style += &fs::read_to_string(site.join(&file)).map_err(|reason| format!("cannot read {file}: {reason}"))?;
    }
    Asset::saved(site, "style", "css", style.as_bytes())
}

/// Removes the stylesheets that no page links.
pub(super) fn remove_parts(site: &Path) -> Outcome {
    SHEETS.iter().try_for_each(|(name, _)| {
        let file = built::file(site, name, ".css")?;
        fs::remove_file(site.join(&file)).map_err(|reason| format!("cannot remove {file}: {reason}"))
    })
}

/// The stylesheets, by name.
#[cfg(test)]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    SHEETS.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {

    #[test]
    fn trunk_is_asked_for_these_and_for_no_other() {
        let asked = include_str!("../../../index.html").split("rel=\"css\" href=\"").skip(1);
        let names = asked.map(|rest| {
            let address = rest.split('"').next().unwrap_or_default();
            address.rsplit('/').next().unwrap_or_default().trim_end_matches(".css")
        });
        let names: Vec<&str> = names.collect();
        assert_eq!(names, super::names().collect::<Vec<_>>());
    }
}
