//! What the build makes of the files of Trunk, on a small site.

use super::document::Frame;
use super::program::Programs;
use super::rendered::{Kind, Rendered};
use super::*;
use crate::hosts::tags;

/// The page of Trunk, which nothing of a built page comes from but what it adds while one develops.
const BUILT: &str =
    "<!doctype html><html><head><title>Built</title></head><body><script>reload()</script></body></html>";

/// A site as Trunk leaves it, then completed.
fn site(name: &str, public: Option<&str>) -> PathBuf {
    completed(name, true, public)
}

fn completed(name: &str, strict: bool, public: Option<&str>) -> PathBuf {
    let site = std::env::temp_dir().join(format!("quatre-voies-{name}-{}", std::process::id()));
    fs::create_dir_all(&site).unwrap();
    let files = [
        ("index.html", BUILT),
        ("quatre-voies-app-0123456789abcd.js", "1"),
        ("quatre-voies-app-0123456789abcd_bg.wasm", "2"),
        ("quatre-voies-result.js", "3"),
        ("quatre-voies-result_bg.wasm", "4"),
        ("quatre-voies-verdict.js", "11"),
        ("quatre-voies-verdict_bg.wasm", "12"),
        ("quatre-voies-group.js", "13"),
        ("quatre-voies-group_bg.wasm", "14"),
        ("quatre-voies-advice.js", "15"),
        ("quatre-voies-advice_bg.wasm", "16"),
        ("quatre-voies-kept.js", "5"),
        ("quatre-voies-kept_bg.wasm", "6"),
        ("quatre-voies-trades.js", "7"),
        ("quatre-voies-trades_bg.wasm", "8"),
        ("quatre-voies-choice.js", "9"),
        ("quatre-voies-choice_bg.wasm", "10"),
    ];
    for (file, text) in files {
        fs::write(site.join(file), text).unwrap();
    }
    for name in styles::names() {
        fs::write(site.join(format!("{name}-0123456789abcdef.css")), format!("{name}{{}}")).unwrap();
    }
    let pages = [
        page("", Kind::App),
        page("questionnaire", Kind::App),
        page("resultat", Kind::Result),
        page("essais", Kind::Kept),
        page("questionnaire/papier", Kind::Fixed),
        page("", Kind::Lost),
        framed("integration", Kind::App),
        framed("integration/questionnaire", Kind::App),
        framed("integration/resultat", Kind::Result),
    ];
    let whole = Whole {
        name: "Name".to_owned(),
        description: "What it asks".to_owned(),
        language: "fr".to_owned(),
        publisher: serde_json::json!({ "by": "By {nom}" }),
        pages: pages.into(),
    };
    write_in(&site, &whole, strict, public).unwrap();
    site
}

/// The same in a frame of another site.
fn framed(path: &str, kind: Kind) -> Rendered {
    let home = if path == "integration" { "./" } else { "../" };
    Rendered {
        frame: Frame::Embedded,
        home: home.to_owned(),
        ..page(path, kind)
    }
}

pub(super) fn page(path: &str, kind: Kind) -> Rendered {
    let root = match path.split('/').filter(|folder| !folder.is_empty()).count() {
        0 => "./".to_owned(),
        floors => "../".repeat(floors),
    };
    Rendered {
        path: path.to_owned(),
        kind,
        frame: Frame::Site,
        home: root.clone(),
        root,
        language: "fr".to_owned(),
        locale: "fr_FR".to_owned(),
        other: ("en".to_owned(), "en/".to_owned()),
        title: format!("Title of {path}"),
        description: "What it is".to_owned(),
        picture: "What the picture shows".to_owned(),
        body: "<h1>Content</h1>".to_owned(),
    }
}

fn read(site: &Path, file: &str) -> String {
    fs::read_to_string(site.join(file)).unwrap()
}

#[test]
fn every_page_has_its_content_its_name_and_its_program() {
    let site = site("routes", None);
    let programs = Programs::of(&site, true).unwrap();
    let ([start, script, wasm], [_, next_script, next_wasm]) = (&programs.app, &programs.result);
    let questionnaire = read(&site, "questionnaire/index.html");
    for part in [
        "<html lang=fr data-root=../ data-page=questionnaire ",
        &format!("data-next=\"../{next_script} ../{next_wasm} ../start-"),
        "<body><h1>Content</h1></body>",
        "<title>Title of questionnaire</title>",
        &format!("data-program=\"{start} {script} {wasm}\""),
    ] {
        assert!(questionnaire.contains(part), "{part} is not in {questionnaire}");
    }
    for never in ["type=module", "preload", "reload()", "Built"] {
        assert!(!questionnaire.contains(never), "{never} in {questionnaire}");
    }
    let start = read(&site, start);
    assert!(start.contains(&format!("from './{script}'")), "{start}");
    assert!(
        start.contains(&format!("new URL('./{wasm}', import.meta.url)")),
        "{start}"
    );
    for (path, [_, own, _]) in [("resultat", &programs.result), ("essais", &programs.kept)] {
        let page = read(&site, &format!("{path}/index.html"));
        assert!(
            page.contains(own) && !page.contains("quatre-voies-app") && !page.contains("data-next"),
            "{page}"
        );
    }
    let home = read(&site, "index.html");
    assert!(
        home.contains(" data-root=./ data-page=accueil data-program=") && !home.contains("data-next"),
        "{home}"
    );
    fs::remove_dir_all(site).unwrap();
}

#[test]
fn every_file_that_a_page_asks_for_is_there() {
    for (name, strict) in [("asked", true), ("asked-developing", false)] {
        let site = completed(name, strict, None);
        for (file, _) in WRITTEN {
            let html = read(&site, file);
            let folder = site.join(file).parent().unwrap().to_owned();
            let sources = tags::tags(&html, "script").filter_map(|tag| tags::attribute(tag, "src"));
            let links = tags::tags(&html, "link").filter_map(|tag| tags::attribute(tag, "href"));
            let asked: Vec<&str> = sources.chain(links).collect();
            assert!(asked.len() > 4, "{html}");
            for asked in asked {
                // Only a whole site has a manifest.
                let unless = !strict && asked.ends_with("manifest.webmanifest");
                assert!(folder.join(asked).is_file() || unless, "{file}: {asked}");
            }
        }
        fs::remove_dir_all(site).unwrap();
    }
}

#[test]
fn while_one_develops_pages_hold_what_trunk_adds_and_refuse_nothing() {
    let site = completed("developing", false, None);
    for (file, _) in WRITTEN {
        let html = read(&site, file);
        assert!(
            html.contains("<h1>Content</h1><script>reload()</script></body>"),
            "{html}"
        );
        assert!(
            !html.contains("Content-Security-Policy") && !html.contains("Built"),
            "{html}"
        );
    }
    assert!(!site.join("sw.js").exists() && !site.join("_headers").exists());
    fs::remove_dir_all(site).unwrap();
}

#[test]
fn a_lost_address_has_its_page() {
    let site = site("lost", None);
    let lost = read(&site, "404.html");
    assert!(lost.contains("<h1>Content</h1>") && !lost.contains("src="), "{lost}");
    fs::remove_dir_all(site).unwrap();
}

#[test]
fn a_page_without_a_program_has_no_script_but_the_one_that_leads_on() {
    let site = site("fixed", None);
    let paper = read(&site, "questionnaire/papier/index.html");
    let scripts: Vec<&str> = tags::tags(&paper, "script").collect();
    assert!(
        matches!(scripts[..], [one] if one.contains("src=../../found-") && one.contains("integrity=")),
        "{scripts:?}"
    );
    let policy = paper.find("Content-Security-Policy");
    assert!(policy.is_some() && policy < paper.find("<script"), "{paper}");
    assert!(paper.contains("script-src 'self';"), "{paper}");
    assert!(!paper.contains("preload") && !paper.contains("data-program"), "{paper}");
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
    let (first, result, kept) = (
        style("index.html"),
        style("resultat/index.html"),
        style("essais/index.html"),
    );
    assert!(first.starts_with("layers{}tokens{}base{}layout{}"), "{first}");
    assert!(
        first.contains("recap{}") && !first.contains("result{}") && !first.contains("article{}"),
        "{first}"
    );
    assert!(
        result.ends_with("print{}result-print{}") && !result.contains("recap{}"),
        "{result}"
    );
    assert!(kept.contains("result{}share{}") && !kept.contains("doors{}"), "{kept}");
    assert!(!site.join("base-0123456789abcdef.css").exists());
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
            let link = format!("<link rel=canonical href={public}{path}>");
            let own = format!("<meta property=og:url content={public}{path}>");
            assert!(html.contains(&link) && html.contains(&own), "{html}");
            let (_, picture) = html.split_once("<meta property=og:image content=").unwrap();
            let picture = picture.split('>').next().unwrap().strip_prefix(public).unwrap();
            assert!(
                picture.starts_with("share-") && site.join(picture).is_file(),
                "{picture}"
            );
        }
        assert_eq!(read(&site, "sitemap.xml").matches("<loc>").count(), WRITTEN.len() + 1);
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
        let [_, script, wasm] = Programs::of(&site, true).unwrap().result;
        for file in ["*", &script, &wasm] {
            let rule = format!("\n{base}{file}\n");
            let headers = format!("\n{headers}");
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

#[test]
fn a_device_that_installs_the_site_finds_its_name_and_its_icons() {
    let site = site("installed", None);
    let manifest: serde_json::Value = serde_json::from_str(&read(&site, "manifest.webmanifest")).unwrap();
    assert_eq!((&manifest["name"], &manifest["lang"]), (&"Name".into(), &"fr".into()));
    let icons = manifest["icons"].as_array().unwrap();
    assert_eq!(icons.len(), 4);
    for icon in icons {
        assert!(site.join(icon["src"].as_str().unwrap()).is_file(), "{icon}");
    }
    let maskable: Vec<_> = icons.iter().filter(|icon| icon["purpose"] == "maskable").collect();
    assert!(matches!(maskable[..], [one] if one["sizes"] == "512x512"), "{icons:?}");
    fs::remove_dir_all(site).unwrap();
}

#[test]
fn the_paper_around_a_page_is_that_of_its_style() {
    let surface = format!("--surface: light-dark({}, {});", page::PAPER, page::NIGHT);
    assert!(
        include_str!("../../../style/tokens.css").contains(&surface),
        "{surface}"
    );
}

/// The pages that other sites show, and the way from each to the files of the site.
const FRAMED: [(&str, &str); 3] = [
    ("integration/index.html", "../"),
    ("integration/questionnaire/index.html", "../../"),
    ("integration/resultat/index.html", "../../"),
];

#[test]
fn a_page_in_a_frame_has_the_same_programs_and_nothing_that_a_frame_must_not_have() {
    let site = site("framed", None);
    for ((file, up), own) in FRAMED.into_iter().zip(["", "questionnaire/", "resultat/"]) {
        let (html, whole) = (read(&site, file), read(&site, &format!("{own}index.html")));
        let mark =
            |html: &str, name: &str| tags::attribute(tags::tags(html, "html").next().unwrap(), name).map(str::to_owned);
        for same in ["data-page", "data-program", "data-verdict-program"] {
            assert_eq!(mark(&html, same), mark(&whole, same), "{file}: {same}");
        }
        assert_eq!(mark(&html, "data-root").as_deref(), Some(up));
        assert_eq!(mark(&html, "data-home"), mark(&whole, "data-root"), "{file}");
        assert!(
            html.contains(" data-embedded ") && mark(&whole, "data-home").is_none(),
            "{whole}"
        );
        assert!(html.contains(&format!("<script src={up}embedded-")), "{html}");
        for never in ["offline-", "manifest", "icon", "style= "] {
            assert!(!html.contains(never), "{never} in {html}");
        }
        assert!(html.contains("<meta name=robots content=noindex>"), "{html}");
        let style = tags::tags(&html, "link")
            .find_map(|tag| tags::attribute(tag, "href"))
            .unwrap();
        assert!(
            read(&site, style.strip_prefix(up).unwrap()).ends_with("framed{}"),
            "{style}"
        );
    }
    assert!(!read(&site, "sw.js").contains("integration"));
    assert!(site.join("integration/quatre-voies.js").is_file());
    assert!(
        !site.join("integration/oembed.json").exists(),
        "nothing names an address"
    );
    fs::remove_dir_all(site).unwrap();
}

#[test]
fn a_text_editor_that_is_given_an_address_learns_how_to_show_the_site() {
    let public = "https://example.org/qv/";
    let site = site("oembed", Some(public));
    let told = format!("<link rel=alternate type=application/json+oembed href={public}integration/oembed.json>");
    for (file, _) in WRITTEN.into_iter().chain(FRAMED) {
        assert!(read(&site, file).contains(&told), "{file}");
    }
    let framed = read(&site, "integration/resultat/index.html");
    assert!(
        framed.contains(&format!("<link rel=canonical href={public}resultat/>")),
        "{framed}"
    );
    assert!(read(&site, "integration/oembed.json").contains("qv/integration/"));
    fs::remove_dir_all(site).unwrap();
}
