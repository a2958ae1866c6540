//! What the build makes of the files of Trunk, on a small site.

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
        ("quatre-voies-trades.js", "7"),
        ("quatre-voies-trades_bg.wasm", "8"),
        ("quatre-voies-choice.js", "9"),
        ("quatre-voies-choice_bg.wasm", "10"),
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
        &format!("data-next=\"../{script} ../{wasm} ../start-"),
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
