//! What changes on a page is never a bare text: a translator may have put something else in its place (see `src/ui/live.rs`).

use std::path::PathBuf;

use support::sources::sources;

fn views() -> Vec<(PathBuf, String)> {
    let found = sources("src/ui", "rs").into_iter();
    found.filter(|(path, _)| !path.ends_with("live.rs")).collect()
}

/// Words that stand before a name which changes, or after it, each with what ends it.
const MAKE_CHANGING: &[&str] = &[
    "= move |",
    "= Memo::new(",
    "= Signal::derive(",
    "= live(",
    "= memo(",
    "= RwSignal::new(",
];
const TYPES: &[&str] = &["Signal<", "Memo<", "RwSignal<", "ReadSignal<"];

/// The names that stand for what changes, in a source.
fn changing(source: &str) -> Vec<&str> {
    let made = MAKE_CHANGING
        .iter()
        .flat_map(|made| source.match_indices(made))
        .filter_map(|(at, _)| last_word(&source[..at]));
    let typed = TYPES
        .iter()
        .flat_map(|kind| source.match_indices(kind))
        .filter_map(|(at, _)| {
            let before = source[..at].strip_suffix(": ")?;
            last_word(before)
        });
    made.chain(typed).collect()
}

fn last_word(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let start = text
        .rfind(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_'))
        .map_or(0, |at| at + 1);
    Some(&text[start..]).filter(|word| !word.is_empty())
}

/// The bare changing texts and parts of a source: closures between braces, and names that change used as content.
fn bare(source: &str) -> Vec<String> {
    let closures = ["{move |", "{ move |", "{|"]
        .into_iter()
        .filter(|start| source.contains(start))
        .map(str::to_owned);
    let after = |name: &str| [">", "}", "\" ", "\n"].map(|before| format!("{before}{{{name}}}"));
    let squeezed: String = squeezed(source);
    let names = changing(source)
        .into_iter()
        .flat_map(after)
        .filter(|used| squeezed.contains(used.as_str()));
    closures.chain(names).collect()
}

/// Without the spaces at the beginning of lines.
fn squeezed(source: &str) -> String {
    let joined = |all: String, line: &str| all + "\n" + line.trim_start();
    source.lines().fold(String::new(), joined)
}

#[test]
fn what_changes_is_written_by_live_or_built_anew() {
    let views = views();
    assert!(views.len() > 70, "{} views", views.len());
    let found: Vec<String> = views
        .iter()
        .flat_map(|(path, source)| {
            bare(source)
                .into_iter()
                .map(move |what| format!("{}: {what}", path.display()))
        })
        .collect();
    assert!(
        found.is_empty(),
        "use live() or anew() of src/ui/live.rs:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_bare_text_is_found_however_it_is_written() {
    for (source, count) in [
        ("<p>{move || said.get()}</p>", 1),
        ("let shown = move || name.get();\nview! { <p>{shown}</p> }", 1),
        (
            "let shown = Memo::new(move |_| 1);\nview! { <p>\n    {shown}\n</p> }",
            1,
        ),
        ("fn f(name: Signal<String>) { view! { <b>\" : \" {name}</b> } }", 1),
        (
            "let shown = live(move || 1);\nview! { <p prop:textContent=shown></p> }",
            0,
        ),
        ("view! { <ul>{anew(move || rows())}</ul> }", 0),
        ("view! { <input prop:value=move || 1 /> }", 0),
        ("let name = String::new();\nview! { <p>{name}</p> }", 0),
    ] {
        assert_eq!(bare(source).len(), count, "{source}");
    }
}

/// What is built anew is taken out by its elements: a bare text at its root would stay where a translator put it.
#[test]
fn the_texts_of_a_live_element_are_its_own() {
    for (path, source) in views() {
        for (at, _) in source.match_indices("prop:textContent=") {
            let rest = &source[at..];
            let end = rest.find("></").unwrap_or(usize::MAX);
            let next = rest.find("\n\n").unwrap_or(rest.len());
            assert!(
                end < next,
                "{}: an element with a live text holds something else",
                path.display()
            );
        }
    }
}
