//! Motives and needs as charts: titles, columns, and the sentence that reads them.

use engine::Motive;

use super::format::list;
use super::needs::motive_name;

/// Invites to unfold the table of motives or of needs.
pub const FIGURES: &str = "The figures";
/// Caption of the table of motives.
pub const MOTIVES: &str = "Your reasons to work, in figures";
/// Heard after a place.
pub const OF_HUNDRED: &str = " out of 100";
/// How to read the chart of motives.
pub const ABOUT_MOTIVES: &str = "Each line starts from the middle. On the right, this reason matters more than the others. On the left, it matters less.";
/// What the band is.
pub const ABOUT_MARGIN: &str = "The light band is the margin: there are few questions, so the place is approximate.";
/// Title of the needs.
pub const NEEDS: &str = "Your way of running a business, in detail";
/// How to read the chart of needs.
pub const ABOUT_NEEDS: &str =
    "Neither side is better than the other. The dot shows where your answers place you between the two.";
/// Head of a column.
pub const RANK: &str = "Rank";
/// Head of a column.
pub const REASON: &str = "Reason to work";
/// Head of a column.
pub const PLACE: &str = "Place, from −100 to +100";
/// Head of a column.
pub const MARGIN: &str = "Margin";
/// Head of a column.
pub const NEED: &str = "Between two sides";
/// A need without an answer.
pub const NO_ANSWER: &str = "no answer";

/// “1st”, “2nd”, “3rd”.
pub fn rank(rank: usize) -> String {
    let end = match rank {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
    format!("{rank}{end}")
}

/// A value from −1 to 1 as people read it: “+42”, “−7”.
pub fn place(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let sign = match hundredths {
        1.. => "+",
        0 => "",
        _ => "−",
    };
    format!("{sign}{}", hundredths.abs())
}

/// The two ends of a line: “Following shared rules or deciding everything”.
pub fn poles(low: &str, high: &str) -> String {
    [low, " or ", &lower(high)].concat()
}

/// “±30”.
pub fn margin(error: f64) -> String {
    format!("±{}", (error * 100.0).round() as i64)
}

/// One motive in front; `clearly` when the gap is wider than the margin.
pub(crate) fn first(motive: Motive, clearly: bool) -> String {
    let name = motive_name(motive);
    if clearly {
        ["“", name, "” comes clearly ahead of the other reasons."].concat()
    } else {
        ["“", name, "” comes first, but the gap is smaller than the margin."].concat()
    }
}

/// Two motives in front.
pub(crate) fn together(motives: &[Motive]) -> String {
    let names: Vec<String> = motives
        .iter()
        .map(|&motive| ["“", motive_name(motive), "”"].concat())
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    [&list(&names), " matter almost equally, ahead of the third reason."].concat()
}

/// The three close together.
pub(crate) const ALL_TOGETHER: &str = "The three reasons matter almost equally: none comes ahead.";

/// What stands out most, each already a sentence; when nothing does, the middle.
pub(crate) fn stands_out(said: &[&str]) -> String {
    if said.is_empty() {
        "Your answers stay near the middle: no side clearly stands out.".to_owned()
    } else {
        ["What stands out most: ", &lower(&said.join(" "))].concat()
    }
}

/// The first letter in lower case, after a colon.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
