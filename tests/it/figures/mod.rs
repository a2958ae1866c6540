//! No figure without a fact: every amount, rate, duration, threshold and date in a sentence that people read is a value of a
//! fact named beside it, or is told apart as ours.
//!
//! A typed figure that no fact says fails here, as does a row that nothing needs any more. What this cannot see: a number in
//! words before a noun that [`units`] does not know (« deux entretiens »), and two values of one fact that change places.

mod also;
mod facts;
mod figure;
mod ours;
mod read;
mod reading;
mod source;
mod units;

use std::collections::BTreeSet;
use std::ops::Range;

use law::ALL;

use also::{ALSO, Ground};
use facts::{also, by_name, grounds, known, named, own, past};
use figure::Figure;
use ours::{ROWS, Row, Whose};
use read::{Found, figures};
use source::{Sentence, sentences};
use std::path::Path;
use support::sources::sources;

/// Where the sentences are.
const FOLDERS: [&str; 2] = ["crates/words/src", "crates/cli/src"];

/// Every sentence of the sources, with its place.
fn all_sentences() -> Vec<(String, Sentence)> {
    // The English has the figures of the French, which a test of its package holds.
    let english = |file: &Path| file.starts_with("crates/words/src/en") || file.ends_with("messages_in_english.rs");
    let sources = FOLDERS.iter().flat_map(|folder| sources(folder, "rs"));
    let sources = sources.filter(|(file, _)| !english(file));
    let of = |file: String, code: &str| {
        sentences(code)
            .into_iter()
            .map(move |sentence| (file.clone(), sentence))
    };
    sources
        .flat_map(|(file, code)| of(file.display().to_string(), &code).collect::<Vec<_>>())
        .collect()
}

/// The figures of a sentence that the facts beside it do not say.
fn unsaid(sentence: &Sentence) -> Vec<Found> {
    let facts = sentence.facts.iter().filter_map(|name| by_name(name));
    let known: Vec<Figure> = facts.flat_map(known).collect();
    figures(&sentence.text)
        .into_iter()
        .filter(|(_, said)| !known.contains(said))
        .collect()
}

/// Which words of a row tell whose this figure of this sentence is.
fn settles<'a>(row: &'a Row, file: &str, sentence: &str, (place, said): &Found) -> Option<&'a str> {
    let beside = |words: &str| match row.whose {
        Whose::Ours(_) => holds(sentence, words, place),
        Whose::Law(_) | Whose::Rates(_) => sentence.contains(words),
    };
    let known = match row.whose {
        Whose::Ours(_) => true,
        Whose::Rates(rates) => rates().contains(said),
        Whose::Law(names) => names
            .iter()
            .flat_map(|name| known(named(name)))
            .any(|known| known == *said),
    };
    let mut words = row.words.iter().copied().filter(|_| known && file.contains(row.file));
    words.find(|words| beside(words))
}

/// Whether these words of a sentence hold what stands there.
fn holds(sentence: &str, words: &str, place: &Range<usize>) -> bool {
    let mut starts = sentence.match_indices(words).map(|(start, _)| start);
    starts.any(|start| start <= place.start && place.end <= start + words.len())
}

/// The figures that nobody vouches for, said with their place, and the words of [`ROWS`] that vouch for others.
fn unsettled() -> (Vec<String>, BTreeSet<(usize, &'static str)>) {
    let (mut faults, mut used) = (Vec::new(), BTreeSet::new());
    for (file, sentence) in all_sentences() {
        for found in unsaid(&sentence) {
            let settled = |(k, row)| settles(row, &file, &sentence.text, &found).map(|words| (k, words));
            let settled: Vec<_> = ROWS.iter().enumerate().filter_map(settled).collect();
            if settled.is_empty() {
                faults.push(format!(
                    "{file}:{}: {} in « {} »",
                    sentence.line, found.1, sentence.text
                ));
            }
            used.extend(settled);
        }
    }
    (faults, used)
}

#[test]
fn every_figure_of_a_sentence_is_a_value_of_a_fact_beside_it_or_ours() {
    let (faults, used) = unsettled();
    assert!(faults.is_empty(), "no fact says\n{}", faults.join("\n"));
    let rows = ROWS.iter().enumerate();
    let words = rows.flat_map(|(k, row)| row.words.iter().map(move |words| (k, *words)));
    let idle: Vec<_> = words.filter(|words| !used.contains(words)).collect();
    assert_eq!(idle, [(0, ""); 0], "words that nothing needs");
    assert!(ROWS.iter().all(|row| !matches!(row.whose, Whose::Ours(""))), "a reason");
}

#[test]
fn every_figure_of_a_statement_is_a_value_of_its_fact_or_has_its_ground() {
    let mut faults = Vec::new();
    for fact in ALL.iter().copied() {
        let known = [known(fact), also(fact, true), past(fact)].concat();
        for (_, said) in figures(fact.statement) {
            if !known.contains(&said) {
                faults.push(format!("{}: {said} in « {} »", fact.id, fact.statement));
            }
        }
    }
    assert!(faults.is_empty(), "no value of the fact is\n{}", faults.join("\n"));
}

#[test]
fn no_ground_is_idle() {
    for row in ALSO {
        let fact = named(row.fact);
        let said: Vec<Figure> = figures(fact.statement).into_iter().map(|(_, figure)| figure).collect();
        let needed = |ground: &Figure| said.contains(ground) && ![own(fact), past(fact)].concat().contains(ground);
        let grounds = grounds(&row.ground);
        let holds = match row.ground {
            Ground::Text(_, source) | Ground::Aside(_, source) => !source.is_empty() && grounds.iter().all(needed),
            Ground::Fact(_) | Ground::Part(..) => grounds.iter().any(needed),
        };
        assert!(holds, "{}: idle, or without a source: {grounds:?}", row.fact);
    }
}
