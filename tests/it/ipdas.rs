//! The criteria of IPDAS on their page: all of them, counted, each with a test that exists or what it waits for.

use law::{About, Confidence, Date};
use support::sources::literals;
use support::sources::sources;
use support::typography::{assert_readable, faults};
use words::ipdas::{self, ALL, DIMENSIONS, Kind, State};
use words::method;

/// How many criteria each dimension of the instrument has, medical tests aside.
const COUNTS: [usize; 9] = [8, 8, 4, 2, 6, 5, 2, 1, 2];
/// The numbers of those that version 4 makes qualifying, and certifying outside of medical tests.
const QUALIFYING: [usize; 6] = [1, 2, 3, 5, 6, 17];
const CERTIFYING: [usize; 6] = [8, 14, 29, 31, 32, 34];

fn numbers(kind: Kind) -> Vec<usize> {
    let of_kind = ipdas::criteria().filter(|(_, criterion)| criterion.kind == kind);
    of_kind.map(|(number, _)| number).collect()
}

fn met(kind: Option<Kind>) -> usize {
    let met = ipdas::criteria().filter(|(_, found)| matches!(found.state, State::Met(_)));
    met.filter(|(_, found)| kind.is_none_or(|kind| found.kind == kind))
        .count()
}

#[test]
fn every_criterion_of_every_dimension_is_there() {
    let counts: Vec<usize> = DIMENSIONS.iter().map(|dimension| dimension.criteria.len()).collect();
    assert_eq!(counts, COUNTS);
    assert_eq!(ipdas::criteria().count() + 9, ALL, "nine are about medical tests");
    assert_eq!(numbers(Kind::Qualifying), QUALIFYING);
    assert_eq!(numbers(Kind::Certification), CERTIFYING);
}

#[test]
fn what_only_people_or_a_publisher_can_say_is_not_claimed() {
    let waiting = |state: State| -> Vec<usize> {
        let found = ipdas::criteria().filter(|(_, found)| found.state == state);
        found.map(|(number, _)| number).collect()
    };
    assert_eq!(waiting(State::People), [23, 24, 25, 26, 27, 28, 37, 38]);
    assert_eq!(waiting(State::Publisher), [34, 35]);
    assert_eq!((met(Some(Kind::Qualifying)), met(Some(Kind::Certification))), (6, 5));
}

#[test]
fn what_is_met_names_a_test_that_exists() {
    let code: String = ["src", "crates", "tests"].iter().map(|folder| all_of(folder)).collect();
    let exists = |test: &str| code.contains(&format!("#[test]\nfn {test}()"));
    for (number, criterion) in ipdas::criteria() {
        if let State::Met(test) | State::Partly(test) = criterion.state {
            assert!(exists(test), "{number}: {test}");
        }
    }
}

/// Every Rust source of a folder, without the spaces that begin its lines.
fn all_of(folder: &str) -> String {
    let texts = sources(folder, "rs").into_iter().map(|(_, text)| text);
    let squeezed = |text: String| {
        text.lines()
            .map(|line| line.trim_start().to_owned() + "\n")
            .collect::<String>()
    };
    texts.map(squeezed).collect()
}

#[test]
fn the_counts_are_those_of_the_rows() {
    let counts = ipdas::counts();
    let numbers = counts.iter().map(|line| line.split(' ').next().unwrap_or_default());
    let numbers: Vec<usize> = numbers.map(|number| number.parse().expect("a number")).collect();
    assert_eq!(numbers[0], met(None));
    assert_eq!(numbers[0] + numbers[3] + numbers[4] + numbers[5], 38, "{counts:?}");
    assert!(
        counts[1].starts_with("6 sur 6 ") && counts[2].starts_with("5 sur 6 "),
        "{counts:?}"
    );
}

/// The goal without any study with people: 28 criteria, and the six that certify.
#[test]
fn a_signed_copy_meets_the_goal_that_needs_no_study() {
    assert!(ipdas::signed().contains(" 28 critères, dont 6 "), "{}", ipdas::signed());
}

#[test]
fn everything_said_of_the_criteria_is_fit_to_read() {
    for (number, criterion) in ipdas::criteria() {
        for text in [criterion.asks, criterion.how] {
            assert_readable(&number.to_string(), text);
            assert!(text.ends_with('.'), "{number}: {text}");
        }
    }
    let titles = DIMENSIONS.iter().map(|dimension| dimension.title.to_owned());
    let said = ipdas::counts()
        .into_iter()
        .chain(titles)
        .chain([ipdas::lead(), ipdas::signed()]);
    let fixed = [ipdas::TITLE, ipdas::DESCRIPTION, ipdas::LEFT_OUT].map(str::to_owned);
    for text in said.chain(fixed) {
        assert_readable("ipdas", &text);
    }
}

#[test]
fn the_first_words_say_the_situation_and_the_decision() {
    let said = words::limits::START;
    for part in ["vous aide à réfléchir", "quatre façons d’entreprendre"] {
        assert!(said.contains(part), "{part}");
    }
    assert!(words::interface::home::TITLE.contains("façon d’entreprendre"));
}

#[test]
fn the_method_says_how_sources_are_chosen_and_read_again() {
    let all: Vec<&str> = method::EVIDENCE.iter().map(|part| part.text).collect();
    let all = all.join(" ");
    for said in [
        "le texte lui-même",
        "sans source n’entre pas",
        "six fois par an",
        "dix-huit mois",
        "« à vérifier »",
    ] {
        assert!(all.replace('\u{a0}', " ").contains(said), "{said}");
    }
    for part in method::EVIDENCE {
        assert_readable("evidence", part.title);
        assert_readable("evidence", part.text);
    }
    assert_eq!(readings_a_year(), 6, "« six fois par an »");
}

/// The readings that who keeps the site is asked for.
fn readings_a_year() -> usize {
    let text = include_str!("../../MAINTENANCE.md");
    let part = text.split("## Les six lectures").nth(1).unwrap_or_default();
    let table = part.lines().skip_while(|line| !line.starts_with('|'));
    table.take_while(|line| line.starts_with('|')).skip(2).count()
}

#[test]
fn each_source_says_how_sure_it_is() {
    let day = Date::new(2026, 12, 1);
    let of = |confidence, to_check| About {
        confidence,
        to_check,
        ..law::CAE_TVA.about
    };
    for (confidence, to_check, expected) in [
        (Confidence::High, false, "sûr, vérifié le 23/11/2026"),
        (Confidence::Medium, false, "assez sûr, vérifié le 23/11/2026"),
        (Confidence::Low, false, "à vérifier, lu le 23/11/2026"),
        (Confidence::High, true, "à vérifier, lu le 23/11/2026"),
    ] {
        assert_eq!(words::judged_note(&of(confidence, to_check), day), expected);
    }
    let over = words::judged_note(&law::PASS.about, Date::new(2027, 1, 1));
    assert_eq!(over, "à vérifier, lu le 23/11/2026");
    let method = method::EVIDENCE.iter().map(|part| part.text).collect::<String>();
    for word in ["Sûr", "Assez sûr", "À vérifier"] {
        assert!(method.contains(word), "{word} is explained");
    }
}

/// Kandel and Moles 1958, the formula of Flesch for French: 207 − 1.015 × words a sentence − 0.736 × syllables in 100 words.
fn ease(texts: &[String]) -> f64 {
    let sentences: Vec<Vec<&str>> = texts.iter().flat_map(|text| sentences(text)).collect();
    let words: Vec<&str> = sentences.iter().flatten().copied().collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (sentences, words) = (sentences.len() as f64, words.len() as f64);
    207.0 - 1.015 * words / sentences - 73.6 * syllables as f64 / words
}

/// The sentences of a text, each as its words.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let sentences = text.split(['.', '!', '?', '…']).map(words_of);
    sentences.filter(|words| !words.is_empty()).collect()
}

fn words_of(sentence: &str) -> Vec<&str> {
    let words = sentence.split([' ', '\u{a0}', '\u{202f}']);
    words.filter(|word| word.contains(char::is_alphabetic)).collect()
}

/// The groups of vowels of a word, without the silent « e » or « es » at its end; one at least.
fn syllables(word: &str) -> usize {
    let parts = word.split(|sign: char| !sign.is_alphabetic());
    parts
        .filter(|part| part.chars().count() > 1 || ["a", "à", "y"].contains(part))
        .map(heard)
        .sum()
}

fn heard(word: &str) -> usize {
    const VOWELS: &str = "aeiouyàâäéèêëîïôöùûüœæ";
    let word = word.to_lowercase();
    let groups = word
        .split(|sign| !VOWELS.contains(sign))
        .filter(|group| !group.is_empty());
    let groups = groups.count();
    let bare = word.strip_suffix("es").or(word.strip_suffix('e')).unwrap_or(&word);
    let silent = bare.len() < word.len() && bare.ends_with(|sign| !VOWELS.contains(sign));
    (groups - usize::from(silent && groups > 1)).max(1)
}

#[test]
fn syllables_and_ease_are_counted_as_by_hand() {
    for (word, expected) in [
        ("voie", 1),
        ("collective", 3),
        ("micro", 2),
        ("tables", 1),
        ("le", 1),
        ("l’activité", 4),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
    // 7 words, 2 sentences, 7 syllables.
    let text = "Le chat dort. Il ne fait rien.".to_owned();
    let expected = 207.0 - 1.015 * 3.5 - 73.6 * 7.0 / 7.0;
    assert!((ease(&[text]) - expected).abs() < 0.01);
}

#[test]
fn the_readability_shown_is_the_one_measured() {
    let mut texts = Vec::new();
    for (_, code) in sources("crates/words/src/fr", "rs") {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let whole = |text: &String| text.contains(' ') && text.trim_end().ends_with(['.', '!', '?', '…']);
        texts.extend(literals(code).into_iter().filter(whole));
    }
    let measured = ease(&texts);
    assert!(texts.len() > 1_500, "{} texts", texts.len());
    assert!(
        (measured - method::READABILITY as f64).abs() < 1.0,
        "measured {measured:.1}"
    );
    assert_readable("readability", &method::readability());
    assert_eq!(
        method::LONGEST_SENTENCE,
        25,
        "the limit that every text to read is held to"
    );
    assert!(faults(&method::readability()).is_empty());
}
