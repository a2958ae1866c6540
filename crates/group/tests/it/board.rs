//! What a meeting shows.

use engine::Way;
use group::{Board, Category, Closed, Row, Subject, Table, Told, Topic, topics};
use support::Random;

use crate::people::{meeting, person};

/// As many people of each row.
fn people(rows: &[(usize, Category)]) -> Vec<Told> {
    let each = |&(count, row): &(usize, Category)| std::iter::repeat_n(person(row), count);
    rows.iter().flat_map(each).collect()
}

fn row(together: &[Category], people: usize) -> Row {
    Row {
        together: together.to_vec(),
        people,
    }
}

fn table(board: &Board, subject: Subject) -> Option<Table> {
    match board {
        Board::Few => None,
        Board::Counted { tables, .. } => tables.iter().find(|table| table.subject == subject).cloned(),
    }
}

#[test]
fn under_five_people_nothing_is_counted() {
    for count in 0..5 {
        let board = Board::of(&people(&[(count, Category::Cae)]));
        assert_eq!(board, Board::Few);
        assert_eq!(topics(&board), [Topic::Tried, Topic::Known, Topic::NextStep]);
    }
}

#[test]
fn small_rows_are_counted_together() {
    use Category as C;
    let board = Board::of(&people(&[(8, C::Micro), (2, C::Cae), (1, C::Wait), (3, C::CaeMicro)]));
    let first = table(&board, Subject::First).expect("a table");
    let together = [C::Cae, C::Portage, C::Creation, C::Close, C::Unnamed];
    assert_eq!(first.rows, [row(&[C::Micro], 8), row(&together, 6)]);
    assert_eq!(topics(&board)[0], Topic::Way(Way::Micro));
}

#[test]
fn a_part_is_told_only_where_its_row_is() {
    use Category as C;
    let board = Board::of(&people(&[(7, C::CaeMicro), (6, C::PortageCreation), (9, C::Cae)]));
    let close = table(&board, Subject::Close).expect("a table");
    assert_eq!(close.rows[0], row(&[C::CaeMicro], 7));
    assert_eq!(close.rows.iter().map(|row| row.people).sum::<usize>(), 13);
    let board = Board::of(&people(&[(4, C::CaeMicro), (9, C::Cae)]));
    assert_eq!(table(&board, Subject::Close), None);
}

#[test]
fn a_closed_way_is_counted_where_both_sides_are_five() {
    let closed_to = |closed: usize| {
        let mut told = people(&[(20, Category::Wait)]);
        told.iter_mut()
            .take(closed)
            .for_each(|one| one.closed[Way::Micro] = true);
        match Board::of(&told) {
            Board::Counted { closed, .. } => closed[Way::Micro],
            Board::Few => panic!("twenty people"),
        }
    };
    for (people, expected) in [
        (0, Closed::ToFew),
        (4, Closed::ToFew),
        (5, Closed::To(5)),
        (15, Closed::To(15)),
        (16, Closed::ToNearlyAll),
        (20, Closed::ToNearlyAll),
    ] {
        assert_eq!(closed_to(people), expected, "{people}");
    }
}

#[test]
fn under_ten_people_nothing_is_told_of_a_closed_way() {
    let mut told = people(&[(9, Category::Wait)]);
    for one in &mut told {
        one.closed[Way::Micro] = true;
    }
    match Board::of(&told) {
        Board::Counted { closed, .. } => assert_eq!(closed[Way::Micro], Closed::Untold),
        Board::Few => panic!("nine people"),
    }
}

/// Eight people have the CAE first: those who have it open besides are a few.
#[test]
fn a_closed_way_is_not_counted_where_nearly_all_who_have_it_open_are_known() {
    for (open, expected) in [(0, Closed::ToSome), (4, Closed::ToSome), (5, Closed::To(7))] {
        let mut told = people(&[(8, Category::Cae), (12, Category::Wait)]);
        told.iter_mut()
            .skip(8 + open)
            .for_each(|one| one.closed[Way::Cae] = true);
        match Board::of(&told) {
            Board::Counted { closed, .. } => assert_eq!(closed[Way::Cae], expected, "{open}"),
            Board::Few => panic!("twenty people"),
        }
    }
}

/// Two ways closed to nearly all leave few pairs: those of a table of pairs would be found.
#[test]
fn pairs_are_not_told_where_two_ways_are_closed_to_nearly_all() {
    use Category as C;
    let mut told = people(&[
        (9, C::PortageCreation),
        (4, C::CaePortage),
        (4, C::MicroCreation),
        (9, C::Wait),
    ]);
    for one in &mut told {
        let (cae, micro) = (one.detail != Some(C::CaePortage), one.detail != Some(C::MicroCreation));
        (one.closed[Way::Cae], one.closed[Way::Micro]) = (cae, micro);
    }
    let board = Board::of(&told);
    assert_eq!(board.alone(C::Close), Some(17));
    assert_eq!(table(&board, Subject::Close), None);
}

#[test]
fn everybody_is_in_each_table_once() {
    let mut random = Random::new(7);
    for people in [5, 12, 60, 200] {
        let Board::Counted {
            people: told, tables, ..
        } = Board::of(&meeting(&mut random, people))
        else {
            panic!("{people} people");
        };
        let whole = tables.iter().filter(|table| table.subject.part_of().is_none());
        for table in whole {
            assert_eq!(table.rows.iter().map(|row| row.people).sum::<usize>(), told);
        }
    }
}
