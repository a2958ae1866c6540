//! Words of « Et si… ? »: trying another answer, and answering one more question, without leaving the result.

use engine::{Answer, Item, Way};

use super::format::quoted;
use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// Title of the block, and name of its button.
pub const TITLE: &str = "Et si je changeais une réponse ?";
/// How it works.
pub const LEAD: &str = "Choisissez une réponse à changer : toute la page suit. Vos vraies réponses ne bougent pas.";
/// How it works on somebody's result.
pub const LEAD_SHARED: &str =
    "Choisissez une réponse à changer : toute la page suit. Les réponses de la personne ne bougent pas.";
/// The list of questions.
pub const WHICH: &str = "Quelle réponse changer ?";
/// Nothing picked yet.
pub const NONE: &str = "Choisir une question";
/// Nothing changed yet.
pub const NOTHING_CHANGED: &str = "Rien n’a changé pour l’instant.";
/// Title of the table.
pub const TABLE: &str = "Les indices, avant et avec cette variante";
/// First column.
pub const WAY: &str = "Voie";
/// Second column.
pub const BEFORE: &str = "Avant";
/// Third column.
pub const AFTER: &str = "Avec la variante";
/// In a cell, for a way that law, practice or want of sharing excludes.
pub const EXCLUDED: &str = "fermée";
/// Title of the list of changes.
pub const CHANGED: &str = "Ce que vous avez changé";
/// Takes one change back.
pub const UNDO: &str = "Remettre";
/// Takes every change back.
pub const REVERT: &str = "Revenir aux réponses de départ";
/// Keeps the variant beside the original.
pub const KEEP: &str = "Garder cette variante";
/// Once kept; followed by a link to the attempts.
pub const IS_KEPT: &str = "Cette variante est gardée dans vos essais.";
/// The link to the attempts.
pub const SEE_ATTEMPTS: &str = "Voir mes essais";
/// Tries a change that was found.
pub const TRY: &str = "Essayer";
/// On the mark that stays where the index was.
pub const GHOST: &str = "avant :";

/// Opens the field of the question that would tell most.
pub const ANSWER_HERE: &str = "Répondre ici";
/// Once answered.
pub const TAKEN: &str = "C’est noté : le résultat tient compte de cette réponse.";
/// Goes on with the next question.
pub const NEXT_QUESTION: &str = "Question suivante";
/// Folds the field.
pub const CLOSE: &str = "Fermer";
/// Above the link, while a variant is shown.
pub const SHARED_VARIANT: &str = "Ce lien contient la variante affichée, pas vos réponses de départ.";

/// Where other answers cannot be tried: some were left out of the link.
pub fn incomplete(missing: usize) -> String {
    let said = match missing {
        1 => "il manque une réponse personnelle".to_owned(),
        _ => ["il manque ", &missing.to_string(), " réponses personnelles"].concat(),
    };
    let kept = if missing == 1 { "la" } else { "les" };
    [
        "Pour essayer d’autres réponses sur cette page, ",
        &said,
        ". La personne a choisi de ne pas ",
        kept,
        " partager, et rien ne l’y oblige.",
    ]
    .concat()
}

/// At the top of the page, while a variant is shown.
pub fn banner(changed: usize) -> String {
    let counted = match changed {
        1 => "une réponse changée".to_owned(),
        _ => [&changed.to_string(), " réponses changées"].concat(),
    };
    ["Vous regardez une variante : ", &counted, "."].concat()
}

/// What became of the result, read aloud after a change: the verdict, then the ways that closed or opened.
pub fn outcome(before: &str, after: &str, closed: &[Way], opened: &[Way]) -> String {
    let verdict = if before == after {
        "Avec cette variante, le résultat reste le même.".to_owned()
    } else {
        [
            "Avec cette variante : ",
            &quoted(after),
            ". Avant : ",
            &quoted(before),
            ".",
        ]
        .concat()
    };
    [verdict, moved(closed, "se ferme"), moved(opened, "s’ouvre")].concat()
}

/// Once every change is taken back; `title` is that of the result.
pub fn back(title: &str) -> String {
    ["Les réponses de départ sont revenues : ", &quoted(title), "."].concat()
}

fn moved(ways: &[Way], verb: &str) -> String {
    ways.iter()
        .map(|&moved| [" ", way(moved).the_at_start, " ", verb, "."].concat())
        .collect()
}

/// One change: « Chiffre d’affaires : 22 000 € → 45 000 € », in words for those who hear it.
pub fn change(item: Item, before: Option<Answer>, after: Option<Answer>) -> String {
    let said =
        |answer: Option<Answer>| answer.map_or_else(|| "pas de réponse".to_owned(), |answer| words(item, answer));
    [
        question(item).short,
        " : ",
        &quoted(&said(after)),
        " au lieu de ",
        &quoted(&said(before)),
    ]
    .concat()
}

/// What a change would answer, after « Essayer » for those who do not see the sentence beside it.
pub fn tried(changes: &[(Item, Answer)]) -> String {
    let one = |&(item, answer): &(Item, Answer)| [question(item).short, " ", &quoted(&words(item, answer))].concat();
    changes.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// At the top of the printed sheet of a variant: what was changed.
pub fn on_paper(changes: &[String]) -> String {
    ["Variante : ", &changes.join(" ; "), "."].concat()
}

/// Name of a kept variant.
pub fn name(changed: &[Item]) -> String {
    let first = changed.first().map_or("", |&item| question(item).short);
    match changed.len() {
        0 | 1 => ["Variante : ", first].concat(),
        others => ["Variante : ", first, ", et ", &(others - 1).to_string(), " de plus"].concat(),
    }
}
