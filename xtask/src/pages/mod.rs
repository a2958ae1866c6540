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
mod tests {
    use super::*;

    const BUILT: &str = concat!(
        "<!doctype html><html data-page=accueil data-root=./ lang=fr><meta charset=utf-8><title>Built</title>",
        "<meta content=\"Built.\" name=description>",
        "<link href=./base-1.css rel=stylesheet><link href=./result-2.css rel=stylesheet>",
        "<script src=./early-3.js></script>",
        "<script type=module>import init from './quatre-voies-app-1a.js'; init('./quatre-voies-app-1a_bg.wasm');</script>",
        "<link crossorigin href=./quatre-voies-app-1a.js rel=modulepreload></head>",
        "<body><div class=stopped>…</div><div class=waiting role=status><p>…</p></div><noscript>…</noscript>",
        "<div id=app></div></body></html>"
    );

    /// A site as Trunk leaves it, then completed.
    fn site(name: &str, public: Option<&str>) -> PathBuf {
        let site = std::env::temp_dir().join(format!("quatre-voies-{name}-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        let files = [
            ("index.html", BUILT),
            ("icon-0.svg", "<svg/>"),
            ("base-1.css", "a{}"),
            ("early-3.js", "var a;"),
            ("result-2.css", "b{}"),
            ("quatre-voies-app-1a.js", "1"),
            ("quatre-voies-app-1a_bg.wasm", "2"),
            ("quatre-voies-result.js", "3"),
            ("quatre-voies-result_bg.wasm", "4"),
            ("quatre-voies-kept.js", "5"),
            ("quatre-voies-kept_bg.wasm", "6"),
        ];
        for (file, text) in files {
            fs::write(site.join(file), text).unwrap();
        }
        let page = |path: &str, kind| Rendered {
            path: path.to_owned(),
            kind,
            title: format!("Title of {path}"),
            description: "What it is".to_owned(),
            body: "<h1>Content</h1><a href=\"./voies/\">x</a>".to_owned(),
        };
        let pages = [
            page("", Kind::App),
            page("questionnaire", Kind::App),
            page("resultat", Kind::Result),
            page("essais", Kind::Kept),
            page("questionnaire/papier", Kind::Fixed),
        ];
        write_in(&site, &pages, true, public).unwrap();
        site
    }

    fn read(site: &Path, file: &str) -> String {
        fs::read_to_string(site.join(file)).unwrap()
    }

    #[test]
    fn every_page_has_its_content_its_name_and_its_program() {
        let site = site("routes", None);
        let programs = Programs::of(&site).unwrap();
        let [script, wasm] = &programs.result;
        let questionnaire = read(&site, "questionnaire/index.html");
        for part in [
            "data-page=\"questionnaire\"",
            &format!("data-next=\"../{script} ../{wasm}\""),
            "<div id=app><h1>Content</h1><a href=\"../voies/\">x</a></div>",
            "<title>Title of questionnaire</title>",
            "quatre-voies-app-1a.js quatre-voies-app-1a_bg.wasm\"",
        ] {
            assert!(questionnaire.contains(part), "{part} is not in {questionnaire}");
        }
        assert!(
            !questionnaire.contains("type=module") && !questionnaire.contains("preload"),
            "{questionnaire}"
        );
        let start = tags::attribute(tags::tags(&questionnaire, "html").next().unwrap(), "data-program").unwrap();
        let start = read(&site, start.split(' ').next().unwrap());
        assert!(start.contains("from './quatre-voies-app-1a.js'"), "{start}");
        assert!(
            start.contains("new URL('./quatre-voies-app-1a_bg.wasm', import.meta.url)"),
            "{start}"
        );
        for (path, [own, _]) in [("resultat", &programs.result), ("essais", &programs.kept)] {
            let page = read(&site, &format!("{path}/index.html"));
            assert!(page.contains(own) && !page.contains("quatre-voies-app"), "{page}");
        }
        let home = read(&site, "index.html");
        assert!(home.contains("data-page=accueil") && home.contains("class=stopped"));
        // Where nothing but the first paint is awaited, nothing says that one waits.
        assert!(questionnaire.contains("class=waiting") && !home.contains("class=waiting"));
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn a_page_without_a_program_has_no_script_but_the_one_that_leads_on() {
        let site = site("fixed", None);
        let paper = read(&site, "questionnaire/papier/index.html");
        assert!(paper.contains("<h1>Content</h1><a href=\"../../voies/\">"), "{paper}");
        let scripts: Vec<&str> = tags::tags(&paper, "script").collect();
        assert!(
            matches!(scripts[..], [one] if one.contains("src=../../found-") && one.contains("integrity=")),
            "{scripts:?}"
        );
        let policy = paper.find("Content-Security-Policy");
        assert!(policy.is_some() && policy < paper.find("<script"), "{paper}");
        assert!(paper.contains("script-src 'self';"), "{paper}");
        for never in ["preload", "<noscript", "id=app", "class=stopped", "class=waiting"] {
            assert!(!paper.contains(never), "{never} in {paper}");
        }
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn a_page_has_one_stylesheet_with_what_it_needs() {
        let site = site("styles", None);
        let style = |page: &str| {
            let html = read(&site, page);
            assert_eq!(html.matches("stylesheet").count(), 1, "{html}");
            let link = tags::tags(&html, "link")
                .find(|tag| tag.contains("stylesheet"))
                .unwrap()
                .to_owned();
            read(
                &site,
                tags::attribute(&link, "href")
                    .unwrap()
                    .trim_start_matches("../")
                    .trim_start_matches("./"),
            )
        };
        assert_eq!(style("index.html"), "a{}");
        assert_eq!(style("resultat/index.html"), "a{}b{}");
        assert_eq!(style("essais/index.html"), "a{}b{}");
        assert!(!site.join("base-1.css").exists());
        fs::remove_dir_all(site).unwrap();
    }

    /// The files of `site` and their paths in addresses.
    const WRITTEN: [(&str, &str); 4] = [
        ("index.html", ""),
        ("questionnaire/index.html", "questionnaire/"),
        ("resultat/index.html", "resultat/"),
        ("questionnaire/papier/index.html", "questionnaire/papier/"),
    ];

    #[test]
    fn a_public_address_is_on_the_map_and_on_every_page() {
        for (name, public) in [
            ("public", "https://example.org/"),
            ("public-folder", "https://example.org/qv/"),
        ] {
            let site = site(name, Some(public));
            for (file, path) in WRITTEN {
                let (html, map) = (read(&site, file), read(&site, "sitemap.xml"));
                assert!(map.contains(&format!("<loc>{public}{path}</loc>")), "{map}");
                let link = format!("<link rel=canonical href=\"{public}{path}\">");
                let own = format!("<meta property=og:url content=\"{public}{path}\">");
                assert!(html.contains(&link) && html.contains(&own), "{html}");
                let (_, picture) = html.split_once("<meta property=og:image content=\"").unwrap();
                let picture = picture.split('"').next().unwrap().strip_prefix(public).unwrap();
                assert!(
                    picture.starts_with("share-") && site.join(picture).is_file(),
                    "{picture}"
                );
            }
            assert_eq!(site.join("robots.txt").exists(), name == "public");
            let worker = read(&site, "sw.js");
            assert!(!worker.contains("share-") && !worker.contains("sitemap"), "{worker}");
            fs::remove_dir_all(site).unwrap();
        }
    }

    #[test]
    fn hosts_that_read_headers_are_told_each_file_that_never_changes() {
        for (name, public, base) in [
            ("headers", None, "/"),
            ("headers-folder", Some("https://example.org/qv/"), "/qv/"),
        ] {
            let site = site(name, public);
            let headers = read(&site, "_headers");
            let [script, wasm] = Programs::of(&site).unwrap().result;
            for file in ["*", &script, &wasm] {
                let rule = format!("{base}{file}\n");
                assert_eq!(headers.matches(&rule).count(), 1, "{rule} in {headers}");
            }
            assert!(!headers.contains("index.html") && !headers.contains('{'), "{headers}");
            // Such a host does not serve it: a worker that asked for it would keep nothing.
            assert!(!read(&site, "sw.js").contains("_headers"));
            fs::remove_dir_all(site).unwrap();
        }
    }

    #[test]
    fn without_a_public_address_nothing_names_one() {
        let site = site("private", None);
        for entry in fs::read_dir(&site).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let public = ["sitemap", "robots", "share-"]
                .iter()
                .any(|start| name.starts_with(start));
            assert!(!public, "{name}");
        }
        for (file, _) in WRITTEN {
            let html = read(&site, file);
            assert!(
                ["canonical", "og:", "twitter:", "http:", "https:"]
                    .iter()
                    .all(|word| !html.contains(word)),
                "{html}"
            );
        }
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn a_phone_finds_its_icon_from_every_page() {
        let site = site("touch", None);
        let up = ["./", "../", "../", "../../"];
        for ((file, _), up) in WRITTEN.into_iter().zip(up) {
            let html = read(&site, file);
            let link = tags::tags(&html, "link")
                .find(|tag| tag.contains("apple-touch-icon"))
                .unwrap();
            let icon = tags::attribute(link, "href").unwrap().strip_prefix(up).unwrap();
            assert!(site.join(icon).is_file(), "{link}");
        }
        fs::remove_dir_all(site).unwrap();
    }
}
