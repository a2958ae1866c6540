//! One real file per route, so that any static host serves a reload or a link, at any sub-path.
//!
//! Trunk builds `index.html` and the files it needs; each page is that one with the content written by
//! `quatre-voies-pages`, the styles and the program it needs, and its own policy.

mod copied;
mod found;
mod head;
pub(crate) mod headers;
mod lighter;
mod lost;
mod offline;
mod plain;
pub(crate) mod policy;
mod program;
mod public;
mod rendered;
mod reroot;
mod styles;
pub(crate) mod tags;

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Outcome;
use crate::licences;
use crate::pictures::{SHARED, TOUCH};
use copied::copied;
use program::Programs;
use public::Public;
pub(crate) use rendered::natively;
use rendered::{Kind, Rendered};
use reroot::reroot;

/// Where the app shows itself, quoted or not.
const PLACES: [&str; 2] = ["<div id=app></div>", "<div id=\"app\"></div>"];

/// Completes the build that Trunk is about to publish.
pub(crate) fn write() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`cargo xtask pages` is called by Trunk; use `cargo xtask build`")?;
    // While one develops, Trunk adds a script of its own, which the policy would refuse.
    let strict = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let pages = rendered::pages()?;
    let public = public::address()?;
    licences::write(&staging)?;
    write_in(&staging, &pages, strict, public.as_deref())
}

fn write_in(site: &Path, pages: &[Rendered], strict: bool, public: Option<&str>) -> Outcome {
    let programs = Programs::of(site)?;
    if strict {
        programs.lighten(site)?;
    }
    let built =
        fs::read_to_string(site.join("index.html")).map_err(|reason| format!("no built index.html: {reason}"))?;
    plain::checked(site, &built)?;
    let built = if strict { plain::lightened(site, &built)? } else { built };
    let touch = copied(site, &TOUCH)?;
    let known = public.map(|address| known(site, address)).transpose()?;
    for page in pages {
        let html = page_of(site, &built, page, &programs)?;
        let html = if strict {
            started_later(site, html, page, &programs)?
        } else {
            html
        };
        let html = head::described(&html, page, &touch, known.as_ref());
        let html = reroot(&html, page.levels());
        let html = if strict { policy::enforced(&html) } else { html };
        save(&site.join(&page.path).join("index.html"), &html)?;
    }
    styles::remove_parts(site, &built)?;
    if let Some(public) = public {
        save(&site.join("sitemap.xml"), &public::sitemap(public, pages))?;
        if let Some(robots) = public::robots(public) {
            save(&site.join("robots.txt"), &robots)?;
        }
    }
    save(&site.join("404.html"), &lost::page(public))?;
    if !strict {
        // While one develops, a page kept from before would hide what one writes.
        return Ok(());
    }
    offline::write(site)?;
    headers::write(site, public)
}

/// What the public address adds, with the picture in the site.
fn known(site: &Path, address: &str) -> Outcome<Public> {
    Ok(Public {
        address: address.to_owned(),
        picture: copied(site, &SHARED)?,
    })
}

/// The page of Trunk with what this page shows, its styles and its program.
fn page_of(site: &Path, built: &str, page: &Rendered, programs: &Programs) -> Outcome<String> {
    let html = named(built, page, programs)?;
    let html = styles::bundled(site, &html, page.kind)?;
    // The first screen is whole, and its links lead on.
    let html = if page.path.is_empty() {
        program::complete(&html)
    } else {
        html
    };
    if let Some(program) = programs.for_kind(page.kind) {
        return with_content(&programs.with(program, &html), |place| {
            place.replace("></div>", &format!(">{}</div>", page.body))
        });
    }
    let html = found::leading(site, &program::none(&html))?;
    with_content(&html, |_| page.body.clone())
}

/// While one develops, the page starts its program itself, as Trunk writes it.
fn started_later(site: &Path, html: String, page: &Rendered, programs: &Programs) -> Outcome<String> {
    let Some(files) = programs.for_kind(page.kind) else {
        return Ok(html);
    };
    let (html, (name, module)) =
        program::started_later(&html, files).ok_or("Trunk wrote no script that starts the program")?;
    save(&site.join(name), &module)?;
    Ok(html)
}

fn with_content(html: &str, content: impl FnOnce(&str) -> String) -> Outcome<String> {
    let place = PLACES.into_iter().find(|place| html.contains(place));
    let place = place.ok_or("index.html has no <div id=\"app\"></div>")?;
    Ok(html.replacen(place, &content(place), 1))
}

/// The page under its own name, with the files to fetch in advance once the person has started.
fn named(html: &str, page: &Rendered, programs: &Programs) -> Outcome<String> {
    let home = ["data-page=\"accueil\"", "data-page=accueil"];
    let home = home
        .into_iter()
        .find(|home| html.contains(home))
        .ok_or("index.html has no data-page=\"accueil\"")?;
    let name = match page.path.as_str() {
        "" => return Ok(html.to_owned()),
        path => format!("data-page=\"{path}\""),
    };
    let next = if page.kind == Kind::App {
        programs.next(page.levels())
    } else {
        String::new()
    };
    Ok(html.replacen(home, &format!("{name}{next}"), 1))
}

fn save(path: &Path, page: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, page))
        .map_err(|reason| format!("cannot write {}: {reason}", path.display()))
}

#[cfg(test)]
mod tests;
