//! Articles whose number starts with the letter of their rank: L, R, D, A.

use super::Article;
use super::code::{Code, Named};

/// The longest range that is spelled out; a longer one is its two ends.
const LONGEST_RANGE: u32 = 30;

/// Before a number that an article had once.
const FORMERLY: &str = "anciennement";

/// The articles of a text: each of the code named before it, or else after it, or else of the last code.
pub(super) fn articles(text: &str, codes: &[Named], last: Option<Code>) -> Vec<Article> {
    let words = words(text);
    let mut found: Vec<Article> = Vec::new();
    for (k, &(place, _)) in words.iter().enumerate() {
        let (Some(number), Some(code)) = (number(&words[k..]), code_at(codes, place).or(last)) else {
            continue;
        };
        let before = k.checked_sub(1).map_or("", |before| words[before].1);
        if before == FORMERLY {
            continue;
        }
        let from = found.last().filter(|_| before == "à").map(|first| first.number.clone());
        let between = from.map(|from| between(&from, &number)).unwrap_or_default();
        found.extend(
            between
                .into_iter()
                .chain([number])
                .map(|number| Article::new(code, number)),
        );
    }
    found.retain(|article| !article.code.numbered());
    found
}

/// The words of a text, each with the byte where it starts.
fn words(text: &str) -> Vec<(usize, &str)> {
    let apart = |letter: char| letter.is_whitespace() || "(),".contains(letter);
    let mut place = 0;
    let mut words = Vec::new();
    for part in text.split_inclusive(apart) {
        words.push((place, part.trim_end_matches(apart)));
        place += part.len();
    }
    words.retain(|(_, word)| !word.is_empty());
    words
}

/// The number that these words start with: `L3231-5`, `R.5142-3`, or `L.` then `5422-13`.
fn number(words: &[(usize, &str)]) -> Option<String> {
    let (_, word) = *words.first()?;
    let rank = word.chars().next().filter(|rank| "LRDA".contains(*rank))?;
    let digits = match word[1..].trim_matches('.') {
        "" => words.get(1).map_or("", |(_, next)| next.trim_end_matches('.')),
        digits => digits,
    };
    let plain = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|sign| sign.is_ascii_digit() || sign == '-');
    plain.then(|| format!("{rank}{digits}"))
}

/// The code named last before this place, or the first one after.
fn code_at(codes: &[Named], place: usize) -> Option<Code> {
    let before = codes.iter().rev().find(|named| named.to <= place);
    before
        .or_else(|| codes.iter().find(|named| named.from >= place))
        .map(|named| named.code)
}

/// The numbers strictly between two, when only their last part differs.
fn between(from: &str, to: &str) -> Vec<String> {
    let split = |number: &str| {
        let (stem, last) = number.rsplit_once('-')?;
        Some((stem.to_owned(), last.parse::<u32>().ok()?))
    };
    match (split(from), split(to)) {
        (Some((stem, first)), Some((same, last))) if stem == same && last.saturating_sub(first) <= LONGEST_RANGE => {
            (first + 1..last).map(|number| format!("{stem}-{number}")).collect()
        }
        _ => Vec::new(),
    }
}
