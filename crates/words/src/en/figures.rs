//! The charts of the four ways, in one table.

use engine::Access;

/// Invites to unfold.
pub const TITLE: &str = "The figures of the four ways";
/// Head of a column.
pub const WAY: &str = "Way, open or closed";
/// Head of a column.
pub const INDEX: &str = "Index";
/// Head of a column.
pub const MARGIN: &str = "Margin";
/// Head of a column.
pub const FIRST: &str = "Times first";
/// What the figures are out of.
pub const ABOUT: &str = "The index and the number of times first are out of 100.";
/// No margin, when some answers were kept back.
pub const NO_MARGIN: &str = "not known";

/// “72 to 88”.
pub fn margin(low: u8, high: u8) -> String {
    format!("{low} to {high}")
}

/// What law and practice say, and the wish to share for the CAE.
pub const fn access(access: Access, unranked: bool) -> &'static str {
    match access {
        Access::Closed => "closed",
        Access::Open | Access::Condition if unranked => "not ranked",
        Access::Open => "open",
        Access::Condition => "open under a condition",
    }
}
