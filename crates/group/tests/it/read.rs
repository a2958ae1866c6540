//! Links as a meeting gives them: one a line, in words, in tables, cut, twice, damaged, in files.

use engine::{Draws, Mode, Report, Sheet, assess};
use exchange::history::{Attempt, Attempts, NotOurs, What, write_attempts};
use exchange::share::{LinkError, Shared, encode};
use group::{Board, MOST, Note, Place, Reading, Trouble, Wrong, write_board};
use law::Law;
use support::Random;

use crate::people::{link, recommendation};

/// How many people a text has, and what is told of it.
#[track_caller]
fn check(text: &str, people: usize, expected: &[(usize, Trouble)]) {
    let none = |_: &Sheet| -> Report { panic!("a text of links is computed nowhere") };
    let mut reading = Reading::new(Law::of_rules(), &none);
    reading.text(0, text);
    let notes: Vec<(usize, Trouble)> = reading
        .notes()
        .iter()
        .map(|note| (note.place.line.unwrap_or(0), note.trouble))
        .collect();
    assert_eq!((reading.people(), notes.as_slice()), (people, expected), "{text}");
}

const fn wrong(error: LinkError) -> Trouble {
    Trouble::Wrong(Wrong::Link(error))
}

const fn twice(line: usize) -> Trouble {
    Trouble::Twice(Place {
        file: 0,
        line: Some(line),
    })
}

fn address(seed: u64) -> String {
    format!("https://exemple.fr/resultat/#{}", link(seed))
}

#[test]
fn one_link_a_line_or_among_words() {
    let [a, b, c] = [1, 2, 3].map(address);
    check(&format!("{a}\n{b}\r\n\n  {c}  \n"), 3, &[]);
    check(
        &format!("Bonjour,\nvoici mon lien : {a}.\n\n{}", link(2)),
        2,
        &[(1, Trouble::NoLink)],
    );
    check(&format!("{a} {b}\n{c}"), 3, &[]);
    check(
        &format!("2 personnes\n1er rendez-vous\n{a}"),
        1,
        &[(1, Trouble::NoLink), (2, Trouble::NoLink)],
    );
}

#[test]
fn a_row_of_a_table() {
    let [a, b, c] = [1, 2, 3].map(address);
    check(
        &format!("prénom;lien\nAnne;{a}\nBo;\"{b}\"\n"),
        2,
        &[(1, Trouble::NoLink)],
    );
    check(&format!("{a};{b};{c}"), 3, &[]);
    check(&format!("<a href=\"{a}\">{a}</a>"), 1, &[]);
    let cut = &b[..b.len() - 3];
    check(&format!("{a},{cut}"), 1, &[(1, wrong(LinkError::Truncated))]);
}

#[test]
fn a_link_cut_by_a_message() {
    let [a, b] = [1, 2].map(address);
    let (start, end) = a.split_at(50);
    check(&format!("{start}\n{end}\n{b}"), 2, &[]);
    check(&format!("{start}=\r\n{end}\r\n"), 1, &[]);
    // What follows a damaged link is a link of its own.
    check(&format!("{start}\n{b}"), 1, &[(1, wrong(LinkError::Truncated))]);
}

#[test]
fn the_same_link_counts_once() {
    let [a, b] = [1, 2].map(address);
    check(&format!("{a}\n{b}\n{}", link(1)), 2, &[(3, twice(1))]);
}

/// A person may give both levels of one result.
#[test]
fn both_levels_of_one_result_count_once() {
    let recommendation = recommendation(1);
    let sheet = Some(support::random::sheet(&mut Random::new(1)));
    let complete = encode(&Shared {
        sheet,
        withheld: Vec::new(),
        asked_again: Vec::new(),
        recommendation,
    });
    check(&format!("{}\n{complete}", link(1)), 1, &[(2, twice(1))]);
}

#[test]
fn links_of_both_formats_are_read() {
    let first = |text: &'static str| {
        let line = text.lines().find(|line| !line.starts_with('#'));
        line.and_then(|line| line.split('\t').next()).expect("a link")
    };
    let old = first(include_str!("../../../../tests/cases/links_format_1.txt"));
    let new = first(include_str!("../../../../tests/cases/links_format_2.txt"));
    check(&format!("#{old}\n#{new}"), 2, &[(1, Trouble::OtherRules)]);
}

#[test]
fn what_is_damaged_is_named_and_costs_itself_only() {
    let mut lines: Vec<String> = (0..MOST as u64).map(address).collect();
    let last = lines[120].pop().expect("a sign");
    lines[120].push(if last == 'a' { 'b' } else { 'a' });
    check(&lines.join("\n"), MOST - 1, &[(121, wrong(LinkError::Damaged))]);
    check("https://exemple.fr/", 0, &[(1, wrong(LinkError::NotALink))]);
    check(
        "#9rAAAAAAAAAAAAAAAAAAAAAAAA",
        0,
        &[(1, wrong(LinkError::FutureVersion('9')))],
    );
}

#[test]
fn after_two_hundred_people_nobody_else_is_counted() {
    let lines: Vec<String> = (0..MOST as u64 + 2).map(address).collect();
    let many = Trouble::Wrong(Wrong::TooMany);
    check(&lines.join("\n"), MOST, &[(MOST + 1, many), (MOST + 2, many)]);
}

#[test]
fn answers_under_way_are_no_result() {
    let sheet = support::random::sheet(&mut Random::new(1));
    let link = encode(&Shared::under_way(&sheet));
    check(&link, 0, &[(1, Trouble::Wrong(Wrong::UnderWay))]);
}

/// What a file gives, and what is told of it.
#[track_caller]
fn check_file(bytes: &[u8], people: usize, expected: &[Trouble]) {
    let draws = Draws::new();
    let computed = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, Law::of_rules(), &draws);
    let mut reading = Reading::new(Law::of_rules(), &computed);
    reading.file(1, bytes);
    let notes: Vec<Trouble> = reading.notes().iter().map(|note: &Note| note.trouble).collect();
    assert_eq!((reading.people(), notes.as_slice()), (people, expected));
    assert!(reading.notes().iter().all(|note| note.place.file == 1));
}

fn answered(seed: u64) -> Sheet {
    Sheet {
        mode: Mode::Complete,
        ..support::random::sheet(&mut Random::new(seed))
    }
}

#[test]
fn a_file_of_attempts_is_one_person() {
    let mut attempts = Attempts::default();
    attempts.add("Marie", None, What::Link(link(1)));
    attempts.add("Marie, autre", None, What::Answers(Attempt::finished(answered(1))));
    attempts.add("Marie", None, What::Answers(Attempt::finished(answered(2))));
    let file = write_attempts(&attempts);
    check_file(file.as_bytes(), 1, &[Trouble::OneOf(3)]);
    let mut begun = Attempts::default();
    begun.add("", None, What::Answers(Attempt::of(answered(1))));
    check_file(
        write_attempts(&begun).as_bytes(),
        0,
        &[Trouble::Wrong(Wrong::Unfinished)],
    );
}

#[test]
fn a_file_of_links_or_a_message() {
    check_file(
        format!("\u{feff}lien\r\n{}\r\n{}\r\n", address(1), address(2)).as_bytes(),
        2,
        &[Trouble::NoLink],
    );
    let utf_16: Vec<u8> = address(1).encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_file(&[&[0xff, 0xfe], utf_16.as_slice()].concat(), 1, &[]);
    check_file(
        b"{\"f_activite\":\"conseil\"}\n{\"f_activite\":\"conseil\",\"f_ca\":22000}\n",
        2,
        &[],
    );
}

#[test]
fn a_file_that_is_none_of_ours() {
    let file = |error| [Trouble::Wrong(Wrong::File(error))];
    check_file(b"", 0, &file(NotOurs::Empty));
    check_file(&vec![b' '; 2_000_001], 0, &file(NotOurs::TooLarge));
    check_file(b"{\"autre\":1}", 0, &file(NotOurs::OtherProgram));
    check_file(b"{\"format\":9,\"autre\":1}", 0, &file(NotOurs::Newer));
    check_file(b"\x89PNG\r\n\x1a\n", 0, &[Trouble::NoLink; 2]);
    let board = write_board(&Board::Few, None);
    check_file(board.as_bytes(), 0, &[Trouble::Wrong(Wrong::Board)]);
}
