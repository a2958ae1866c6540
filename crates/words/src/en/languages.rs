//! The languages of the site, and the way from this one to the other.

/// What the link to the other language is for.
pub const LABEL: &str = "Language";
/// The other language, by its own name.
pub const OTHER: &str = "Français";
/// The same for browsers (BCP 47).
pub const OTHER_TAG: &str = "fr";
/// The way to its folder from that of this language, with the final slash.
pub const TO_OTHER: &str = "../";
