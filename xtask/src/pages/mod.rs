//! One real file per route, so that any static host serves a reload or a link, at any sub-path.
//!
//! Trunk builds the programs and the stylesheets; `quatre-voies-pages` renders what each page shows; here each page is written
//! whole, with the styles and the program it needs, and its own policy.

mod asset;
mod built;
mod document;
mod element;
pub(crate) mod headers;
mod integration;
pub(crate) mod language;
mod lighter;
mod lost;
mod offline;
mod page;
mod part;
pub(crate) mod policy;
mod program;
mod public;
mod rendered;
mod scripts;
pub(crate) mod seal;
mod styles;

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Outcome;
use crate::licences;
use language::Language;
use page::Site;
use rendered::Whole;
pub(crate) use rendered::natively;

/// The words with which `publisher/apply.mjs` signs a copy.
pub(crate) const PUBLISHER: &str = "publisher.json";

/// Completes the build that Trunk is about to publish.
pub(crate) fn write() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`cargo xtask pages` is called by Trunk; use `cargo xtask build`")?;
    // While one develops, Trunk adds a script of its own, which the policy would refuse.
    let strict = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let public = public::address()?.map(|address| address + Language::asked().folder());
    let whole = rendered::whole(public.as_deref())?;
    licences::write(&staging)?;
    write_in(&staging, &whole, strict, public.as_deref())
}

fn write_in(folder: &Path, whole: &Whole, strict: bool, public: Option<&str>) -> Outcome {
    let site = Site::of(folder, strict, public)?;
    integration::script(folder, strict)?;
    let seal = seal::seal(folder)?;
    for page in &whole.pages {
        save(
            &folder.join(page.file()),
            &seal::filled(&site.document(page)?.html(), &seal),
        )?;
    }
    integration::write(folder, whole, public)?;
    save(&folder.join(PUBLISHER), &format!("{:#}\n", whole.publisher))?;
    styles::remove_parts(folder)?;
    if let Some(public) = public {
        save(&folder.join("sitemap.xml"), &public::sitemap(public, &whole.pages))?;
        if let Some(robots) = public::robots(public) {
            save(&folder.join("robots.txt"), &robots)?;
        }
    }
    if !strict {
        // While one develops, a page kept from before would hide what one writes.
        return Ok(());
    }
    offline::write(folder, whole)?;
    headers::write(folder, public)
}

fn save(path: &Path, page: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, page))
        .map_err(|reason| format!("cannot write {}: {reason}", path.display()))
}

#[cfg(test)]
mod tests;
