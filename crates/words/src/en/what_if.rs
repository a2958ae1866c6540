//! Words of “What if…?”: trying another answer, and answering one more question, without leaving the result.

use engine::{Answer, Item, Way};

use super::format::quoted;
use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// Title of the block, and name of its button.
pub const TITLE: &str = "What if I changed an answer?";
/// How it works.
pub const LEAD: &str = "Choose an answer to change: the whole page follows. Your real answers do not change.";
/// How it works on somebody's result.
pub const LEAD_SHARED: &str = "Choose an answer to change: the whole page follows. The person’s answers do not change.";
/// The list of questions.
pub const WHICH: &str = "Which answer to change?";
/// Nothing picked yet.
pub const NONE: &str = "Choose a question";
/// Nothing changed yet.
pub const NOTHING_CHANGED: &str = "Nothing has changed so far.";
/// Title of the table.
pub const TABLE: &str = "The indexes, before and with this variant";
/// First column.
pub const WAY: &str = "Way";
/// Second column.
pub const BEFORE: &str = "Before";
/// Third column.
pub const AFTER: &str = "With the variant";
/// In a cell, for a way that law, practice or want of sharing excludes.
pub const EXCLUDED: &str = "closed";
/// Title of the list of changes.
pub const CHANGED: &str = "What you changed";
/// Takes one change back.
pub const UNDO: &str = "Undo";
/// Takes every change back.
pub const REVERT: &str = "Back to the first answers";
/// Keeps the variant beside the original.
pub const KEEP: &str = "Keep this variant";
/// Once kept; followed by a link to the attempts.
pub const IS_KEPT: &str = "This variant is kept in “My attempts”.";
/// The link to the attempts.
pub const SEE_ATTEMPTS: &str = "See my attempts";
/// Tries a change that was found.
pub const TRY: &str = "Try";
/// On the mark that stays where the index was.
pub const GHOST: &str = "before:";

/// Opens the field of the question that would tell most.
pub const ANSWER_HERE: &str = "Answer here";
/// Once answered.
pub const TAKEN: &str = "Noted: the result takes this answer into account.";
/// Goes on with the next question.
pub const NEXT_QUESTION: &str = "Next question";
/// Folds the field.
pub const CLOSE: &str = "Close";
/// Above the link, while a variant is shown.
pub const SHARED_VARIANT: &str = "This link holds the variant shown, not your first answers.";

/// Where other answers cannot be tried: some were left out of the link.
pub fn incomplete(missing: usize) -> String {
    let said = match missing {
        1 => "one personal answer is missing".to_owned(),
        _ => [&missing.to_string(), " personal answers are missing"].concat(),
    };
    let kept = if missing == 1 { "it" } else { "them" };
    [
        "You cannot try other answers on this page: ",
        &said,
        ". The person chose not to share ",
        kept,
        ", and they do not have to.",
    ]
    .concat()
}

/// At the top of the page, while a variant is shown.
pub fn banner(changed: usize) -> String {
    let counted = match changed {
        1 => "one answer changed".to_owned(),
        _ => [&changed.to_string(), " answers changed"].concat(),
    };
    ["You are looking at a variant: ", &counted, "."].concat()
}

/// What became of the result, read aloud after a change: the verdict, then the ways that closed or opened.
pub fn outcome(before: &str, after: &str, closed: &[Way], opened: &[Way]) -> String {
    let verdict = if before == after {
        "With this variant, the result stays the same.".to_owned()
    } else {
        [
            "With this variant: ",
            &quoted(after),
            ". Before: ",
            &quoted(before),
            ".",
        ]
        .concat()
    };
    [verdict, moved(closed, "is now closed"), moved(opened, "is now open")].concat()
}

/// Once every change is taken back; `title` is that of the result.
pub fn back(title: &str) -> String {
    ["The starting answers are back: ", &quoted(title), "."].concat()
}

fn moved(ways: &[Way], verb: &str) -> String {
    ways.iter()
        .map(|&moved| [" ", way(moved).the_at_start, " ", verb, "."].concat())
        .collect()
}

/// One change: “Turnover: €22,000 → €45,000”, in words for those who hear it.
pub fn change(item: Item, before: Option<Answer>, after: Option<Answer>) -> String {
    let said = |answer: Option<Answer>| answer.map_or_else(|| "no answer".to_owned(), |answer| words(item, answer));
    [
        question(item).short,
        ": ",
        &quoted(&said(after)),
        " instead of ",
        &quoted(&said(before)),
    ]
    .concat()
}

/// What a change would answer, after « Essayer » for those who do not see the sentence beside it.
pub fn tried(changes: &[(Item, Answer)]) -> String {
    let one = |&(item, answer): &(Item, Answer)| [question(item).short, " ", &quoted(&words(item, answer))].concat();
    changes.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// At the top of the printed sheet of a variant: what was changed.
pub fn on_paper(changes: &[String]) -> String {
    ["Variant: ", &changes.join("; "), "."].concat()
}

/// Name of a kept variant.
pub fn name(changed: &[Item]) -> String {
    let first = changed.first().map_or("", |&item| question(item).short);
    match changed.len() {
        0 | 1 => ["Variant: ", first].concat(),
        others => ["Variant: ", first, ", and ", &(others - 1).to_string(), " more"].concat(),
    }
}
