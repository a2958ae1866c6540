//! The words of a meeting: every one readable, and its files as spreadsheets and people read them.

use engine::{Motive, PerWay, Way};
use exchange::history::NotOurs;
use exchange::share::LinkError;
use group::{Board, Category, Closed, Note, Place, Row, Subject, Table, Topic, Trouble, Wrong};
use law::Date;
use support::typography::assert_readable;
use words::group_words as text;

const DAY: Option<Date> = Some(Date::new(2026, 12, 1));

fn board() -> Board {
    use Category as C;
    let row = |together: &[Category], people| Row {
        together: together.to_vec(),
        people,
    };
    let first = Table {
        subject: Subject::First,
        rows: vec![
            row(&[C::Micro], 8),
            row(&[C::Cae, C::Portage, C::Creation, C::Close, C::Unnamed], 6),
        ],
    };
    let motives = Table {
        subject: Subject::Motives,
        rows: vec![row(&[C::Gain, C::Lien, C::Sens, C::Even], 14)],
    };
    Board::Counted {
        people: 14,
        tables: vec![first, motives],
        closed: PerWay([Closed::ToFew, Closed::To(5), Closed::Untold, Closed::ToNearlyAll]),
    }
}

#[test]
fn every_word_of_a_board_is_readable() {
    for &category in Category::ALL {
        assert_readable(category.id(), text::category(category));
    }
    for &subject in Subject::ALL {
        assert_readable(subject.id(), text::subject(subject));
    }
    let ways = Way::ALL.iter().map(|&way| Topic::Way(way));
    let motives = Motive::ALL.iter().map(|&motive| Topic::Motive(motive));
    let others = [
        Topic::Close,
        Topic::Unnamed,
        Topic::Closed,
        Topic::Tried,
        Topic::Known,
        Topic::NextStep,
    ];
    for topic in ways.chain(motives).chain(others) {
        assert_readable("topic", text::topic(topic));
    }
    for closed in [
        Closed::To(6),
        Closed::ToSome,
        Closed::ToFew,
        Closed::ToNearlyAll,
        Closed::Untold,
    ] {
        assert_readable("closed", &text::closed(closed));
    }
    for sentence in [text::HOW, text::FEW, text::TOGETHER, text::CLOSED, text::TOPICS] {
        assert_readable("board", sentence);
    }
}

#[test]
fn rows_that_are_together_are_named_as_a_list() {
    let Board::Counted { tables, .. } = board() else {
        panic!("fourteen people");
    };
    assert_eq!(text::row(&tables[0].rows[0]), "Micro-entreprise");
    let together =
        "Ensemble\u{a0}: CAE, portage salarial, création d’entreprise, plusieurs voies à égalité et aucune voie nommée";
    assert_eq!(text::row(&tables[0].rows[1]), together);
}

#[test]
fn a_table_for_a_spreadsheet() {
    let csv = words::group_csv(&board(), DAY);
    let expected = [
        "\u{feff}Tableau du 1er décembre 2026\u{a0}: 14 personnes;;",
        "La voie qui vient en premier;Micro-entreprise;8",
    ];
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(&lines[..2], expected);
    assert!(
        lines.contains(&"Les voies fermées;Portage salarial\u{a0}: Fermée pour 5 personnes;"),
        "{csv}"
    );
    assert!(
        lines
            .iter()
            .all(|line| line.is_empty() || line.matches(';').count() == 2),
        "{csv}"
    );
    assert!(!words::group_csv(&Board::Few, None).contains(|sign: char| sign.is_ascii_digit()));
}

const fn place(file: usize, line: usize) -> Place {
    Place { file, line: Some(line) }
}

#[test]
fn what_is_told_of_places_is_readable_and_told_once() {
    let every = [
        Trouble::Wrong(Wrong::Link(LinkError::Damaged)),
        Trouble::Wrong(Wrong::UnderWay),
        Trouble::Wrong(Wrong::Unfinished),
        Trouble::Wrong(Wrong::Board),
        Trouble::Wrong(Wrong::TooMany),
        Trouble::Wrong(Wrong::File(NotOurs::TooLarge)),
        Trouble::Wrong(Wrong::File(NotOurs::TooMany)),
        Trouble::Wrong(Wrong::File(NotOurs::Empty)),
        Trouble::Wrong(Wrong::File(NotOurs::NotJson)),
        Trouble::Wrong(Wrong::File(NotOurs::OtherProgram)),
        Trouble::Wrong(Wrong::File(NotOurs::Newer)),
        Trouble::Twice(place(0, 3)),
        Trouble::Twice(Place { file: 2, line: None }),
        Trouble::NoLink,
        Trouble::OtherRules,
        Trouble::OneOf(3),
    ];
    for trouble in every {
        for place in [place(0, 1), place(2, 7), Place { file: 3, line: None }] {
            assert_readable("note", &text::notes::note(&Note { place, trouble }));
        }
    }
    let blank = |line| Note {
        place: place(0, line),
        trouble: Trouble::NoLink,
    };
    let wrong = Note {
        place: place(1, 9),
        trouble: Trouble::Wrong(Wrong::UnderWay),
    };
    let told = text::notes::notes(&[blank(1), blank(2), blank(3), wrong, blank(7)]);
    assert_eq!(told.len(), 2);
    assert!(told[0].starts_with("Fichier 1, ligne 9\u{a0}: ce lien"), "{told:?}");
    assert!(told[1].starts_with("Lignes 1 à 3 et 7\u{a0}: pas de lien"), "{told:?}");
}
