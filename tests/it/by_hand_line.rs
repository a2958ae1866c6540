//! The line of a result that a person copies by hand: what is written is read again, and every wrong letter is found and placed.

use exchange::share::{LinkError, Recommendation, Shared, Wrong, encode, found, is_line, line, link_in, read_line};

/// Links that were released, those of the recommendation alone.
fn recommendations() -> Vec<Recommendation> {
    let links = include_str!("../cases/links_format_2.txt")
        .lines()
        .filter(|line| line.starts_with("2r"));
    let links = links.filter_map(|line| line.split('\t').next());
    links.map(|link| found(link).expect("a link").recommendation).collect()
}

fn one() -> (Recommendation, String) {
    let recommendation = recommendations().swap_remove(0);
    let line = line(&recommendation);
    (recommendation, line)
}

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The line with another letter at this place, from 0, spaces not counted.
fn changed(line: &str, place: usize, letter: char) -> String {
    let mut letters: Vec<char> = line.chars().collect();
    let at = place + place / 10;
    assert_ne!(letters[at], letter);
    letters[at] = letter;
    letters.into_iter().collect()
}

fn others(line: &str, place: usize) -> impl Iterator<Item = char> {
    let own = line.chars().filter(|sign| *sign != ' ').nth(place).expect("a letter");
    LETTERS.chars().filter(move |letter| *letter != own)
}

#[test]
fn a_line_says_what_its_link_says() {
    let all = recommendations();
    assert!(all.len() >= 10, "{}", all.len());
    for recommendation in all {
        let line = line(&recommendation);
        assert_eq!(line.len(), 54, "{line}: five groups of ten");
        assert!(is_line(&line), "{line}");
        let read = read_line(&line).expect("its own line");
        assert_eq!(read.recommendation, recommendation);
        let same = encode(&Shared { sheet: None, ..read });
        assert_eq!(link_in(&line).as_ref(), Ok(&same));
        // As people write: small letters, no spaces, dashes, letters that look like digits.
        let written = line
            .to_lowercase()
            .replace(' ', "-")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(link_in(&written), Ok(same));
    }
}

#[test]
fn one_wrong_letter_is_placed_wherever_it_is() {
    let (_, line) = one();
    for place in 0..50 {
        for letter in others(&line, place) {
            let own = line.chars().filter(|sign| *sign != ' ').nth(place).expect("a letter");
            let expected = Wrong::Letter {
                group: place / 10 + 1,
                place: place % 10 + 1,
                instead: own,
            };
            assert_eq!(read_line(&changed(&line, place, letter)), Err(vec![expected]));
        }
    }
}

#[test]
fn wrong_letters_of_several_groups_are_all_placed() {
    let (_, line) = one();
    let mut wrong = line.clone();
    for place in [3, 17, 20, 39, 44] {
        let letter = others(&line, place).nth(11).expect("a letter");
        wrong = changed(&wrong, place, letter);
    }
    let places = read_line(&wrong)
        .expect_err("five faults")
        .into_iter()
        .map(|wrong| match wrong {
            Wrong::Letter { group, place, .. } => (group - 1) * 10 + place - 1,
            other => panic!("{other:?}"),
        });
    assert_eq!(places.collect::<Vec<_>>(), [3, 17, 20, 39, 44]);
    assert_eq!(link_in(&wrong), Err(LinkError::WrongLine));
}

#[test]
fn two_wrong_letters_of_a_group_are_never_taken_for_a_line() {
    let (_, line) = one();
    for first in 10..20 {
        for second in first + 1..20 {
            for letter in others(&line, first) {
                let other = others(&line, second).nth(7).expect("a letter");
                let wrong = changed(&changed(&line, first, letter), second, other);
                let found = read_line(&wrong).expect_err("two faults");
                assert!(
                    matches!(
                        found[..],
                        [Wrong::Letter { group: 2, .. } | Wrong::Letters { group: 2 }]
                    ),
                    "{found:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_missing_is_said_by_its_group() {
    let (_, line) = one();
    let short = line.replacen(&line[11..13], &line[11..12], 1);
    assert_eq!(read_line(&short), Err(vec![Wrong::Group { group: 2, letters: 9 }]));
    let glued = line.replace(' ', "");
    assert_eq!(read_line(&glued[..49]), Err(vec![Wrong::Length(49)]));
    let sign = changed(&line, 25, 'U');
    assert_eq!(read_line(&sign), Err(vec![Wrong::Sign { group: 3, place: 6 }]));
    let mut groups: Vec<&str> = line.split(' ').collect();
    groups.swap(1, 2);
    assert!(read_line(&groups.join(" ")).is_err() || groups[1] == groups[2]);
}

#[test]
fn sentences_are_no_lines() {
    for text in [
        "",
        "Q",
        "Que pensez vous de ce resultat que je vous envoie avec plaisir",
        "Quatre Voies, votre résultat du 30 novembre 2026 à 10 h 15 min 20 s",
        "Quatre Voies, votre resultat du 30 novembre 2026 est pret, il est 10 h 15",
        "QQQQQQQQQQ 1234",
    ] {
        assert!(!is_line(text), "{text}");
    }
}

/// Frozen: a line printed today is read for ever.
#[test]
fn lines_already_printed_are_read() {
    for row in include_str!("../cases/lines.txt")
        .lines()
        .filter(|row| !row.starts_with('#'))
    {
        let (printed, link) = row.split_once('\t').expect("a line and its link");
        assert_eq!(link_in(printed).as_deref(), Ok(link));
        assert_eq!(line(&found(link).expect("a link").recommendation), printed);
    }
}
