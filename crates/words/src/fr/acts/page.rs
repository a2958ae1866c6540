//! The words around the acts on the page.

/// Above the act of today.
pub const TODAY: &str = "Aujourd’hui";
