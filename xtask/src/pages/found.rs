//! The script of the pages without a program: it leads a link that came there to the page of the result, and shows what
//! waits for a day.

use std::fs;
use std::path::Path;

use super::lighter::bare;
use super::tags::tags;
use crate::command::Outcome;
use crate::hash::{sha256_base64, sha256_hex};

const FOUND: &str = include_str!("../../../src/browser/found.js");

/// The page with the script, which is written into the site.
pub(super) fn leading(site: &Path, html: &str) -> Outcome<String> {
    let script = bare(FOUND);
    let name = format!("found-{}.js", &sha256_hex(script.as_bytes())[..16]);
    fs::write(site.join(&name), &script).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    let charset = tags(html, "meta")
        .find(|tag| tag.contains("charset"))
        .ok_or("the page names no encoding")?;
    // First of all: what would be painted before it leaves is for nobody.
    let hash = sha256_base64(script.as_bytes());
    let tag = format!("{charset}<script src=./{name} integrity=\"sha256-{hash}\"></script>");
    Ok(html.replacen(charset, &tag, 1))
}

#[cfg(test)]
mod tests {
    use super::super::plain::too_new;
    use super::*;

    #[test]
    fn it_reads_addresses_as_the_other_pages_do() {
        let early = include_str!("../../../src/browser/early.js");
        let lines: Vec<&str> = FOUND.lines().map(str::trim).collect();
        for line in lines.iter().filter(|line| line.contains("hash")) {
            assert!(early.contains(line), "{line}");
        }
        assert!(lines.len() > 5 && too_new(FOUND).is_none());
    }
}
