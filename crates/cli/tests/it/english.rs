//! The command line in the language asked for.

use crate::program::run;
use serde_json::Value;
use support::cases;
use support::english::french;

/// A small line of answers.
const ANSWERS: &[u8] = br#"{"mode":"rapide","f_activite":"conseil","f_ca":22000,"f_situation":"salarie_plein"}"#;
/// What each command is called.
const COMMANDS: &[&[&str]] = &[
    &[],
    &["assess"],
    &["next"],
    &["income"],
    &["benefit"],
    &["group"],
    &["link", "encode"],
    &["link", "decode"],
    &["trade"],
];

/// What is written, on the output then on standard error, and the exit status.
fn written(arguments: &[&str], input: &[u8]) -> (String, String, Option<i32>) {
    let output = run(arguments, input);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(output.stdout), text(output.stderr), output.status.code())
}

/// Panics at the first line in French; ids between brackets and addresses of pages are, like the pages.
#[track_caller]
fn assert_english(text: &str) {
    assert!(!text.is_empty(), "nothing is said");
    for line in text.lines().filter(|line| !line.contains("https://")) {
        let parts = line.split('[').enumerate();
        let said: String = parts
            .map(|(rank, part)| part.find(']').filter(|_| rank > 0).map_or(part, |at| &part[at..]))
            .collect();
        let signs = ["«", "»", "\u{a0}", "\u{202f}", " :", " ;", " ?"];
        let typeset_in_french = signs.iter().any(|sign| said.contains(sign));
        assert!(!typeset_in_french && french(&said) <= 1, "French: {line}");
    }
}

#[test]
fn the_help_of_every_command_is_in_english() {
    for command in COMMANDS {
        let (text, errors, status) = written(&[&["--langue", "en"], *command, &["--help"]].concat(), b"");
        assert_eq!((errors.as_str(), status), ("", Some(0)), "{command:?}");
        assert!(text.contains("Usage: quatre-voies "), "{text}");
        assert_english(&text);
    }
}

#[test]
fn the_help_in_english_names_the_same_keys_and_options() {
    for command in COMMANDS {
        let help = |language| written(&[&["--langue", language], *command, &["--help"]].concat(), b"").0;
        let (french, english) = (help("fr"), help("en"));
        for word in french.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_' || sign == '-')) {
            if word.contains('_') || word.starts_with("--") {
                assert!(english.contains(word), "{command:?}: {word}");
            }
        }
    }
}

#[test]
fn both_helps_name_the_option() {
    for (language, said) in [
        ("fr", "écrit en français ou en anglais"),
        ("en", "writes in French or English"),
    ] {
        let (text, ..) = written(&["--langue", language, "--help"], b"");
        let told = text
            .lines()
            .any(|line| line.contains("--langue fr|en") && line.contains(said));
        assert!(told, "{text}");
    }
}

#[test]
fn a_result_is_explained_in_english() {
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    let answers = |person: &Value| person["reponses"].to_string();
    let lines: Vec<String> = people.as_array().expect("a list").iter().map(answers).collect();
    for arguments in [
        ["--langue", "en", "assess", "--explain"],
        ["--langue", "en", "next", "--explain"],
    ] {
        let (text, errors, status) = written(&arguments, lines.join("\n").as_bytes());
        assert_eq!((errors.as_str(), status), ("", Some(0)), "{arguments:?}");
        assert_english(&text);
    }
    let (text, ..) = written(&["--langue", "en", "assess", "--explain"], ANSWERS);
    assert!(
        text.contains("Full-time employee") && text.contains("€22,000"),
        "{text}"
    );
}

#[test]
fn what_is_wrong_is_said_in_english() {
    let (text, _, status) = written(&["--langue", "en", "assess"], br#"{"f_ca":-1}"#);
    let line: Value = serde_json::from_str(&text).expect("JSON");
    assert_english(line["erreur"]["raison"].as_str().expect("a reason"));
    assert_eq!(status, Some(1));
    for arguments in [
        &["--langue", "en", "assez"][..],
        &["--langue", "en", "assess", "--explique"],
        &["--langue", "en", "assess", "--jour"],
        &["--langue", "en", "trade", " "],
        &["--langue", "en", "group"],
        &["--langue", "en", "group", "no_such_file"],
        &["--langue", "en"],
    ] {
        let (text, errors, status) = written(arguments, b"");
        assert_eq!((text.as_str(), status), ("", Some(2)), "{arguments:?}");
        assert_english(&errors);
    }
}

#[test]
fn an_unknown_language_is_refused_in_both() {
    for arguments in [
        &["--langue"][..],
        &["--langue", "de"],
        &["assess", "--langue"],
        &["--langue", "de", "assess"],
        &["assess", "--langue", "EN"],
    ] {
        let (text, errors, status) = written(arguments, ANSWERS);
        assert_eq!((text.as_str(), status), ("", Some(2)), "{arguments:?}");
        for said in ["Langue inconnue", "Unknown language", "--langue fr", "--langue en"] {
            assert!(errors.contains(said), "{arguments:?}: {errors}");
        }
    }
}

#[test]
fn the_option_may_stand_anywhere() {
    let first = written(
        &["--langue", "en", "assess", "--explain", "--jour", "2027-01-02"],
        ANSWERS,
    );
    assert_english(&first.0);
    for arguments in [
        ["assess", "--langue", "en", "--explain", "--jour", "2027-01-02"],
        ["assess", "--explain", "--langue", "en", "--jour", "2027-01-02"],
        ["assess", "--explain", "--jour", "2027-01-02", "--langue", "en"],
    ] {
        assert_eq!(written(&arguments, ANSWERS), first, "{arguments:?}");
    }
}

#[test]
fn without_the_option_nothing_changes() {
    for (arguments, input, said) in [
        (&["--help"][..], &b""[..], "Usage\u{a0}: quatre-voies COMMANDE"),
        (&["assess", "--explain"], ANSWERS, "22\u{202f}000\u{a0}€"),
        (&["next", "--explain"], ANSWERS, "Thème"),
        (&["trade", "plombier"], b"", "plombier"),
        (&["assez"], b"", "Commande inconnue"),
    ] {
        let plain = written(arguments, input);
        let asked = written(&[arguments, &["--langue", "fr"]].concat(), input);
        assert_eq!(plain, asked, "{arguments:?}");
        assert!((plain.0.clone() + &plain.1).contains(said), "{arguments:?}: {plain:?}");
    }
}

#[test]
fn a_result_is_the_same_in_both_languages() {
    let french = written(&["--langue", "fr", "assess"], ANSWERS);
    assert_eq!(written(&["--langue", "en", "assess"], ANSWERS), french);
}
