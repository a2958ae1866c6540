//! One stylesheet a page: a single request before the first paint, and only what the page uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::asset::Asset;
use super::built;
use super::document::Frame;
use super::rendered::Kind::{self, Advice, App, Fixed, Group, Kept, Result};
use super::rendered::Rendered;
use crate::command::Outcome;

const ALL: &[Kind] = &[App, Result, Kept, Group, Advice, Fixed];

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
    ("dots", &[Result, Kept, Group, Advice, Fixed]),
    ("result", &[Result, Kept, Group, Advice]),
    ("doors", &[Result]),
    ("article", &[Fixed]),
    ("result-money", &[Result]),
    ("what-if", &[Result]),
    ("result-reasons", &[Result]),
    ("tomorrow", &[Result]),
    ("code", &[Result, Fixed]),
    ("share", &[Result, Kept, Group, Advice]),
    ("attempts", &[Result, Kept, Group, Advice]),
    ("group", &[Group]),
    ("advice", &[Advice]),
    ("print", ALL),
    ("result-print", &[Result]),
    (FRAMED, &[]),
];

/// What a page shown in a frame of another site adds, whatever its kind.
const FRAMED: &str = "framed";

/// The stylesheet of a kind of page, on the site or in a frame, written into the site.
pub(super) fn bundled(site: &Path, kind: Kind, frame: Frame) -> Outcome<Asset> {
    let mut style = String::new();
    let is_for = |name: &str, kinds: &[Kind]| kinds.contains(&kind) || (frame == Frame::Embedded && name == FRAMED);
    for (name, _) in SHEETS.iter().filter(|(name, kinds)| is_for(name, kinds)) {
        let file = built::file(site, name, ".css")?;
        style += &fs::read_to_string(site.join(&file)).map_err(|reason| format!("cannot read {file}: {reason}"))?;
    }
    Asset::saved(site, "style", "css", style.as_bytes())
}

/// Refuses a page that uses a class of ours without the sheet that says how it looks.
///
/// # Errors
/// Names the class and the page, or the sheet that cannot be read.
pub(super) fn dressed(site: &Path, page: &Rendered, style: &Asset) -> Outcome {
    let read =
        |name: &str| fs::read_to_string(site.join(name)).map_err(|reason| format!("cannot read {name}: {reason}"));
    let mut known = String::new();
    for (name, _) in SHEETS {
        known += &read(&built::file(site, name, ".css")?)?;
    }
    match undressed(&page.body, &read(&style.name)?, &known) {
        None => Ok(()),
        Some(class) => Err(format!("{}: no sheet of its kind has .{class}", page.file().display())),
    }
}

/// The first class of a page that the sheets know, and not its own style.
fn undressed<'a>(html: &'a str, own: &str, known: &str) -> Option<&'a str> {
    let (own, known) = (classes_in(own), classes_in(known));
    let used = html
        .split(" class=")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next().unwrap_or_default().split(' '),
            None => rest.split([' ', '>']).next().unwrap_or_default().split(' '),
        });
    used.into_iter()
        .find(|class| known.contains(class) && !own.contains(class))
}

/// The classes that a sheet speaks of.
fn classes_in(style: &str) -> BTreeSet<&str> {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    let names = style
        .split('.')
        .skip(1)
        .map(|rest| &rest[..rest.find(|sign| !is_part(sign)).unwrap_or(rest.len())]);
    names
        .filter(|name| name.starts_with(|sign: char| sign.is_ascii_alphabetic()))
        .collect()
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
    use super::*;

    #[test]
    fn a_class_that_another_sheet_dresses_is_told() {
        let (own, known) = (".a{margin:.5rem}.b .c-d{}", ".a{}.b .c-d{}.dot--filled{}");
        assert_eq!(undressed("<p class=\"a c-d\"><i class=b>", own, known), None);
        assert_eq!(
            undressed("<p class=\"a other\">", own, known),
            None,
            "nobody dresses it"
        );
        assert_eq!(
            undressed("<circle class=\"dot dot--filled\">", own, known),
            Some("dot--filled")
        );
        assert_eq!(undressed("<i class=dot--filled>", own, known), Some("dot--filled"));
    }

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
