//! The words around the acts: the page, the calendar, the message to oneself.

use crate::acts::Act;
use crate::language::format::date;
use exchange::calendar::{Alarm, Event, Time, When};
use law::{ACRE_DELAI_DEMANDE, Date, Law};

/// Title of what comes after the act of today.
pub const NEXT: &str = "Ensuite";
/// Before the sites of an act.
pub const WHERE: &str = "Où aller";
/// Unfolds the steps after the next two.
pub const REST: &str = "La suite du chemin";
/// What the sign before a condition says, once a list.
pub const DONE_WHEN: &str = "C’est fait quand :";

/// The field of a text ready to send.
pub const MESSAGE: &str = "Le message, prêt à envoyer";
/// What to do with its blanks.
pub const MESSAGE_HELP: &str = "Remplacez ce qui est entre crochets.";
/// Unfolds what the message says, when it is not in the language of the page.
pub const MEANING: &str = "Ce que dit ce message";
/// Unfolds the message of an act that is not the first.
pub const MESSAGE_FOLDED: &str = "Voir le message, prêt à envoyer";
/// Before the subject.
pub const SUBJECT: &str = "Objet : ";
/// Copies the message.
pub const COPY: &str = "Copier le message";
/// Done.
pub const COPIED: &str = "Message copié. Vous pouvez le coller où vous voulez.";
/// The browser refused.
pub const NOT_COPIED: &str =
    "Votre navigateur n’a pas permis la copie. Le message est sélectionné : vous pouvez le copier à la main.";
/// Opens the message in a mail program.
pub const OPEN_MAIL: &str = "Ouvrir dans ma messagerie";

/// Title of the calendar.
pub const CALENDAR: &str = "À mettre dans l’agenda";
/// What happens on a press.
pub const CALENDAR_HELP: &str =
    "Chaque bouton crée un petit fichier : ouvrez-le, votre agenda l’ajoute. Rien n’est envoyé.";
/// The first day of the business.
pub const START: &str = "Jour prévu pour créer l’entreprise";
/// Saves the last day for the Acre.
pub const SAVE_ACRE: &str = "Ajouter la date limite de l’Acre";
/// What the Acre is, and for whom.
pub const ACRE: &str = "L’Acre baisse vos cotisations au début, si votre situation le permet. Elle se demande à l’Urssaf. À vérifier avec elle.";
/// The day of an appointment.
pub const DAY: &str = "Jour du rendez-vous";
/// Its time.
pub const TIME: &str = "Heure";
/// Saves an appointment.
pub const SAVE_APPOINTMENT: &str = "Ajouter le rendez-vous";
/// Saves the day to answer again.
pub const SAVE_AGAIN: &str = "Ajouter « Refaire le questionnaire » dans trois semaines";
/// A day is missing, or no calendar has it.
pub const NO_DAY: &str = "Choisissez d’abord un jour.";
/// A day or a time is missing.
pub const NO_TIME: &str = "Choisissez d’abord un jour et une heure.";
/// Done.
pub const SAVED: &str = "Fichier créé. Ouvrez-le pour l’ajouter à votre agenda.";
/// The browser refused.
pub const NOT_SAVED: &str = "Votre navigateur n’a pas permis de créer le fichier.";
/// Opens a message to oneself.
pub const TO_MYSELF: &str = "M’envoyer ce lien";
/// What it holds.
pub const TO_MYSELF_HELP: &str = "Votre messagerie s’ouvre avec l’acte d’aujourd’hui et le lien de ce résultat, sans vos réponses. Écrivez votre adresse, puis envoyez.";
/// The subject of the message to oneself.
pub const MY_SUBJECT: &str = "Quatre Voies : ce que je fais aujourd’hui";

/// In how many days to answer again.
const AGAIN_IN: u16 = 21;

/// Above the act of today.
pub fn today(minutes: u8) -> String {
    format!("Aujourd’hui ({minutes} minutes)")
}

/// When an act is done.
pub fn done(when: &str) -> String {
    [DONE_WHEN, " ", when].concat()
}

/// One of the ways of a close call.
pub fn if_chosen(way: &str, path: &str) -> String {
    format!("Si vous choisissez {way} : {path}")
}

/// The body of the message to oneself.
pub fn to_myself(act: &Act, link: &str) -> String {
    let done = done(act.done_when);
    [act.label, "\n\n", act.text, "\n\n", &done, "\n\nMon résultat :\n", link].concat()
}

/// The last day to ask for the Acre, for a business created on this day.
pub fn last_day_for_acre(start: Date, law: Law) -> Date {
    start.days_later(ACRE_DELAI_DEMANDE.on(law).0)
}

/// The same in words.
pub fn acre_until(last: Date) -> String {
    format!("Dernier jour pour demander l’Acre : {}.", date(last))
}

/// The last day for the Acre, as an event.
pub const fn acre_event(last: Date) -> Event<'static> {
    Event {
        kind: "acre",
        when: When::Day(last),
        title: "Acre : dernier jour pour la demander",
        text: "Demandez l’Acre à l’Urssaf avant ce jour. Passé ce délai, elle est perdue, et l’Arce avec elle. Calculé depuis le jour prévu pour la création : à vérifier avec l’Urssaf.",
        alarm: Alarm::DaysBefore(14),
    }
}

/// An appointment, as an event; `act` is what it is about.
pub const fn appointment(day: Date, time: Time, act: &'static str) -> Event<'static> {
    Event {
        kind: "rendez-vous",
        when: When::At(day, time),
        title: "Rendez-vous pour mon projet",
        text: act,
        alarm: Alarm::DaysBefore(1),
    }
}

/// Answering again in three weeks, as an event; `address` is where.
pub fn again(today: Date, address: &str) -> Event<'_> {
    Event {
        kind: "refaire",
        when: When::Day(today.days_later(AGAIN_IN)),
        title: "Refaire le questionnaire Quatre Voies",
        text: address,
        alarm: Alarm::ThatMorning,
    }
}
