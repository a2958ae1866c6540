//! The rows shown first are those that the program of the page shows.

use std::sync::Arc;

use super::*;
use crate::ui::pages::result::doors::{Apart, Doors, doors};
use engine::{Draws, Mode, Sheet, assess};
use law::Law;
use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;

/// Everybody of the reference, as they see their result.
fn results() -> Vec<Shown> {
    let draws = Draws::new();
    let report = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, Law::of_rules(), &draws);
    let all = support::cases(include_str!("../../../../../../tests/cases/people.json"));
    let people = all.as_array().expect("a list").iter();
    let sheet = |person: &serde_json::Value| Sheet {
        answers: support::person(&person["reponses"]),
        mode: Mode::Complete,
        ..Sheet::default()
    };
    people.map(|person| Shown::own(&sheet(person), report)).collect()
}

/// The rows of the program, closed.
fn rows(shown: &Shown) -> String {
    let apart = Apart {
        tried: None,
        meeting: Arc::new(|| ().into_any()),
    };
    let owner = Owner::new();
    owner.with(|| {
        Doors::of_address();
        doors(Signal::stored((shown.clone(), None)), &apart).to_html()
    })
}

/// The elements with their attributes in order, without texts, which the program writes once the page is there.
fn elements(html: &str) -> Vec<Vec<String>> {
    let opened = html.replace(" hidden=\"\"", " hidden");
    let tags = opened
        .split('<')
        .filter_map(|part| Some(part.split_once('>')?.0.to_owned()));
    let attributes = |tag: String| {
        let mut words: Vec<String> = tag.split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    tags.filter(|tag| !tag.starts_with('!')).map(attributes).collect()
}

#[test]
fn the_rows_shown_first_are_those_of_the_page() {
    let results = results();
    assert!(results.len() > 40);
    for shown in results {
        let first = closed_rows(&shown).into_string();
        assert!(first.contains("porte-calcul") || shown.names_no_way(), "{first}");
        assert_eq!(elements(&first), elements(&rows(&shown)));
    }
}
