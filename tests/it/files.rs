//! Files that people choose: what is ours is taken, what is not is refused with the reason.

use engine::{Answer, Item};
use exchange::history::{Attempts, LARGEST_FILE, NotOurs, Place, What, read_file};

const ESSAIS_1: &str = include_str!("../cases/storage/essais_1.json");
const COURANT_1: &str = include_str!("../cases/storage/courant_1.json");

#[track_caller]
fn read(text: &str, expected_damaged: usize) -> Attempts {
    let (attempts, damaged) = read_file(text, "sans nom").unwrap_or_else(|reason| panic!("{reason:?}: {text}"));
    assert_eq!(damaged, expected_damaged);
    attempts
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
        (r#"{"version":"items-3","f_ca":22000}"#, NotOurs::Newer),
        (&newer_items, NotOurs::Newer),
        (&large, NotOurs::TooLarge),
    ];
    for (text, reason) in cases {
        let start: String = text.chars().take(60).collect();
        assert_eq!(read_file(text, "x").err(), Some(*reason), "{start}");
    }
}
