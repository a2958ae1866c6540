//! The words of the trace of one person, line by line: what the command line explains to advisers and researchers.

use engine::adaptive::Why;
use engine::{Access, Group, Item, Motive, Need, Section, Source, Way};

use super::needs::{motive_name, need_poles};
use super::questions::question;
use super::sections::section;
use super::sources::source_note;
use super::ways::way;
use law::{About, Law};

/// The parts of the trace, in the order of the computation.
pub const ANSWERS: &str = "1. Answers read";
/// Estimated scores.
pub const MEASURE: &str = "2. Estimated attitudes, from −1 to 1";
/// Law and practice.
pub const GATES: &str = "3. What law and practice allow";
/// The index, term by term.
pub const INDEX: &str = "4. Indexes, term by term";
/// The draws.
pub const DRAWS: &str = "5. A thousand draws around these answers";
/// The recommendation.
pub const VERDICT: &str = "6. Verdict";
/// What follows.
pub const AFTERWARDS: &str = "7. What comes next";

/// How many answers were read.
pub fn answered(count: usize, asked: usize, coverage: f64, path: &str) -> String {
    let covered = decimal(100.0 * coverage, 0);
    format!("Path {path}: {count} answers read for {asked} questions asked, which is {covered}% of what counts.")
}

/// One answer and its id.
pub fn given(item: &str, short: &str, answer: &str) -> String {
    format!("{short} [{item}]: {answer}")
}

/// The trade that the answers come from, and its key.
pub fn trade(key: &str, name: &str) -> String {
    given(key, super::sharing_words::TRADE, name)
}

/// One need with its poles, its error and the number of answers behind it.
pub fn need(need: Need, theta: f64, error: f64, answers: u8) -> String {
    let (low, high) = need_poles(need);
    format!(
        "{low} / {high} [{}]: {} ± {}, {answers} answers",
        need.id(),
        signed(theta),
        decimal(error, 2)
    )
}

/// One motive, relative to the two others.
pub fn motive(motive: Motive, salience: f64, error: f64) -> String {
    format!(
        "{} [{}]: {} ± {}",
        motive_name(motive),
        motive.id(),
        signed(salience),
        decimal(error, 2)
    )
}

/// Whether a way is open.
pub fn access(which: Way, access: Access) -> String {
    let state = match access {
        Access::Open => "open way",
        Access::Condition => "way open under a condition",
        Access::Closed => "closed way",
    };
    format!("{}: {state}", way(which).name)
}

/// Where a reason is written, and when it was noted; “to be checked” under this law.
pub fn source(fact: &About, law: Law) -> String {
    format!("{}: {}", source_note(fact, law.day()), fact.url)
}

/// The index of a way and what it starts from.
pub fn index(which: Way, index: f64, start: f64, intercept: f64) -> String {
    format!(
        "{}: {} = {} at the start {} of adjustment, then:",
        way(which).name,
        decimal(index, 2),
        decimal(start, 0),
        signed(intercept)
    )
}

/// One term of an index: points, then what they come from and what they are about.
pub fn term(points: f64, source: Source, group: Group) -> String {
    let origin = match source {
        Source::Item(item) => format!("{} [{}]", question(item).short, item.id()),
        Source::Amplified(motive) => format!("amplified by “{}”", motive_name(motive)),
        Source::Sharing => "your answers on sharing".to_owned(),
    };
    let about = match group {
        Group::Motive(motive) => motive_name(motive),
        Group::Need(need) => need_poles(need).1,
        Group::Fact => "your project or your situation",
        Group::Viability => "what the activity can bear",
        Group::Gate => "what a CAE asks for",
    };
    format!("{} {origin} → {about}", signed(points))
}

/// How often a way comes first, and where its index lies.
pub fn draws(which: Way, first: f64, low: f64, high: f64) -> String {
    format!(
        "{}: first place in {}% of the draws, index between {} and {} eight times out of ten",
        way(which).name,
        decimal(100.0 * first, 1),
        decimal(low, 1),
        decimal(high, 1)
    )
}

/// Ways in order.
pub fn order(ways: &[Way]) -> String {
    let names: Vec<&str> = ways.iter().map(|&which| way(which).name).collect();
    format!("Order: {}", names.join(", "))
}

/// What must be settled first.
pub const WAITING: &str = "To be settled first:";
/// The same once it is.
pub const ONCE_SETTLED: &str = "Once settled:";
/// What must be asked before a way is named.
pub const TO_ASK: &str = "To be answered before a way is named:";
/// Legal forms.
pub const FORMS: &str = "Forms of a full business, from best placed to least well placed:";
/// Warnings.
pub const ALERTS: &str = "To know:";
/// What would change the first way.
pub const CHANGES: &str = "What would put the second way first:";

/// The next question of the adaptive path, with its id.
pub fn next_question(item: Item) -> String {
    format!("{} [{}]", question(item).text, item.id())
}

/// Why it comes next, with the word that programs read.
pub fn why(why: Why, id: &str) -> String {
    let reason = match why {
        Why::Start => "everyone starts with it",
        Why::Tells => "it is the one that tells most which way comes first",
        Why::SameTheme => "it tells enough, and the theme stays the same",
        Why::MayClose => "its answer may close the first way, or ask you to wait",
        Why::Confirms => "the first two ways are close, and it asks again about what separates them",
    };
    format!("Why: {reason} [{id}]")
}

/// The theme of a question.
pub fn theme(which: Section) -> String {
    format!("Theme: {}", section(which).title)
}

/// Nothing is left to ask.
pub const ENOUGH: &str = "Nothing more to ask: these answers are enough.";

/// Points with a sign: `+2.50`, `−0.30`.
fn signed(value: f64) -> String {
    let sign = if value < 0.0 { "−" } else { "+" };
    format!("{sign}{}", decimal(value.abs(), 2))
}

fn decimal(value: f64, decimals: usize) -> String {
    format!("{value:.decimals$}").replace('-', "−")
}
