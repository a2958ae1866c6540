//! Sending a result and opening one: levels, what a link reveals, what to do with it.

use engine::{Access, Motive, Way};

use super::expired::expired;
use super::format::{date, list};
use super::needs::motive_name;
use super::ways::way;
use exchange::share::{Cause, Wrong};
use law::{Date, RULES_DATE};

/// Title of the part of the page.
pub const TITLE: &str = "Keep or send this result";
/// How it works.
pub const LEAD: &str =
    "A link holds what you choose here, and nothing else. We keep no copy of it. Anyone who has the link can open it.";
/// The choice of a level.
pub const LEVELS: &str = "What do you want to share?";
/// The recommendation alone.
pub const ONLY_RESULT: &str = "Only the recommendation";
/// What it is for.
pub const ONLY_RESULT_HELP: &str = "To show where you are, without your answers.";
/// The answers too.
pub const EVERYTHING: &str = "Everything: your answers too";
/// What it is for.
pub const EVERYTHING_HELP: &str = "To prepare an appointment, or to find your questionnaire on another device.";
/// The five sensitive answers.
pub const SENSITIVE: &str = "These more personal answers go into the link only if you tick them.";
/// Unfolds the preview.
pub const PREVIEW: &str = "What the person will see";
/// Where the preview comes from.
pub const PREVIEW_LEAD: &str = "We have read the link itself again: this is what it holds.";
/// A closed way can reveal something.
pub const HINT: &str = "Take care: even without the reason, a way that is closed or open under a condition may let people guess part of your situation.";
/// The field.
pub const FIELD: &str = "Your link";
/// Copies.
pub const COPY: &str = "Copy the link";
/// Done.
pub const COPIED: &str = "Link copied. You can paste it into a message.";
/// The browser refused.
pub const NOT_COPIED: &str = "Your browser did not allow the copy. The link is selected: you can copy it by hand.";
/// Opens the share sheet of the device.
pub const SEND: &str = "Share";
/// The share sheet did not open.
pub const NOT_SENT: &str = "The sharing window could not open. You can copy the link.";
/// What the share sheet gives as a title.
pub const SENT_TITLE: &str = "My Quatre Voies result";
/// Unfolds the QR code.
pub const CODE: &str = "Code to scan";
/// How to use it.
pub const CODE_HELP: &str = "Open the camera of a phone and point it at this code: the result opens.";
/// What the QR code is, for those who do not see it.
pub const CODE_LABEL: &str = "QR code that holds your link";
/// Before the address of the recommendation, on paper.
pub const ON_PAPER: &str = "To open this result again without the answers, scan this code or copy out this address:";
/// Before the address of the answers, on paper.
pub const ON_PAPER_COMPLETE: &str =
    "To open this result again with the answers, scan this code or copy out this address:";

/// Before the line to copy by hand, on paper.
pub const LINE_ON_PAPER: &str = "Without a camera, copy out this line in “My attempts”";
/// Before the sentence that goes with the link.
pub const SENTENCE: &str = "A sentence to start the discussion:";
/// The end of that sentence.
const AND_YOU: &str = "And you?";
/// The ways of a result that names none.
const NO_WAY: &str = "not chosen yet";

/// Unfolds the picture.
pub const PICTURE: &str = "A picture for people close to you";
/// What the picture holds.
pub const PICTURE_HELP: &str =
    "It tells your first reason to work and your way, nothing else. It is drawn on this device.";
/// Before the words of the picture.
pub const PICTURE_SAYS: &str = "The picture says:";
/// Saves the picture.
pub const PICTURE_SAVE: &str = "Save the picture";
/// Done.
pub const PICTURE_SAVED: &str = "Picture saved.";
/// The browser refused.
pub const PICTURE_NOT_SAVED: &str = "Your browser could not draw the picture. But the sentence can be copied.";
/// The name of the file of the picture.
pub const PICTURE_FILE: &str = "quatre-voies.png";

/// Title of what partners can do.
pub const PARTNERS: &str = "Each do it, then compare";
/// How.
pub const PARTNERS_HELP: &str = "Each person answers alone, then sends their link to the other. When you open the link you received, you can compare the two results. Talk first about the answers that differ.";
/// Goes to the attempts, where results are compared.
pub const PARTNERS_COMPARE: &str = "Compare in “My attempts”";

/// What friends are told: the first reason to work and the way, in the first person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What each line is about, and what it says.
    pub lines: Vec<(&'static str, String)>,
    /// A question back.
    pub question: &'static str,
}

impl Told {
    /// The same in one text: “My first reason to work: earning a living. My way: portage salarial. And you?”
    pub fn sentence(&self) -> String {
        let lines = self
            .lines
            .iter()
            .map(|(about, said)| [about, ": ", said, ". "].concat());
        lines.collect::<String>() + self.question
    }
}

/// What friends are told of these reasons to work, the first ones only, and of the ways in front.
pub fn told(first: &[Motive], ways: &[Way]) -> Told {
    let motives: Vec<&str> = first.iter().map(|&motive| of_mine(motive)).collect();
    let names: Vec<&str> = ways.iter().map(|&named| way(named).the).collect();
    let motives = match motives.as_slice() {
        [] => None,
        [_] => Some(("My first reason to work", list(&motives))),
        _ => Some(("My first reasons to work", list(&motives))),
    };
    let ways = match names.as_slice() {
        [] => ("My way", NO_WAY.to_owned()),
        [_] => ("My way", list(&names)),
        _ => ("My ways, in a close call", list(&names)),
    };
    Told {
        lines: motives.into_iter().chain([ways]).collect(),
        question: AND_YOU,
    }
}

const fn of_mine(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "earning a living",
        Motive::Lien => "having a place among others",
        Motive::Sens => "doing what interests me",
    }
}

/// Title of the contents of a link on the page that shows it.
pub const CONTENTS: &str = "What this link holds";
/// The verdict.
pub const RESULT: &str = "Result";
/// The reasons to work.
pub const MOTIVES: &str = "Reasons to work";
/// The rules.
pub const RULES: &str = "Rules used";
/// What is not in the link.
pub const LEFT_OUT: &str = "What is not in this link";
/// At the level of the recommendation.
pub const LEFT_OUT_ANSWERS: &str =
    "The answers, the reason why a way is closed or open under a condition, and what to settle before choosing.";
/// At the complete level, with every answer.
pub const LEFT_OUT_NOTHING: &str = "Nothing: all the answers are there.";
/// No answer.
pub const NO_ANSWER: &str = "No answer";
/// The trade chosen in the list.
pub const TRADE: &str = "Trade chosen in the list";
/// The question that came last.
pub const LAST: &str = "Last question asked";
/// The complete path.
pub const COMPLETE_PATH: &str = "complete questionnaire";
/// The quick path.
pub const QUICK_PATH: &str = "a first idea, in a few questions";
/// The adaptive path.
pub const ADAPTIVE_PATH: &str = "questions useful for this person";

/// Title of what to do with a result received.
pub const ACTIONS: &str = "What to do with this result?";
/// Adds the shared result to the attempts.
pub const KEEP: &str = "Add it to my attempts";
/// Done.
pub const KEPT: &str = "This result is in your attempts, apart from your answers.";
/// Takes the answers as an attempt of one's own.
pub const TAKE: &str = "It is mine: use these answers as an attempt of my own";
/// Kept before.
pub const ALREADY_KEPT: &str = "It is already in your attempts.";
/// The attempts of this device.
pub const SEE_ATTEMPTS: &str = "See my attempts";
/// Own questionnaire.
pub const TRY_MYSELF: &str = "Do the questionnaire myself";
/// Compares with one's own.
pub const COMPARE: &str = "Compare with mine";
/// Title of a recommendation that is also the one of this device.
pub const SAME_TITLE: &str = "The same result as yours";
/// What it holds.
pub const SAME_LEAD: &str = "This link holds the recommendation of this device, without your answers.";
/// A recommendation without its answers.
pub const NO_ANSWERS: &str = "The answers were not shared: the page cannot say why.";
/// The name of a shared result among the attempts.
pub const SHARED_NAME: &str = "Result received";
/// The name of answers taken back.
pub const TAKEN_NAME: &str = "Answers taken from a link";

/// The result was computed with later rules.
pub const NEWER: &str =
    "This result comes from a newer version of Quatre Voies. Reload the page to get the same rules.";
/// An access that the rules of this page would not give.
pub const OTHER_RULES: &str =
    "The rules have changed: those of this page do not explain why this way is open or closed.";
/// Title of what changed.
pub const CHANGED: &str = "What today’s rules change";
/// Goes to what changed.
pub const SEE_CHANGED: &str = "See what today’s rules change";
/// The same rules would say the same.
pub const UNCHANGED: &str = "With today’s rules, the result is the same.";
/// Earlier rules, without answers to compute again.
pub const CANNOT_COMPUTE: &str =
    "Without the answers, we cannot do the calculation again. Ask the person for a new link.";
/// Some answers are missing.
pub const PART_OF_ANSWERS: &str =
    "Some answers are not in this link. So a difference may come from them, and not from the rules.";
/// The verdict of today cannot be known.
pub const UNKNOWN_TODAY: &str = "Today’s result depends on answers that are not in this link.";
/// The result as received.
pub const THEN: &str = "Result received";
/// The result of today.
pub const NOW: &str = "With today’s rules";

/// Law and practice in the middle of a sentence.
pub const fn access_word(access: Access) -> &'static str {
    match access {
        Access::Open => "open",
        Access::Condition => "open under a condition",
        Access::Closed => "closed",
    }
}

/// What a link says of a way.
pub fn way_line(access: Access, excluded: bool, index: u8, share: u8) -> String {
    let unranked = excluded && access != Access::Closed;
    let rank = if unranked { ", not ranked" } else { "" };
    let first = match share {
        _ if excluded => String::new(),
        0 => ", almost never first".to_owned(),
        1 => ", first 1 time out of 100".to_owned(),
        _ => format!(", first {share} times out of 100"),
    };
    format!("{}{rank}, index {index} out of 100{first}", access_word(access))
}

/// How much a reason to work weighs, next to the two others; `salience` from −1 to 1.
pub fn motive_line(motive: Motive, salience: f64) -> String {
    let weight = match salience {
        _ if salience >= 0.2 => "matters more than the other reasons",
        _ if salience <= -0.2 => "matters less than the other reasons",
        _ => "matters as much as the other reasons",
    };
    format!("{} {weight}", motive_name(motive))
}

/// The rules behind a result.
pub fn rules_line(model: &str, facts: Option<Date>) -> String {
    match facts {
        Some(day) => format!("model {model}, laws and amounts of {}", date(day)),
        None => format!("model {model}"),
    }
}

/// A link holds the number of a trade, never its name.
pub fn trade_line(number: u16) -> String {
    format!("number {number}")
}

/// The path taken and how many answers follow.
pub fn answers_title(path: &str, count: usize) -> String {
    match count {
        0 | 1 => format!("The answer shared ({path})"),
        _ => format!("The {count} answers shared ({path})"),
    }
}

/// The questions left out, answered or not.
pub fn left_out_questions(short: &[&str]) -> String {
    format!("These questions, with or without an answer: {}.", short.join(", "))
}

/// The field of a whole message, where its link was damaged.
pub const PASTE: &str = "Paste the whole message here";
/// The same, among one's own attempts.
pub const PASTE_RECEIVED: &str =
    "Have you received a result? Paste the whole message here, or copy the line of the printed sheet";
/// Why the whole of it.
pub const PASTE_HELP: &str =
    "The link may have been cut on the way. With the whole message, we can often find it again. Nothing is sent.";
/// Looks for the link.
pub const PASTE_BUTTON: &str = "Find the result";
/// There is none.
pub const PASTE_NONE: &str = "We found no whole link in this text. Ask the person to send it to you again.";
/// What is wrong in a line copied by hand, from left to right.
pub fn wrong_line(wrong: &[Wrong]) -> String {
    let said: Vec<String> = wrong.iter().map(|wrong| wrong_in(*wrong)).collect();
    ["Read this line again.", &said.join(" ")].join(" ")
}

fn wrong_in(wrong: Wrong) -> String {
    match wrong {
        Wrong::Length(letters) => {
            format!("It has {letters} letters and digits. It needs 50, in five groups of ten.")
        }
        Wrong::Group { group, letters } => {
            format!("The {} group has {letters} characters instead of ten.", rank(group))
        }
        Wrong::Sign { group, place } => {
            format!(
                "{} group, {} character: it is neither a letter nor a digit of this line.",
                rank(group),
                rank(place)
            )
        }
        Wrong::Letter { group, place, instead } => format!(
            "{} group, {} character: could it be “{instead}”? If not, read this whole group again.",
            rank(group),
            rank(place)
        ),
        Wrong::Letters { group } => format!("{} group: at least two characters are not right.", rank(group)),
        Wrong::Nothing => "Each group is right, but together they give no result: are the groups in order?".to_owned(),
    }
}

fn rank(rank: usize) -> String {
    match rank {
        1 => "1st".to_owned(),
        2 => "2nd".to_owned(),
        3 => "3rd".to_owned(),
        _ => format!("{rank}th"),
    }
}

/// There are several.
pub const PASTE_SEVERAL: &str = "This text holds several different links. Paste only one of them.";

/// The result was computed with earlier rules, or under an earlier law.
pub fn older(facts: Option<Date>) -> String {
    match facts {
        Some(day) => format!(
            "This result was calculated with the rules of {}. They have changed since then.",
            date(day)
        ),
        None => "This result was calculated with older rules. They have changed since then.".to_owned(),
    }
}

/// Why today’s result may differ: the name of the cause, and what it is; `then` is the day of the link, where it is known.
pub fn cause(cause: Cause, then: Option<Date>) -> (&'static str, String) {
    let rules = date(RULES_DATE);
    match cause {
        Cause::Law => ("The law has changed", since(then)),
        Cause::Expired(year) => ("Some figures are out of date", expired(Date::new(year, 12, 31))),
        Cause::Rules => (
            "Our rules have been corrected",
            format!(
                "We read them again on {rules}, after this result. The law of that day has not moved: it is our reading that changes."
            ),
        ),
        Cause::Model => (
            "The calculation has changed",
            "Since this result, we count your answers in a different manner.".to_owned(),
        ),
        Cause::RulesAndModel => (
            "Our rules and the calculation have changed",
            format!(
                "Our rules were read again on {rules}, and we count the answers in a different manner. A difference may come from one or the other."
            ),
        ),
        Cause::UnknownDay => (
            "The day of this result is not known here",
            "So we cannot say whether it is the law, our rules or the calculation that has changed.".to_owned(),
        ),
        Cause::Missing => ("Some answers are missing", PART_OF_ANSWERS.to_owned()),
    }
}

fn since(then: Option<Date>) -> String {
    match then {
        Some(day) => format!("A rule or an amount has changed between {} and today.", date(day)),
        None => "A rule or an amount has changed since this result.".to_owned(),
    }
}

/// What a cause changes in the result.
pub const CHANGES_NOTHING: &str = "It changes nothing here: neither which ways are open, nor their index.";

/// A way whose access changed.
pub fn access_change(changed: Way, then: Access, now: Access) -> String {
    let (then, now) = (access_word(then), access_word(now));
    format!("{}: {now} now, {then} before.", way(changed).name)
}

/// A way whose index changed.
pub fn index_change(changed: Way, then: u8, now: u8) -> String {
    format!("{}: index {now} now, {then} before.", way(changed).name)
}

/// What was taken back, and what is missing.
pub fn taken(missing: usize) -> String {
    match missing {
        0 => "These answers are in your attempts. None is missing.".to_owned(),
        1 => "These answers are in your attempts. One question is missing: it was not in the link.".to_owned(),
        _ => format!(
            "These answers are in your attempts. {missing} questions are missing: they were left out of the link or had no answer."
        ),
    }
}
