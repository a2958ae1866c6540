//! An event as a file that calendars open: the text of RFC 5545, without a time zone, since it happens where the person is.

use law::Date;

/// Where the events come from, in their stable names.
const DOMAIN: &str = "quatre-voies";
/// The most bytes of a line, its end left out (RFC 5545 §3.1).
const LONGEST_LINE: usize = 75;
const MILLISECONDS_A_DAY: u64 = 86_400_000;

/// A time of the day, where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl Time {
    /// The time written `09:30`, as a field of the page gives it; none when no clock shows it.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number = |part: &str, most: u8| {
            let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse().ok().filter(|number| *number < most))?
        };
        Some(Self {
            hour: number(hour, 24)?,
            minute: number(minute, 60)?,
        })
    }
}

/// When an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All day long.
    Day(Date),
    /// From this time on, for an hour.
    At(Date, Time),
}

/// How long before the event the device says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// So many days before it starts.
    DaysBefore(u8),
    /// At nine in the morning of its day.
    ThatMorning,
}

/// What goes in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// What it is, in ASCII letters: the start of its stable name and of its file.
    pub kind: &'a str,
    /// When.
    pub when: When,
    /// Its title.
    pub title: &'a str,
    /// What to know of it.
    pub text: &'a str,
    /// When the device says so.
    pub alarm: Alarm,
}

impl Event<'_> {
    const fn day(&self) -> Date {
        match self.when {
            When::Day(day) | When::At(day, _) => day,
        }
    }

    /// The name of its file, which every system takes: ASCII letters, digits, hyphens.
    pub fn file_name(&self) -> String {
        format!("{DOMAIN}-{}-{}.ics", self.kind, self.day())
    }

    /// Its file; `written` is now, in milliseconds since 1970 in UTC. The same event has the same name however often it is
    /// written, so that a calendar updates it instead of adding it again.
    pub fn file(&self, written: u64) -> String {
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Quatre Voies//Demain//FR".to_owned(),
            "CALSCALE:GREGORIAN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}@{DOMAIN}", self.kind, self.day()),
            format!("DTSTAMP:{}", stamp(written)),
        ];
        let mut file = String::new();
        let said = [("SUMMARY", self.title), ("DESCRIPTION", self.text)];
        let said = said.map(|(name, text)| format!("{name}:{}", escaped(text)));
        for line in lines.into_iter().chain(self.moment()).chain(said).chain(self.alarm()) {
            fold(&mut file, &line);
        }
        for line in ["END:VEVENT", "END:VCALENDAR"] {
            fold(&mut file, line);
        }
        file
    }

    /// When it is, and whether the person is busy then.
    fn moment(&self) -> Vec<String> {
        match self.when {
            When::Day(day) => vec![
                format!("DTSTART;VALUE=DATE:{}", basic(day)),
                format!("DTEND;VALUE=DATE:{}", basic(day.next())),
                "TRANSP:TRANSPARENT".to_owned(),
            ],
            When::At(day, Time { hour, minute }) => vec![
                format!("DTSTART:{}T{hour:02}{minute:02}00", basic(day)),
                "DURATION:PT1H".to_owned(),
            ],
        }
    }

    fn alarm(&self) -> [String; 5] {
        let trigger = match self.alarm {
            Alarm::DaysBefore(days) => format!("TRIGGER:-P{days}D"),
            Alarm::ThatMorning => "TRIGGER:PT9H".to_owned(),
        };
        [
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{}", escaped(self.title)),
            trigger,
            "END:VALARM".to_owned(),
        ]
    }
}

/// A day without hyphens (RFC 5545 §3.3.4).
fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A moment in UTC (RFC 5545 §3.3.5, form 2).
fn stamp(written: u64) -> String {
    let seconds = written % MILLISECONDS_A_DAY / 1_000;
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let day = basic(Date::after_1970(written / MILLISECONDS_A_DAY));
    format!("{day}T{hour:02}{minute:02}{second:02}Z")
}

/// A text with what has a meaning in a line marked (RFC 5545 §3.3.11).
fn escaped(text: &str) -> String {
    let marked = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    marked.replace("\r\n", "\n").replace('\n', "\\n")
}

/// Adds a line, folded between whole characters: its next parts start with a space (RFC 5545 §3.1).
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(sign);
        length += sign.len_utf8();
    }
    file.push_str("\r\n");
}
