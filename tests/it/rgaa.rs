//! The 106 criteria of RGAA 4.1 on the accessibility page: all of them, each with its reason or a test that exists.

use support::sources::sources;
use support::typography::assert_readable;
use words::rgaa::{self, Ear, HEARD, Status, THEMES};

/// How many criteria each theme of RGAA 4.1 has.
const COUNTS: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

#[test]
fn every_criterion_of_every_theme_is_there() {
    let counts: Vec<usize> = THEMES.iter().map(|theme| theme.criteria.len()).collect();
    assert_eq!(counts, COUNTS);
    assert_eq!(rgaa::criteria().count(), 106);
}

#[test]
fn what_waits_or_lacks_says_why() {
    for (number, criterion) in rgaa::criteria() {
        let why = matches!(
            criterion.status,
            Status::Waiting | Status::Missing | Status::NotApplicable
        );
        assert!(!why || !criterion.how.is_empty(), "{number:?}");
    }
}

#[test]
fn what_a_program_checks_names_a_test_that_exists() {
    let code: String = ["src", "crates", "tests"].iter().map(|folder| all_of(folder)).collect();
    for (number, criterion) in rgaa::criteria() {
        if let Status::Tested(test) = criterion.status {
            assert!(code.contains(&format!("#[test]\nfn {test}()")), "{number:?}: {test}");
        }
    }
}

/// Every Rust source of a folder, without the spaces that begin its lines.
fn all_of(folder: &str) -> String {
    let texts = sources(folder, "rs").into_iter().map(|(_, text)| text);
    texts
        .flat_map(|text| {
            text.lines()
                .map(|line| line.trim_start().to_owned() + "\n")
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_numbers_are_counted_and_add_up() {
    let counts = rgaa::counts();
    let numbers = counts
        .iter()
        .map(|line| line.split(' ').next().unwrap().parse::<usize>().unwrap());
    assert_eq!(numbers.sum::<usize>(), 106, "{counts:?}");
}

#[test]
fn what_nobody_has_heard_is_on_the_site() {
    for (number, _) in HEARD {
        let (_, criterion) = rgaa::criteria().find(|(other, _)| other == number).unwrap();
        assert_ne!(criterion.status, Status::NotApplicable, "{number:?}");
    }
    let waiting = rgaa::criteria().filter(|(_, criterion)| criterion.status == Status::Waiting);
    assert!(
        waiting
            .into_iter()
            .all(|(number, _)| HEARD.iter().any(|(other, _)| *other == number))
    );
}

#[test]
fn what_a_reader_driven_by_a_program_said_is_no_person() {
    let read = HEARD.iter().filter(|(_, ear)| *ear == Ear::Reader).count();
    assert_eq!((HEARD.len(), read), (32, 24));
    for (number, ear) in HEARD {
        let said = rgaa::ear(*ear);
        assert_readable("rgaa", &said);
        assert!(said.ends_with('.'), "{number:?}: {said}");
    }
    assert!(rgaa::HEARD_LEAD.starts_with("Aucune personne"));
}

#[test]
fn everything_said_is_fit_to_read() {
    let said = rgaa::criteria().flat_map(|(_, criterion)| [criterion.asks, criterion.how]);
    for text in said.filter(|text| !text.is_empty()) {
        assert_readable("rgaa", text);
        assert!(text.ends_with('.'), "{text}");
    }
    for text in rgaa::counts().into_iter().chain([rgaa::lead()]) {
        assert_readable("rgaa", &text);
    }
}
