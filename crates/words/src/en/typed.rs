//! The words of a questionnaire filled in by hand and typed row by row.

use engine::{Answer, Item, Kind, question};
use exchange::typed::Unread;

use super::interface::amount_error;
use super::options::answer as in_words;
use super::questions::question as words_of;

/// Unfolds it.
pub const TITLE: &str = "Recopier un questionnaire rempli sur papier";
/// The field.
pub const LABEL: &str = "Une question par ligne : son numéro, puis la réponse";
/// How to write a row.
pub const HELP: &str = "« 7b » coche la case b de la question 7, « 9ac » en coche deux. Pour l’ordre des raisons, écrivez à la suite les trois rangs des cases. Pour un montant, laissez une espace après le numéro. Chaque ligne est redite en mots dessous.";
/// The list of what was read.
pub const READ: &str = "Ce que nous avons lu";
/// Goes on with these answers.
pub const GO_ON: &str = "Continuer avec ces réponses";
/// What becomes of the answers under way.
pub const ASIDE: &str = "Vos réponses en cours, s’il y en a, restent dans vos essais.";
/// The name of the attempt.
pub const NAME: &str = "Questionnaire papier";
/// Nothing was typed that can be read.
pub const NOTHING: &str = "Écrivez au moins une ligne, par exemple 7b.";

/// A row read, as it is echoed.
pub fn echo(item: Item, answer: Answer) -> String {
    [words_of(item).short, " : ", &in_words(item, answer)].concat()
}

/// How many rows were read, and how many are to read again.
pub fn count(read: usize, wrong: usize) -> String {
    let read = match read {
        0 => "Aucune réponse lue".to_owned(),
        1 => "Une réponse lue".to_owned(),
        read => format!("{read} réponses lues"),
    };
    match wrong {
        0 => read + ".",
        1 => read + ", une ligne à revoir.",
        wrong => format!("{read}, {wrong} lignes à revoir."),
    }
}

/// What is wrong, with the line of the text where it is.
pub fn at(line: usize, why: &str) -> String {
    format!("Ligne {line} : {why}")
}

/// What is wrong in a row, and what to do.
pub fn unread(unread: Unread) -> String {
    match unread {
        Unread::NoNumber => "commencez par le numéro de la question, écrit sur la feuille.".to_owned(),
        Unread::NoQuestion(last) => format!("les questions vont de 1 à {last}."),
        Unread::NoAnswer(item) => said(item, "écrivez la réponse après le numéro."),
        Unread::NoOption(item, last) => said(item, &format!("les cases vont de a à {last}.")),
        Unread::OneOnly(item) => said(item, "une seule case."),
        Unread::Ranks(item) => said(item, "écrivez les trois rangs dans l’ordre des cases, par exemple 231."),
        Unread::Scale(item) => said(item, "un nombre de 0 à 10."),
        Unread::Needed(item) => said(item, "cette question attend une réponse."),
        Unread::Amount(item, error) => {
            let maximum = match question(item).kind {
                Kind::Amount { maximum } => maximum,
                _ => u32::MAX,
            };
            said(item, &amount_error(error, maximum))
        }
    }
}

fn said(item: Item, why: &str) -> String {
    [words_of(item).short, " : ", why].concat()
}
