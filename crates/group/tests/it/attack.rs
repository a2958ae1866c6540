//! Who has the board, the code and all the time, and wants one count that it does not show.
//!
//! Whatever the board and whatever the row, another meeting has another count there, and shows the same board to the sign.

use engine::{PerWay, Way};
use group::{Board, Category, Subject, Told};
use support::Random;
use support::random::pick;

use crate::people::{is_possible, meeting, needs, person, rows};

/// How many people have a row.
fn count(meeting: &[Told], subject: Subject, category: Category) -> usize {
    meeting
        .iter()
        .filter(|told| told.row(subject) == Some(category))
        .count()
}

/// The rows whose count is not shown.
fn hidden(board: &Board) -> Vec<(Subject, Category)> {
    let rows = Subject::ALL
        .iter()
        .flat_map(|&subject| subject.categories().iter().map(move |&row| (subject, row)));
    rows.filter(|&(_, row)| board.alone(row).is_none()).collect()
}

/// The same person with another row of a table, and the ways that may then be closed.
fn moved(told: Told, subject: Subject, to: Category) -> Vec<Told> {
    if subject == Subject::Motives {
        return vec![Told { motive: to, ..told }];
    }
    let is_it = |row: &Category| person(*row).row(subject) == Some(to);
    let moved = rows().into_iter().filter(is_it).flat_map(|row| {
        ways_closed(told.closed, row).map(move |closed| Told {
            motive: told.motive,
            closed,
            ..person(row)
        })
    });
    moved.filter(|&told| is_possible(told)).collect()
}

/// As they were but for those that the row needs, or one more; all, none, all but one.
fn ways_closed(before: PerWay<bool>, row: Category) -> impl Iterator<Item = PerWay<bool>> {
    let mut kept = before;
    for way in needs(row) {
        kept[way] = false;
    }
    let but_one = Way::ALL.iter().map(|&open| PerWay::of(|way| way != open));
    let one_more = Way::ALL
        .iter()
        .map(move |&closed| PerWay::of(|way| way == closed || kept[way]));
    [kept, PerWay([true; 4]), PerWay([false; 4])]
        .into_iter()
        .chain(but_one)
        .chain(one_more)
}

/// Closes to others what was opened, and opens what was closed, so that each way is closed to as many as before.
fn repaired(before: &[Told], mut after: Vec<Told>) -> Vec<Told> {
    let closed = |meeting: &[Told], way| meeting.iter().filter(|told: &&Told| told.closed[way]).count();
    for &way in Way::ALL {
        for at in 0..after.len() {
            let (wanted, now) = (closed(before, way), closed(&after, way));
            let mut other = after[at];
            other.closed[way] = now < wanted;
            if now != wanted && is_possible(other) {
                after[at] = other;
            }
        }
    }
    after
}

/// Another meeting of as many people, with another count in this row, that shows the same board.
fn another(random: &mut Random, meeting: &[Told], board: &Board, row: (Subject, Category)) -> Option<Vec<Told>> {
    let known = count(meeting, row.0, row.1);
    let is_it = |world: &Vec<Told>| count(world, row.0, row.1) != known && Board::of(world) == *board;
    let some_moved = some_moved(meeting, row).find(is_it);
    some_moved.or_else(|| (0..TRIES).map(|_| several_moved(random, meeting, row)).find(is_it))
}

/// As many meetings are tried where moving people from one row to another is not enough.
const TRIES: usize = 40_000;

/// The meetings where some people leave the row for another one, or take it.
fn some_moved(meeting: &[Told], (subject, row): (Subject, Category)) -> impl Iterator<Item = Vec<Told>> {
    let others = subject.categories().iter().copied().filter(move |&other| other != row);
    let ways = others.flat_map(move |other| [(row, other), (other, row)]);
    ways.flat_map(move |(from, to)| {
        let mut leaving: Vec<usize> = (0..meeting.len())
            .filter(|&at| meeting[at].row(subject) == Some(from))
            .collect();
        // Those who keep their closed ways first.
        leaving.sort_by_key(|&at| {
            moved(meeting[at], subject, to).first().map(|told| told.closed) != Some(meeting[at].closed)
        });
        (1..=leaving.len()).flat_map(move |most| {
            let mut other = meeting.to_vec();
            for &at in &leaving[..most] {
                other[at] = moved(other[at], subject, to).first().copied().unwrap_or(other[at]);
            }
            [repaired(meeting, other.clone()), other]
        })
    })
}

/// A meeting where one person takes or leaves the row, as many as may be leave a row for another one, and some take any.
fn several_moved(random: &mut Random, meeting: &[Told], (subject, row): (Subject, Category)) -> Vec<Told> {
    let mut other = meeting.to_vec();
    let to = if random.below(2) == 0 {
        row
    } else {
        pick(random, subject.categories())
    };
    move_one(random, &mut other, subject, to);
    move_many(random, &mut other);
    for _ in 0..random.below(3) {
        let to = pick(random, &rows());
        let subject = Subject::ALL
            .iter()
            .copied()
            .find(|subject| subject.categories().contains(&to));
        move_one(random, &mut other, subject.unwrap_or(Subject::First), to);
    }
    if random.below(2) == 0 {
        other
    } else {
        repaired(meeting, other)
    }
}

/// Those of a row of the part that one person is in, or some of them, take another row of it.
fn move_many(random: &mut Random, meeting: &mut [Told]) {
    let like = pick(random, meeting);
    let (from, to) = (like.detail.unwrap_or(like.first), pick(random, &rows()));
    let subject = Subject::ALL
        .iter()
        .copied()
        .find(|subject| subject.categories().contains(&to));
    let most = [random.below(13), meeting.len()][random.below(2)];
    let leaving = meeting
        .iter_mut()
        .filter(|told| told.detail.unwrap_or(told.first) == from)
        .take(most);
    for told in leaving {
        let moved = moved(*told, subject.unwrap_or(Subject::First), to);
        *told = moved.first().copied().unwrap_or(*told);
    }
}

fn move_one(random: &mut Random, meeting: &mut [Told], subject: Subject, to: Category) {
    let at = random.below(meeting.len());
    let moved = moved(meeting[at], subject, to);
    if !moved.is_empty() {
        meeting[at] = pick(random, &moved);
    }
}

#[test]
fn another_meeting_shows_the_same_board() {
    let mut random = Random::new(22);
    let mut tried = 0;
    // `MEETINGS=20000` for many.
    let meetings = std::env::var("MEETINGS").map_or(300, |many| many.parse().expect("a number"));
    for turn in 0..meetings {
        let people = 5 + random.below(if turn % 3 == 0 { 60 } else { 20 });
        let meeting = meeting(&mut random, people);
        let board = Board::of(&meeting);
        for row in hidden(&board) {
            let found = another(&mut random, &meeting, &board, row);
            assert!(
                found.is_some(),
                "{board:?} tells {row:?}: {}",
                count(&meeting, row.0, row.1)
            );
            tried += 1;
        }
    }
    assert!(tried > meetings * 10, "{tried}");
}
