//! The words around the acts: the page, the calendar, the message to oneself.

use crate::acts::Act;
use crate::language::format::date;
use exchange::calendar::{Alarm, Event, Time, When};
use law::{ACRE_DELAI_DEMANDE, Date, Law};

/// Title of what comes after the act of today.
pub const NEXT: &str = "Next";
/// Before the sites of an act.
pub const WHERE: &str = "Where to go";
/// Unfolds the steps after the next two.
pub const REST: &str = "The rest of the path";
/// Once a list, what the line under each step says.
pub const DONE_WHEN: &str = "Under each step, we say when it is done:";

/// The field of a text ready to send.
pub const MESSAGE: &str = "The message in French, ready to send";
/// What to do with its blanks.
pub const MESSAGE_HELP: &str = "The message is in French, for the people you send it to. Under it, you can read what it says in English, with the square brackets in the same order. Before you send it, put your own words, in French, in place of the square brackets.";
/// Unfolds what the message says, when it is not in the language of the page.
pub const MEANING: &str = "What this message says, in English";
/// Unfolds the message of an act that is not the first.
pub const MESSAGE_FOLDED: &str = "See the message, ready to send";
/// Before the subject.
pub const SUBJECT: &str = "Subject: ";
/// Copies the message.
pub const COPY: &str = "Copy the message";
/// Done.
pub const COPIED: &str = "Message copied. You can paste it where you like.";
/// The browser refused.
pub const NOT_COPIED: &str = "Your browser did not allow the copy. The message is selected: you can copy it by hand.";
/// Opens the message in a mail program.
pub const OPEN_MAIL: &str = "Open in my mail program";

/// Title of the calendar.
pub const CALENDAR: &str = "To put in your calendar";
/// What happens on a press.
pub const CALENDAR_HELP: &str =
    "Each button creates a small file: open it, and your calendar adds it. Nothing is sent.";
/// The first day of the business.
pub const START: &str = "Day planned to create the business";
/// Saves the last day for the Acre.
pub const SAVE_ACRE: &str = "Add the last day for Acre";
/// What the Acre is, and for whom.
pub const ACRE: &str = "Acre lowers your social contributions at the start, if your situation allows it. You ask Urssaf for it. To be checked with Urssaf.";
/// The day of an appointment.
pub const DAY: &str = "Day of the appointment";
/// Its time.
pub const TIME: &str = "Time";
/// Saves an appointment.
pub const SAVE_APPOINTMENT: &str = "Add the appointment";
/// Saves the day to answer again.
pub const SAVE_AGAIN: &str = "Add “Do the questionnaire again” in three weeks";
/// A day is missing, or no calendar has it.
pub const NO_DAY: &str = "Choose a day first.";
/// A day or a time is missing.
pub const NO_TIME: &str = "Choose a day and a time first.";
/// Done.
pub const SAVED: &str = "File created. Open it to add it to your calendar.";
/// The browser refused.
pub const NOT_SAVED: &str = "Your browser did not allow the file to be created.";
/// Opens a message to oneself.
pub const TO_MYSELF: &str = "Send myself this link";
/// What it holds.
pub const TO_MYSELF_HELP: &str = "Your mail program opens with what to do today and the link of this result, without your answers. Write your address, then send.";
/// The subject of the message to oneself.
pub const MY_SUBJECT: &str = "Quatre Voies: what I do today";

/// In how many days to answer again.
const AGAIN_IN: u16 = 21;

/// Above the act of today.
pub fn today(minutes: u8) -> String {
    format!("Today ({minutes} minutes)")
}

/// When an act is done.
pub fn done(when: &str) -> String {
    ["Done when: ", when].concat()
}

/// One of the ways of a close call.
pub fn if_chosen(way: &str, path: &str) -> String {
    format!("If you choose {way}: {path}")
}

/// The body of the message to oneself.
pub fn to_myself(act: &Act, link: &str) -> String {
    let done = done(act.done_when);
    [act.label, "\n\n", act.text, "\n\n", &done, "\n\nMy result:\n", link].concat()
}

/// The last day to ask for the Acre, for a business created on this day.
pub fn last_day_for_acre(start: Date, law: Law) -> Date {
    start.days_later(ACRE_DELAI_DEMANDE.on(law).0)
}

/// The same in words.
pub fn acre_until(last: Date) -> String {
    format!("Last day to ask for Acre: {}.", date(last))
}

/// The last day for the Acre, as an event.
pub const fn acre_event(last: Date) -> Event<'static> {
    Event {
        kind: "acre",
        when: When::Day(last),
        title: "Acre: last day to ask for it",
        text: "Ask Urssaf for Acre (lower contributions at the start) before this day. After that, it is lost, and so is Arce (unemployment benefit paid as a lump sum). Calculated from the day planned to create the business: to be checked with Urssaf.",
        alarm: Alarm::DaysBefore(14),
    }
}

/// An appointment, as an event; `act` is what it is about.
pub const fn appointment(day: Date, time: Time, act: &'static str) -> Event<'static> {
    Event {
        kind: "rendez-vous",
        when: When::At(day, time),
        title: "Appointment for my project",
        text: act,
        alarm: Alarm::DaysBefore(1),
    }
}

/// Answering again in three weeks, as an event; `address` is where.
pub fn again(today: Date, address: &str) -> Event<'_> {
    Event {
        kind: "refaire",
        when: When::Day(today.days_later(AGAIN_IN)),
        title: "Do the Quatre Voies questionnaire again",
        text: address,
        alarm: Alarm::ThatMorning,
    }
}
