//! `quatre-voies next`, run as people run it.

use crate::program::run;
use crate::validator::{faults, unknown_keywords};
use engine::adaptive::{self, Next, Why};
use engine::{Answer, Answers, FActivite, Item, Kind, Mode, QUESTIONS, Sheet, choices, visible};
use exchange::json::{read_sheet, write_sheet};
use law::Law;
use serde_json::{Value, json};
use support::{cases, person};

/// The objects written, each as its schema says, and the exit status; nothing may be said on standard error.
#[track_caller]
fn objects(options: &[&str], input: &str) -> (Vec<Value>, Option<i32>) {
    let output = run(&[&["next"], options].concat(), input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).expect("text");
    let objects: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    for object in &objects {
        assert_eq!(faults(&schema(), object), [""; 0], "{object}");
    }
    (objects, output.status.code())
}

fn schema() -> Value {
    cases(include_str!("../../../../schema/next.json"))
}

/// The object of one line.
#[track_caller]
fn one(options: &[&str], line: &str) -> Value {
    let (mut objects, status) = objects(options, &format!("{line}\n"));
    assert_eq!((objects.len(), status), (1, Some(0)), "{line}");
    objects.remove(0)
}

fn end() -> Value {
    json!({"fin": true})
}

fn sheet(answers: &Answers, last: Option<Item>) -> String {
    write_sheet(&Sheet {
        answers: *answers,
        last,
        mode: Mode::Adaptive,
        ..Sheet::default()
    })
}

/// Asks a person the questions that the program writes, one run each, until it says that it is the end.
#[track_caller]
fn replay(options: &[&str], all: &Answers) -> (Vec<Item>, Answers) {
    let (mut asked, mut given) = (Vec::new(), Answers::default());
    loop {
        let line = sheet(&given, asked.last().copied());
        let written = one(options, &line);
        let read = read_sheet(&line).expect("a sheet");
        let further = options.contains(&"--plus-sur");
        let expected = adaptive::next(&read.answers, read.last, further, Law::of_rules());
        let Some(id) = written["question"].as_str() else {
            assert_eq!((&written, expected), (&end(), Next::Enough));
            return (asked, given);
        };
        let item = Item::from_id(id).expect("a known question");
        assert!(matches!(expected, Next::Ask(expected, _) if expected == item), "{id}");
        given
            .set(item, all.get(item).unwrap_or(Answer::DontKnow))
            .expect("an answer");
        asked.push(item);
    }
}

fn person_of_the_cases(rank: usize) -> Answers {
    person(&cases(include_str!("../../../../tests/cases/people.json"))[rank]["reponses"])
}

#[test]
fn a_person_answers_what_is_asked_until_the_end() {
    let (asked, given) = replay(&[], &person_of_the_cases(0));
    assert_eq!(asked[0], Item::FActivite);
    assert!(asked.len() < visible(&given).len(), "{asked:?}");
    let whole = replay(&["--plus-sur"], &person_of_the_cases(0));
    assert_eq!(whole.0.len(), visible(&whole.1).len(), "everything in sight");
}

#[test]
fn who_contradicts_themselves_comes_to_an_end() {
    let mut answers = Answers::default();
    answers
        .set(Item::FActivite, FActivite::Formation.answer())
        .expect("an activity");
    for question in &QUESTIONS {
        if question.kind == Kind::Agreement {
            let last = choices(question.item).len() - 1;
            answers.set(question.item, Answer::Choice(last as u8)).expect("a point");
        }
    }
    replay(&[], &answers);
}

#[test]
fn who_knows_nothing_of_anything_is_asked_nothing_more() {
    let mut answers = Answers::default();
    for question in &QUESTIONS {
        let unsure = question.dont_know.map(|_| Answer::DontKnow);
        let answer = unsure.unwrap_or_else(|| FActivite::Conseil.answer());
        answers.set(question.item, answer).expect("an answer");
    }
    for options in [&[][..], &["--plus-sur"]] {
        assert_eq!(one(options, &sheet(&answers, None)), end());
    }
}

/// Everybody starts with the activity, the aim, alone or not, the money, the clients: spec §2.3.
#[test]
fn the_start_is_asked_in_order_and_a_gap_is_filled() {
    for (line, expected) in [
        ("{}", "f_activite"),
        (r#"{"f_horizon":"vivre","f_ca":30000}"#, "f_activite"),
        (r#"{"f_activite":"alimentaire"}"#, "f_aliments"),
        (r#"{"f_activite":"conseil","f_associes":"solo"}"#, "f_horizon"),
        (r#"{"f_activite":"conseil","f_horizon":"nsp"}"#, "f_associes"),
    ] {
        let written = one(&[], line);
        assert_eq!(
            written,
            json!({"question": expected, "raison": "depart", "theme": "projet", "reste": [10, 30]}),
            "{line}"
        );
    }
}

#[test]
fn a_hidden_answer_changes_nothing() {
    let start =
        r#""f_activite":"conseil","f_horizon":"vivre","f_associes":"solo","f_invest":"moins_1000","f_clients":"mixte""#;
    let seen = one(&[], &format!("{{{start}}}"));
    for hidden in [
        r#""f_aliments":"frais""#,
        r#""f_carte":"etudiant""#,
        r#""f_mineur":"moins_16""#,
    ] {
        assert_eq!(one(&[], &format!("{{{start},{hidden}}}")), seen, "{hidden}");
    }
}

#[test]
fn a_bad_line_costs_the_others_nothing() {
    let (written, status) = objects(&[], "{}\n{\"f_ca\":-1}\n\n[]\n{\"f_activite\":\"transport\"}\n");
    assert_eq!((written.len(), status), (4, Some(1)));
    assert_eq!(written[0]["question"], "f_activite");
    assert_eq!(
        [&written[1]["erreur"]["ligne"], &written[1]["erreur"]["item"]],
        [&json!(2), &json!("f_ca")]
    );
    assert_eq!(written[2]["erreur"]["ligne"], 4);
    assert_eq!(written[3]["question"], "f_horizon");
}

#[test]
fn it_explains_itself_in_french() {
    let said = |line: &str| {
        let output = run(&["next", "--explain"], line.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).expect("text")
    };
    let start = said("{}\n");
    let activity = words::question(Item::FActivite).text;
    for expected in [activity, "[f_activite]", "Votre projet", "tout le monde", "[depart]"] {
        assert!(start.contains(expected), "{expected} in {start}");
    }
    let all = sheet(&replay(&[], &person_of_the_cases(1)).1, None);
    assert!(said(&all).contains("suffisent"));
}

#[test]
fn the_law_of_a_day_and_wrong_options_are_read_as_elsewhere() {
    assert_eq!(one(&["--jour", "2027-01-02"], "{}")["question"], "f_activite");
    for (options, said) in [
        (&["--jour", "demain"][..], "demain"),
        (&["--jour"], "Il manque le jour"),
        (&["--plus-sur", "--plus-sur"], "--plus-sur"),
        (&["--vite"], "--vite"),
    ] {
        let output = run(&[&["next"], options].concat(), b"{}\n");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{told}");
        assert!(told.contains(said), "{told}");
    }
    let elsewhere = run(&["assess", "--plus-sur"], b"{}\n");
    assert_eq!(elsewhere.status.code(), Some(2));
}

/// A reason that help does not say, or that the schema does not know, is no reason.
#[test]
fn the_help_and_the_schema_say_every_reason_and_every_question() {
    let (help, schema) = (run(&["next", "--help"], b"").stdout, schema());
    let help = String::from_utf8(help).expect("text");
    assert_eq!(unknown_keywords(&schema), [""; 0]);
    let question = &schema["$defs"]["question"]["properties"];
    let reasons = question["raison"]["enum"].as_array().expect("a list");
    for reason in reasons {
        assert!(help.contains(reason.as_str().expect("a word")), "{reason}");
    }
    for why in [Why::Start, Why::Tells, Why::SameTheme, Why::MayClose, Why::Confirms] {
        let said = words::trace::why(why, "x");
        let reason = said.trim_start_matches("Pourquoi\u{a0}: ").trim_end_matches(" [x]");
        let start = reason.split(',').next().expect("words").trim();
        assert!(help.contains(start), "{start}");
    }
    let asked = QUESTIONS.iter().filter(|question| !question.derived);
    let ids: Vec<&str> = asked.map(|question| question.item.id()).collect();
    assert_eq!(
        question["question"]["enum"],
        json!(ids),
        "write them in schema/next.json"
    );
}
