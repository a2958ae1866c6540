//! Articles of the codes that number them without a letter: taxes, civil code.

use super::Article;
use super::code::Named;

/// Words that belong to a number.
const RANKS: [&str; 9] = [
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "nonies",
    "decies",
];

/// A number alone under this one, after another article, is a paragraph of it.
const LEAST: u32 = 10;

/// The articles that follow the name of such a code, up to the next code.
pub(super) fn articles(text: &str, codes: &[Named]) -> Vec<Article> {
    let ends = codes.iter().skip(1).map(|next| next.from).chain([text.len()]);
    let parts = codes.iter().zip(ends).filter(|(named, _)| named.code.numbered());
    parts
        .flat_map(|(named, end)| {
            let numbers = numbers(&outside_brackets(&text[named.to..end]));
            numbers.into_iter().map(|number| Article::new(named.code, number))
        })
        .collect()
}

/// A text without what it says in brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|&letter| {
            let closes = letter == ')';
            depth = (depth + u32::from(letter == '(')).saturating_sub(u32::from(closes));
            depth == 0 && !closes
        })
        .collect()
}

fn numbers(text: &str) -> Vec<String> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").replace("art.", " ");
    let items = text
        .split([','])
        .flat_map(|item| item.split(" et "))
        .flat_map(|item| item.split(" à "));
    let mut found: Vec<String> = Vec::new();
    for number in items.filter_map(number) {
        let paragraph = number.parse::<u32>().is_ok_and(|number| number < LEAST);
        if found.is_empty() || !paragraph {
            found.push(number);
        }
    }
    found
}

/// The number that an item starts with: `50-0`, `102 ter`, `293 B`.
fn number(item: &str) -> Option<String> {
    let mut words = item.split_whitespace();
    let digits = words.next()?;
    let plain = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|sign| sign.is_ascii_digit() || sign == '-');
    let belongs = |word: &&str| RANKS.contains(word) || matches!(word.as_bytes(), [b'A'..=b'Z']);
    plain.then(|| {
        [digits]
            .into_iter()
            .chain(words.take_while(belongs))
            .collect::<Vec<_>>()
            .join(" ")
    })
}
