//! The doors of the result: their names, and what each title answers before it is opened.

use engine::income::Cents;
use engine::{Access, Way};
use exchange::route::Door;

use super::fact_reasons::after_colon;
use super::format::{euros, times};
use super::money::short_name;
use super::verdicts::ALMOST_ALWAYS;

/// Under “Tomorrow”: the act, an imperative.
pub fn tomorrow(act: &str) -> String {
    [act, ", then what comes next."].concat()
}
/// Under “Why” without a way in front.
pub const NO_WAY_AHEAD: &str = "What your answers say.";
/// Under “Why” in a close call: what tells the ways apart most; `said` is empty where nothing is known.
pub fn close(said: &str) -> String {
    if said.is_empty() {
        return "What tells them apart.".to_owned();
    }
    ["What tells them apart: ", &after_colon(said.trim_end_matches('.')), "."].concat()
}
/// A condition that comes before everything, after “First of all”.
pub fn first_of_all(text: &str) -> String {
    after_colon(text)
}
/// Under “The calculation”; `index` is that of the way in front, where one is.
pub fn calculation(index: Option<u8>) -> String {
    index.map_or_else(
        || "The figures, your profile, the method.".to_owned(),
        |index| ["Index ", &index.to_string(), " out of 100, your profile, the method."].concat(),
    )
}

/// The name of a door; `ahead` ways are in front.
pub const fn name(door: Door, ahead: usize) -> &'static str {
    match door {
        Door::Tomorrow => "Tomorrow, then later",
        Door::Money => "Money",
        Door::Why => "Why, and what if we are wrong",
        Door::Ways => match ahead {
            1 => "The three other ways",
            2 => "The two other ways",
            3 => "The other way",
            _ => "The four ways",
        },
        Door::Meeting => "My appointment",
        Door::Calculation => "The calculation, for the curious",
    }
}

/// Euros a month, the least and the most where they differ: “€1,116 to €1,562”.
fn ends_in_euros(ends: [Cents; 2]) -> String {
    range(ends.map(Cents::euros_a_month))
}

fn range([least, most]: [i64; 2]) -> String {
    if most > least {
        [&euros(least), " to ", &euros(most)].concat()
    } else {
        euros(least)
    }
}

/// “Portage €2,251, Micro €3,045 a month”; what to do where no figure is known.
pub fn money(nets: &[(Way, [Cents; 2])]) -> String {
    if nets.is_empty() {
        return "Choose a turnover: this is what you would have left.".to_owned();
    }
    [&each(nets), " a month."].concat()
}

/// The short name of each way with what it leaves.
fn each(nets: &[(Way, [Cents; 2])]) -> String {
    let one = |&(way, ends): &(Way, [Cents; 2])| [short_name(way), " ", &ends_in_euros(ends)].concat();
    let said: Vec<String> = nets.iter().map(one).collect();
    said.join(", ")
}

/// How often the way in front stays in front; `share` in percent.
pub fn stays_first(share: u8) -> String {
    if share >= ALMOST_ALWAYS {
        return "When your answers change a little, it almost always comes first.".to_owned();
    }
    let times = times(share);
    [
        "When your answers change a little, it still comes first ",
        &times,
        " times out of 100.",
    ]
    .concat()
}

/// “Micro open”, “Portage closed”; `aside` for a way kept out of the ranking.
pub fn way_and_access(way: Way, access: Access, aside: bool) -> String {
    [short_name(way), " ", access_word(way, access, aside)].concat()
}

/// How a way stands, in a word or two; they are the same for every way.
pub const fn access_word(_way: Way, access: Access, aside: bool) -> &'static str {
    match (access, aside) {
        (Access::Closed, _) => "closed",
        (_, true) => "set aside",
        (Access::Condition, _) => "conditional",
        (Access::Open, _) => "open",
    }
}

/// “Once this point is settled: …”; `when` is what the reasons to wait make of it.
pub fn after_settling(when: &str, said: &str) -> String {
    [when, ": ", said].concat()
}

/// Several, with commas.
pub fn listed(said: &[String]) -> String {
    [&said.join(", "), "."].concat()
}

/// How many questions wait for an appointment.
pub fn meeting(questions: usize) -> String {
    match questions {
        0 => "The sheet and the link to share.".to_owned(),
        1 => "One question to ask, the sheet, the link to share.".to_owned(),
        _ => [
            &questions.to_string(),
            " questions to ask, the sheet, the link to share.",
        ]
        .concat(),
    }
}

/// What a way is, in the fewest words; the whole is [`super::ways::way`].
pub const fn what(way: Way) -> &'static str {
    match way {
        Way::Cae => "A shared company: you grow your activity inside it, with its services and its members.",
        Way::Portage => "You find your assignments, and a portage company (an umbrella employer) pays you a salary.",
        Way::Micro => "A sole trader business with simple rules: you pay contributions on the money you receive.",
        Way::Creation => "Your own business, with full accounts, and your expenses deducted.",
    }
}

/// “Out of €40,000 a year, you have left each month: Micro €1,252, CAE €1,116 to €1,562.”
pub fn amounts(turnover: u32, nets: &[(Way, [Cents; 2])]) -> String {
    [
        "Out of ",
        &euros(turnover.into()),
        " a year, you have left each month: ",
        &each(nets),
        ".",
    ]
    .concat()
}

/// The amount of the way in front, and what another open way would leave more, by month.
pub fn amount(turnover: u32, way: Way, ends: [Cents; 2], more: Option<(Way, [i64; 2])>) -> String {
    // Nothing is paid while a CAE tests the activity with the person.
    let when = if way == Way::Cae { ", after the test" } else { "" };
    let own = [
        "Out of ",
        &euros(turnover.into()),
        " a year, you have ",
        &ends_in_euros(ends),
        " a month left",
        when,
        ".",
    ]
    .concat();
    let Some((other, gap)) = more else {
        return own;
    };
    [&own, " In ", inside(other), ", ", &range(gap), " more."].concat()
}

/// A way after “in”.
const fn inside(way: Way) -> &'static str {
    match way {
        Way::Cae => "a CAE",
        Way::Portage => "portage",
        Way::Micro => "a micro-entreprise",
        Way::Creation => "a full business",
    }
}

/// Nothing is left at this turnover.
pub fn nothing_left(turnover: u32) -> String {
    [
        "Out of ",
        &euros(turnover.into()),
        " a year, nothing is left: see “Money”.",
    ]
    .concat()
}

/// Before the reasons of the first screen.
pub const BECAUSE: &str = "Because:";
/// Before the reasons of one of several ways in front.
pub fn because_of(way: Way) -> String {
    [super::ways::way(way).name, ", because:"].concat()
}
/// The four ways as bars, for who hears the page.
pub const BARS: &str = "The four ways";
/// The one link of a close call: the ways side by side.
pub const COMPARE: &str = "Read the four ways side by side";
/// The title of a guide link.
pub fn guide(way: Way) -> String {
    ["Read the guide: ", super::ways::way(way).the].concat()
}
/// Opens the questions that are left.
pub const ANSWER: &str = "Answer now";
/// Opens “Tomorrow” where no act is known.
pub const SEE_TOMORROW: &str = "See what to do tomorrow";
/// What the answers would give, `when` that may be: not every point can be settled.
pub fn once_settled(when: &str, title: &str) -> String {
    [when, ", your answers would give: ", &super::format::quoted(title)].concat()
}
/// Under a close call.
pub const TIE: &str = "Two ways fit you almost equally well.";
/// Under a close call of three or four.
pub const TIE_OF_MORE: &str = "These ways fit you almost equally well.";
/// Another thing to settle.
pub const ALSO: &str = "Also: ";
