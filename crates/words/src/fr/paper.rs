//! Words of the printed sheet: one page for an appointment, then the answers.

use law::Date;

use super::format::date;

/// What the sheet is.
pub const TITLE: &str = "Quatre Voies, fiche pour un rendez-vous";
/// Title of the conditions.
pub const LAW: &str = "Loi et pratique : ce qui ferme une voie ou pose une condition";
/// Nothing closes a way nor sets a condition.
pub const NO_LAW: &str = "D’après ces réponses, aucune voie n’est fermée et aucune condition n’est posée.";
/// Title of the questions.
pub const QUESTIONS: &str = "Questions à poser";
/// Title of the second page.
pub const ANSWERS: &str = "Annexe : les réponses";
/// What a printed copy holds, beside the button that prints.
pub const PRINT_HELP: &str =
    "La fiche tient sur une page. La suivante donne toutes vos réponses, même les plus personnelles.";

/// When it was printed: « 23 novembre 2026, d’après les réponses de la personne ».
pub fn about(today: Date) -> String {
    [&date(today), ", d’après les réponses de la personne"].concat()
}

/// Where a rule was noted: « Code du travail, L5221-5, relevé le 1er juillet 2026, à vérifier ».
pub fn basis(basis: &str, checked: Date, unsure: bool) -> String {
    let check = if unsure { ", à vérifier" } else { "" };
    let day = date(checked);
    [" (", basis.trim_end_matches('.'), ", relevé le ", &day, check, ")"].concat()
}
