//! How fast every page is on a slow phone, as Lighthouse measures it, and how long presses wait: a command of its own, never a test.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{Outcome, program, root, run};
use crate::tools;

/// Links that were really released: the first one stands for a result that somebody receives.
const LINKS: &str = include_str!("../../tests/cases/links_format_1.txt");

/// Prints the tables of the built site: of each page, of a result received and of one's own, the four scores, first and largest paint, blocked time, longest task; then
/// how long presses wait, and a link received.
pub(crate) fn report() -> Outcome {
    run(measuring("measure.mjs")?.arg(first_link(LINKS)).arg(people()))?;
    run(measuring("interactions.mjs")?.arg(first_link(LINKS)))
}

/// Draws every page of the built site: on a phone and a large screen, by day and by night.
pub(crate) fn album() -> Outcome {
    run(measuring("album.mjs")?
        .arg(root().join("style/pictures"))
        .arg(people())
        .arg(first_link(LINKS)))
}

/// Those whose own results are looked at.
fn people() -> PathBuf {
    root().join("tests/cases/people.json")
}

/// One of the scripts that look at the built site in Chromium.
fn measuring(script: &str) -> Outcome<Command> {
    let site = root().join("dist");
    if !site.join("index.html").is_file() {
        return Err("there is no dist/ to look at; `cargo xtask build` writes it".to_owned());
    }
    let (modules, chrome) = tools::for_lighthouse()?;
    let mut node = program("node");
    node.arg(root().join("xtask/lighthouse").join(script))
        .args([site, modules])
        .env("CHROME_PATH", chrome);
    Ok(node)
}

fn first_link(links: &str) -> &str {
    let line = links.lines().find(|line| !line.starts_with('#'));
    line.and_then(|line| line.split('\t').next()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_measured_is_a_complete_one() {
        assert!(first_link(LINKS).starts_with("1c"));
    }
}
