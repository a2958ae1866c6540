//! « Ce qui changerait le résultat »: a smallest change of answers from the person's side, never an advice to change one's taste.

use engine::Way;
use engine::{
    Answer, Answers, FAssocies, FClients, FEnsemble, FHorizon, FTraction, Item, ParContribution, ParTemps, by_option,
};

use super::fact_reasons::after_colon;
use super::format::{euros, quoted};
use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// « Si vous encaissiez 24 700 € par an, au lieu de 22 500 €, la micro-entreprise passerait devant. »
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

/// What is heard of a way that the person picks: how many changes would put it first, which stand below.
pub fn changes_found(target: Way, count: usize) -> String {
    let name = way(target).name;
    match count {
        0 => [name, " : aucun changement simple."].concat(),
        1 => [name, " : un changement possible."].concat(),
        _ => [name, " : ", &count.to_string(), " changements possibles."].concat(),
    }
}

fn condition(answers: &Answers, item: Item, answer: Answer) -> String {
    match (item, answer) {
        (Item::FCa, Answer::Amount(more)) => amount(answers, item, more, "encaissiez", "an"),
        (Item::FTarif, Answer::Amount(more)) => amount(answers, item, more, "demandiez", "jour"),
        (Item::FInvest, Answer::Choice(rank)) => step(answers, item, rank, "investissiez ", " au départ"),
        (Item::FFrais, Answer::Choice(rank)) => {
            step(answers, item, rank, "aviez ", " de frais sur 100\u{a0}€ encaissés")
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
    Some(["vous ", said].concat())
}

const fn rows(item: Item) -> &'static [&'static str] {
    match item {
        Item::FTraction => TRACTION,
        Item::FClients => CLIENTS,
        Item::FHorizon => HORIZON,
        Item::FAssocies => FOUNDERS,
        Item::FEnsemble => TOGETHER,
        Item::FCaeProche => &["trouviez près de chez vous une CAE qui accueille votre métier"],
        Item::ParTemps => HOURS,
        Item::ParContribution => CONTRIBUTION,
        _ => &[],
    }
}

const TRACTION: &[&str] = by_option!(FTraction => &'static str {
    Payants: "aviez des clients qui paient ou qui ont signé",
    Promesses: "aviez des promesses d’achat",
    Contacts: "aviez de premiers contacts",
    Idee: "",
});

const CLIENTS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "trouviez plusieurs entreprises clientes",
    UnClient: "",
    AncienEmployeur: "",
    PublicAssos: "",
    Particuliers: "",
    Mixte: "trouviez plusieurs clients, entreprises et particuliers",
});

const HORIZON: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "vouliez d’abord tester votre idée",
    Mission: "vouliez d’abord facturer quelques missions",
    Complement: "cherchiez un complément de revenu",
    Vivre: "vouliez en vivre durablement",
    Batir: "vouliez bâtir une entreprise",
});

const FOUNDERS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "portiez le projet sans associés",
    PeutEtre: "pensiez à des associés, plus tard",
    Plusieurs: "étiez plusieurs dès le départ",
});

const TOGETHER: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "vouliez ensemble votre propre société",
    MemeNom: "vouliez ensemble un même nom, sans forcément créer une société",
});

const HOURS: &[&str] = by_option!(ParTemps => &'static str {
    Aucun: "ne donniez pas de temps à un collectif",
    UneHeure: "donniez environ une heure par mois à un collectif",
    DeuxTroisHeures: "donniez deux ou trois heures par mois à un collectif",
    DemiJournee: "donniez une demi-journée par mois à un collectif",
    Journee: "donniez une journée par mois à un collectif, ou plus",
});

const CONTRIBUTION: &[&str] = by_option!(ParContribution => &'static str {
    Non: "ne vouliez pas payer de services communs",
    PlutotNon: "hésitiez davantage à payer des services communs",
    CelaDepend: "acceptiez de payer certains services communs",
    PlutotOui: "acceptiez plutôt de payer des services communs",
    Oui: "acceptiez volontiers de payer des services communs",
});

/// « vous demandiez 275 € par jour, au lieu de 250 € ».
fn amount(answers: &Answers, item: Item, more: u32, verb: &str, unit: &str) -> String {
    let asked = ["vous ", verb, " ", &euros(more.into()), " par ", unit].concat();
    match answers.amount(item) {
        Some(today) => [asked.as_str(), ", au lieu de ", &euros(today.into())].concat(),
        None => asked,
    }
}

/// « vous investissiez moins au départ (moins de 1 000 €) ».
fn step(answers: &Answers, item: Item, rank: u8, verb: &str, what: &str) -> String {
    let less = answers.choice(item) > Some(rank);
    let label = after_colon(&words(item, Answer::Choice(rank)));
    [
        "vous ",
        verb,
        if less { "moins" } else { "plus" },
        what,
        " (",
        &label,
        ")",
    ]
    .concat()
}

/// One step between « seul » and « with somebody ».
const fn guided(more: bool) -> &'static str {
    if more {
        "vous préfériez davantage avancer avec quelqu’un"
    } else {
        "vous préfériez davantage avancer par vous-même"
    }
}

/// For any other answer.
fn answered(item: Item, answer: Answer) -> String {
    [
        "vous aviez répondu ",
        &quoted(&words(item, answer)),
        " à ",
        &quoted(question(item).short),
    ]
    .concat()
}
