//! “Where this index comes from”: the blocks of the sum, their signs, and how to read them.

use crate::explanation::{Block, Waterfall};
use engine::{Item, Motive, Way};

use super::needs::motive_name;
use super::ways::way;

/// Invites to unfold.
pub const TITLE: &str = "Where this index comes from";
/// How to read it.
pub const LEAD: &str = "Touch a line to see the answers that count.";
/// Before any answer.
pub const START: &str = "Start, before your answers";
/// What the start is.
pub const ABOUT_START: &str = "The start is the same for everyone. It is set so that no way is favoured.";
/// The last line.
pub const TOTAL: &str = "Index";
/// Head of a column.
pub const ANSWER: &str = "Your answer";
/// Head of a column.
pub const POINTS: &str = "Points";

/// The name of a block.
pub const fn block(block: Block) -> &'static str {
    match block {
        Block::Motives => "Your reasons to work",
        Block::Needs => "How you like to work",
        Block::Facts => "Your project and your situation",
        Block::Viability => "Your sales, your expenses, your prices",
        Block::Sharing => "The wish to share",
    }
}

/// What stands for an answer that was not given.
pub(crate) fn no_answer(item: Item) -> &'static str {
    if item == Item::FCa {
        "No answer: average of several amounts"
    } else if item == Item::FFrais {
        "No answer: common level for your activity"
    } else {
        "No answer"
    }
}

/// A motive makes the needs around it more or less vital.
pub(crate) fn amplified(motive: Motive, more: bool) -> String {
    let effect = if more { "count more" } else { "count less" };
    ["“", motive_name(motive), "” makes other answers ", effect].concat()
}

/// Tenths with their sign: “+12.3”, “−4.0”, “0.0”.
pub fn signed(tenths: i64) -> String {
    let sign = if tenths > 0 { "+" } else { "" };
    [sign, &decimal(tenths)].concat()
}

/// Tenths: “94.7”.
pub fn decimal(tenths: i64) -> String {
    let sign = if tenths < 0 { "−" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{sign}{whole}.{tenth}")
}

/// “94.7, which is 95 out of 100”, or where the index stops.
pub fn total(waterfall: &Waterfall) -> String {
    let rounded = (waterfall.total + 5).div_euclid(10);
    let exact = decimal(waterfall.total);
    match rounded {
        0..=100 => format!("{exact}, which is {rounded} out of 100"),
        101.. => format!("{exact}: the index stops at 100"),
        _ => format!("{exact}: the index stops at 0"),
    }
}

/// The sum in one or two sentences.
pub fn reading(waterfall: &Waterfall) -> String {
    let strongest = |sign: i64| {
        let falls = waterfall.falls.iter().filter(|fall| fall.tenths * sign > 0);
        falls.max_by_key(|fall| fall.tenths.abs())
    };
    let said = |lead: &str, sign| {
        strongest(sign).map_or_else(String::new, |fall| {
            let name = block(fall.block);
            [lead, ": “", name, "” (", &signed(fall.tenths), ")."].concat()
        })
    };
    let (up, down) = (said("What raises the index most", 1), said("What lowers it most", -1));
    let space = if up.is_empty() || down.is_empty() { "" } else { " " };
    [&up, space, &down].concat()
}

/// How far an answer leans: “4.6 points more for a CAE”.
pub fn lean(towards: Way, difference: f64) -> String {
    let tenths = (difference.abs() * 10.0).round() as i64;
    [&decimal(tenths), " points more for ", way(towards).the].concat()
}

/// What a table of answers is about, for those who hear it.
pub fn caption(name: &str, tenths: i64) -> String {
    [name, ": ", &signed(tenths), " points"].concat()
}
