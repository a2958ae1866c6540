//! “What if we are wrong?”: what may make the way in front the wrong one.

use engine::{Item, Way};

use super::format::times;
use super::questions::question;
use super::ways::way;

/// The title.
pub const TITLE: &str = "What if we are wrong?";
/// What it is.
pub const LEAD: &str =
    "A result is open to discussion. Here is what, in your own answers, calls for a check before you choose.";
/// Leads back to the answer.
pub const REREAD: &str = "Review this answer";

/// Which answer, for those who hear a list of links.
pub fn reread_about(short: &str) -> String {
    [": ", short].concat()
}

/// The title of the part on every way of a close call.
pub const COMMON: &str = "In every case";
/// The title of the part on one way of a close call.
pub fn about(target: Way) -> String {
    ["If you are thinking of ", way(target).the].concat()
}

/// When there is little or nothing against a way; `none` when nothing at all was said before.
pub fn little(target: Way, none: bool) -> String {
    let lead = if none { "In your answers" } else { "Apart from this" };
    [
        lead,
        ", nothing clearly weighs against ",
        way(target).the,
        ". This says nothing about what we did not ask.",
    ]
    .concat()
}

/// A condition or a threshold, with the answers it rests on.
pub(crate) fn condition(said: &str, text: &str) -> String {
    let space = if said.is_empty() { "" } else { " " };
    [said, space, text].concat()
}

/// Another way that often comes first; `share` is out of 100, said as elsewhere on the page; `said` is what the person answered to `item`.
pub(crate) fn rival(rival: Way, share: u8, item: Item, said: &str) -> String {
    [
        "Out of 100 variants of your answers, ",
        way(rival).the,
        " comes first about ",
        &times(share),
        " times. What helps it most: your answer “",
        said,
        "” to “",
        question(item).short,
        "”.",
    ]
    .concat()
}

/// A missing answer; `said` when the person answered that they do not know.
pub(crate) fn unknown(item: Item, said: bool, may_close: bool) -> String {
    let lead = if said {
        "You do not know yet how to answer “"
    } else {
        "We do not have your answer to “"
    };
    let effect = if may_close {
        "”. The answer could close a way."
    } else {
        "”. The answer counts for telling this way apart from the others."
    };
    [lead, question(item).short, effect].concat()
}

/// Two answers that contradict each other.
pub(crate) fn contradiction(said: &[String; 2]) -> String {
    let [first, second] = said;
    ["Two of your answers go in opposite directions. ", first, " ", second].concat()
}
