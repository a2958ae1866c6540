//! Unemployment benefit beside an activity: the words.

use super::sentences::{short_name, to_the_cent};
use crate::language::benefit_refusals::refused;
use crate::language::format::{date, euros, month_of, number};
use crate::language::refusals::capitalised;
use engine::Way;
use engine::benefit::{Aid, ArceReason, BenefitNote, Daily, Month, Plan, Refused, ToAsk};
use engine::income::{Cents, Family, Household};
use law::{Date, Law};

/// Title of the part.
pub const BENEFIT_TITLE: &str = "Avec votre allocation chômage (ARE)";
/// How it goes.
pub const ABOUT_BENEFIT: &str = "Quand vous travaillez, l’allocation du mois baisse de 70 % de ce que l’activité rapporte. Ce qui n’est pas versé n’est pas perdu : vos droits durent plus longtemps. Montants avant impôt.";
/// Benefit of a day.
pub const DAILY_BENEFIT: &str = "Votre allocation par jour, brute, en euros";
/// Where it is.
pub const DAILY_BENEFIT_HINT: &str =
    "Elle est sur le courrier de France Travail qui ouvre vos droits : « allocation journalière brute ».";
/// Days left.
pub const DAYS_LEFT: &str = "Jours d’allocation qui restent le jour du début";
/// The longest rights.
pub fn longest_rights(days: u16) -> String {
    [
        "La loi limite ces droits à ",
        &number(days.into()),
        " jours selon l’âge.",
    ]
    .concat()
}
/// Months of CAPE.
pub const CAPE_MONTHS: &str = "Mois de test en CAE (CAPE), sans salaire";
/// What they are.
pub const CAPE_MONTHS_HINT: &str = "Avant le contrat salarié. Nous comptons six mois : demandez la durée à la CAE.";
/// Title for who has no benefit today.
pub const OTHER_AIDS: &str = "Chômage, RSA, prime d’activité";
/// The contract ended before the ceiling.
pub const OLD_CONTRACT: &str = "Mon contrat s’est terminé avant le 1er avril 2025";
/// Before the amounts.
pub const BENEFIT_MISSING: &str = "Écrivez votre allocation par jour pour voir les montants.";
/// Without a turnover.
pub const BENEFIT_NEEDS_TURNOVER: &str = "Écrivez plus haut ce que paient vos clients par an pour voir les montants.";
/// Title of the months.
pub const BENEFIT_MONTHS: &str = "Mois par mois";
/// « Mois par mois : CAE », for the table of a way.
pub fn months_of(way: Way) -> String {
    [BENEFIT_MONTHS, "\u{a0}: ", short_name(way)].concat()
}

/// Columns of the months.
pub const BENEFIT_COLUMNS: [&str; 5] = ["Mois", "Activité", "Allocation", "Total", "Jours restants"];
/// Title of what else may be asked for.
pub const TO_ASK: &str = "D’autres aides à demander à la CAF";

/// Months that the first sentence counts: a year.
const FIRST_MONTHS: usize = 12;

/// « Sur 12 mois : 24 300 €, dont 9 800 € d’allocation. » The first year of a plan.
pub fn months_with(plan: &Plan) -> String {
    let year = &plan.months[..plan.months.len().min(FIRST_MONTHS)];
    let sum = |amount: fn(&Month) -> Cents| euros(year.iter().map(amount).sum::<Cents>().whole_euros());
    [
        "Sur ",
        &year.len().to_string(),
        " mois : ",
        &sum(|month| month.total),
        ", dont ",
        &sum(|month| month.benefit),
        " d’allocation.",
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
        "Le plafond de 60 % des droits est atteint en ",
        &named(plan, rank),
        ". Il reste alors ",
        &left,
        ".",
    ]
    .concat()
}

fn cap_maybe(plan: &Plan, rank: usize) -> String {
    [
        "Le plafond de 60 % des droits serait atteint en ",
        &named(plan, rank),
        "\u{a0}: à vérifier avant de choisir.",
    ]
    .concat()
}

fn rights_end(plan: &Plan) -> String {
    if let Some(rank) = plan.end {
        return ["Vos droits se terminent en ", &named(plan, rank), "."].concat();
    }
    let left = days_left(plan.months.last().map_or(0, |month| month.left));
    ["Après ", &plan.months.len().to_string(), " mois, il reste ", &left, "."].concat()
}

fn named(plan: &Plan, rank: usize) -> String {
    let month = rank.checked_sub(1).and_then(|rank| plan.months.get(rank));
    month.map(|month| month_of(month.first)).unwrap_or_default()
}

fn days_left(days: u16) -> String {
    match days {
        1 => "un jour".to_owned(),
        _ => [&number(days.into()), " jours"].concat(),
    }
}

/// « De janvier 2027 à mai 2027 », « décembre 2026 » for one month.
pub fn months_between([first, last]: [Date; 2]) -> String {
    let (from, to) = (month_of(first), month_of(last));
    if from == to {
        return from;
    }
    let of = if from.starts_with(['a', 'o']) { "D’" } else { "De " };
    [of, &from, " à ", &to].concat()
}

/// Why these rights have no amounts, for who writes them on the page.
pub fn benefit_refused(why: Refused, law: Law) -> String {
    match why {
        Refused::NoBenefit => BENEFIT_MISSING.to_owned(),
        Refused::WageTooHigh { most } => [
            "L’allocation la plus élevée est de ",
            &to_the_cent(Daily::of_wage(most, law).gross),
            " par jour. Vérifiez votre courrier.",
        ]
        .concat(),
        why => capitalised(&refused(why)),
    }
}

/// The Arce of a plan, when it can be had.
pub fn arce_payments(plan: &Plan) -> String {
    let [first, second] = plan.arce.payments;
    [
        "Ou, à la place, l’Arce : ",
        &euros(first.amount.whole_euros()),
        " au début, puis autant à partir du ",
        &date(second.day),
        " si l’activité continue.",
    ]
    .concat()
}

/// Why the Arce cannot be had, or is to check.
pub const fn arce_reason(reason: ArceReason) -> &'static str {
    match reason {
        ArceReason::Creation => "L’Arce est possible, avec l’Acre.",
        ArceReason::NoAcre => "Pas d’Arce sans l’Acre : cochez l’Acre dans les hypothèses si vous y avez droit.",
        ArceReason::Employee => "Pas d’Arce en portage : vous y êtes salarié ou salariée.",
        ArceReason::Cooperative => "Arce en CAE : les textes ne sont pas clairs. À vérifier avec France Travail.",
    }
}

/// What a plan supposes or leaves to check.
pub const fn benefit_note(note: BenefitNote) -> &'static str {
    match note {
        BenefitNote::BaseToCheck => "Le revenu qui compte est à vérifier avec France Travail.",
        BenefitNote::Provisional => {
            "Tant que vos revenus ne sont pas connus, une avance de 70 % peut être versée, puis corrigée."
        }
        BenefitNote::DividendsNotCounted => "Les dividendes ne sont pas comptés comme un salaire.",
        BenefitNote::RestToAsk => "La suite se demande à France Travail, si l’activité n’a rien rapporté.",
        BenefitNote::CapToCheck => "Pendant un CAPE, le plafond de 60 % est à vérifier.",
        BenefitNote::NoPayDuringCape => "Pendant le CAPE, aucun salaire n’est versé.",
        BenefitNote::FallToCheck => "Une allocation élevée baisse au bout de quelques mois : à vérifier.",
        BenefitNote::AgeUnknown => "Une allocation élevée peut baisser selon votre âge : ce n’est pas compté.",
        BenefitNote::LengthToCheck => "Après une rupture conventionnelle, la durée des droits est à vérifier.",
        BenefitNote::AcreFirstYear => "L’Acre n’est comptée que la première année.",
    }
}

/// Children up to whom the orders of magnitude go.
const FEW_CHILDREN: u8 = 2;

/// « Pour une personne seule, la prime d’activité va de 0 à 385 € par mois, et rien à partir de 2 150 € nets. »
pub fn to_ask(asked: ToAsk, household: &Household) -> String {
    let ToAsk { rsa, prime } = asked;
    let more = if household.children > FEW_CHILDREN {
        " Avec plus de deux enfants, c’est davantage."
    } else {
        ""
    };
    [
        "Pour ",
        home(household),
        ", la prime d’activité va ",
        &aid(prime),
        ". Le RSA va ",
        &aid(rsa),
        ".",
        more,
        " Ce sont des ordres de grandeur, avec tous les revenus du foyer : le simulateur de la CAF dit le montant.",
    ]
    .concat()
}

fn aid(Aid { amount, ends }: Aid) -> String {
    let [least, most] = amount.map(Cents::whole_euros);
    [
        "de ",
        &number(least),
        " à ",
        &euros(most),
        " par mois, et s’arrête avant ",
        &euros(ends.whole_euros()),
        " nets",
    ]
    .concat()
}

const fn home(household: &Household) -> &'static str {
    match (household.family, household.children) {
        (Family::Alone, 0) => "une personne seule",
        (Family::Couple, 0) => "un couple",
        (Family::LoneParent, _) => "un parent seul avec ses enfants",
        (Family::Alone | Family::Couple, _) => "un couple avec enfants",
    }
}
