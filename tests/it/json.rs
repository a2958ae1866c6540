//! The JSON contract of answers: what is read, what is written, what is refused and how it is said.

use engine::{Answer, FCas, FReglementee, Item, Mode, QUESTIONS, Trade};
use exchange::json::{Reason, Shape, read_sheet, recover_sheet, write_sheet};
use support::Random;
use support::random;
use words::refusals;

/// The line is refused for this reason, about this key, and the sentence says it.
#[track_caller]
fn refused(line: &str, item: &str, reason: &Reason) {
    let error = read_sheet(line).expect_err(line);
    assert_eq!((error.item.as_deref(), &error.reason), (Some(item), reason), "{line}");
    assert!(refusals::sheet(&error).starts_with(item), "the sentence names the item");
}

fn received(text: &str, maximum: u32) -> Reason {
    Reason::OutOfRange {
        maximum,
        received: text.parse().expect("a number"),
    }
}

fn not_whole(text: &str) -> Reason {
    Reason::NotWhole {
        maximum: 10_000_000,
        received: text.parse().expect("a number"),
    }
}

#[test]
fn the_example_of_the_contract_is_read_and_written_back() {
    let line = r#"{"version":"items-3","mode":"complet","mot_rang":["lien","sens","gain"],"mot_gain":"3","f_ca":22000,"f_tarif":"nsp","f_cas":["aucun"],"f_titre":"prefere_pas"}"#;
    let sheet = read_sheet(line).unwrap();
    assert_eq!(sheet.mode, Mode::Complete);
    let expected = [
        (Item::MotRang, Answer::Ranking([1, 2, 0])),
        (Item::MotGain, Answer::Choice(2)),
        (Item::FCa, Answer::Amount(22_000)),
        (Item::FTarif, Answer::DontKnow),
        (Item::FCas, Answer::Several(FCas::set(&[FCas::Aucun]))),
        (Item::FTitre, Answer::DontKnow),
    ];
    assert_eq!(sheet.answers.iter().collect::<Vec<_>>(), expected);
    assert_eq!(write_sheet(&sheet), line);
}

#[test]
fn version_and_mode_are_optional_and_keys_come_in_any_order() {
    let quick = read_sheet(r#" { "f_ca" : 0 , "mode" : "rapide", "mot_rang":["gain","lien","sens"] } "#).unwrap();
    assert_eq!(quick.mode, Mode::Quick);
    assert_eq!(
        write_sheet(&quick),
        r#"{"version":"items-3","mode":"rapide","mot_rang":["gain","lien","sens"],"f_ca":0}"#
    );
    assert!(read_sheet("{}").unwrap().answers.is_empty());
}

#[test]
fn the_last_question_and_the_trade_are_read_and_written_back() {
    let line = r#"{"version":"items-3","mode":"adapte","derniere":"f_ca","f_metier":17,"f_ca":0}"#;
    let sheet = read_sheet(line).expect("answers");
    assert_eq!((sheet.last, sheet.trade), (Some(Item::FCa), Some(Trade(17))));
    assert_eq!(write_sheet(&sheet), line);
    // A number of a later list means something to a later program.
    let later = read_sheet(r#"{"f_metier":3843}"#).expect("answers");
    assert_eq!((later.last, later.trade), (None, Some(Trade(3_843))));
}

#[test]
fn a_last_question_or_a_trade_that_cannot_be_is_refused_by_its_key() {
    let said = |line: &str| refusals::sheet(&read_sheet(line).expect_err(line));
    refused(
        r#"{"derniere":"f_metier"}"#,
        "derniere",
        &Reason::UnknownLast("f_metier".to_owned()),
    );
    assert!(said(r#"{"derniere":"f_metier"}"#).contains("la question «\u{a0}f_metier\u{a0}» n’existe pas"));
    refused(r#"{"derniere":["f_ca"]}"#, "derniere", &Reason::WrongType(Shape::List));
    refused(r#"{"f_metier":"17"}"#, "f_metier", &Reason::WrongType(Shape::Text));
    assert_eq!(
        said(r#"{"f_metier":"17"}"#),
        "f_metier\u{a0}: attendu le numéro d’un métier, un nombre entier de 1 à 3\u{202f}843, reçu un texte."
    );
    for number in ["0", "-1", "3844", "17.0", "1.5", "70000"] {
        let received = number.parse().expect("a number");
        refused(
            &format!(r#"{{"f_metier":{number}}}"#),
            "f_metier",
            &Reason::NotATrade(received),
        );
    }
    let kept = recover_sheet(r#"{"f_metier":0,"derniere":"x","f_ca":1}"#).expect("an object");
    assert_eq!((kept.dropped.len(), kept.sheet.answers.amount(Item::FCa)), (2, Some(1)));
    assert_eq!((kept.sheet.last, kept.sheet.trade), (None, None));
}

#[test]
fn random_sheets_come_back_identical() {
    let mut random = Random::new(1);
    for _ in 0..2_000 {
        let sheet = random::sheet(&mut random);
        assert_eq!(read_sheet(&write_sheet(&sheet)), Ok(sheet));
    }
}

#[test]
fn an_answer_to_a_hidden_item_is_kept() {
    let sheet = read_sheet(r#"{"f_activite":"conseil","f_reglementee":"carte"}"#).unwrap();
    assert!(!sheet.answers.sees(Item::FReglementee));
    assert_eq!(
        sheet.answers.get(Item::FReglementee),
        Some(FReglementee::Carte.answer())
    );
}

#[test]
fn an_empty_list_is_no_answer() {
    assert!(read_sheet(r#"{"f_cas":[]}"#).unwrap().answers.is_empty());
}

#[test]
fn several_cases_are_written_in_option_order() {
    let sheet = read_sheet(r#"{"f_cas":["aucun","outre_mer","mineur"]}"#).unwrap();
    assert!(write_sheet(&sheet).contains(r#""f_cas":["mineur","outre_mer","aucun"]"#));
}

#[test]
fn unknown_items_and_options_are_refused() {
    refused(r#"{"f_couleur":"bleu"}"#, "f_couleur", &Reason::UnknownItem);
    refused(r#"{"":"bleu"}"#, "", &Reason::UnknownItem);
    refused(
        r#"{"mot_gain":"6"}"#,
        "mot_gain",
        &Reason::UnknownOption("6".to_owned()),
    );
    refused(
        r#"{"f_cas":["majeur"]}"#,
        "f_cas",
        &Reason::UnknownOption("majeur".to_owned()),
    );
    refused(
        r#"{"f_cas":["nsp"]}"#,
        "f_cas",
        &Reason::UnknownOption("nsp".to_owned()),
    );
    refused(
        r#"{"mot_rang":["gain","lien","argent"]}"#,
        "mot_rang",
        &Reason::UnknownOption("argent".to_owned()),
    );
}

#[test]
fn only_the_own_dont_know_word_of_an_item_is_read() {
    for question in &QUESTIONS {
        let id = question.item.id();
        for word in ["nsp", "prefere_pas"] {
            let read = read_sheet(&format!(r#"{{"{id}":"{word}"}}"#));
            if question.dont_know == Some(word) {
                assert_eq!(read.unwrap().answers.get(question.item), Some(Answer::DontKnow), "{id}");
            } else {
                assert_eq!(read.unwrap_err().item.as_deref(), Some(id));
            }
        }
    }
    refused(r#"{"f_activite":"nsp"}"#, "f_activite", &Reason::AnswerRequired);
    refused(
        r#"{"f_titre":"nsp"}"#,
        "f_titre",
        &Reason::UnknownOption("nsp".to_owned()),
    );
}

#[test]
fn wrong_types_are_refused() {
    refused(r#"{"mot_gain":3}"#, "mot_gain", &Reason::WrongType(Shape::Number));
    refused(r#"{"mot_gain":null}"#, "mot_gain", &Reason::WrongType(Shape::Null));
    refused(r#"{"mot_gain":true}"#, "mot_gain", &Reason::WrongType(Shape::Boolean));
    refused(r#"{"mot_gain":["3"]}"#, "mot_gain", &Reason::WrongType(Shape::List));
    refused(r#"{"f_ca":"22000"}"#, "f_ca", &Reason::WrongType(Shape::Text));
    refused(r#"{"f_ca":"autre"}"#, "f_ca", &Reason::WrongType(Shape::Text));
    refused(r#"{"f_ca":{"euros":1}}"#, "f_ca", &Reason::WrongType(Shape::Object));
    refused(r#"{"f_cas":"aucun"}"#, "f_cas", &Reason::WrongType(Shape::Text));
    refused(r#"{"f_cas":[1]}"#, "f_cas", &Reason::WrongType(Shape::Number));
    refused(r#"{"mot_rang":"gain"}"#, "mot_rang", &Reason::WrongType(Shape::Text));
    refused(r#"{"version":2}"#, "version", &Reason::WrongType(Shape::Number));
    refused(r#"{"mode":null}"#, "mode", &Reason::WrongType(Shape::Null));
}

#[test]
fn amounts_stop_at_their_limits() {
    for line in [r#"{"f_ca":10000000}"#, r#"{"f_ca":0}"#, r#"{"f_tarif":5000}"#] {
        assert!(read_sheet(line).is_ok(), "{line}");
    }
    refused(r#"{"f_ca":10000001}"#, "f_ca", &received("10000001", 10_000_000));
    refused(r#"{"f_ca":-1}"#, "f_ca", &received("-1", 10_000_000));
    refused(r#"{"f_ca":1e300}"#, "f_ca", &received("1e+300", 10_000_000));
    refused(r#"{"f_ca":4294967297}"#, "f_ca", &received("4294967297", 10_000_000));
    refused(
        r#"{"f_ca":18446744073709551617}"#,
        "f_ca",
        &received("1.8446744073709552e+19", 10_000_000),
    );
    refused(r#"{"f_tarif":5001}"#, "f_tarif", &received("5001", 5_000));
}

#[test]
fn decimals_are_refused_even_when_they_are_whole() {
    refused(r#"{"f_ca":12.5}"#, "f_ca", &not_whole("12.5"));
    refused(r#"{"f_ca":22000.0}"#, "f_ca", &not_whole("22000.0"));
    refused(r#"{"f_ca":22e3}"#, "f_ca", &not_whole("22000.0"));
    refused(r#"{"f_ca":-0}"#, "f_ca", &not_whole("-0.0"));
}

#[test]
fn rankings_need_three_different_reasons() {
    for list in [
        r#"["gain","gain","lien"]"#,
        r#"["gain","lien"]"#,
        "[]",
        r#"["gain","lien","sens","gain"]"#,
    ] {
        refused(
            &format!(r#"{{"mot_rang":{list}}}"#),
            "mot_rang",
            &Reason::NotThreeDifferent,
        );
    }
    refused(
        r#"{"f_cas":["mineur","mineur"]}"#,
        "f_cas",
        &Reason::RepeatedOption("mineur".to_owned()),
    );
}

#[test]
fn another_version_is_refused_by_name_before_anything_else() {
    refused(
        r#"{"f_neuf":"1","version":"items-4"}"#,
        "version",
        &Reason::UnknownVersion("items-4".to_owned()),
    );
    refused(
        r#"{"mode":"express"}"#,
        "mode",
        &Reason::UnknownMode("express".to_owned()),
    );
}

#[test]
fn duplicate_keys_are_refused() {
    refused(r#"{"f_ca":1,"f_ca":1}"#, "f_ca", &Reason::DuplicateKey);
    refused(r#"{"mode":"complet","mode":"complet"}"#, "mode", &Reason::DuplicateKey);
}

#[test]
fn what_is_not_an_object_is_refused_as_a_whole() {
    for line in ["[]", "3", "\"texte\"", "null", "[{}]"] {
        assert_eq!(read_sheet(line).unwrap_err().reason, Reason::NotAnObject, "{line}");
    }
    for line in [
        "",
        "{",
        "bonjour",
        r#"{"f_ca":NaN}"#,
        r#"{"f_ca":1e400}"#,
        "{} {}",
        r#"{"f_ca":1,}"#,
        "{'f_ca':1}",
    ] {
        let error = read_sheet(line).unwrap_err();
        assert!(
            matches!(error.reason, Reason::NotJson(_)) && error.item.is_none(),
            "{line}"
        );
    }
    let deep = format!(r#"{{"f_cas":{}{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(read_sheet(&deep).unwrap_err().reason, Reason::TooDeep);
    let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
    assert_eq!(read_sheet(&deep).unwrap_err().reason, Reason::TooDeep);
}

#[test]
fn sentences_say_what_is_expected_what_came_and_what_to_do() {
    let said = |line| refusals::sheet(&read_sheet(line).unwrap_err());
    assert_eq!(
        said(r#"{"f_ca":12.5}"#),
        "f_ca\u{a0}: attendu un nombre entier d’euros de 0 à 10\u{202f}000\u{202f}000, reçu 12,5. \
         Arrondissez à l’euro, sans point ni exposant."
    );
    assert!(said(r#"{"mot_gain":7}"#).contains("1, 2, 3, 4, 5, nsp"));
    assert!(said(r#"{"version":"items-9"}"#).contains("items-9"));
}

#[test]
fn the_place_of_a_fault_counts_signs_as_people_do() {
    for (line, sign) in [
        ("{\"f_ca\":x}", 9),
        ("   {\"f_ca\":x}", 12),
        ("{\"é’\":x}", 7),
        ("{\n \"é\":x}", 6),
        ("{\"f_ca\":1", 9),
        ("", 0),
    ] {
        assert_eq!(read_sheet(line).unwrap_err().reason, Reason::NotJson(sign), "{line}");
    }
}

#[test]
fn an_error_never_repeats_a_whole_megabyte() {
    let long = "x".repeat(1_000_000);
    for line in [format!(r#"{{"{long}":1}}"#), format!(r#"{{"mot_gain":"{long}"}}"#)] {
        assert!(refusals::sheet(&read_sheet(&line).unwrap_err()).len() < 400);
    }
}

#[test]
fn a_hundred_thousand_keys_are_read_in_reasonable_time() {
    use std::fmt::Write;
    let mut line = String::from("{");
    for key in 0..100_000 {
        write!(line, r#""k{key}":1,"#).unwrap();
    }
    line.push_str(r#""f_ca":1}"#);
    let recovered = recover_sheet(&line).unwrap();
    assert_eq!(
        (recovered.dropped.len(), recovered.sheet.answers.amount(Item::FCa)),
        (100_000, Some(1))
    );
}
