//! The doors of the result: their names, and what each title answers before it is opened.

use engine::income::Cents;
use engine::{Access, Way};
use exchange::route::Door;

use super::format::{euros, number, times};
use super::money::{cell, short_name};
use super::verdicts::ALMOST_ALWAYS;

/// Under « Demain »: the act, an infinitive.
pub fn tomorrow(act: &str) -> String {
    [act, ", puis la suite."].concat()
}
/// Under « Pourquoi » without a way in front.
pub const NO_WAY_AHEAD: &str = "Ce que disent vos réponses.";
/// Under « Pourquoi » in a close call.
pub const CLOSE: &str = "Ce qui les départage.";
/// Under « Le calcul ».
pub const CALCULATION: &str = "Les chiffres, votre profil, la méthode.";

/// The name of a door; `ahead` ways are in front.
pub const fn name(door: Door, ahead: usize) -> &'static str {
    match door {
        Door::Tomorrow => "Demain, puis ensuite",
        Door::Money => "L’argent",
        Door::Why => "Pourquoi, et si nous nous trompions",
        Door::Ways => match ahead {
            1 => "Les trois autres voies",
            2 => "Les deux autres voies",
            3 => "L’autre voie",
            _ => "Les quatre voies",
        },
        Door::Meeting => "Mon rendez-vous",
        Door::Calculation => "Le calcul, pour les curieux",
    }
}

/// « Portage 2 251, micro 3 045 € par mois »; what to do where no figure is known.
pub fn money(nets: &[(Way, [Cents; 2])]) -> String {
    if nets.is_empty() {
        return "Choisissez un chiffre d’affaires : voici ce qu’il vous resterait.".to_owned();
    }
    let one = |&(way, ends): &(Way, [Cents; 2])| [short_name(way), " ", &cell(ends)].concat();
    let said: Vec<String> = nets.iter().map(one).collect();
    [&said.join(", "), " € par mois."].concat()
}

/// How often the way in front stays in front; `share` in percent.
pub fn stays_first(share: u8) -> String {
    if share >= ALMOST_ALWAYS {
        return "En changeant un peu vos réponses, elle reste presque toujours devant.".to_owned();
    }
    let times = times(share);
    [
        "En changeant un peu vos réponses, elle reste devant ",
        &times,
        " fois sur 100.",
    ]
    .concat()
}

/// « micro ouverte », « création fermée »; `aside` for a way kept out of the ranking.
pub fn way_and_access(way: Way, access: Access, aside: bool) -> String {
    [short_name(way), " ", access_word(access, aside)].concat()
}

/// How a way stands, in a word or two.
pub const fn access_word(access: Access, aside: bool) -> &'static str {
    match (access, aside) {
        (Access::Closed, _) => "fermée",
        (_, true) => "à part",
        (Access::Condition, _) => "à condition",
        (Access::Open, _) => "ouverte",
    }
}

/// « Une fois ce point réglé : … »
pub fn after_settling(said: &str) -> String {
    ["Une fois ce point réglé\u{a0}: ", said].concat()
}

/// Several, with commas.
pub fn listed(said: &[String]) -> String {
    [&said.join(", "), "."].concat()
}

/// How many questions wait for an appointment.
pub fn meeting(questions: usize) -> String {
    match questions {
        0 => "La fiche et le lien à partager.".to_owned(),
        1 => "Une question à poser, la fiche, le lien à partager.".to_owned(),
        _ => [
            &questions.to_string(),
            " questions à poser, la fiche, le lien à partager.",
        ]
        .concat(),
    }
}

/// What a way is, in the fewest words; the whole is [`super::ways::way`].
pub const fn what(way: Way) -> &'static str {
    match way {
        Way::Cae => "Une entreprise partagée : vous y développez votre activité, avec ses services, son collectif.",
        Way::Portage => "Vous trouvez vos missions, et une société de portage vous verse un salaire.",
        Way::Micro => "Une entreprise individuelle aux règles simples : vous cotisez sur ce que vous encaissez.",
        Way::Creation => "Votre propre entreprise, avec une comptabilité complète, et vos frais déduits.",
    }
}

/// « Sur 40 000 € par an : micro 1 252 €, création 1 416 € par mois. »
pub fn amounts(turnover: u32, nets: &[(Way, [Cents; 2])]) -> String {
    let one = |&(way, [least, _]): &(Way, [Cents; 2])| [short_name(way), " ", &euros(least.euros_a_month())].concat();
    let said: Vec<String> = nets.iter().map(one).collect();
    [
        "Sur ",
        &euros(turnover.into()),
        " par an : ",
        &said.join(", "),
        " par mois.",
    ]
    .concat()
}

/// The amount of the way in front, and what another open way would leave more, by month.
pub fn amount(turnover: u32, way: Way, ends: [Cents; 2], more: Option<(Way, [i64; 2])>) -> String {
    // Nothing is paid while a CAE tests the activity with the person.
    let when = if way == Way::Cae { ", après le test" } else { "" };
    let own = [
        "Sur ",
        &euros(turnover.into()),
        " par an : ",
        &cell(ends),
        " € par mois",
        when,
        ".",
    ]
    .concat();
    let Some((other, [least, most])) = more else {
        return own;
    };
    let gap = if most > least {
        [&number(least), " à ", &euros(most)].concat()
    } else {
        euros(least)
    };
    [&own, " ", short_name(other), "\u{a0}: ", &gap, " de plus."].concat()
}

/// Nothing is left at this turnover.
pub fn nothing_left(turnover: u32) -> String {
    [
        "Sur ",
        &euros(turnover.into()),
        " par an, il ne reste rien : voyez « L’argent ».",
    ]
    .concat()
}

/// Before the reasons of the first screen.
pub const BECAUSE: &str = "Parce que :";
/// Before the reasons of one of several ways in front.
pub fn because_of(way: Way) -> String {
    [super::ways::way(way).name, ", parce que :"].concat()
}
/// The four ways as bars, for who hears the page.
pub const BARS: &str = "Les quatre voies";
/// The title of a guide link.
pub fn guide(way: Way) -> String {
    ["Lire le guide : ", super::ways::way(way).the].concat()
}
/// Opens the questions that are left.
pub const ANSWER: &str = "Répondre maintenant";
/// Opens « Demain » where no act is known.
pub const SEE_TOMORROW: &str = "Voir quoi faire demain";
/// Then, once the point is settled.
pub fn once_settled(title: &str) -> String {
    ["Ensuite, vos réponses donneraient : ", &super::format::quoted(title)].concat()
}
/// Under a way that alone stays open.
pub const ONLY_ONE: &str =
    "Les trois autres voies vous sont fermées aujourd’hui. Lisez pourquoi : certaines peuvent s’ouvrir.";
/// Under a close call.
pub const TIE: &str = "Deux voies vous vont presque aussi bien.";
/// Under a close call of three or four.
pub const TIE_OF_MORE: &str = "Ces voies vous vont presque aussi bien.";
/// Another thing to settle.
pub const ALSO: &str = "Et aussi : ";
