//! The charts of the four ways, in one table.

use engine::Access;

/// Invites to unfold.
pub const TITLE: &str = "Les chiffres des quatre voies";
/// Head of a column.
pub const WAY: &str = "Voie et accès";
/// Head of a column.
pub const INDEX: &str = "Indice";
/// Head of a column.
pub const MARGIN: &str = "Marge";
/// Head of a column.
pub const FIRST: &str = "Fois première";
/// What the figures are out of.
pub const ABOUT: &str = "L’indice et le nombre de fois première sont sur 100.";
/// No margin, when some answers were kept back.
pub const NO_MARGIN: &str = "inconnue";

/// « 72 à 88 ».
pub fn margin(low: u8, high: u8) -> String {
    format!("{low} à {high}")
}

/// What law and practice say, and the wish to share for the CAE.
pub const fn access(access: Access, unranked: bool) -> &'static str {
    match access {
        Access::Closed => "accès fermé",
        Access::Open | Access::Condition if unranked => "hors classement",
        Access::Open => "accès ouvert",
        Access::Condition => "accès à condition",
    }
}
