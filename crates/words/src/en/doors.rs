//! The doors of the result: their names, and what each title answers before it is opened.

use engine::income::Cents;
use engine::{Access, Way};
use exchange::route::Door;

use super::fact_reasons::after_colon;
use super::format::{euros, number, times};
use super::money::{cell, short_name};
use super::verdicts::ALMOST_ALWAYS;

/// Under « Demain »: the act, an infinitive.
pub fn tomorrow(act: &str) -> String {
    [act, ", puis la suite."].concat()
}
/// Under « Pourquoi » without a way in front.
pub const NO_WAY_AHEAD: &str = "Ce que disent vos réponses.";
/// Under « Pourquoi » in a close call: what tells the ways apart most; `said` is empty where nothing is known.
pub fn close(said: &str) -> String {
    if said.is_empty() {
        return "Ce qui les départage.".to_owned();
    }
    ["Ce qui les départage : ", &after_colon(said.trim_end_matches('.')), "."].concat()
}
/// A condition that comes before everything, after « Avant tout ».
pub fn first_of_all(text: &str) -> String {
    after_colon(text)
}
/// Under « Le calcul »; `index` is that of the way in front, where one is.
pub fn calculation(index: Option<u8>) -> String {
    index.map_or_else(
        || "Les chiffres, votre profil, la méthode.".to_owned(),
        |index| ["Indice ", &index.to_string(), " sur 100, votre profil, la méthode."].concat(),
    )
}

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

/// « Micro ouverte », « Portage fermé »; `aside` for a way kept out of the ranking.
pub fn way_and_access(way: Way, access: Access, aside: bool) -> String {
    [short_name(way), " ", access_word(way, access, aside)].concat()
}

/// How a way stands, in a word or two that agree with its name.
pub const fn access_word(way: Way, access: Access, aside: bool) -> &'static str {
    let masculine = matches!(way, Way::Portage);
    match (access, aside) {
        (Access::Closed, _) if masculine => "fermé",
        (Access::Closed, _) => "fermée",
        (_, true) => "à part",
        (Access::Condition, _) => "à condition",
        (Access::Open, _) if masculine => "ouvert",
        (Access::Open, _) => "ouverte",
    }
}

/// « Une fois ce point réglé : … »; `when` is what the reasons to wait make of it.
pub fn after_settling(when: &str, said: &str) -> String {
    [when, " : ", said].concat()
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

/// « Sur 40 000 € par an, il vous reste par mois : Micro 1 252 €, CAE 1 116 à 1 562 €. »
pub fn amounts(turnover: u32, nets: &[(Way, [Cents; 2])]) -> String {
    let one = |&(way, ends): &(Way, [Cents; 2])| [short_name(way), " ", &cell(ends), " €"].concat();
    let said: Vec<String> = nets.iter().map(one).collect();
    let said = said.join(", ");
    [
        "Sur ",
        &euros(turnover.into()),
        " par an, il vous reste par mois : ",
        &said,
        ".",
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
        " par an, il vous reste ",
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
    [&own, " En ", inside(other), ", ", &gap, " de plus."].concat()
}

/// The short name after « en ».
const fn inside(way: Way) -> &'static str {
    match way {
        Way::Cae => "CAE",
        Way::Portage => "portage",
        Way::Micro => "micro",
        Way::Creation => "création",
    }
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
/// The one link of a close call: the ways side by side.
pub const COMPARE: &str = "Lire les quatre voies côte à côte";
/// The title of a guide link.
pub fn guide(way: Way) -> String {
    ["Lire le guide : ", super::ways::way(way).the].concat()
}
/// Opens the questions that are left.
pub const ANSWER: &str = "Répondre maintenant";
/// Opens « Demain » where no act is known.
pub const SEE_TOMORROW: &str = "Voir quoi faire demain";
/// What the answers would give, `when` that may be: not every point can be settled.
pub fn once_settled(when: &str, title: &str) -> String {
    [when, ", vos réponses donneraient : ", &super::format::quoted(title)].concat()
}
/// Under a close call.
pub const TIE: &str = "Deux voies vous vont presque aussi bien.";
/// Under a close call of three or four.
pub const TIE_OF_MORE: &str = "Ces voies vous vont presque aussi bien.";
/// Another thing to settle.
pub const ALSO: &str = "Et aussi : ";
