//! The sheet as text, for people of every kind: what it holds, and what it never tells.

use std::sync::OnceLock;

use super::{answers, choices, sheet};
use crate::ui::pages::shown::Shown;
use engine::{Answers, Draws, Item, Mode, Report, Sheet, assess, choices as options, gate_items};
use exchange::share::SENSITIVE;
use law::Law;
use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;

fn report(sheet: &Sheet) -> Report {
    static DRAWS: OnceLock<Draws> = OnceLock::new();
    assess(
        &sheet.answers,
        sheet.mode,
        Law::of_rules(),
        DRAWS.get_or_init(Draws::new),
    )
}

/// Everybody of the reference, with their name.
fn people() -> Vec<(String, Answers)> {
    let all = support::cases(include_str!("../../../../../tests/cases/people.json"));
    let all = all.as_array().expect("a list").iter();
    all.map(|person| (person["id"].to_string(), support::person(&person["reponses"])))
        .collect()
}

fn shown(answers: Answers) -> Shown {
    let sheet = Sheet {
        answers,
        mode: Mode::Complete,
        ..Sheet::default()
    };
    Shown::own(&sheet, report)
}

/// The sheet and its annex, as a browser would hold them.
fn printed(shown: &Shown, ticked: &[Item]) -> String {
    let told = choices::told(shown, ticked, report);
    let off = choices::kept_off(shown, ticked);
    let owner = Owner::new();
    owner.with(|| {
        (sheet(shown, &told, None), answers::own(&told, &off))
            .into_any()
            .to_html()
    })
}

/// Words long enough to be nobody else's.
fn telling(text: &str) -> bool {
    text.chars().count() > 14
}

#[test]
fn an_answer_that_is_not_ticked_is_nowhere_on_the_sheet() {
    for (id, answers) in people() {
        let shown = shown(answers);
        let printed = printed(&shown, &[]);
        for item in SENSITIVE {
            let labels = options(item).iter().enumerate();
            let labels = labels.map(|(rank, _)| words::option(item, rank as u8));
            let short = words::question(item).short;
            for label in labels.chain([short]).filter(|label| telling(label)) {
                assert!(!printed.contains(label), "{id}: {} in {label}", item.id());
            }
        }
        let report = shown.report.as_deref().expect("a report");
        for (_, gate) in report.gates.iter() {
            for &(code, _) in &gate.reasons {
                let items = gate_items(code, &report.answers, report.law);
                let personal = !items.is_empty() && items.iter().all(|item| SENSITIVE.contains(item));
                let text = words::gate(code).text;
                assert!(!(personal && printed.contains(text)), "{id}: {code:?} {text}");
            }
        }
    }
}

#[test]
fn what_is_ticked_is_there_with_what_hangs_on_it() {
    let (_, answers) = people().into_iter().find(|(id, _)| id.contains("v26")).expect("v26");
    let shown = shown(answers);
    let answer = shown
        .sheet
        .and_then(|sheet| sheet.answers.get(Item::FTitre))
        .expect("a permit");
    let said = words::answer(Item::FTitre, answer);
    assert!(!printed(&shown, &[]).contains(&said));
    assert!(printed(&shown, &[Item::FTitre]).contains(&said));
}

#[test]
fn everything_ticked_is_the_whole_result() {
    for (id, answers) in people() {
        let shown = shown(answers);
        let told = choices::told(&shown, &SENSITIVE, report);
        assert!(told.own && told.withheld.is_empty(), "{id}");
    }
}

/// A look at them all: `SHEETS=folder cargo test --features prerender sheets_are_written`.
#[test]
fn sheets_are_written() {
    let Some(folder) = std::env::var_os("SHEETS") else {
        return;
    };
    for (id, answers) in people() {
        let shown = shown(answers);
        for (name, ticked) in [("none", &[][..]), ("all", &SENSITIVE[..])] {
            let file = format!("{}-{name}.html", id.trim_matches('"'));
            let path = std::path::Path::new(&folder).join(file);
            std::fs::write(path, printed(&shown, ticked)).expect("written");
        }
    }
}
