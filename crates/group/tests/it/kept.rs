//! The board as a file: it comes back as it was, and what somebody changed is refused.

use group::{Board, NotABoard, read_board, write_board};
use law::Date;
use support::{Random, cases};

use crate::people::meeting;
use crate::validator::{faults, unknown_keywords};

const DAY: Option<Date> = Some(Date::new(2026, 11, 30));

#[test]
fn a_kept_board_comes_back() {
    let mut random = Random::new(3);
    for people in [2, 4, 5, 9, 12, 30, 200] {
        for _ in 0..20 {
            let board = Board::of(&meeting(&mut random, people));
            let text = write_board(&board, DAY);
            assert_eq!(read_board(&text), Ok((board.clone(), DAY)), "{text}");
            assert_eq!(read_board(&format!("\u{feff}{text}\n")), Ok((board.clone(), DAY)));
            assert_eq!(read_board(&write_board(&board, None)), Ok((board, None)));
        }
    }
}

#[test]
fn a_kept_board_follows_its_schema() {
    let schema = cases(include_str!("../../../../schema/board.json"));
    assert!(unknown_keywords(&schema).is_empty());
    let mut random = Random::new(4);
    for people in [3, 5, 12, 60, 200] {
        let text = write_board(&Board::of(&meeting(&mut random, people)), DAY);
        let faults = faults(&schema, &cases(&text));
        assert!(faults.is_empty(), "{faults:#?}: {text}");
    }
}

const BOARD: &str = r#"{"quatre_voies":"tableau_de_reunion","format":1,"jour":"2026-11-30","personnes":14,"tableaux":[
{"sujet":"premieres_voies","lignes":[{"ensemble":["micro"],"personnes":8},{"ensemble":["cae","portage","creation","proches","aucune"],"personnes":6}]},
{"sujet":"raisons","lignes":[{"ensemble":["m_gain","m_lien","m_sens","aucune_devant"],"personnes":14}]}],
"fermees":{"cae":"peu","portage":5,"micro":"peu","creation":"presque_toutes"}}"#;

#[test]
fn a_board_that_somebody_changed_is_refused() {
    assert!(read_board(BOARD).is_ok(), "{:?}", read_board(BOARD));
    for (from, to, expected) in [
        ("tableau_de_reunion", "essais", NotABoard::Other),
        ("\"format\":1", "\"format\":2", NotABoard::Newer),
        ("\"format\":1", "\"format\":0", NotABoard::Changed),
        ("2026-11-30", "2026-11-31", NotABoard::Changed),
        // Counts that do not add up, or that are under five.
        ("\"personnes\":8", "\"personnes\":9", NotABoard::Changed),
        ("\"personnes\":14,", "\"personnes\":4,", NotABoard::Changed),
        ("\"personnes\":14,", "\"personnes\":2000,", NotABoard::Changed),
        ("\"portage\":5", "\"portage\":4", NotABoard::Changed),
        ("\"portage\":5", "\"portage\":10", NotABoard::Changed),
        ("\"portage\":5", "\"portage\":-1", NotABoard::Changed),
        // A row twice, one that is missing, one of another table, one that nobody knows.
        ("\"proches\"", "\"micro\"", NotABoard::Changed),
        ("\"portage\",\"creation\"", "\"creation\"", NotABoard::Changed),
        ("\"proches\"", "\"m_gain\"", NotABoard::Changed),
        ("\"proches\"", "\"<script>\"", NotABoard::Changed),
        ("raisons", "premieres_voies", NotABoard::Changed),
        (
            "\"sujet\":\"raisons\"",
            "\"sujet\":\"voies_proches\"",
            NotABoard::Changed,
        ),
        ("\"cae\":\"peu\"", "\"cae\":\"rien\"", NotABoard::Changed),
    ] {
        let changed = BOARD.replacen(from, to, 1);
        assert_ne!(changed, BOARD, "{from}");
        assert_eq!(read_board(&changed), Err(expected), "{from} → {to}");
    }
    for text in ["", "{", "[]", "null", "Bonjour", "{\"essais\":[]}"] {
        assert_eq!(read_board(text), Err(NotABoard::Other), "{text}");
    }
}
