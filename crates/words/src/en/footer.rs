//! The links at the bottom of every page.

/// Name of the list of links.
pub const LABEL: &str = "À propos du site";
/// The comparison of the four ways.
pub const GUIDES: &str = "Les quatre voies";
/// How the result is computed.
pub const METHOD: &str = "Méthode et limites";
/// The map of the site.
pub const PLAN: &str = "Plan du site";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "Accessibilité";
/// What a message about a rule is about, before the id of the rule.
pub const WRONG_RULE: &str = "règle à corriger";
/// The link that opens a message about a rule.
pub const REPORT: &str = "Signaler une erreur dans cette règle";
