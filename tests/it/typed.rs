//! A questionnaire filled in by hand and typed row by row: what was ticked is what is read, and what is not is named.

use engine::{Answer, Answers, Item, Kind, choices, question};
use exchange::amount::{AmountError, Comma};
use exchange::typed::{Case, Row, Unread, letter, numbered, sheet};

fn rows(text: &str) -> Vec<Row> {
    exchange::typed::rows(text, Comma::Cents)
}

fn case(text: &str) -> Case {
    exchange::typed::case(text, Comma::Cents)
}

/// The row that somebody types for an answer on their paper.
fn typed(number: usize, item: Item, answer: Answer) -> String {
    let said = match answer {
        Answer::Amount(amount) => amount.to_string(),
        Answer::Choice(point) if question(item).kind == Kind::ElevenPoints => point.to_string(),
        Answer::Choice(rank) => letters([rank]),
        Answer::Several(set) => letters(set.ranks()),
        Answer::Ranking(order) => boxes(order),
        Answer::DontKnow => "?".to_owned(),
    };
    format!("{number} {said}")
}

fn letters(ranks: impl IntoIterator<Item = u8>) -> String {
    ranks.into_iter().filter_map(|rank| letter(rank.into())).collect()
}

/// The rank of each reason, in the order of the boxes of the paper.
fn boxes(order: [u8; 3]) -> String {
    let rank = |reason: u8| order.iter().position(|own| *own == reason).expect("a reason") + 1;
    [0, 1, 2].map(|reason| rank(reason).to_string()).concat()
}

fn people() -> Vec<Answers> {
    let all = support::cases(include_str!("../cases/people.json"));
    let all = all.as_array().expect("a list").iter();
    all.map(|person| support::person(&person["reponses"])).collect()
}

#[test]
fn everybody_s_paper_gives_back_their_answers() {
    for answers in people() {
        let asked = |(number, item)| Some((number, item, answers.get(item)?));
        let text: Vec<String> = numbered()
            .filter_map(asked)
            .map(|(number, item, answer)| typed(number, item, answer))
            .collect();
        let read = rows(&text.join("\n"));
        assert_eq!(read.len(), text.len());
        let sheet = sheet(&read);
        for (_, item) in numbered() {
            assert_eq!(sheet.answers.get(item), answers.get(item), "{}", item.id());
        }
    }
}

#[test]
fn every_option_of_every_question_has_a_letter_of_its_own() {
    for (number, item) in numbered() {
        let question = question(item);
        let one = matches!(
            question.kind,
            Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::Single
        );
        for rank in 0..choices(item).len() {
            let letter = letter(rank).expect("fewer than 27 options");
            if one {
                let said = rows(&format!("{number}{letter}"));
                assert_eq!(said, [(1, Ok((item, Answer::Choice(rank as u8))))]);
            }
        }
    }
}

fn number(item: Item) -> usize {
    numbered().find(|(_, own)| *own == item).expect("on the paper").0
}

fn one(item: Item, said: &str) -> Result<(Item, Answer), Unread> {
    let read = rows(&format!("{}{said}", number(item)));
    assert_eq!(read.len(), 1, "{said}");
    read[0].1
}

#[test]
fn rows_are_read_as_people_write_them() {
    let activity = Item::FActivite;
    for said in [" b", "b", ". B", ") b", " : b ", "-b"] {
        assert_eq!(one(activity, said), Ok((activity, Answer::Choice(1))), "{said}");
    }
    let amount = Ok((Item::FCa, Answer::Amount(22_000)));
    for said in [" 22000", " 22 000", " 22 000,00 €", " 22k"] {
        assert_eq!(one(Item::FCa, said), amount, "{said}");
    }
    assert_eq!(
        one(Item::MotRang, " 2 3 1"),
        Ok((Item::MotRang, Answer::Ranking([2, 0, 1])))
    );
    assert_eq!(one(Item::RisGeneral, " 10"), Ok((Item::RisGeneral, Answer::Choice(10))));
    let read = rows("\n  \n3 ?\n");
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].0, 3, "the line of the text, empty ones counted");
}

#[test]
fn what_cannot_be_read_is_named() {
    let last = numbered().count();
    assert_eq!(rows("bonjour")[0].1, Err(Unread::NoNumber));
    assert_eq!(rows("0 a")[0].1, Err(Unread::NoQuestion(last)));
    assert_eq!(rows("99999999999999999999 a")[0].1, Err(Unread::NoNumber));
    assert_eq!(one(Item::FActivite, ""), Err(Unread::NoAnswer(Item::FActivite)));
    assert_eq!(one(Item::FHorizon, " ab"), Err(Unread::OneOnly(Item::FHorizon)));
    assert!(matches!(
        one(Item::FHorizon, " z"),
        Err(Unread::NoOption(Item::FHorizon, _))
    ));
    for said in [" 1 1 2", " 12", " 1234", " abc"] {
        assert_eq!(one(Item::MotRang, said), Err(Unread::Ranks(Item::MotRang)), "{said}");
    }
    assert_eq!(one(Item::RisGeneral, " 11"), Err(Unread::Scale(Item::RisGeneral)));
    assert_eq!(
        one(Item::FCa, " beaucoup"),
        Err(Unread::Amount(Item::FCa, AmountError::NotANumber))
    );
}

#[test]
fn the_last_row_of_a_question_counts() {
    let number = number(Item::FActivite);
    let read = rows(&format!("{number} a\n{number} c"));
    assert_eq!(sheet(&read).answers.get(Item::FActivite), Some(Answer::Choice(2)));
}

#[test]
fn several_rows_may_stand_on_a_line() {
    let asked = |numbers: &[(Item, &str)]| -> Vec<String> {
        numbers
            .iter()
            .map(|(item, said)| format!("{}{said}", number(*item)))
            .collect()
    };
    let given = asked(&[
        (Item::FClients, "b"),
        (Item::FVie, " a,b"),
        (Item::MotGain, "?"),
        (Item::MotRang, " 231"),
        (Item::RisGeneral, " 7"),
        (Item::FCa, " 22 000"),
    ]);
    let apart = rows(&given.join("\n"));
    assert!(apart.iter().all(|(_, said)| said.is_ok()), "{apart:?}");
    for line in [
        given.join(" ; "),
        given.join(";"),
        [&given[..3].join(" "), &given[3..].join("; ")]
            .map(String::as_str)
            .join(" "),
    ] {
        let together = rows(&line);
        assert!(together.iter().all(|(place, _)| *place == 1), "{line}");
        let said = |read: &[exchange::typed::Row]| read.iter().map(|(_, said)| *said).collect::<Vec<_>>();
        assert_eq!(said(&together), said(&apart), "{line}");
    }
}

#[test]
fn a_person_typed_on_one_line_gives_back_their_answers() {
    for answers in people() {
        let asked = |(number, item)| Some(typed(number, item, answers.get(item)?));
        let text: Vec<String> = numbered().filter_map(asked).collect();
        let read = sheet(&rows(&text.join(" ; ")));
        for (_, item) in numbered() {
            assert_eq!(read.answers.get(item), answers.get(item), "{}", item.id());
        }
    }
}

#[test]
fn a_case_is_a_link_and_the_rows_that_correct_it() {
    let answers = people().remove(0);
    let given = engine::Sheet {
        answers,
        ..engine::Sheet::default()
    };
    let report = engine::assess(&answers, given.mode, law::Law::of_rules(), &engine::Draws::new());
    let link = exchange::share::encode_complete(&given, &report, &[]);
    let row = format!("{} 41 000", number(Item::FCa));
    let address = format!("Voici : https://exemple.fr/resultat/#{link}");
    for text in [format!("{address}\n{row}"), format!("{row}\n{address}")] {
        let read = case(&text);
        assert!(matches!(read.link, Some(Ok(_))), "{text}");
        assert_eq!(read.rows.len(), 1, "{text}");
        let sheet = read.sheet();
        assert_eq!(sheet.answers.get(Item::FCa), Some(Answer::Amount(41_000)));
        assert_eq!(sheet.answers.get(Item::FActivite), answers.get(Item::FActivite));
    }
}

#[test]
fn a_damaged_link_is_said_and_codes_are_never_taken_for_one() {
    let read = case("https://exemple.fr/resultat/#2aXb3\n7b");
    assert!(matches!(read.link, Some(Err(_))));
    assert_eq!(read.rows.len(), 1);
    assert_eq!(read.rows[0].0, 2, "the line of the text");
    for codes in ["7b 9a", "1 231", "7b;9ac;12 7", "x"] {
        assert_eq!(case(codes).link, None, "{codes}");
    }
    assert_eq!(case("").sheet().answers, Answers::default());
}

#[test]
fn an_amount_for_a_question_that_has_boxes_is_one_row_to_read_again() {
    let read = rows(&format!(
        "{} 22 000 ; {}b",
        number(Item::MotGain),
        number(Item::FClients)
    ));
    assert_eq!(read.len(), 2, "{read:?}");
    assert!(matches!(read[0].1, Err(Unread::NoOption(Item::MotGain, _))), "{read:?}");
    assert!(read[1].1.is_ok());
}
