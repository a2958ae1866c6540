//! Motives and needs as charts: titles, columns, and the sentence that reads them.

use engine::Motive;

use super::format::list;
use super::needs::motive_name;

/// Invites to unfold the table of motives or of needs.
pub const FIGURES: &str = "Les chiffres";
/// Caption of the table of motives.
pub const MOTIVES: &str = "Vos raisons de travailler, en chiffres";
/// Heard after a place.
pub const OF_HUNDRED: &str = " sur 100";
/// How to read the chart of motives.
pub const ABOUT_MOTIVES: &str =
    "Chaque ligne part du milieu. À droite, cette raison compte plus que les autres ; à gauche, elle compte moins.";
/// What the band is.
pub const ABOUT_MARGIN: &str = "La bande claire est la marge : peu de questions, donc une place approximative.";
/// Title of the needs.
pub const NEEDS: &str = "Votre façon d’entreprendre, en détail";
/// How to read the chart of needs.
pub const ABOUT_NEEDS: &str =
    "Aucun côté n’est meilleur que l’autre. Le point montre où vos réponses vous placent entre les deux.";
/// Head of a column.
pub const RANK: &str = "Rang";
/// Head of a column.
pub const REASON: &str = "Raison de travailler";
/// Head of a column.
pub const PLACE: &str = "Place, de −100 à +100";
/// Head of a column.
pub const MARGIN: &str = "Marge";
/// Head of a column.
pub const NEED: &str = "Entre deux côtés";
/// A need without an answer.
pub const NO_ANSWER: &str = "pas de réponse";

/// « 1re », « 2e », « 3e ».
pub fn rank(rank: usize) -> String {
    let end = if rank == 1 { "re" } else { "e" };
    format!("{rank}{end}")
}

/// A value from −1 to 1 as people read it: « +42 », « −7 ».
pub fn place(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let sign = match hundredths {
        1.. => "+",
        0 => "",
        _ => "−",
    };
    format!("{sign}{}", hundredths.abs())
}

/// The two ends of a line: « Suivre des règles communes ou décider de tout ».
pub fn poles(low: &str, high: &str) -> String {
    [low, " ou ", &lower(high)].concat()
}

/// « ± 30 ».
pub fn margin(error: f64) -> String {
    format!("± {}", (error * 100.0).round() as i64)
}

/// One motive in front; `clearly` when the gap is wider than the margin.
pub(crate) fn first(motive: Motive, clearly: bool) -> String {
    let name = motive_name(motive);
    if clearly {
        ["« ", name, " » passe nettement devant les autres raisons."].concat()
    } else {
        [
            "« ",
            name,
            " » arrive devant, mais l’écart est plus petit que la marge.",
        ]
        .concat()
    }
}

/// Two motives in front.
pub(crate) fn together(motives: &[Motive]) -> String {
    let names: Vec<String> = motives
        .iter()
        .map(|&motive| ["« ", motive_name(motive), " »"].concat())
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    [&list(&names), " comptent presque autant, devant la troisième raison."].concat()
}

/// The three close together.
pub(crate) const ALL_TOGETHER: &str = "Les trois raisons comptent presque autant : aucune ne passe devant.";

/// What stands out most, each already a sentence; when nothing does, the middle.
pub(crate) fn stands_out(said: &[&str]) -> String {
    if said.is_empty() {
        "Vos réponses restent près du milieu : aucun côté ne ressort nettement.".to_owned()
    } else {
        ["Ce qui ressort le plus : ", &lower(&said.join(" "))].concat()
    }
}

/// The first letter in lower case, after a colon.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
