//! Files that people choose: what is ours is taken, what is not is refused with the reason.

use engine::{Answer, Item};
use exchange::history::StoredAttempts;
use exchange::history::{
    Attempt, Attempts, Encoding, LARGEST_FILE, MOST_ATTEMPTS, NotOurs, Place, What, read_attempts, read_file, text_of,
    write_attempts,
};

const ESSAIS_1: &str = include_str!("../cases/storage/essais_1.json");
const COURANT_1: &str = include_str!("../cases/storage/courant_1.json");

#[track_caller]
fn read(text: &str, expected_damaged: usize) -> Attempts {
    let read = read_file(text.as_bytes(), "sans nom").unwrap_or_else(|reason| panic!("{reason:?}: {text}"));
    assert_eq!(read.damaged, expected_damaged, "{text}");
    assert!(!read.is_message && read.encoding == Encoding::Utf8, "{text}");
    read.attempts
}

/// The only attempt of a file: its name, its place and its yearly turnover.
#[track_caller]
fn only(text: &str, expected_damaged: usize) -> (String, Place, Option<Answer>) {
    let attempts = read(text, expected_damaged);
    assert_eq!(attempts.len(), 1);
    let kept = attempts.iter().next().expect("one");
    match &kept.what {
        What::Answers(attempt) => (kept.name.clone(), attempt.at, attempt.sheet.answers.get(Item::FCa)),
        What::Link(link) => panic!("a link: {link}"),
    }
}

#[test]
fn an_exported_file_of_every_released_format_is_read() {
    assert_eq!(read(ESSAIS_1, 0).len(), 3);
    assert_eq!(read(&format!("\u{feff}\n{ESSAIS_1}\n"), 0).len(), 3);
    assert_eq!(read(r#"{"format":1,"essais":[]}"#, 0).len(), 0);
}

#[test]
fn the_attempt_under_way_and_bare_answers_are_attempts_too() {
    let amount = Some(Answer::Amount(22_000));
    let name = || "sans nom".to_owned();
    assert_eq!(only(COURANT_1, 0), (name(), Place::Question(Item::FAssocies), amount));
    assert_eq!(only(r#"{"f_ca":22000}"#, 0), (name(), Place::Recap, amount));
    let spread = "{\n  \"version\": \"items-2\",\n  \"f_ca\": 22000,\n  \"f_couleur\": \"bleu\"\n}";
    assert_eq!(only(spread, 1), (name(), Place::Recap, amount));
}

#[test]
fn what_is_not_ours_is_refused_with_the_reason() {
    let cut = &ESSAIS_1[..ESSAIS_1.len() / 2];
    let newer_items = ESSAIS_1.replace("items-2", "items-9");
    let large = format!("{{\"f_ca\":22000}}{}", " ".repeat(LARGEST_FILE));
    let cases: &[(&str, NotOurs)] = &[
        ("", NotOurs::Empty),
        (" \n", NotOurs::Empty),
        ("\u{feff}", NotOurs::Empty),
        ("bonjour", NotOurs::NotJson),
        ("%PDF-1.7\n\0", NotOurs::NotJson),
        (cut, NotOurs::NotJson),
        ("null", NotOurs::OtherProgram),
        ("12", NotOurs::OtherProgram),
        ("[]", NotOurs::OtherProgram),
        ("{}", NotOurs::OtherProgram),
        (r#"{"name":"paquet","version":"1.0.0"}"#, NotOurs::OtherProgram),
        (r#"{"name":"paquet"}"#, NotOurs::OtherProgram),
        (r#"{"essais":[]}"#, NotOurs::OtherProgram),
        (r#"{"format":1,"essais":[1,2]}"#, NotOurs::OtherProgram),
        (r#"{"format":1,"answers":{}}"#, NotOurs::OtherProgram),
        (r#"{"format":2}"#, NotOurs::Newer),
        (r#"{"format":2,"essais":"autrement"}"#, NotOurs::Newer),
        (r#"{"format":2,"answers":"autrement"}"#, NotOurs::Newer),
        (r#"{"version":"items-4","f_ca":22000}"#, NotOurs::Newer),
        (&newer_items, NotOurs::Newer),
        (&large, NotOurs::TooLarge),
    ];
    for (text, reason) in cases {
        let start: String = text.chars().take(60).collect();
        assert_eq!(read_file(text.as_bytes(), "x").err(), Some(*reason), "{start}");
    }
}

/// What may be wrong in one attempt of a file, each as one value.
const DAMAGES: &[&str] = &[
    "1e309",
    "-1e400",
    r#""\ud800""#,
    r#""\udc00\ud800""#,
    r#"{"\ud800":1}"#,
    "12345678901234567890123",
];

/// Deeper than any reader goes.
fn deep() -> Vec<String> {
    vec![
        format!("{}{}", "[".repeat(200), "]".repeat(200)),
        format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200)),
        format!("{}{}", "[".repeat(50_000), "]".repeat(50_000)),
    ]
}

#[test]
fn a_damaged_attempt_costs_only_itself_whatever_its_damage() {
    let deep = deep();
    let damages = DAMAGES.iter().copied().chain(deep.iter().map(String::as_str));
    let long = format!("\"{}\"", "x".repeat(1_000_000));
    for damage in damages.chain([long.as_str()]) {
        for key in ["id", "name", "day", "at", "finished", "link", "couleur"] {
            for place in 0..3 {
                let mut essais: Vec<String> = (0..3)
                    .map(|rank| {
                        format!(r#"{{"id":{rank},"name":"n{rank}","answers":{{"f_ca":2200{rank}}},"at":"f_ca","finished":true}}"#)
                    })
                    .collect();
                essais[place] = match key {
                    "couleur" | "day" | "link" => essais[place].replacen('{', &format!(r#"{{"{key}":{damage},"#), 1),
                    _ => {
                        let start = essais[place].find(&format!("\"{key}\":")).expect("the key") + key.len() + 3;
                        let end = start + essais[place][start..].find([',', '}']).expect("the end of a value");
                        [&essais[place][..start], damage, &essais[place][end..]].concat()
                    }
                };
                let text = format!(r#"{{"format":1,"next":3,"essais":[{}]}}"#, essais.join(","));
                let read =
                    read_file(text.as_bytes(), "x").unwrap_or_else(|reason| panic!("{reason:?}: {key} {damage:.60}"));
                // A name that is only too long is shortened, and a link of strange signs is no link.
                let whole = key == "name" && damage.len() > 100_000 && damage.starts_with('"');
                assert_eq!(read.damaged, usize::from(!whole), "{key} {damage:.60}");
                let amounts: Vec<_> = read.attempts.iter().map(|kept| amount(&kept.what)).collect();
                let others: Vec<_> = (0..3)
                    .filter(|&rank| rank != place)
                    .map(|rank| Some(22_000 + rank as u32))
                    .collect();
                assert!(
                    others.iter().all(|other| amounts.contains(other)),
                    "{key} {damage:.60}: {amounts:?}"
                );
                // Only answers beside a link are nothing that we write.
                assert!(amounts.len() == 3 || key == "link", "{key} {damage:.60}: {amounts:?}");
            }
        }
        for envelope in [
            format!(
                r#"{{"format":1,"next":{damage},"essais":[{{"id":0,"name":"n","answers":{{"f_ca":22000}},"at":"f_ca","finished":true}}]}}"#
            ),
            format!(
                r#"{{"plus":{damage},"format":1,"essais":[{{"id":0,"name":"n","answers":{{"f_ca":22000}},"at":"f_ca","finished":true}}]}}"#
            ),
        ] {
            assert_eq!(read(&envelope, 0).len(), 1, "{damage:.60}");
        }
        // One answer of one attempt, and one of bare answers.
        let answer = format!(
            r#"{{"format":1,"essais":[{{"id":0,"name":"n","answers":{{"f_frais":{damage},"f_ca":22000}},"at":"f_ca","finished":true}}]}}"#
        );
        assert_eq!(
            amount(&read(&answer, 1).iter().next().expect("one").what),
            Some(22_000),
            "{damage:.60}"
        );
        assert_eq!(
            only(&format!(r#"{{"f_frais":{damage},"f_ca":22000}}"#), 1).2,
            Some(Answer::Amount(22_000))
        );
    }
}

fn amount(what: &What) -> Option<u32> {
    match what {
        What::Answers(Attempt { sheet, .. }) => match sheet.answers.get(Item::FCa) {
            Some(Answer::Amount(euros)) => Some(euros),
            _ => None,
        },
        What::Link(_) => None,
    }
}

#[test]
fn a_file_of_too_many_attempts_is_refused() {
    let file = |count: usize| {
        let essais: Vec<String> = (0..count)
            .map(|rank| format!(r#"{{"answers":{{"f_ca":{rank}}}}}"#))
            .collect();
        format!(r#"{{"format":1,"essais":[{}]}}"#, essais.join(","))
    };
    assert_eq!(read(&file(MOST_ATTEMPTS), MOST_ATTEMPTS).len(), MOST_ATTEMPTS);
    for count in [MOST_ATTEMPTS + 1, 30_000] {
        assert_eq!(
            read_file(file(count).as_bytes(), "x").err(),
            Some(NotOurs::TooMany),
            "{count}"
        );
    }
}

/// A list whose attempt has this name.
fn named(name: &str) -> String {
    let mut attempts = Attempts::default();
    let sheet = exchange::json::read_sheet(r#"{"f_ca":22000}"#).expect("answers");
    let attempt = Attempt {
        sheet,
        ..Attempt::default()
    };
    attempts.add(name, None, What::Answers(attempt));
    write_attempts(&attempts)
}

#[test]
fn a_file_of_another_encoding_keeps_its_names() {
    let name = "Été à Noël — « l’œuvre » à 5 €…";
    let text = named(name);
    let windows = |sign: char| match sign {
        '—' => 0x97,
        '’' => 0x92,
        'œ' => 0x9c,
        '€' => 0x80,
        '…' => 0x85,
        sign => u8::try_from(u32::from(sign)).expect("a sign of Latin-1"),
    };
    let windows: Vec<u8> = text.chars().map(windows).collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let (at, _) = text.match_indices("Noël").next().expect("the name");
    let after: Vec<u8> = windows[windows.len() - text[at..].chars().count()..].to_vec();
    for (bytes, encoding) in [
        (text.clone().into_bytes(), Encoding::Utf8),
        (["\u{feff}", &text].concat().into_bytes(), Encoding::Utf8),
        ([&text.as_bytes()[..at], &after].concat(), Encoding::Windows1252),
        ([&[0xff, 0xfe], little.as_slice()].concat(), Encoding::Utf16),
        ([&[0xfe, 0xff], big.as_slice()].concat(), Encoding::Utf16),
        // A mark that two programs put, and one before an old sign.
        ([&[0xff, 0xfe, 0xff, 0xfe], little.as_slice()].concat(), Encoding::Utf16),
        (
            [&[0xef, 0xbb, 0xbf], windows.as_slice()].concat(),
            Encoding::Windows1252,
        ),
        (windows, Encoding::Windows1252),
        (little, Encoding::Utf16),
        (big, Encoding::Utf16),
    ] {
        let read = read_file(&bytes, "x").unwrap_or_else(|reason| panic!("{encoding:?}: {reason:?}"));
        let names: Vec<&str> = read.attempts.iter().map(|kept| kept.name.as_str()).collect();
        assert_eq!((names, read.encoding), (vec![name], encoding));
    }
}

#[test]
fn what_is_text_already_is_not_repaired() {
    for name in ["d\u{fffd}j\u{fffd}", "dÃ©jÃ ", "\u{80}"] {
        let text = named(name);
        assert_eq!(text_of(text.as_bytes()), (text.clone(), Encoding::Utf8));
    }
    assert_eq!(text_of(b""), (String::new(), Encoding::Utf8));
    assert_eq!(text_of(b"\0\0").1, Encoding::Utf8);
    // Of another machine: read as the nearest, and said.
    assert_eq!(text_of(b"d\x8ej\x88").1, Encoding::Windows1252);
}

#[test]
fn a_message_that_holds_a_link_is_a_result_received() {
    let link = include_str!("../cases/links_format_1.txt")
        .lines()
        .find_map(|line| line.split('\t').next().filter(|link| link.starts_with("1r")))
        .expect("a link");
    let (start, end) = link.split_at(20);
    for message in [
        format!("https://exemple.fr/resultat/#{link}"),
        format!("Bonjour,\r\n\r\n> https://exemple.fr/resultat/#{start}=\r\n> {end}\r\n"),
        format!("<!doctype html><p><a href=\"https://exemple.fr/resultat/#{link}\">ici</a>"),
    ] {
        let read = read_file(message.as_bytes(), "courrier").expect("a message");
        let kept: Vec<_> = read
            .attempts
            .iter()
            .map(|kept| (kept.name.as_str(), &kept.what))
            .collect();
        assert_eq!(kept, [("courrier", &What::Link(link.to_owned()))], "{message}");
        assert!(read.is_message);
        let StoredAttempts::Attempts { attempts, dropped: 0 } = read_attempts(&write_attempts(&read.attempts)) else {
            panic!("{message}");
        };
        assert_eq!(attempts.len(), 1);
    }
    assert_eq!(
        read_file(b"https://exemple.fr/resultat/#1rAAAA", "x").err(),
        Some(NotOurs::NotJson)
    );
}
