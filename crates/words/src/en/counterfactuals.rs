//! “What would change the result”: a smallest change of answers from the person's side, never an advice to change one's taste.

use engine::Way;
use engine::{
    Answer, Answers, FAssocies, FClients, FEnsemble, FHorizon, FTraction, Item, ParContribution, ParTemps, by_option,
};

use super::fact_reasons::after_colon;
use super::format::{euros, quoted};
use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// “If you received €24,700 a year, instead of €22,500, a micro-entreprise would come first.”
pub fn change_sentence(answers: &Answers, changes: &[(Item, Answer)], target: Way) -> String {
    let conditions: Vec<String> = changes
        .iter()
        .map(|&(item, answer)| condition(answers, item, answer))
        .collect();
    [
        "If ",
        &conditions.join(", and if "),
        ", ",
        way(target).the,
        " would come first.",
    ]
    .concat()
}

/// When no small change would do.
pub fn no_change_sentence(target: Way) -> String {
    [
        "With your answers, no small change would put ",
        way(target).the,
        " first.",
    ]
    .concat()
}

/// What is heard of a way that the person picks: how many changes would put it first, which stand below.
pub fn changes_found(target: Way, count: usize) -> String {
    let name = way(target).name;
    match count {
        0 => [name, ": no simple change."].concat(),
        1 => [name, ": one possible change."].concat(),
        _ => [name, ": ", &count.to_string(), " possible changes."].concat(),
    }
}

fn condition(answers: &Answers, item: Item, answer: Answer) -> String {
    match (item, answer) {
        (Item::FCa, Answer::Amount(more)) => amount(answers, item, more, "received", "year"),
        (Item::FTarif, Answer::Amount(more)) => amount(answers, item, more, "asked for", "day"),
        (Item::FInvest, Answer::Choice(rank)) => step(answers, item, rank, "invested ", " at the start"),
        (Item::FFrais, Answer::Choice(rank)) => {
            step(answers, item, rank, "spent ", " on expenses for each €100 received")
        }
        (Item::ColGuide, Answer::Choice(rank)) => guided(answers.choice(item) < Some(rank)).to_owned(),
        (_, Answer::Choice(rank)) => told(item, rank).unwrap_or_else(|| answered(item, answer)),
        _ => answered(item, answer),
    }
}

/// What the person would say of an option of the questions that a change may touch; none elsewhere.
fn told(item: Item, rank: u8) -> Option<String> {
    let said = rows(item)
        .get(usize::from(rank))
        .copied()
        .filter(|said| !said.is_empty())?;
    Some(["you ", said].concat())
}

const fn rows(item: Item) -> &'static [&'static str] {
    match item {
        Item::FTraction => TRACTION,
        Item::FClients => CLIENTS,
        Item::FHorizon => HORIZON,
        Item::FAssocies => FOUNDERS,
        Item::FEnsemble => TOGETHER,
        Item::FCaeProche => &["found a CAE near you that takes your trade"],
        Item::ParTemps => HOURS,
        Item::ParContribution => CONTRIBUTION,
        _ => &[],
    }
}

const TRACTION: &[&str] = by_option!(FTraction => &'static str {
    Payants: "had clients who pay or who have signed",
    Promesses: "had promises to buy",
    Contacts: "had first contacts",
    Idee: "",
});

const CLIENTS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "found several client companies",
    UnClient: "",
    AncienEmployeur: "",
    PublicAssos: "",
    Particuliers: "",
    Mixte: "found several clients, companies and private individuals",
});

const HORIZON: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "wanted to test your idea first",
    Mission: "wanted to invoice a few assignments first",
    Complement: "were looking for extra income",
    Vivre: "wanted to make a lasting living from it",
    Batir: "wanted to build a business",
});

const FOUNDERS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "ran the project without partners",
    PeutEtre: "were thinking of partners, later",
    Plusieurs: "started the project with others",
});

const TOGETHER: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "wanted a company of your own together",
    MemeNom: "wanted one name together, without necessarily setting up a company",
});

const HOURS: &[&str] = by_option!(ParTemps => &'static str {
    Aucun: "gave no time to a group",
    UneHeure: "gave about one hour a month to a group",
    DeuxTroisHeures: "gave two or three hours a month to a group",
    DemiJournee: "gave half a day a month to a group",
    Journee: "gave one day a month or more to a group",
});

const CONTRIBUTION: &[&str] = by_option!(ParContribution => &'static str {
    Non: "did not want to pay for shared services",
    PlutotNon: "hesitated more about paying for shared services",
    CelaDepend: "agreed to pay for some shared services",
    PlutotOui: "mostly agreed to pay for shared services",
    Oui: "gladly agreed to pay for shared services",
});

/// “you asked for €275 a day, instead of €250”.
fn amount(answers: &Answers, item: Item, more: u32, verb: &str, unit: &str) -> String {
    let asked = ["you ", verb, " ", &euros(more.into()), " a ", unit].concat();
    match answers.amount(item) {
        Some(today) => [asked.as_str(), ", instead of ", &euros(today.into())].concat(),
        None => asked,
    }
}

/// “you invested less at the start (less than €1,000)”.
fn step(answers: &Answers, item: Item, rank: u8, verb: &str, what: &str) -> String {
    let less = answers.choice(item) > Some(rank);
    let label = after_colon(&words(item, Answer::Choice(rank)));
    [
        "you ",
        verb,
        if less { "less" } else { "more" },
        what,
        " (",
        &label,
        ")",
    ]
    .concat()
}

/// One step between “by yourself” and “with somebody”.
const fn guided(more: bool) -> &'static str {
    if more {
        "you leaned more towards going forward with somebody"
    } else {
        "you leaned more towards going forward by yourself"
    }
}

/// For any other answer.
fn answered(item: Item, answer: Answer) -> String {
    [
        "you had answered ",
        &quoted(&words(item, answer)),
        " to ",
        &quoted(question(item).short),
    ]
    .concat()
}
