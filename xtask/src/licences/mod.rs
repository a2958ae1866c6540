//! `licences.txt`: what the programs are made of, under which licences, with their texts.
//!
//! Own code, over `cargo tree`: the tools that write such lists bring more crates to compile than the site has.

mod check;
mod crates;
mod list;
mod spdx;

use std::fs;
use std::path::Path;

use crate::command::{Outcome, output, program};
pub(crate) use check::check;
use crates::{Crate, authors, texts, value};
use list::List;

/// Its name in the site.
pub(crate) const FILE: &str = "licences.txt";

const MIT: &str = include_str!("../../../LICENSE-MIT");
const APACHE: &str = include_str!("../../../LICENSE-APACHE");
const UNICODE: &str = include_str!("texts/Unicode-3.0.txt");
const LLVM: &str = include_str!("texts/LLVM-exception.txt");
/// The line of [`MIT`] that names who gives the licence.
const OURS: &str = "Copyright (c) 2026 The Quatre Voies authors";
/// What the compiler links by itself, as its own `COPYRIGHT-library.html` says of what this target has.
const STANDARD: [(&str, &str, &str); 6] = [
    (
        "std",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "https://github.com/rust-lang/rust",
    ),
    (
        "compiler_builtins",
        "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
        "https://github.com/rust-lang/compiler-builtins",
    ),
    (
        "dlmalloc",
        "MIT OR Apache-2.0",
        "https://github.com/alexcrichton/dlmalloc-rs",
    ),
    (
        "hashbrown",
        "MIT OR Apache-2.0",
        "https://github.com/rust-lang/hashbrown",
    ),
    ("cfg-if", "MIT OR Apache-2.0", "https://github.com/rust-lang/cfg-if"),
    (
        "rustc-demangle",
        "MIT OR Apache-2.0",
        "https://github.com/rust-lang/rustc-demangle",
    ),
];

/// The whole file.
///
/// # Errors
/// A crate without a licence, under one that is not allowed, or without any text of it.
pub(crate) fn written() -> Outcome<String> {
    let sources = crates::sources()?;
    let mut file = List::default();
    file.row(
        "quatre-voies",
        env!("CARGO_PKG_VERSION"),
        "MIT OR Apache-2.0",
        "",
        &[MIT.to_owned(), APACHE.to_owned()],
    );
    for shipped in crates::shipped()? {
        let source = sources.iter().find(|(_, manifest)| {
            value(manifest, "name") == Some(&shipped.name) && value(manifest, "version") == Some(&shipped.version)
        });
        let (folder, manifest) =
            source.ok_or_else(|| format!("the source of {} is not on this machine", shipped.name))?;
        let texts = licensed(&shipped, texts(folder), &authors(manifest))?;
        file.row(&shipped.name, &shipped.version, &shipped.licence, &shipped.home, &texts);
    }
    let rustc = output(program("rustc").arg("--version")).unwrap_or_default();
    let version = rustc.split_whitespace().nth(1).unwrap_or("?").to_owned();
    let mit = mit_of("The Rust Project contributors");
    let texts = [mit, APACHE.to_owned(), LLVM.to_owned(), UNICODE.to_owned()];
    for (name, licence, home) in STANDARD {
        file.row(name, &format!("Rust {version}"), licence, home, &texts);
    }
    Ok(file.whole())
}

/// Writes the file in the site.
pub(crate) fn write(site: &Path) -> Outcome {
    fs::write(site.join(FILE), written()?).map_err(|reason| format!("cannot write {FILE}: {reason}"))
}

/// The texts to ship for a crate: its own, or the usual one of its licence with those who gave it.
fn licensed(shipped: &Crate, own: Vec<String>, authors: &[String]) -> Outcome<Vec<String>> {
    let Crate {
        name, licence, home, ..
    } = shipped;
    if licence.is_empty() {
        return Err(format!("{name} names no licence: it may not be shipped"));
    }
    if !spdx::is_allowed(licence) {
        return Err(format!(
            "{name} is under « {licence} », which is not in the list of allowed licences (xtask/src/licences/spdx.rs): \
             read it and add it there, or do without this crate"
        ));
    }
    if !own.is_empty() {
        return Ok(own);
    }
    let names = if authors.is_empty() {
        format!("the authors of {name}")
    } else {
        authors.join(", ")
    };
    // MIT alone, or offered among others.
    let offers_mit = licence.split(['/', ' ']).any(|word| word == "MIT") && !licence.contains(" AND ");
    let usual = offers_mit.then(|| vec![mit_of(&format!("{names} ({home})"))]);
    usual.ok_or_else(|| format!("{name} has no text of its licence, « {licence} »: add it to xtask/src/licences"))
}

fn mit_of(authors: &str) -> String {
    MIT.replace(OURS, &format!("Copyright (c) {authors}"))
}

#[cfg(test)]
mod tests;
