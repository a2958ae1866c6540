//! The links at the bottom of every page.

/// Name of the list of links.
pub const LABEL: &str = "About the site";
/// The comparison of the four ways.
pub const GUIDES: &str = "The four ways";
/// How the result is computed.
pub const METHOD: &str = "Method and limits";
/// The map of the site.
pub const PLAN: &str = "Site map";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "Accessibility";
/// What a message about a rule is about, before the id of the rule; in French, as its reader is the publisher.
pub const WRONG_RULE: &str = "règle à corriger";
/// The link that opens a message about a rule.
pub const REPORT: &str = "Report a mistake in this rule";
