//! The French typography of every text that people read, and the words we never use.

/// No-break space: before `:`, `€` and `%`, inside « ».
const WIDE: char = '\u{a0}';
/// Narrow no-break space: before `;`, `!` and `?`, between thousands.
const NARROW: char = '\u{202f}';

/// Sentences are read on a phone, sometimes by people tired of paperwork.
const LONGEST_SENTENCE: usize = 25;

/// Words and phrases that promise what the questionnaire is not.
const FORBIDDEN: &[&str] = &[
    "test psychologique",
    "profil psychologique",
    "compatibilité",
    "score",
    "fiable",
    "validé",
    "vous avez droit",
    "vous devez",
    "le cae",
    "du cae",
    "au cae",
    "un cae",
];

/// Everything wrong with a text, in words; empty when it is fit to read.
pub fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        faults.push("empty".to_owned());
    }
    for (fault, wrong) in [
        ("ASCII apostrophe", "'"),
        ("straight quote", "\""),
        ("middle dot", "·"),
        ("three dots", "..."),
        ("two spaces", "  "),
        ("unreplaced placeholder", "{"),
    ] {
        if text.contains(wrong) {
            faults.push(fault.to_owned());
        }
    }
    let words = plain(text);
    faults.extend(
        FORBIDDEN
            .iter()
            .filter(|phrase| words.contains(&format!(" {phrase} ")))
            .map(|phrase| format!("says « {phrase} »")),
    );
    faults.extend(spacing(text));
    faults
}

/// Panics with the text when it has a fault; `place` says where it comes from.
#[track_caller]
pub fn assert_clean(place: &str, text: &str) {
    let faults = faults(text);
    assert!(faults.is_empty(), "{place}: {faults:?} in « {text} »");
}

/// Well typeset, no forbidden word, no sentence too long.
#[track_caller]
pub fn assert_readable(place: &str, text: &str) {
    assert_clean(place, text);
    let words = longest_sentence(text);
    assert!(words <= LONGEST_SENTENCE, "{place}: {words} words in « {text} »");
}

/// The number of words of the longest sentence.
fn longest_sentence(text: &str) -> usize {
    text.replace(". ", ".\n")
        .replace(['?', '!', '…'], "\n")
        .lines()
        .map(|sentence| {
            sentence
                .split_whitespace()
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count()
        })
        .max()
        .unwrap_or(0)
}

/// The text in lower case, each word between two plain spaces.
fn plain(text: &str) -> String {
    let words: Vec<String> = text
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    format!(" {} ", words.join(" "))
}

fn spacing(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let before = |k: usize| k.checked_sub(1).map(|k| letters[k]);
    let mut faults = Vec::new();
    for (k, &letter) in letters.iter().enumerate() {
        let expected = match letter {
            ':' | '»' => Some(WIDE),
            ';' | '!' | '?' => Some(NARROW),
            _ => None,
        };
        if expected.is_some() && before(k) != expected {
            faults.push(format!("wrong space before « {letter} »"));
        }
        if letter == '«' && letters.get(k + 1) != Some(&WIDE) {
            faults.push("wrong space after «".to_owned());
        }
        let amount =
            matches!(letter, '€' | '%') && before(k).is_some_and(|space| !matches!(space, WIDE | '(' | NARROW));
        if (amount && before(k) != Some('/')) || (matches!(letter, '€' | '%') && before(k) == Some(NARROW)) {
            faults.push(format!("wrong space before « {letter} »"));
        }
        let thousands = letter == ' '
            && before(k).is_some_and(|digit| digit.is_ascii_digit())
            && letters[k + 1..]
                .iter()
                .take(3)
                .filter(|digit| digit.is_ascii_digit())
                .count()
                == 3
            && !letters.get(k + 4).is_some_and(char::is_ascii_digit);
        if thousands {
            faults.push("plain space between thousands".to_owned());
        }
    }
    faults
}
