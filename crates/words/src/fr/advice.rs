//! The page where an adviser enters the case of the person in front of them.

use engine::{Access, Item, Kind, Question, question};
use exchange::typed::{has_letters, letter};

use super::options::{dont_know, option};
use super::questions::question as words_of;

/// Title of the page.
pub const TITLE: &str = "Saisir un dossier";
/// What search engines show.
pub const DESCRIPTION: &str = "Pour qui conseille : tapez les réponses d’une personne avec leurs numéros, ou collez son lien, et lisez le résultat avec tout son calcul.";
/// What it is for.
pub const LEAD: &str = "Pour qui conseille. Tapez les réponses de la personne en face de vous, ou collez son lien : le résultat et son calcul se lisent dessous.";
/// Where all this stays.
pub const PRIVATE: &str = "Cette page ne garde rien et n’envoie rien. Elle ne change pas vos propres réponses.";
/// The field.
pub const FIELD: &str = "Les réponses, ou le lien reçu";
/// How to write.
pub const FIELD_HELP: &str = "Le numéro de la question, puis la case : « 7b ». Sur une même ligne : « 7b 9ac ». Après un nombre, mettez un point-virgule ou allez à la ligne. « 8 ? » veut dire « je ne sais pas ». La dernière réponse à une question compte. La touche Échap mène au résultat.";
/// The questions with their numbers.
pub const PAPER: &str = "Les numéros et les cases sont ceux du questionnaire papier.";
/// Title of the question that says most.
pub const NEXT: &str = "La question la plus utile maintenant";
/// None is left.
pub const ENOUGH: &str = "Ces réponses suffisent. D’autres ne changeraient guère le résultat.";
/// The question asks once more what separates two ways; it is not on paper.
pub const CONFIRMS: &str = "Les deux premières voies sont proches. La suite se pose dans le questionnaire, pas ici.";
/// Title of what was read.
pub const READ: &str = "Ce que nous avons lu";
/// Title of the ways.
pub const WAYS: &str = "Ce que la loi et la pratique permettent";
/// Title of the trace.
pub const TRACE: &str = "Tout le calcul";
/// Nothing was typed yet.
pub const NOTHING: &str = "Le résultat viendra ici, dès la première réponse.";
/// Opens the result in another tab.
pub const OPEN_CASE: &str = "Ouvrir ce résultat (nouvel onglet)";
/// What the link holds.
pub const OPEN_HELP: &str = "Ce lien porte toutes les réponses saisies : ne le donnez qu’à la personne elle-même.";
/// Prints.
pub const PRINT: &str = "Imprimer";
/// Empties everything.
pub const CLEAR: &str = "Personne suivante";
/// The link was read, with all that it shares.
pub const LINK: &str = "Lien lu : ses réponses sont prises en compte.";
/// The link has no answers.
pub const BARE_LINK: &str = "Ce lien ne porte que la recommandation, sans les réponses. Demandez le lien complet.";
/// The page was emptied.
pub const CLEARED: &str = "Tout est vide.";
/// On the questionnaire on paper, before the link that leads here.
pub const ON_PAPER: &str = "Vous conseillez quelqu’un ? Tapez ses codes et lisez tout le calcul sur la page";
/// Leads here.
pub const LEADS: &str = "Saisir le dossier d’une seule personne";

/// Whether a way is open, after its name.
pub const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => " : voie ouverte",
        Access::Condition => " : voie ouverte sous condition",
        Access::Closed => " : voie fermée",
    }
}

/// A question as it is read aloud: its number on paper, then its words.
pub fn asks(number: usize, item: Item) -> String {
    format!("{number}. {}", words_of(item).text)
}

/// What may be typed for it: each box with its letter, or what else is written.
pub fn boxes(item: Item) -> Vec<String> {
    let question = question(item);
    let said = match question.kind {
        kind if has_letters(kind) => lettered(question),
        Kind::Ranking => ranked(question),
        Kind::ElevenPoints => vec!["Un nombre de 0 à 10.".to_owned()],
        _ => vec!["Un montant en euros.".to_owned()],
    };
    let unknown = dont_know(item).map(|label| format!("? : {label}"));
    said.into_iter().chain(unknown).collect()
}

fn lettered(question: &Question) -> Vec<String> {
    let choices = (0..question.choices.len()).filter_map(|rank| Some((letter(rank)?, rank)));
    choices
        .map(|(letter, rank)| {
            format!(
                "{letter} : {}{}",
                option(question.item, rank as u8),
                pole(question, rank)
            )
        })
        .collect()
}

/// What an end of a scale between two sentences stands for.
fn pole(question: &Question, rank: usize) -> String {
    let Some((low, high)) = words_of(question.item).poles else {
        return String::new();
    };
    match rank {
        0 => format!(" (A : {low})"),
        last if last + 1 == question.choices.len() => format!(" (B : {high})"),
        _ => String::new(),
    }
}

/// The reasons in the order in which their ranks are typed.
fn ranked(question: &Question) -> Vec<String> {
    let labels = (0..question.choices.len()).map(|rank| option(question.item, rank as u8));
    let order: Vec<&str> = labels.collect();
    vec![format!(
        "Les trois rangs à la suite, comme 231, dans cet ordre : {}.",
        order.join(" ; ")
    )]
}
