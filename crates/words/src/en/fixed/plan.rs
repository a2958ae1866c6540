//! The map of the site.

/// Title of the page.
pub const TITLE: &str = "Site map";
/// What search engines show.
pub const DESCRIPTION: &str = "All the pages of Quatre Voies, with what each one contains.";
/// What it is for.
pub const LEAD: &str = "All the pages of the site, with what each one contains.";
/// The pages that answer.
pub const APP: &str = "Answer and read your result";
/// The pages to read.
pub const READ: &str = "Find out more";
/// The first screen.
pub const HOME: &str = "Home page";
/// What the site is made of.
pub const CODE: &str = "The code of the site";
/// The link to the licences.
pub const LICENCES: &str = "Licences of the code and of its libraries";
/// What the licences are.
pub const LICENCES_TEXT: &str = "A text file, mostly in English.";
