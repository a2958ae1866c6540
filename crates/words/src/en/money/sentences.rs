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
        ["They follow the turnover: ", &share, ", from your answer."].concat()
    } else {
        [
            "Your answers do not say your expenses. We take a common level for your activity: ",
            &share,
            " of turnover.",
        ]
        .concat()
    }
}

/// “Most often 4 to 10%.”
pub fn usually(usual: Range<Percent>) -> String {
    let [least, most] = [usual.least, usual.most].map(|end| number(end.0 as i64));
    ["Most often ", &least, " to ", &most, "%."].concat()
}

/// When the rules of a block were noted: their addresses are still to be opened.
pub fn sources_read(day: Date) -> String {
    ["Rules noted on ", &date(day), ": open them before you act."].concat()
}

/// A name that fits on a drawing.
pub const fn short_name(way: Way) -> &'static str {
    match way {
        Way::Cae => "CAE",
        Way::Portage => "Portage",
        Way::Micro => "Micro",
        Way::Creation => "Business",
    }
}

/// “one month”, “6 months”.
pub(super) fn months(count: usize) -> String {
    match count {
        1 => "one month".to_owned(),
        _ => [&count.to_string(), " months"].concat(),
    }
}

/// An amount a year, as people read it by month: “€1,922”, “nothing”, “a loss of €120”.
pub fn by_month(net: Cents) -> String {
    left(net.euros_a_month())
}

/// “€23,060 a year. Before tax: €1,992 a month, €23,908 a year.”
pub fn by_year(after: Cents, before: Cents) -> String {
    let year = [&left(after.whole_euros()), " a year. "].concat();
    if after == before {
        return year + "This activity adds no income tax.";
    }
    [
        &year,
        "Before tax: ",
        &left(before.euros_a_month()),
        " a month, ",
        &left(before.whole_euros()),
        " a year.",
    ]
    .concat()
}

/// An amount a year known between two ends, read by month: “€854 to €1,190”; one figure when they do not differ.
pub fn by_month_between(ends: [Cents; 2]) -> String {
    between(ends, "")
}

pub(super) fn between(ends: [Cents; 2], from: &str) -> String {
    span(ends.map(Cents::euros_a_month), from)
}

/// Two amounts in euros after a word; one where they do not differ.
fn span([least, most]: [i64; 2], from: &str) -> String {
    if least < 0 || most <= least {
        return left(least);
    }
    [from, &euros(least), " to ", &euros(most)].concat()
}

fn left(amount: i64) -> String {
    match amount {
        0 => "nothing".to_owned(),
        1.. => euros(amount),
        _ => ["a loss of ", &euros(-amount)].concat(),
    }
}

/// “€31,000 to €34,000 a year, which is €259 to €284 per paid day.” The turnovers a year, and how many days or hours are paid;
/// a year only without any.
pub fn to_invoice([least, most]: [Cents; 2], paid: i64, by: PaidBy) -> String {
    let a_year = span([least, most].map(Cents::whole_euros), "") + " a year";
    if paid == 0 {
        return a_year + ".";
    }
    let each = |turnover: Cents| (turnover.whole_euros() + paid - 1) / paid;
    let unit = match by {
        PaidBy::Day => " per paid day.",
        PaidBy::Hour => " per paid hour.",
    };
    [&a_year, ", which is ", &span([least, most].map(each), ""), unit].concat()
}

/// “With your sales, at the average rate of French towns, the minimum CFE goes from €65 to €655 a year.”
pub fn cfe_said(turnover: Cents, law: Law) -> String {
    let Some([least, most]) = cfe_minimum(turnover, law) else {
        return "With your sales, the minimum CFE is not due.".to_owned();
    };
    [
        "With your sales, at the average rate of French towns, the minimum CFE goes from ",
        &euros(least.whole_euros()),
        " to ",
        &euros(most.whole_euros()),
        " a year.",
    ]
    .concat()
}

/// The ceiling of a micro-entreprise is below what would be needed.
pub fn wanted_too_much(ceiling: Cents) -> String {
    [
        "Not possible: you would have to go above the ceiling of ",
        &euros(ceiling.whole_euros()),
        " a year.",
    ]
    .concat()
}

/// The VAT a year that is in what private clients pay, where it is due in a micro-entreprise or a company, or in a CAE only.
pub fn vat_due(micro: Cents, cae: Cents) -> String {
    if micro > Cents::ZERO {
        return [
            "At this price, ",
            &euros(micro.whole_euros()),
            " of VAT a year must be paid to the State, in all four ways.",
        ]
        .concat();
    }
    [
        "At this price, there is no VAT in a micro-entreprise or in a full business. In a CAE, ",
        &euros(cae.whole_euros()),
        " a year must be paid.",
    ]
    .concat()
}

/// What happens at a step of the curve.
pub fn cliff_sentence(cliff: Cliff) -> String {
    let at = euros(cliff.at.whole_euros());
    match cliff.id {
        CliffId::MicroCeiling => micro_stops(cliff.at),
        CliffId::Vat => [
            "Above ",
            &at,
            " a year, VAT is due in a micro-entreprise and in a full business. At the same price for your clients, you have less left.",
        ]
        .concat(),
        CliffId::Pass => [
            short_name(cliff.way),
            ": at about ",
            &at,
            " a year, the salary goes above the Social Security ceiling. A contribution starts, and a few euros less are left each month.",
        ]
        .concat(),
        CliffId::Reduction => [
            short_name(cliff.way),
            ": at about ",
            &at,
            " a year, the general reduction of social contributions stops. For a while, if you invoice more, nothing more is left.",
        ]
        .concat(),
    }
}

/// Why nothing is left.
pub const fn nothing_left(net: Cents) -> Option<&'static str> {
    match net.0 {
        0 => Some("At this level, this way leaves nothing."),
        1.. => None,
        _ => Some("Expenses and contributions are higher than the money you receive."),
    }
}

/// An amount to the cent: `€1,234.56`.
pub fn to_the_cent(amount: Cents) -> String {
    let cents = (amount.0 % 100).unsigned_abs();
    let sign = if amount.0 < 0 { "−" } else { "" };
    let whole = euros((amount.0 / 100).abs());
    format!("{sign}{whole}.{cents:02}")
}

/// The figures in a cell of a table, whole euros without their sign: “1,032 to 1,437”; one when they do not differ.
pub fn cell(ends: [Cents; 2]) -> String {
    let [least, most] = ends.map(Cents::euros_a_month);
    if most <= least {
        return number(least);
    }
    [&number(least), " to ", &number(most)].concat()
}

/// The richest way is open under a condition only.
pub fn under_condition(way: Way) -> String {
    [
        " ",
        way_text(way).the_at_start,
        " is open under a condition: read what is said of the ways, in “The other ways” or “Why”.",
    ]
    .concat()
}

/// Whether money and answers point to the same way; `close` holds the ways of a close call, and is empty otherwise.
pub fn agreement_sentence(agreement: &Agreement, close: &[Way]) -> String {
    let the = |way| way_text(way).the;
    let liked = |ahead: Way| {
        if close.is_empty() {
            return ["From your answers, ", the(ahead), " fits you best. "].concat();
        }
        let members: Vec<&str> = close.iter().map(|&way| the(way)).collect();
        ["From your answers, it is a close call between ", &list(&members), ". "].concat()
    };
    match agreement {
        Agreement::NothingLeft => {
            "With these figures, no open way leaves any money. It is the project that needs another look, not the way."
                .to_owned()
        }
        Agreement::MoneyAlone { richest } => [
            "With these figures, ",
            the(*richest),
            " leaves the most after tax, among the open ways.",
        ]
        .concat(),
        Agreement::Same { way } => [
            liked(*way).as_str(),
            "At this turnover, ",
            if close.is_empty() { "this way also" } else { the(*way) },
            " leaves the most after tax.",
        ]
        .concat(),
        Agreement::AboutAsMuch { ahead, richest } => [
            &liked(*ahead),
            "At this turnover, ",
            the(*ahead),
            " leaves about as much as ",
            the(*richest),
            ", which leaves the most.",
        ]
        .concat(),
        Agreement::Differs {
            ahead,
            richest,
            difference,
        } => [
            &liked(*ahead),
            "At this turnover, ",
            the(*richest),
            " leaves the most after tax: ",
            &euros(*difference),
            " a month more than ",
            the(*ahead),
            ". It is for you to say what matters more.",
        ]
        .concat(),
        Agreement::AheadAbsent { ahead, richest } => [
            &liked(*ahead),
            "But ",
            the(*ahead),
            " is not possible at this turnover. Among the other open ways, ",
            the(*richest),
            " leaves the most.",
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
const WITH_REDUCTION: &str = " With the general reduction of social contributions, ";

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
        let text = "With the general reduction of social contributions, this gap would be ";
        [text, &euros(difference), " a month."].concat()
    })
}

/// What money says with the general reduction, after the sentence without it.
fn changed(with: &Agreement) -> String {
    let the = |way: Way| way_text(way).the;
    match *with {
        Agreement::NothingLeft => "nothing would be left either.".to_owned(),
        Agreement::MoneyAlone { richest }
        | Agreement::Same { way: richest }
        | Agreement::AheadAbsent { richest, .. } => [the(richest), " would leave the most."].concat(),
        Agreement::AboutAsMuch { ahead, richest } => {
            [the(ahead), " would leave about as much as ", the(richest), "."].concat()
        }
        Agreement::Differs {
            ahead,
            richest,
            difference,
        } => [
            the(richest),
            " would leave the most: ",
            &euros(difference),
            " a month more than ",
            the(ahead),
            ".",
        ]
        .concat(),
    }
}

/// The ways at one turnover, best first, each from its cautious figure to its upper one:
/// “With €45,000 a year, this is left each month: Micro €2,427 (closed way) and Portage from €1,650 to €1,900.”
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
        "With ",
        &euros(turnover.whole_euros()),
        " a year, this is left each month: ",
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
    ["Left per month, in euros: ", &figures.join(", "), "."].concat()
}

/// Amounts a month among others: “from €854 to €1,190”, “€0”, “−€117”.
fn in_a_list(ends: [Cents; 2]) -> String {
    match ends[0].euros_a_month() {
        least if least > 0 => between(ends, "from "),
        least => euros(least),
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
const WITHOUT: &str = "Without the general reduction of social contributions. ";
/// Before a crossing that it brings.
const WITH: &str = "With the general reduction of social contributions. ";

/// “Above about €54,000 a year, a full business leaves more than a CAE, before accounting.”
pub fn crossing_sentence(crossing: Crossing) -> String {
    [
        "Above about ",
        &euros(rounded(crossing.at)),
        " a year, ",
        way_text(crossing.above).the,
        " leaves more than ",
        way_text(crossing.below).the,
        if crossing.above == Way::Creation {
            ", before accounting"
        } else {
            ""
        },
        ".",
    ]
    .concat()
}

/// To the nearest €500: the hypotheses do not know better.
fn rounded(turnover: Cents) -> i64 {
    (turnover.whole_euros() + 250) / 500 * 500
}

/// Ways that the figures show and that the answers close.
pub fn not_open(ways: &[Way]) -> String {
    let names: Vec<&str> = ways.iter().map(|&way| way_text(way).the).collect();
    let why = if let [_] = ways {
        "this way is not proposed"
    } else {
        "these ways are not proposed"
    };
    [
        "For comparison only. From your answers, ",
        why,
        ": ",
        &list(&names),
        ".",
    ]
    .concat()
}

/// No crossing on the curve.
pub fn no_crossing(most: Cents) -> String {
    [
        "From €0 to ",
        &euros(most.whole_euros()),
        ", the order of the ways stays about the same.",
    ]
    .concat()
}

/// Where the micro stops.
pub fn micro_stops(ceiling: Cents) -> String {
    [
        "A micro-entreprise stops at its ceiling: ",
        &euros(ceiling.whole_euros()),
        " a year.",
    ]
    .concat()
}

/// What is wrong with a number typed among the hypotheses, and what to do.
pub fn wrong_number(most: u16) -> String {
    format!("Write a number between 0 and {most}. The last number we understood still counts.")
}

/// Caption of the computation of a status.
pub fn computation(status: &str) -> String {
    format!("The calculation, line by line: {status}")
}

/// What is wrong with a typed amount, and what to do.
pub fn wrong_amount(error: AmountError, most: u32) -> String {
    match error {
        AmountError::Empty => "Write an amount in euros. The last amount we understood still counts.".to_owned(),
        AmountError::NotANumber => {
            "Write the amount in figures, for example 22000. The last amount we understood still counts.".to_owned()
        }
        AmountError::Decimals => "Round to the euro: a whole number, without cents.".to_owned(),
        AmountError::Ambiguous => "Write this amount without a point, for example 45000.".to_owned(),
        AmountError::Negative => "The amount cannot be negative. Write 0 or more.".to_owned(),
        AmountError::TooLarge => [
            "This amount is too large. The largest possible is ",
            &euros(most.into()),
            ".",
        ]
        .concat(),
    }
}
