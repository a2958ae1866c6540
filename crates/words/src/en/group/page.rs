//! The page of the board: what to give, what to do with it.

/// Title of the page.
pub const TITLE: &str = "A board for the meeting";
/// What search engines show.
pub const DESCRIPTION: &str = "For a meeting: paste the links of the people there, and see what the group has in common. No names, and nothing is sent.";
/// What it is for.
pub const LEAD: &str = "Each person gives the link to their result. You see what the group has in common, without names and without pointing to anyone.";
/// Where all this stays.
pub const PRIVATE: &str = "The links do not leave this device, and this page does not keep them.";
/// Title of what is given.
pub const GIVE: &str = "The results of the group";
/// The field of the links.
pub const FIELD: &str = "Paste the links, one per line";
/// What may be pasted.
pub const FIELD_HELP: &str =
    "From two to two hundred links. A whole message or a table is fine too: the links will be found in it.";
/// The files.
pub const FILES: &str = "Or choose files";
/// What they may be.
pub const FILES_HELP: &str =
    "A text, a table in .csv, or the files that this site downloads. A kept board must be opened alone.";
/// Opens the choice of files.
pub const CHOOSE: &str = "Choose files";
/// Makes the board.
pub const MAKE: &str = "Make the board";
/// Empties everything.
pub const CLEAR: &str = "Clear everything";
/// Title of what could not be read, or was counted otherwise.
pub const NOTES: &str = "About these links";
/// Nothing was given.
pub const NOTHING: &str = "Paste at least two links, or choose files.";
/// Only one person.
pub const ONE: &str = "Only one result was read. A board needs at least two.";
/// None was read.
pub const NONE: &str = "No result was read. See below what to correct.";
/// The board is there.
pub const MADE: &str = "The board is below.";
/// The same, where something is to be looked at.
pub const MADE_WITH_NOTES: &str = "The board is below. Some lines were not counted.";
/// A kept board was opened.
pub const REOPENED: &str = "The kept board is open below.";
/// A kept board that somebody changed.
pub const CHANGED: &str = "This board was changed: its numbers no longer agree. Make it again with the links.";
/// A kept board of a later version.
pub const NEWER: &str = "This board comes from a newer version of Quatre Voies. Reload this page, then try again.";
/// The browser cannot read a file.
pub const UNREADABLE: &str = "Your browser could not read a file. Choose it again.";
/// The rows of a table.
pub const ROW: &str = "Answer";
/// The counts.
pub const COUNT: &str = "People";
/// The ways.
pub const WAY: &str = "Way";
/// To whom they are closed.
pub const ACCESS: &str = "Open or closed";
/// Prints.
pub const PRINT: &str = "Print";
/// Keeps the board as a file.
pub const KEEP: &str = "Keep this board";
/// Keeps it for a spreadsheet.
pub const TABLE: &str = "Take it into a spreadsheet (.csv)";
/// What the files hold.
pub const KEEP_HELP: &str = "The file holds these numbers, and no link. Make only one board per meeting: between two boards, the difference could point to somebody.";
/// The file was given.
pub const KEPT: &str = "The file is downloaded. It can be opened again on this page.";
/// The same for a spreadsheet.
pub const TABLE_KEPT: &str = "The file is downloaded.";
/// The browser refuses.
pub const NOT_KEPT: &str = "Your browser did not give the file. Print the board, or try another browser.";
/// The name of a file, before its day.
pub const FILE_NAME: &str = "quatre-voies-reunion-";
