//! Files for calendars, read back with a reader of this file's own, written from the grammar of RFC 5545.

use exchange::calendar::{Alarm, Event, Time, When};
use law::Date;

/// 30 November 2026, 09:05:07 in UTC.
const WRITTEN: u64 = 1_796_029_507_000;

const ACRE: Event<'static> = Event {
    kind: "acre",
    when: When::Day(Date::new(2027, 12, 31)),
    title: "Acre\u{a0}: dernier jour",
    text: "À demander à l’Urssaf, avant ; sinon, rien.\nVoir urssaf.fr \\ Acre",
    alarm: Alarm::DaysBefore(14),
};

/// The example lines of the RFC, put together by hand for this event.
const EXPECTED: &str = "BEGIN:VCALENDAR\r\n\
    VERSION:2.0\r\n\
    PRODID:-//Quatre Voies//Demain//FR\r\n\
    CALSCALE:GREGORIAN\r\n\
    BEGIN:VEVENT\r\n\
    UID:acre-2027-12-31@quatre-voies\r\n\
    DTSTAMP:20261130T090507Z\r\n\
    DTSTART;VALUE=DATE:20271231\r\n\
    DTEND;VALUE=DATE:20280101\r\n\
    TRANSP:TRANSPARENT\r\n\
    SUMMARY:Acre\u{a0}: dernier jour\r\n\
    DESCRIPTION:À demander à l’Urssaf\\, avant \\; sinon\\, rien.\\nVoir urssaf\r\n \
    .fr \\\\ Acre\r\n\
    BEGIN:VALARM\r\n\
    ACTION:DISPLAY\r\n\
    DESCRIPTION:Acre\u{a0}: dernier jour\r\n\
    TRIGGER:-P14D\r\n\
    END:VALARM\r\n\
    END:VEVENT\r\n\
    END:VCALENDAR\r\n";

/// §3.1 and §3.3.11 undone: lines end with CRLF and hold 75 bytes at most; each is a name, parameters and a value.
fn read(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
    }
    let unfolded = file.replace("\r\n ", "");
    let lines = unfolded.trim_end().split("\r\n");
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect("a value");
            let known = |sign: char| sign.is_ascii_alphanumeric() || "-;=".contains(sign);
            assert!(name.chars().all(known), "{name}");
            (name.to_owned(), unescaped(value))
        })
        .collect()
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(marked) => text.push(marked),
                None => panic!("nothing after a backslash"),
            },
            (other, false) => text.push(other),
        }
    }
    text
}

fn value(file: &str, name: &str) -> Option<String> {
    let found = read(file).into_iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value)
}

#[test]
fn a_day_is_written_as_the_standard_says() {
    assert_eq!(ACRE.file(WRITTEN), EXPECTED);
    assert_eq!(value(&ACRE.file(WRITTEN), "DESCRIPTION").as_deref(), Some(ACRE.text));
    assert_eq!(ACRE.file_name(), "quatre-voies-acre-2027-12-31.ics");
}

#[test]
fn an_appointment_has_its_time_where_the_person_is_and_lasts_an_hour() {
    let event = Event {
        kind: "rendez-vous",
        when: When::At(Date::new(2028, 2, 29), Time::parse("09:05").expect("a time")),
        alarm: Alarm::DaysBefore(1),
        ..ACRE
    };
    let file = event.file(WRITTEN);
    assert_eq!(value(&file, "DTSTART").as_deref(), Some("20280229T090500"));
    assert_eq!(value(&file, "DURATION").as_deref(), Some("PT1H"));
    assert_eq!(value(&file, "DTEND"), None);
}

#[test]
fn times_are_read_as_clocks_show_them() {
    for text in ["00:00", "23:59"] {
        assert!(Time::parse(text).is_some(), "{text}");
    }
    for text in ["24:00", "12:60", "9:05", "09:5", "+9:05", "09-05", "", ":", "09:05:00"] {
        assert_eq!(Time::parse(text), None, "{text}");
    }
}

#[test]
fn a_line_is_folded_between_whole_characters_wherever_they_fall() {
    for start in 0..80 {
        let text = ["a".repeat(start), "é€𝄞,".repeat(60)].concat();
        let event = Event { text: &text, ..ACRE };
        assert_eq!(value(&event.file(WRITTEN), "DESCRIPTION"), Some(text));
    }
}

#[test]
fn the_same_event_has_the_same_name_and_each_part_is_closed() {
    let (first, again) = (ACRE.file(WRITTEN), ACRE.file(WRITTEN + 86_400_000));
    assert_eq!(value(&first, "UID"), value(&again, "UID"));
    assert_ne!(value(&first, "DTSTAMP"), value(&again, "DTSTAMP"));
    let mut open = Vec::new();
    for (name, part) in read(&first) {
        match name.as_str() {
            "BEGIN" => open.push(part),
            "END" => assert_eq!(open.pop(), Some(part)),
            _ => assert!(!open.is_empty(), "{name}"),
        }
    }
    assert!(open.is_empty());
    let once = ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "VERSION", "PRODID"];
    for name in once {
        let count = read(&first).iter().filter(|(known, _)| known == name).count();
        assert_eq!(count, 1, "{name}");
    }
}
