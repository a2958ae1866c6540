//! What other sites show in a frame: its folder, the script of their one line, and what a text editor that asks is told (oEmbed).

use std::fs;
use std::path::Path;

use serde_json::json;

use super::element::tag;
use super::public::{Public, address_of};
use super::rendered::{Rendered, Whole};
use super::{save, scripts};
use crate::command::Outcome;

/// The folder, in the site.
pub(super) const FOLDER: &str = "integration/";
/// The script of the other site, as it is written.
pub(super) const HOST: &str = include_str!("../../../src/browser/host.js");
/// What oEmbed asks for.
const OEMBED: &str = "oembed.json";
/// How high a frame is before it says its own height, or where no script of ours says it: pixels.
const HEIGHT: u32 = 800;
/// How wide it is there at most; a page that can do better does.
const WIDTH: u32 = 800;

/// The folder of a page in the place where it is shown.
pub(super) fn place(page: &Rendered) -> &str {
    let inside = page.path.strip_prefix(FOLDER.trim_end_matches('/'));
    inside.map_or(page.path.as_str(), |inside| inside.trim_start_matches('/'))
}

/// Writes the script of other sites, under a name that never changes: it is in their pages.
pub(super) fn script(site: &Path, strict: bool) -> Outcome {
    save(
        &site.join(FOLDER).join("quatre-voies.js"),
        &scripts::as_served(HOST, strict),
    )
}

/// Writes what oEmbed reads, where the address is known.
pub(super) fn write(site: &Path, whole: &Whole, public: Option<&str>) -> Outcome {
    let Some(public) = public else { return Ok(()) };
    let told = oembed(public, &whole.name, &whole.description);
    fs::write(site.join(FOLDER).join(OEMBED), told).map_err(|reason| format!("cannot write {OEMBED}: {reason}"))
}

/// oEmbed 1.0, §2.3: a frame, which needs no script of ours.
fn oembed(public: &str, name: &str, title: &str) -> String {
    let frame = [
        ("src", format!("{public}{FOLDER}")),
        ("title", name.to_owned()),
        ("width", WIDTH.to_string()),
        ("height", HEIGHT.to_string()),
        ("style", "border:0;width:100%".to_owned()),
        ("loading", "lazy".to_owned()),
        ("allow", "clipboard-write; web-share".to_owned()),
    ];
    let frame: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let told = json!({
        "type": "rich",
        "version": "1.0",
        "title": title,
        "provider_name": name,
        "provider_url": public,
        "width": WIDTH,
        "height": HEIGHT,
        "html": tag("iframe", &frame) + "</iframe>",
    });
    format!("{told:#}\n")
}

/// What a page in a frame says of itself: it is the page of the whole site, which search engines show instead.
pub(super) fn about(page: &Rendered, schemes: String, public: Option<&Public>) -> Vec<String> {
    let mut about = vec![schemes, tag("meta", &[("name", "robots"), ("content", "noindex")])];
    if let Some(public) = public {
        let whole = address_of(&public.address, place(page));
        about.push(tag("link", &[("rel", "canonical"), ("href", &whole)]));
        about.push(alternate(&public.address));
    }
    about
}

/// Where a text editor that is given the address of a page learns how to show the site.
pub(super) fn alternate(public: &str) -> String {
    let address = [public, FOLDER, OEMBED].concat();
    let kind = "application/json+oembed";
    tag("link", &[("rel", "alternate"), ("type", kind), ("href", &address)])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a page of another site downloads before anything of ours is shown.
    #[test]
    fn the_script_of_other_sites_is_light_and_read_by_old_browsers() {
        let served = scripts::as_served(HOST, true);
        assert!(served.len() <= 1_000, "{} bytes:\n{served}", served.len());
        for too_new in ["=>", "`", "let ", "const "] {
            assert!(!served.contains(too_new), "{too_new} in {served}");
        }
        assert!(served.is_ascii(), "a page may be in another encoding");
    }

    #[test]
    fn a_page_in_a_frame_is_named_as_on_the_site() {
        let page = |path: &str| super::super::tests::page(path, super::super::rendered::Kind::App);
        assert_eq!(place(&page("integration")), "");
        assert_eq!(place(&page("integration/resultat")), "resultat");
        assert_eq!(place(&page("questionnaire")), "questionnaire");
    }

    #[test]
    fn oembed_is_told_a_whole_frame() {
        let told: serde_json::Value = serde_json::from_str(&oembed("https://a.fr/qv/", "N", "T")).unwrap();
        assert_eq!([&told["type"], &told["version"]], ["rich", "1.0"]);
        let html = told["html"].as_str().unwrap();
        assert!(
            html.starts_with("<iframe src=https://a.fr/qv/integration/ title=N width=800 "),
            "{html}"
        );
        assert!(html.ends_with("></iframe>") && !html.contains("script"), "{html}");
    }
}
