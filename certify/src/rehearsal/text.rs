//! The rehearsal as the command prints it; what people read is in French.

use std::fmt::Write;

use super::{Move, due, moves, readers, states};
use engine::income::Cents;
use engine::{Draws, Way};
use law::Law;

/// What the results say under a law, and what differs from the day of the rules.
///
/// # Errors
/// A sentence when the cases cannot be read.
pub fn told(law: Law) -> Result<String, String> {
    let (draws, readers) = (Draws::new(), readers()?);
    let mut text = String::new();
    let due = due(law.day());
    let _ = writeln!(text, "{} facts are due for review on {}.", due.len(), law.day());
    for fact in due {
        let last = fact.until.map(|last| last.to_string()).unwrap_or_default();
        let _ = writeln!(text, "  {} ({:?}, known until {last})", fact.id, fact.nature);
    }
    let states = states(&readers, law, &draws);
    let _ = writeln!(
        text,
        "\n{} parts of the results of {} people say it.",
        states.len(),
        readers.len()
    );
    for state in states {
        let _ = writeln!(text, "  {}: {}\n    {}", state.part, state.said, state.people.join(" "));
    }
    let rules = Law::of_rules();
    let _ = writeln!(text, "\nWhat differs from {}, the day of the rules:", rules.day());
    let before = text.len();
    for reader in &readers {
        for change in moves(reader, [rules, law], &draws) {
            let _ = writeln!(text, "  {}: {}", reader.id, line(&change));
        }
    }
    if text.len() == before {
        text.push_str("  nothing.\n");
    }
    Ok(text)
}

fn line(change: &Move) -> String {
    match change {
        Move::Access(way, [then, now]) => format!("{}, {then:?} → {now:?}", way.id()),
        Move::Order([then, now]) => format!("order, {} → {}", ids(then), ids(now)),
        Move::Net(way, [then, now]) => format!("{}, net a year {} → {}", way.id(), net(*then), net(*now)),
    }
}

fn ids(ways: &[Way]) -> String {
    ways.iter().map(|way| way.id()).collect::<Vec<_>>().join(" ")
}

fn net(ends: Option<[Cents; 2]>) -> String {
    let euros = |cents: Cents| format!("{:.2} €", cents.in_euros());
    match ends {
        None => "none".to_owned(),
        Some([one, other]) if one == other => euros(one),
        Some([least, most]) => format!("{} to {}", euros(least), euros(most)),
    }
}
