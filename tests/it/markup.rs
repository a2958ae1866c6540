//! What every view must hold for the people who hear it, and what none may: read from the sources of `src/ui`, so that no
//! state of a page is forgotten.

use std::fs;
use std::path::PathBuf;

use support::sources::sources;
use words::{interface::result, money, moves_words, site};

/// What the site has nothing of; the accessibility page says so.
const NEVER: &[&str] = &[
    "<iframe",
    "<frame",
    "<video",
    "<audio",
    "<object",
    "<embed",
    "<canvas",
    "<img",
    "<marquee",
    "<blink",
    "<map",
    "http-equiv=\"refresh\"",
    "accesskey",
    "autofocus",
    "on:keypress",
    "on:mouseover",
    "on:mouseenter",
    "window.open",
    "open_with_url",
];
/// Looks, which belong to the stylesheets.
const LOOKS: &[&str] = &[
    "<font",
    "<center",
    "<big",
    "<b>",
    "<i>",
    "<u>",
    "<tt",
    " align=",
    " bgcolor=",
    " border=",
    " cellpadding=",
    " cellspacing=",
    " valign=",
    " style=",
];
/// What puts every page together.
const SKELETON: &str = "xtask/src/pages/skeleton.html";
/// Where the frame around the focus is left out: what has it is not pressed, or its label shows it.
const UNFRAMED: &[&str] = &[":is(h1, h2, main)[tabindex=\"-1\"]:focus", ".choice input"];

/// The sources of the views, with their names.
fn views() -> Vec<(PathBuf, String)> {
    let mut found = sources("src/ui", "rs");
    found.retain(|(file, _)| !file.ends_with("tests.rs"));
    assert!(found.len() > 70, "{} views", found.len());
    found
}

/// Each element of this name: its opening tag and what follows it.
fn elements<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let open = ["<", name].concat();
    let starts: Vec<usize> = code.match_indices(&open).map(|(at, _)| at + open.len()).collect();
    let whole = move |at: &usize| code[*at..].starts_with([' ', '>', '\n']);
    starts
        .into_iter()
        .filter(whole)
        .filter_map(move |at| code[at..].split_once('>'))
}

#[test]
fn every_drawing_has_a_name_or_is_left_out() {
    let mut seen = 0;
    for (file, code) in views() {
        for (tag, _) in elements(&code, "svg") {
            let named = tag.contains("role=\"img\"") && tag.contains("aria-label=");
            let left_out = tag.contains("aria-hidden=\"true\"");
            assert!(named != left_out, "{}: <svg{tag}>", file.display());
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen} drawings");
}

#[test]
fn every_table_has_its_title_and_its_heads() {
    let mut seen = 0;
    for (file, code) in views() {
        for (_, inside) in elements(&code, "table") {
            assert!(
                inside.trim_start().starts_with("<caption"),
                "{}: {:.80}",
                file.display(),
                inside
            );
            let head = inside.split("</table>").next().unwrap_or_default();
            assert!(head.contains("<thead"), "{}", file.display());
            seen += 1;
        }
        for (tag, _) in elements(&code, "th") {
            assert!(tag.contains(" scope="), "{}: <th{tag}>", file.display());
        }
    }
    assert!(seen > 8, "{seen} tables");
}

/// Firefox forgets the name of a field whose `type` is set again, unless its label says whose it is; Leptos sets it again
/// on the elements that it keeps.
#[test]
fn every_label_says_whose_it_is() {
    let mut seen = 0;
    for (file, code) in views() {
        for (tag, _) in elements(&code, "label") {
            assert!(tag.contains(" for="), "{}: <label{tag}>", file.display());
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen} labels");
}

#[test]
fn every_link_to_a_source_keeps_this_site_to_itself() {
    let mut seen = 0;
    for (file, code) in views() {
        for (tag, _) in elements(&code, "a") {
            if tag.contains("fact.url") || tag.contains("METHOD_SOURCE") || tag.contains("_blank") {
                // From a frame to our own site, which must know where the answers in the address come from.
                let ours = tag.contains("open-wide") && tag.contains("rel=\"noopener\"");
                assert!(
                    ours || tag.contains("rel=\"noopener noreferrer\""),
                    "{}: <a{tag}>",
                    file.display()
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 5, "{seen} links");
}

#[test]
fn nothing_plays_frames_or_opens_by_itself() {
    let pages = [SKELETON].map(|page| (page.into(), fs::read_to_string(page).unwrap()));
    let scripts = sources("src/browser", "rs")
        .into_iter()
        .chain(sources("src/browser", "js"));
    for (file, code) in views().into_iter().chain(pages).chain(scripts) {
        for never in NEVER {
            assert!(!code.contains(never), "{}: {never}", file.display());
        }
        for (tag, _) in code
            .split("tabindex=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
        {
            assert!(["0", "-1"].contains(&tag), "{}: tabindex {tag}", file.display());
        }
    }
}

#[test]
fn a_link_to_another_tab_says_so() {
    let mut seen = 0;
    let announced = ["{rule}", "site_of(", "METHOD_LINK", "OPEN_WIDE", "OPEN_CASE"];
    for (file, code) in views() {
        for (tag, after) in elements(&code, "a").filter(|(tag, _)| tag.contains("_blank")) {
            let words = after.split("</a>").next().unwrap_or_default();
            assert!(
                announced.iter().any(|said| words.contains(said)),
                "{}: <a{tag}>{words}",
                file.display()
            );
            seen += 1;
        }
    }
    assert!(seen >= 4, "{seen} links");
    for said in [
        result::source_of("x"),
        moves_words::site_of("x"),
        money::METHOD_LINK.to_owned(),
        words::embedded::OPEN_WIDE.to_owned(),
    ] {
        assert!(said.contains("(nouvel onglet)"), "{said}");
    }
}

#[test]
fn what_is_live_says_a_sentence_and_never_a_list() {
    for (file, code) in views() {
        assert!(
            !code.contains("aria-live"),
            "{}: a status says it in one sentence",
            file.display()
        );
        for tag in ["ul", "ol", "dl", "table"] {
            let mut lists = elements(&code, tag);
            assert!(
                lists.all(|(tag, _)| !tag.contains("role=\"status") && !tag.contains("role=\"alert")),
                "{}: <{tag}>",
                file.display()
            );
        }
    }
}

/// Firefox leaves what a status says out of the description of a field: the one who comes back would not hear what is wrong.
#[test]
fn what_describes_a_field_is_in_a_status_and_is_none() {
    for (file, code) in views() {
        for tag in ["p", "div", "span"] {
            let mut statuses = elements(&code, tag).filter(|(tag, _)| tag.contains("role=\"status\""));
            let wrong = |(tag, _): (&str, &str)| tag.contains("error_id") || tag.contains("-erreur\"");
            assert!(!statuses.any(wrong), "{}", file.display());
        }
    }
}

#[test]
fn no_look_is_written_in_the_pages() {
    for (file, code) in views() {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        for look in LOOKS {
            assert!(!code.contains(look), "{}: {look}", file.display());
        }
    }
}

#[test]
fn pages_say_their_type_and_their_language() {
    let html = fs::read_to_string(SKELETON).unwrap();
    assert!(html.starts_with("<!doctype html>\n<html lang={language}"), "{html}");
    assert_eq!(site::LANGUAGE, "fr");
}

/// What time alone shows or hides comes in one step.
fn in_one_step(rule: &str) -> bool {
    let one_step = rule.contains(" 0.01s ") && rule.ends_with("s forwards;");
    rule.starts_with("animation-delay: ") || (rule.starts_with("animation: ") && one_step)
}

#[test]
fn nothing_moves_and_the_screen_may_turn() {
    for (file, style) in sources("style", "css") {
        for never in ["transition", "orientation:", "scroll-behavior", "infinite"] {
            assert!(!style.contains(never), "{}: {never}", file.display());
        }
        for rule in style.lines().map(str::trim).filter(|rule| rule.contains("animation")) {
            assert!(in_one_step(rule), "{}: {rule}", file.display());
        }
        for steps in style.split("@keyframes ").skip(1) {
            let (steps, _) = steps.split_once("\n  }\n").expect("an end");
            for step in steps.lines().skip(1).map(str::trim) {
                let shows = ["from,", "to {", "visibility:", "max-block-size:", "}"];
                assert!(
                    shows.iter().any(|start| step.starts_with(start)),
                    "{}: {step}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn the_focus_is_always_shown() {
    let styles = sources("style", "css");
    let all: String = styles.iter().map(|(_, style)| style.as_str()).collect();
    assert!(all.contains("\n  :focus-visible {\n    outline: 3px solid var(--focus);"));
    assert!(all.contains(".choice:has(:focus-visible) {\n    outline: 3px solid var(--focus);"));
    for (file, style) in &styles {
        for rule in style
            .split('}')
            .filter(|rule| rule.contains("outline: none") || rule.contains("outline: 0"))
        {
            let selector = rule
                .split('{')
                .rev()
                .nth(1)
                .unwrap_or_default()
                .lines()
                .last()
                .unwrap_or_default()
                .trim();
            assert!(UNFRAMED.contains(&selector), "{}: {selector}", file.display());
        }
    }
}

/// Views are formatted by hand: a line that nobody can read whole hides what it holds.
#[test]
fn no_line_of_a_view_is_too_long() {
    for (path, source) in support::sources::sources("src/ui", "rs") {
        let long = source.lines().find(|line| line.chars().count() > 160);
        assert_eq!(long, None, "{}", path.display());
    }
}
