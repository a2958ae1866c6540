//! What a static host shows for an address that does not exist.

/// Title.
pub const TITLE: &str = "This page does not exist";
/// Why one may be here, and what is safe.
pub const WHY: &str = "The link that you followed may be incomplete, or the page has moved to another address. This error erases none of your answers.";
/// What to do with a link that somebody sent.
pub const LINK: &str =
    "If you followed a link that you received, copy the whole of it into the address bar, with the sign “#”.";
/// The link to the first screen.
pub const HOME: &str = "Go to the first page";
