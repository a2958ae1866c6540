//! The four ways side by side, one topic of life a row.

use crate::content::guides::ComparisonRow;

/// What leads into the comparison.
pub const OPENING: &str = "";

/// One row a topic.
pub const COMPARISON: &[ComparisonRow] = &[];
