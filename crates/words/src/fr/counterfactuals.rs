//! « Ce qui changerait le résultat »: a smallest change of answers in words, never an advice to change one's taste.

use engine::{Answer, Answers, FCaeProche, Item, Way};

use super::format::{euros, quoted};
use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// A CAE of one's trade nearby.
const CAE_FOUND: &str = "vous trouviez près de chez vous une CAE qui accueille votre métier";

/// « Si votre chiffre d'affaires atteignait 45 000 € par an, la micro-entreprise passerait devant. »
pub fn change_sentence(answers: &Answers, changes: &[(Item, Answer)], target: Way) -> String {
    let conditions: Vec<String> = changes
        .iter()
        .map(|&(item, answer)| condition(answers, item, answer))
        .collect();
    [
        "Si ",
        &conditions.join(", et si "),
        ", ",
        way(target).the,
        " passerait devant.",
    ]
    .concat()
}

/// When no small change would do.
pub fn no_change_sentence(target: Way) -> String {
    [
        "Avec vos réponses, rien de simple ne mettrait ",
        way(target).the,
        " devant.",
    ]
    .concat()
}

fn condition(answers: &Answers, item: Item, answer: Answer) -> String {
    match (item, answer) {
        (Item::FCa, Answer::Amount(euros)) => amount(answers, item, euros, "votre chiffre d’affaires", " par an"),
        (Item::FTarif, Answer::Amount(euros)) => amount(answers, item, euros, "votre prix par jour", ""),
        (Item::FCaeProche, answer) if answer == FCaeProche::Oui.answer() => CAE_FOUND.to_owned(),
        (Item::FSituation, _) => became("votre situation", item, answer),
        (Item::FQualif, _) => became("votre qualification", item, answer),
        _ if item.id().starts_with("f_") => became(&quoted_question(item), item, answer),
        _ => [
            "vous aviez répondu ",
            &quoted(&words(item, answer)),
            " à ",
            &quoted(question(item).short),
        ]
        .concat(),
    }
}

/// « atteignait » for more than today, « était de » for less.
fn amount(answers: &Answers, item: Item, amount: u32, what: &str, unit: &str) -> String {
    let verb = match answers.amount(item) {
        Some(today) if today > amount => " était de ",
        Some(_) | None => " atteignait ",
    };
    [what, verb, &euros(i64::from(amount)), unit].concat()
}

fn became(what: &str, item: Item, answer: Answer) -> String {
    [what, " devenait ", &quoted(&words(item, answer))].concat()
}

fn quoted_question(item: Item) -> String {
    ["votre réponse à ", &quoted(question(item).short)].concat()
}
