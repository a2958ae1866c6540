//! The one proposal to keep a result elsewhere than on the device: the link or the file.

/// Title.
pub const TITLE: &str = "Keep your result somewhere else too";
/// Why.
pub const LEAD: &str = "Safari deletes it after seven days without a visit, and a private window when you close it. Anyone who has the link or the file can read your answers.";
/// Copies the complete link.
pub const COPY: &str = "Copy the complete link";
/// Leaves it at that.
pub const CLOSE: &str = "No, thank you";
/// The link was copied, with every answer.
pub const COPIED: &str = "Link copied. Paste it into a message to yourself.";
/// The link was copied, without the sensitive answers.
pub const COPIED_IN_PART: &str =
    "Link copied, without your more personal answers. Paste it into a message to yourself. The file holds everything.";
/// The browser refused.
pub const NOT_COPIED: &str = "Your browser did not allow the copy. The link is below, in “Keep or send this result”.";
