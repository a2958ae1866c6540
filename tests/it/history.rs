//! What the browser kept: read whatever happened to it, without losing anything readable.

use crate::LAW;
use engine::adaptive::{Next, next};
use engine::{Answer, Answers, FCas, Item, Kind, Mode, OptionSet, QUESTIONS, Sheet, open_questions, question};
use exchange::history::{Attempt, Left, Place, Stored, carried, carried_of, read, read_at, write, write_at};
use exchange::share::{Shared, decode, encode};
use support::Random;
use support::random;
use support::random::pick;

/// Storage as released: append a new file for a new format, never edit this one.
const STORAGE_V1: &str = include_str!("../cases/storage/courant_1.json");

fn released_attempt() -> Attempt {
    let mut answers = Answers::default();
    for (item, answer) in [
        (Item::MotRang, Answer::Ranking([1, 2, 0])),
        (Item::ParTemps, Answer::Choice(4)),
        (Item::FActivite, Answer::Choice(0)),
        (Item::FCa, Answer::Amount(22_000)),
        (Item::FTarif, Answer::DontKnow),
        (Item::FCas, Answer::Several(FCas::set(&[FCas::Mineur, FCas::Aucun]))),
        (Item::FTitre, Answer::DontKnow),
    ] {
        answers.set(item, answer).expect("a valid answer");
    }
    Attempt {
        sheet: Sheet {
            mode: Mode::Quick,
            answers,
            ..Sheet::default()
        },
        at: Place::Question(Item::FAssocies),
        ..Attempt::default()
    }
}

/// The text is an attempt with this many entries dropped.
#[track_caller]
fn recovered(text: &str, expected_dropped: usize) -> Attempt {
    match read(text) {
        Stored::Attempt { attempt, dropped } => {
            assert_eq!(dropped, expected_dropped, "{text}");
            attempt
        }
        other => panic!("{text} is {other:?}"),
    }
}

#[test]
fn released_storage_still_opens() {
    assert_eq!(recovered(STORAGE_V1, 0), released_attempt());
}

/// Its answers are those of items-2: what they leave to the person is said until the attempt is written again.
#[test]
fn what_was_released_is_written_as_answers_of_today() {
    let today = write(&released_attempt());
    assert_eq!(today, STORAGE_V1.trim_end().replace("items-2", "items-3"));
    assert_eq!(recovered(&today, 0), released_attempt());
    let left = carried(STORAGE_V1).expect("answers to items-2");
    assert_eq!(
        (left.asked_again, left.reread),
        (vec![Item::FMineur], vec![Item::FActivite])
    );
    assert_eq!(carried(&today), None);
}

#[test]
fn what_was_released_in_the_list_says_what_it_leaves_too() {
    let list = include_str!("../cases/storage/essais_1.json");
    let left = carried_of(list, 4).expect("answers to items-2");
    assert_eq!(
        (left.asked_again, left.reread),
        (vec![Item::FMineur], vec![Item::FActivite])
    );
    assert_eq!(carried_of(list, 1).map(|left| left.asked_again), Some(vec![]));
    assert_eq!(carried_of(list, 6), None, "a link");
    assert_eq!(carried_of(list, 9), None);
}

/// Each answer keeps its moment, and what it became has it too.
#[test]
fn moments_of_items_2_go_on_with_their_answers() {
    let (since, stamp) = (1_795_946_400_000_u64, 1_795_946_460_000_u64);
    // 37 answers at their ranks: f_situation is the 33rd, f_titre the 37th; then the floor, and one change seen.
    let mut numbers = vec![0; 37];
    (numbers[32], numbers[36]) = (1_001, 2_001);
    let numbers: Vec<String> = numbers
        .into_iter()
        .chain([0, 2_001])
        .map(|number: u64| number.to_string())
        .collect();
    let answers = r#"{"version":"items-2","f_situation":"public_plein","f_titre":"oui_salarie"}"#;
    let quand = format!("{since} {stamp} {}", numbers.join(" "));
    let text = format!(r#"{{"format":1,"answers":{answers},"at":"f_titre","finished":false,"quand":"{quand}"}}"#);
    let Stored::Attempt { attempt, dropped: 0 } = read_at(&text) else {
        panic!("{text}")
    };
    let moments =
        [Item::FSituation, Item::FPublic, Item::FTitre, Item::FCarte, Item::FVie].map(|item| attempt.when.of(item));
    assert_eq!(moments, [since + 1_000, since + 1_000, since + 2_000, since + 2_000, 0]);
    assert_eq!(read_at(&write_at(&attempt)), Stored::Attempt { attempt, dropped: 0 });
}

/// On another device: the path, the trade and what was asked last come along, and the person goes on where a question waits.
#[test]
fn who_takes_answers_from_a_link_goes_on_where_a_question_waits() {
    let mut random = Random::new(3);
    let (mut asked, mut done) = (0, 0);
    for _ in 0..400 {
        let sheet = random::sheet(&mut random);
        let link = encode(&Shared::under_way(&sheet));
        let received = decode(&link).ok().and_then(|shared| shared.sheet).expect("answers");
        let attempt = Attempt::going_on(&received, LAW);
        assert_eq!(attempt.sheet, sheet);
        let waiting = match (sheet.mode, next(&sheet.answers, sheet.last, false, LAW)) {
            (Mode::Adaptive, Next::Ask(item, _)) => Some(item),
            (Mode::Adaptive, Next::Enough) => None,
            _ => open_questions(&sheet.answers, sheet.mode, LAW).first().copied(),
        };
        assert_eq!(attempt.at, waiting.map_or(Place::Recap, Place::Question));
        assert_eq!(attempt.finished, waiting.is_none());
        assert!(sheet.last.is_none() || attempt.asked.iter().last() == sheet.last);
        *(if waiting.is_none() { &mut done } else { &mut asked }) += 1;
    }
    assert!(asked > 50, "{asked} with questions left, {done} without");
    assert_eq!(Attempt::going_on(&complete(), LAW).at, Place::Recap);
}

/// Every question answered.
fn complete() -> Sheet {
    let mut sheet = Sheet::default();
    while let Place::Question(item) = Place::first_open(&sheet, LAW) {
        let first = match question(item).kind {
            Kind::Ranking => Answer::Ranking([0, 1, 2]),
            Kind::Several => Answer::Several(OptionSet(1)),
            Kind::Amount { .. } => Answer::Amount(100),
            _ => Answer::Choice(0),
        };
        sheet.answers.set(item, first).expect("an answer");
    }
    sheet
}

#[test]
fn random_attempts_come_back_identical() {
    let mut random = Random::new(2);
    for _ in 0..1_000 {
        let question = Place::Question(pick(&mut random, Item::ALL));
        let at = pick(&mut random, &[Place::Recap, question]);
        let mut attempt = Attempt {
            at,
            finished: random.below(2) == 1,
            surer: random.below(4) == 1,
            left: (random.below(2) == 1).then(|| Left::at_start(random.below(50) as u8)),
            ..Attempt::of(random::sheet(&mut random))
        };
        for _ in 0..random.below(60) {
            attempt.asked.put(pick(&mut random, Item::ALL));
        }
        assert_eq!(recovered(&write(&attempt), 0), attempt);
    }
}

#[test]
fn one_bad_answer_loses_only_itself() {
    let whole = write(&released_attempt());
    for question in &QUESTIONS {
        let bad = format!(r#""answers":{{"{}":"pas_une_option","#, question.item.id());
        let attempt = recovered(&whole.replace(r#""answers":{"#, &bad), 1);
        assert_eq!(attempt, released_attempt(), "{}", question.item.id());
    }
}

#[test]
fn unknown_entries_are_counted_and_the_rest_kept() {
    let text = STORAGE_V1.replace(
        r#""f_ca":22000"#,
        r#""f_ca":22000.5,"f_couleur":"bleu","f_frais":"moins_10""#,
    );
    let attempt = recovered(&text, 2);
    assert_eq!(attempt.sheet.answers.get(Item::FCa), None);
    assert_eq!(attempt.sheet.answers.get(Item::FFrais), Some(Answer::Choice(0)));
    assert_eq!(attempt.sheet.answers.get(Item::FTitre), Some(Answer::DontKnow));
}

#[test]
fn a_wrong_place_or_flag_keeps_the_answers() {
    let text = STORAGE_V1.replace(r#""f_associes","finished":false"#, r#"12,"finished":"oui""#);
    let attempt = recovered(&text, 0);
    assert_eq!((attempt.at, attempt.finished), (Place::Question(Item::MotRang), false));
    assert_eq!(attempt.sheet, released_attempt().sheet);
    assert_eq!(
        recovered(r#"{"format":1,"answers":{}}"#, 0).at,
        Place::Question(Item::MotRang)
    );
    assert_eq!(
        recovered(r#"{"format":1,"answers":{},"at":"f_couleur"}"#, 0).at,
        Place::Question(Item::MotRang)
    );
}

#[test]
fn a_newer_format_is_left_alone_whatever_it_holds() {
    assert_eq!(read(r#"{"format":2,"answers":[1,2]}"#), Stored::FromNewer { format: 2 });
    assert_eq!(read(r#"{"format":4294967295}"#), Stored::FromNewer { format: u32::MAX });
    let newer_items = STORAGE_V1.replace("items-2", "items-4");
    assert_eq!(read(&newer_items), Stored::FromNewer { format: 1 });
}

#[test]
fn corrupt_text_is_given_back() {
    let cut = &STORAGE_V1[..100];
    let texts = [
        "",
        "null",
        "12",
        "[]",
        "{}",
        "bonjour",
        cut,
        r#"{"format":0,"answers":{}}"#,
        r#"{"format":"1","answers":{}}"#,
        r#"{"format":1}"#,
        r#"{"format":1,"answers":[]}"#,
        r#"{"format":1,"answers":{"version":2}}"#,
        r#"{"format":-1,"answers":{}}"#,
    ];
    for text in texts {
        assert_eq!(read(text), Stored::Corrupt { text: text.to_owned() });
    }
}

#[test]
fn every_cut_of_a_stored_text_is_corrupt_and_none_panics() {
    let whole = write(&released_attempt());
    for end in 0..whole.len() {
        let cut = &whole[..end];
        assert_eq!(read(cut), Stored::Corrupt { text: cut.to_owned() });
    }
}

/// The answers around this one, as the browser would keep them.
fn kept_with(answer: &str) -> String {
    format!(r#"{{"format":1,"answers":{{"f_frais":"10_30",{answer},"f_invest":"moins_1000"}},"at":"f_ca"}}"#)
}

#[test]
fn each_kind_of_bad_answer_loses_only_itself() {
    let bad = [
        r#""f_couleur":"bleu""#,
        r#""mot_gain":"9""#,
        r#""mot_gain":3"#,
        r#""mot_gain":null"#,
        r#""mot_rang":"gain""#,
        r#""mot_rang":["gain","gain","lien"]"#,
        r#""mot_rang":["gain","lien"]"#,
        r#""f_cas":["mineur","mineur"]"#,
        r#""f_cas":{"mineur":true}"#,
        r#""f_ca":-1"#,
        r#""f_ca":10000001"#,
        r#""f_ca":12.5"#,
        r#""f_ca":"22000""#,
        r#""f_tarif":5001"#,
        r#""f_activite":"nsp""#,
        r#""f_titre":"nsp""#,
        r#""mode":"express""#,
        r#""f_frais":"moins_10""#,
    ];
    for answer in bad {
        let answers = recovered(&kept_with(answer), 1).sheet.answers;
        let left: Vec<Item> = answers.iter().map(|(item, _)| item).collect();
        assert_eq!(left, [Item::FFrais, Item::FInvest], "{answer}");
    }
}

#[test]
fn what_is_wrong_in_one_answer_costs_that_one_however_wrong() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for wrong in ["1e400", "\"\\ud800\"", &deep, "-0.0", "{\"a\":1,\"a\":2}"] {
        let answers = recovered(&kept_with(&format!("\"f_ca\":{wrong}")), 1).sheet.answers;
        let left: Vec<Item> = answers.iter().map(|(item, _)| item).collect();
        assert_eq!(left, [Item::FFrais, Item::FInvest], "{wrong}");
    }
}

#[test]
fn what_is_no_number_makes_the_text_corrupt() {
    for amount in ["NaN", "Infinity", "0x10", "01"] {
        let text = kept_with(&format!(r#""f_ca":{amount}"#));
        assert_eq!(read(&text), Stored::Corrupt { text: text.clone() }, "{amount}");
    }
}

#[test]
fn an_answer_to_a_hidden_question_is_kept_for_the_day_it_is_seen_again() {
    let attempt = recovered(&kept_with(r#""f_activite":"conseil","f_reglementee":"carte""#), 0);
    assert!(attempt.sheet.answers.has(Item::FReglementee));
    assert!(!attempt.sheet.answers.cleaned().has(Item::FReglementee));
    assert_eq!(recovered(&write(&attempt), 0), attempt);
}

#[test]
fn ten_megabytes_are_read_or_given_back() {
    let long = "x".repeat(10 << 20);
    assert_eq!(read(&long), Stored::Corrupt { text: long.clone() });
    let attempt = recovered(&kept_with(&format!(r#""mot_gain":"{long}""#)), 1);
    assert!(attempt.sheet.answers.has(Item::FInvest));
}
