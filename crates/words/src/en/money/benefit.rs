//! Unemployment benefit beside an activity: the words.

use super::sentences::{months, short_name, to_the_cent};
use crate::language::benefit_refusals::refused;
use crate::language::format::{date, euros, month_of, number};
use crate::language::refusals::capitalised;
use engine::Way;
use engine::benefit::{Aid, ArceReason, BenefitNote, Daily, Month, Plan, Refused, ToAsk};
use engine::income::{Cents, Family, Household};
use law::{Date, Law};

/// Title of the part.
pub const BENEFIT_TITLE: &str = "With your unemployment benefit (ARE)";
/// How it goes.
pub const ABOUT_BENEFIT: &str = "When you work, the benefit of the month goes down by 70% of what the activity brings in. What is not paid is not lost: your rights last longer. Amounts before tax.";
/// Benefit of a day.
pub const DAILY_BENEFIT: &str = "Your benefit per day, gross, in euros";
/// Where it is.
pub const DAILY_BENEFIT_HINT: &str = "It is in the letter where France Travail (the public employment service) says that you have rights: look for “allocation journalière brute”.";
/// Days left.
pub const DAYS_LEFT: &str = "Days of benefit left on the day you start";
/// The longest rights.
pub fn longest_rights(days: u16) -> String {
    [
        "The law limits these rights to ",
        &number(days.into()),
        " days, depending on age.",
    ]
    .concat()
}
/// Months of CAPE.
pub const CAPE_MONTHS: &str = "Months of test in a CAE (CAPE), without salary";
/// What they are.
pub const CAPE_MONTHS_HINT: &str =
    "Before the employment contract. We count six months: ask the CAE how long the test lasts.";
/// Title for who has no benefit today.
pub const OTHER_AIDS: &str = "Unemployment benefit, RSA, prime d’activité";
/// The contract ended before the ceiling.
pub const OLD_CONTRACT: &str = "My contract ended before 1 April 2025";
/// Before the amounts.
pub const BENEFIT_MISSING: &str = "Write your benefit per day to see the amounts.";
/// Without a turnover.
pub const BENEFIT_NEEDS_TURNOVER: &str = "Write above what your clients pay per year to see the amounts.";
/// Title of the months.
pub const BENEFIT_MONTHS: &str = "Month by month";
/// “Month by month: CAE”, for the table of a way.
pub fn months_of(way: Way) -> String {
    [BENEFIT_MONTHS, ": ", short_name(way)].concat()
}

/// Columns of the months.
pub const BENEFIT_COLUMNS: [&str; 5] = ["Month", "Activity", "Benefit", "Total", "Days left"];
/// Title of what else may be asked for.
pub const TO_ASK: &str = "Other aid to ask for at the CAF (family benefits office)";

/// Months that the first sentence counts: a year.
const FIRST_MONTHS: usize = 12;

/// “Over 12 months: €24,300, of which €9,800 is benefit.” The first year of a plan.
pub fn months_with(plan: &Plan) -> String {
    let year = &plan.months[..plan.months.len().min(FIRST_MONTHS)];
    let sum = |amount: fn(&Month) -> Cents| euros(year.iter().map(amount).sum::<Cents>().whole_euros());
    [
        "Over ",
        &months(year.len()),
        ": ",
        &sum(|month| month.total),
        ", of which ",
        &sum(|month| month.benefit),
        " is benefit.",
    ]
    .concat()
}

/// When the benefit stops, or what is left at the end of the plan.
pub fn benefit_stops(plan: &Plan) -> Vec<String> {
    let cap = plan.cap.as_ref().and_then(|cap| Some((cap.reached?, cap.certain)));
    match cap {
        Some((rank, true)) => vec![cap_reached(plan, rank)],
        Some((rank, false)) => vec![cap_maybe(plan, rank), rights_end(plan)],
        None => vec![rights_end(plan)],
    }
}

fn cap_reached(plan: &Plan, rank: usize) -> String {
    let left = rank.checked_sub(1).and_then(|rank| plan.months.get(rank));
    let left = days_left(left.map_or(0, |month| month.left));
    [
        "The ceiling of 60% of the rights is reached in ",
        &named(plan, rank),
        ". You then have ",
        &left,
        " left.",
    ]
    .concat()
}

fn cap_maybe(plan: &Plan, rank: usize) -> String {
    [
        "The ceiling of 60% of the rights would be reached in ",
        &named(plan, rank),
        ": to be checked before you choose.",
    ]
    .concat()
}

fn rights_end(plan: &Plan) -> String {
    if let Some(rank) = plan.end {
        return ["Your rights end in ", &named(plan, rank), "."].concat();
    }
    let left = days_left(plan.months.last().map_or(0, |month| month.left));
    let months = months(plan.months.len());
    ["After ", &months, ", you have ", &left, " left."].concat()
}

fn named(plan: &Plan, rank: usize) -> String {
    let month = rank.checked_sub(1).and_then(|rank| plan.months.get(rank));
    month.map(|month| month_of(month.first)).unwrap_or_default()
}

fn days_left(days: u16) -> String {
    match days {
        1 => "one day".to_owned(),
        _ => [&number(days.into()), " days"].concat(),
    }
}

/// “January 2027 to May 2027”, “December 2026” for one month.
pub fn months_between([first, last]: [Date; 2]) -> String {
    let (from, to) = (month_of(first), month_of(last));
    if from == to {
        return from;
    }
    [&from, " to ", &to].concat()
}

/// Why these rights have no amounts, for who writes them on the page.
pub fn benefit_refused(why: Refused, law: Law) -> String {
    match why {
        Refused::NoBenefit => BENEFIT_MISSING.to_owned(),
        Refused::WageTooHigh { most } => [
            "The highest benefit is ",
            &to_the_cent(Daily::of_wage(most, law).gross),
            " a day. Check your letter.",
        ]
        .concat(),
        why => capitalised(&refused(why)),
    }
}

/// The Arce of a plan, when it can be had.
pub fn arce_payments(plan: &Plan) -> String {
    let [first, second] = plan.arce.payments;
    [
        "Or, instead, Arce (part of the benefit paid as a lump sum): ",
        &euros(first.amount.whole_euros()),
        " at the start, then the same amount from ",
        &date(second.day),
        " if the activity continues.",
    ]
    .concat()
}

/// Why the Arce cannot be had, or is to check.
pub const fn arce_reason(reason: ArceReason) -> &'static str {
    match reason {
        ArceReason::Creation => "Arce is possible, with Acre.",
        ArceReason::NoAcre => "No Arce without Acre: tick Acre in the assumptions if you have a right to it.",
        ArceReason::Employee => "No Arce in portage: you are an employee there.",
        ArceReason::Cooperative => "Arce in a CAE: the law is not clear. To be checked with France Travail.",
    }
}

/// What a plan supposes or leaves to check.
pub const fn benefit_note(note: BenefitNote) -> &'static str {
    match note {
        BenefitNote::BaseToCheck => "Which income counts is to be checked with France Travail.",
        BenefitNote::Provisional => {
            "As long as your income is not known, an advance of 70% may be paid, then corrected."
        }
        BenefitNote::DividendsNotCounted => "Dividends are not counted as a salary.",
        BenefitNote::RestToAsk => "You can ask France Travail for the rest, if the activity has brought in nothing.",
        BenefitNote::CapToCheck => "During a CAPE, the ceiling of 60% is to be checked.",
        BenefitNote::NoPayDuringCape => "During the CAPE, no salary is paid.",
        BenefitNote::FallToCheck => "A high benefit goes down after a few months: to be checked.",
        BenefitNote::AgeUnknown => "A high benefit may go down, depending on your age: this is not counted.",
        BenefitNote::LengthToCheck => {
            "After a rupture conventionnelle (agreed end of contract), the length of the rights is to be checked."
        }
        BenefitNote::AcreFirstYear => "Acre is counted for the first year only.",
    }
}

/// Children up to whom the orders of magnitude go.
const FEW_CHILDREN: u8 = 2;

/// “For a single person, the prime d’activité (in-work benefit) goes from €0 to €385 a month, and stops before €2,150 net.”
pub fn to_ask(asked: ToAsk, household: &Household) -> String {
    let ToAsk { rsa, prime } = asked;
    let more = if household.children > FEW_CHILDREN {
        " With more than two children, it is more."
    } else {
        ""
    };
    [
        "For ",
        home(household),
        ", the prime d’activité (in-work benefit) goes ",
        &aid(prime),
        ". The RSA (minimum income) goes ",
        &aid(rsa),
        ".",
        more,
        " These are rough figures, with all the income of the household: the CAF simulator says the amount.",
    ]
    .concat()
}

fn aid(Aid { amount, ends }: Aid) -> String {
    let [least, most] = amount.map(Cents::whole_euros);
    [
        "from ",
        &euros(least),
        " to ",
        &euros(most),
        " a month, and stops before ",
        &euros(ends.whole_euros()),
        " net",
    ]
    .concat()
}

const fn home(household: &Household) -> &'static str {
    match (household.family, household.children) {
        (Family::Alone, 0) => "a single person",
        (Family::Couple, 0) => "a couple",
        (Family::LoneParent, _) => "a lone parent with children",
        (Family::Alone | Family::Couple, _) => "a couple with children",
    }
}
