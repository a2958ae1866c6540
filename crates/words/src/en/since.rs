//! What has changed, day by day, and how it is said to who comes back.

use super::format::{date, list, number};
use law::Date;

/// Title of the part of the result and of the first screen that says it.
pub const TITLE: &str = "What has changed since then";
/// Title of the whole list, on the method page.
pub const ALL_TITLE: &str = "What has changed";
/// Before the whole list.
pub const ALL_LEAD: &str = "The changes in the law, in our rules and in the questionnaire, the most recent first.";
/// The link to the whole list.
pub const MORE: &str = "All that has changed";

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The law: what it changed on.
    Law(&'static str),
    /// What our rules were wrong on, or did not know.
    Rules(&'static str),
    /// Questions more than before.
    Questions(u8),
}

/// A change, from its day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its first day.
    pub day: Date,
    /// What changed.
    pub kind: Kind,
    /// The change in one sentence.
    pub said: &'static str,
    /// The facts that it changed.
    pub facts: &'static [&'static str],
}

/// Every change, the oldest first.
pub const CHANGES: &[Change] = &[
    Change {
        day: Date::new(2026, 6, 1),
        kind: Kind::Law("the amount of the Smic (minimum wage)"),
        said: "The Smic (minimum wage) has gone up.",
        facts: &["smic_horaire", "smic_mensuel_brut", "smic_mensuel_net"],
    },
    Change {
        day: Date::new(2026, 7, 1),
        kind: Kind::Law("Acre (lower contributions at the start) in a micro-entreprise"),
        said: "Acre (lower contributions at the start) is a smaller reduction for a micro-entreprise created from this day on.",
        facts: &["acre_micro_taux", "acre_micro_taux_appliques"],
    },
    Change {
        day: Date::new(2026, 11, 29),
        kind: Kind::Rules("diplomas, residence permits and public-sector jobs"),
        said: "Our rules know more about diplomas, residence permits, public-sector jobs and people under 18.",
        facts: &[],
    },
    Change {
        day: Date::new(2026, 11, 29),
        kind: Kind::Questions(26),
        said: "The questionnaire has new questions about your trade, your situation and what your work must protect.",
        facts: &[],
    },
    Change {
        day: Date::new(2027, 1, 1),
        kind: Kind::Law("the income limit of the versement libératoire (income tax paid with contributions)"),
        said: "The income limit for the versement libératoire (income tax paid with contributions) changes with the year.",
        facts: &["micro_versement_liberatoire_rfr"],
    },
];

/// How many subjects of the law are named.
const NAMED: usize = 2;

/// What changed after a day and no later than another, in two lines at most; nothing when nothing did.
pub fn since(from: Date, to: Date) -> Vec<String> {
    let new = || {
        CHANGES
            .iter()
            .filter(move |change| from < change.day && change.day <= to)
    };
    let parts: Vec<String> = [law(new()), rules(new()), questions(new())]
        .into_iter()
        .flatten()
        .collect();
    let Some((first, others)) = parts.split_first() else {
        return Vec::new();
    };
    let first = ["Since your last answers, on ", &date(from), ", ", first, "."].concat();
    let others: Vec<String> = others.iter().map(|part| sentence(part)).collect();
    let others = (!others.is_empty()).then(|| others.join(" "));
    [Some(first), others].into_iter().flatten().collect()
}

fn law(new: impl DoubleEndedIterator<Item = &'static Change>) -> Option<String> {
    let named = new.rev().filter_map(|change| match change.kind {
        Kind::Law(what) => Some(what),
        Kind::Rules(_) | Kind::Questions(_) => None,
    });
    let named: Vec<&str> = named.take(NAMED).collect();
    (!named.is_empty()).then(|| ["the law has new rules on ", &list(&named)].concat())
}

fn rules(mut new: impl DoubleEndedIterator<Item = &'static Change>) -> Option<String> {
    let last = new.rfind(|change| matches!(change.kind, Kind::Rules(_)))?;
    match last.kind {
        Kind::Rules(what) => Some(["our rules have been corrected on ", what].concat()),
        Kind::Law(_) | Kind::Questions(_) => None,
    }
}

fn questions(new: impl Iterator<Item = &'static Change>) -> Option<String> {
    let more = new.map(|change| match change.kind {
        Kind::Questions(more) => i64::from(more),
        Kind::Law(_) | Kind::Rules(_) => 0,
    });
    let more: i64 = more.sum();
    let questions = if more == 1 { " more question" } else { " more questions" };
    (more > 0).then(|| {
        [
            "the questionnaire has ",
            &number(more),
            questions,
            ", depending on your situation",
        ]
        .concat()
    })
}

/// With its capital and its full stop.
fn sentence(part: &str) -> String {
    let mut signs = part.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string());
    [&first.unwrap_or_default(), signs.as_str(), "."].concat()
}
