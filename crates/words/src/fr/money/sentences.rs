//! Sentences and amounts made from figures, and what is wrong with a typed amount.

use crate::language::format::{date, euros, list, number, percent};
use crate::language::ways::way as way_text;
use engine::income::{Agreement, Cents, Cliff, CliffId, Crossing, PaidBy, cfe_minimum};
use engine::{Access, PerWay, Way};
use exchange::amount::AmountError;
use law::{Date, Law, Percent, Range};

use super::{CLOSED, UNRANKED};

/// Costs that follow the turnover, and where their share comes from.
pub fn costs_follow(share: f64, said: bool) -> String {
    let share = percent((share * 1_000.0).round() as i64);
    if said {
        [
            "Ils suivent le chiffre d’affaires : ",
            &share,
            ", d’après votre réponse.",
        ]
        .concat()
    } else {
        [
            "Vos réponses ne disent pas vos frais. Nous prenons un niveau courant pour votre activité : ",
            &share,
            " du chiffre d’affaires.",
        ]
        .concat()
    }
}

/// « De 4 à 10 % le plus souvent. »
pub fn usually(usual: Range<Percent>) -> String {
    let [least, most] = [usual.least, usual.most].map(|end| number(end.0 as i64));
    ["Le plus souvent de ", &least, " à ", &most, " %."].concat()
}

/// When the rules of a block were noted: their addresses are still to be opened.
pub fn sources_read(day: Date) -> String {
    ["Règles relevées le ", &date(day), ", à ouvrir avant d’agir."].concat()
}

/// A name that fits on a drawing.
pub const fn short_name(way: Way) -> &'static str {
    match way {
        Way::Cae => "CAE",
        Way::Portage => "Portage",
        Way::Micro => "Micro",
        Way::Creation => "Création",
    }
}

/// An amount a year, as people read it by month: « 1 922 € », « rien », « il manque 120 € ».
pub fn by_month(net: Cents) -> String {
    left(net.euros_a_month())
}

/// « 23 060 € par an. Avant impôt : 1 992 € par mois, 23 908 € par an. »
pub fn by_year(after: Cents, before: Cents) -> String {
    let year = [&left(after.whole_euros()), " par an. "].concat();
    if after == before {
        return year + "Cette activité n’ajoute pas d’impôt sur le revenu.";
    }
    [
        &year,
        "Avant impôt : ",
        &left(before.euros_a_month()),
        " par mois, ",
        &left(before.whole_euros()),
        " par an.",
    ]
    .concat()
}

/// An amount a year known between two ends, read by month: « De 854 à 1 190 € »; one figure when they do not differ.
pub fn by_month_between(ends: [Cents; 2]) -> String {
    between(ends, "De ")
}

pub(super) fn between(ends: [Cents; 2], from: &str) -> String {
    span(ends.map(Cents::euros_a_month), from)
}

/// Two amounts in euros after a word; one where they do not differ.
fn span([least, most]: [i64; 2], from: &str) -> String {
    if least < 0 || most <= least {
        return left(least);
    }
    [from, &number(least), " à ", &euros(most)].concat()
}

fn left(amount: i64) -> String {
    match amount {
        0 => "rien".to_owned(),
        1.. => euros(amount),
        _ => ["il manque ", &euros(-amount)].concat(),
    }
}

/// « De 31 000 à 34 000 € par an, soit de 259 à 284 € par jour payé. » The turnovers a year, and how many days or hours are paid;
/// a year only without any.
pub fn to_invoice([least, most]: [Cents; 2], paid: i64, by: PaidBy) -> String {
    let a_year = span([least, most].map(Cents::whole_euros), "de ") + " par an";
    if paid == 0 {
        return a_year + ".";
    }
    let each = |turnover: Cents| (turnover.whole_euros() + paid - 1) / paid;
    let unit = match by {
        PaidBy::Day => " par jour payé.",
        PaidBy::Hour => " par heure payée.",
    };
    [&a_year, ", soit ", &span([least, most].map(each), "de "), unit].concat()
}

/// « Avec ces ventes, au taux moyen des communes, elle va de 65 à 655 € par an. » The CFE for a turnover a year.
pub fn cfe_said(turnover: Cents, law: Law) -> String {
    let Some([least, most]) = cfe_minimum(turnover, law) else {
        return "Avec vos ventes, la cotisation minimum n’est pas due.".to_owned();
    };
    [
        "Avec vos ventes, au taux moyen des communes, la cotisation minimum va de ",
        &number(least.whole_euros()),
        " à ",
        &euros(most.whole_euros()),
        " par an.",
    ]
    .concat()
}

/// The ceiling of a micro-entreprise is below what would be needed.
pub fn wanted_too_much(ceiling: Cents) -> String {
    [
        "Pas possible : il faudrait dépasser le plafond de ",
        &euros(ceiling.whole_euros()),
        " par an.",
    ]
    .concat()
}

/// The VAT a year that is in what private clients pay, where it is due in a micro-entreprise or a company, or in a CAE only.
pub fn vat_due(micro: Cents, cae: Cents) -> String {
    if micro > Cents::ZERO {
        return [
            "À ce prix, ",
            &euros(micro.whole_euros()),
            " de TVA par an sont à reverser à l’État, dans les quatre voies.",
        ]
        .concat();
    }
    [
        "À ce prix, pas de TVA en micro ni en création. En CAE, ",
        &euros(cae.whole_euros()),
        " par an sont à reverser.",
    ]
    .concat()
}

/// What happens at a step of the curve.
pub fn cliff_sentence(cliff: Cliff) -> String {
    let at = euros(cliff.at.whole_euros());
    match cliff.id {
        CliffId::MicroCeiling => micro_stops(cliff.at),
        CliffId::Vat => [
            "Au-dessus de ",
            &at,
            " par an, la TVA est due en micro et en création : au même prix pour vos clients, il vous reste moins.",
        ]
        .concat(),
        CliffId::Pass => [
            short_name(cliff.way),
            " : vers ",
            &at,
            " par an, le salaire passe le plafond de la Sécurité sociale. Une cotisation commence, et il reste quelques euros de moins par mois.",
        ]
        .concat(),
        CliffId::Reduction => [
            short_name(cliff.way),
            " : vers ",
            &at,
            " par an, la réduction générale s’arrête. Pendant un moment, facturer plus ne laisse rien de plus.",
        ]
        .concat(),
    }
}

/// Why nothing is left.
pub const fn nothing_left(net: Cents) -> Option<&'static str> {
    match net.0 {
        0 => Some("À ce niveau, cette voie ne laisse rien."),
        1.. => None,
        _ => Some("Les frais et les cotisations dépassent ce que vous encaissez."),
    }
}

/// An amount to the cent: `1 234,56 €`.
pub fn to_the_cent(amount: Cents) -> String {
    let cents = (amount.0 % 100).unsigned_abs();
    let sign = if amount.0 < 0 { "−" } else { "" };
    let whole = number((amount.0 / 100).abs());
    format!("{sign}{whole},{cents:02} €")
}

/// The figures in a cell of a table, whole euros without their sign: « 1 032 à 1 437 »; one when they do not differ.
pub fn cell(ends: [Cents; 2]) -> String {
    let [least, most] = ends.map(Cents::euros_a_month);
    if most <= least {
        return number(least);
    }
    [&number(least), " à ", &number(most)].concat()
}

/// The richest way is open under a condition only.
pub fn under_condition(way: Way) -> String {
    [
        " ",
        way_text(way).the_at_start,
        " demande une condition : lisez ce qui est dit des voies, dans « Les autres voies » ou « Pourquoi ».",
    ]
    .concat()
}

/// Whether money and answers point to the same way; `close` holds the ways of a close call, and is empty otherwise.
pub fn agreement_sentence(agreement: &Agreement, close: &[Way]) -> String {
    let the = |way| way_text(way).the;
    let liked = |ahead: Way| {
        if close.is_empty() {
            return ["D’après vos réponses, ", the(ahead), " vous ressemble le plus. "].concat();
        }
        let members: Vec<&str> = close.iter().map(|&way| the(way)).collect();
        ["D’après vos réponses, c’est serré entre ", &list(&members), ". "].concat()
    };
    match agreement {
        Agreement::NothingLeft => {
            "Avec ces chiffres, aucune voie ouverte ne laisse d’argent. C’est le projet qu’il faut revoir, pas la voie."
                .to_owned()
        }
        Agreement::MoneyAlone { richest } => [
            "Avec ces chiffres, c’est ",
            the(*richest),
            " qui laisse le plus après impôt, parmi les voies ouvertes.",
        ]
        .concat(),
        Agreement::Same { way } => [
            liked(*way).as_str(),
            "À ce chiffre d’affaires, c’est ",
            if close.is_empty() {
                "aussi cette voie"
            } else {
                the(*way)
            },
            " qui laisse le plus après impôt.",
        ]
        .concat(),
        Agreement::AboutAsMuch { ahead, richest } => [
            &liked(*ahead),
            "À ce chiffre d’affaires, ",
            the(*ahead),
            " laisse à peu près autant que ",
            the(*richest),
            ", qui laisse le plus.",
        ]
        .concat(),
        Agreement::Differs {
            ahead,
            richest,
            difference,
        } => [
            &liked(*ahead),
            "À ce chiffre d’affaires, c’est ",
            the(*richest),
            " qui laisse le plus après impôt : ",
            &euros(*difference),
            " de plus par mois que ",
            the(*ahead),
            ". À vous de peser les deux.",
        ]
        .concat(),
        Agreement::AheadAbsent { ahead, richest } => [
            &liked(*ahead),
            "Mais ",
            the(*ahead),
            " n’est pas possible à ce chiffre d’affaires. Parmi les autres voies ouvertes, c’est ",
            the(*richest),
            " qui laisse le plus.",
        ]
        .concat(),
    }
}

/// What money and answers say without the general reduction, then what changes with it, every way under the same one.
pub fn agreement_sentences([without, with]: &[Agreement; 2], close: &[Way]) -> String {
    if without == with {
        return agreement_sentence(without, close);
    }
    if let Some(range) = same_gap(without, with) {
        return [agreement_sentence(without, close).as_str(), " ", &range].concat();
    }
    [&agreement_sentence(without, close), WITH_REDUCTION, &changed(with)].concat()
}

/// Starts what only holds with the general reduction.
const WITH_REDUCTION: &str = " Avec la réduction générale de cotisations, ";

/// The same ways with another difference between them.
fn same_gap(without: &Agreement, with: &Agreement) -> Option<String> {
    let (
        Agreement::Differs { ahead, richest, .. },
        &Agreement::Differs {
            ahead: same_ahead,
            richest: same_richest,
            difference,
        },
    ) = (without, with)
    else {
        return None;
    };
    let same = *ahead == same_ahead && *richest == same_richest;
    same.then(|| {
        let text = "Avec la réduction générale de cotisations, cet écart serait de ";
        [text, &euros(difference), " par mois."].concat()
    })
}

/// What money says with the general reduction, after the sentence without it.
fn changed(with: &Agreement) -> String {
    let the = |way: Way| way_text(way).the;
    match *with {
        Agreement::NothingLeft => "rien ne resterait non plus.".to_owned(),
        Agreement::MoneyAlone { richest }
        | Agreement::Same { way: richest }
        | Agreement::AheadAbsent { richest, .. } => ["c’est ", the(richest), " qui laisserait le plus."].concat(),
        Agreement::AboutAsMuch { ahead, richest } => {
            [the(ahead), " laisserait à peu près autant que ", the(richest), "."].concat()
        }
        Agreement::Differs {
            ahead,
            richest,
            difference,
        } => [
            "c’est ",
            the(richest),
            " qui laisserait le plus : ",
            &euros(difference),
            " de plus par mois que ",
            the(ahead),
            ".",
        ]
        .concat(),
    }
}

/// The ways at one turnover, best first, each from its cautious figure to its upper one:
/// « Avec 45 000 € par an, il reste par mois : Micro 2 427 € (voie fermée), Portage de 1 650 à 1 900 €. »
pub fn order_sentence(
    turnover: Cents,
    nets: &[(Way, [Cents; 2])],
    access: PerWay<Access>,
    open: PerWay<bool>,
) -> String {
    let standing = |way: Way| match access[way] {
        Access::Closed => CLOSED,
        Access::Open | Access::Condition if open[way] => "",
        Access::Open | Access::Condition => UNRANKED,
    };
    let figures: Vec<String> = nets
        .iter()
        .map(|&(way, ends)| [short_name(way), " ", &in_a_list(ends), standing(way)].concat())
        .collect();
    let figures: Vec<&str> = figures.iter().map(String::as_str).collect();
    [
        "Avec ",
        &euros(turnover.whole_euros()),
        " par an, il reste par mois : ",
        &list(&figures),
        ".",
    ]
    .concat()
}

/// What is heard once a slider stands still: the amounts of the ways that are open, best first; of all where none is.
pub fn left_a_month(nets: &[(Way, [Cents; 2])], open: PerWay<bool>) -> String {
    let none = nets.iter().all(|&(way, _)| !open[way]);
    let heard = nets.iter().filter(|&&(way, _)| none || open[way]);
    let figures: Vec<String> = heard
        .map(|&(way, ends)| [short_name(way), " ", &cell(ends)].concat())
        .collect();
    ["Il reste par mois : ", &figures.join(", "), "\u{a0}€."].concat()
}

/// Amounts a month among others: « de 854 à 1 190 € », « 0 € », « −117 € ».
fn in_a_list(ends: [Cents; 2]) -> String {
    match ends[0].euros_a_month() {
        least if least > 0 => between(ends, "de "),
        0 => euros(0),
        least => ["−", &euros(-least)].concat(),
    }
}

/// Where ways cross without then with the general reduction: said once where both say the same.
pub fn crossing_sentences([without, with]: &[Vec<Crossing>; 2]) -> Vec<String> {
    let said = |crossings: &[Crossing]| -> Vec<String> { crossings.iter().copied().map(crossing_sentence).collect() };
    let (without, with) = (said(without), said(with));
    let only_without = |text: &String| {
        if with.contains(text) {
            text.clone()
        } else {
            [WITHOUT, text].concat()
        }
    };
    let only_with = with.iter().filter(|text| !without.contains(text));
    let only_with: Vec<String> = only_with.map(|text| [WITH, text].concat()).collect();
    without.iter().map(only_without).chain(only_with).collect()
}

/// Before a crossing that the general reduction moves away.
const WITHOUT: &str = "Sans la réduction générale : ";
/// Before a crossing that it brings.
const WITH: &str = "Avec la réduction générale : ";

/// « Au-dessus d'environ 54 000 € par an, la création laisse plus que la CAE. »
pub fn crossing_sentence(crossing: Crossing) -> String {
    [
        "Au-dessus d’environ ",
        &euros(rounded(crossing.at)),
        " par an, ",
        way_text(crossing.above).the,
        " laisse plus que ",
        way_text(crossing.below).the,
        if crossing.above == Way::Creation {
            ", avant la comptabilité"
        } else {
            ""
        },
        ".",
    ]
    .concat()
}

/// To the nearest 500 €: the hypotheses do not know better.
fn rounded(turnover: Cents) -> i64 {
    (turnover.whole_euros() + 250) / 500 * 500
}

/// Ways that the figures show and that the answers close.
pub fn not_open(ways: &[Way]) -> String {
    let names: Vec<&str> = ways.iter().map(|&way| way_text(way).the).collect();
    let why = if let [_] = ways {
        "cette voie n’est pas proposée"
    } else {
        "ces voies ne sont pas proposées"
    };
    [
        "Pour comparer seulement, car ",
        why,
        " d’après vos réponses : ",
        &list(&names),
        ".",
    ]
    .concat()
}

/// No crossing on the curve.
pub fn no_crossing(most: Cents) -> String {
    [
        "De 0 à ",
        &euros(most.whole_euros()),
        ", l’ordre des voies reste à peu près le même.",
    ]
    .concat()
}

/// Where the micro stops.
pub fn micro_stops(ceiling: Cents) -> String {
    [
        "La micro-entreprise s’arrête à son plafond : ",
        &euros(ceiling.whole_euros()),
        " par an.",
    ]
    .concat()
}

/// What is wrong with a number typed among the hypotheses, and what to do.
pub fn wrong_number(most: u16) -> String {
    format!("Écrivez un nombre entre 0 et {most}. Le dernier nombre compris reste compté.")
}

/// Caption of the computation of a status.
pub fn computation(status: &str) -> String {
    format!("Le calcul, ligne par ligne : {status}")
}

/// What is wrong with a typed amount, and what to do.
pub fn wrong_amount(error: AmountError, most: u32) -> String {
    match error {
        AmountError::Empty => "Écrivez un montant en euros. Le dernier montant compris reste compté.".to_owned(),
        AmountError::NotANumber => {
            "Écrivez le montant en chiffres, par exemple 22 000. Le dernier montant compris reste compté.".to_owned()
        }
        AmountError::Decimals => "Arrondissez à l’euro : un nombre entier, sans virgule.".to_owned(),
        AmountError::Ambiguous => "Écrivez ce montant sans virgule, par exemple 45 000.".to_owned(),
        AmountError::Negative => "Le montant ne peut pas être négatif. Écrivez 0 ou plus.".to_owned(),
        AmountError::TooLarge => [
            "Ce montant est trop grand. Le plus grand possible est ",
            &euros(most.into()),
            ".",
        ]
        .concat(),
    }
}
