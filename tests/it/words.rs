//! Every text of `crates/words/src`, read from its source so that none is forgotten: typography, forbidden words, length of sentences.

use crate::sources::sources;
use support::typography::assert_readable;

/// Ids and pieces that no person reads alone.
const NOT_READ: &[&str] = &["prefere_pas"];

#[test]
fn every_text_is_fit_to_read() {
    let mut texts = 0;
    for (file, code) in sources("crates/words/src", "rs") {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        for text in literals(code).into_iter().filter(|text| is_a_sentence(text)) {
            let place = file.display().to_string();
            texts += 1;
            assert_readable(&place, &text);
        }
    }
    assert!(texts > 1_000, "{texts} texts");
}

/// Text with at least two words: pieces that are joined to others are checked whole by the tests of their own module.
fn is_a_sentence(text: &str) -> bool {
    let words = text
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    words > 1 && text.trim() == text && !NOT_READ.contains(&text)
}

/// The string literals of a source, escapes read and placeholders filled.
pub(crate) fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    // The reasons given to the compiler are not for people.
    for line in code.filter(|line| !line.contains("reason = ")) {
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let Some((text, after)) = literal(&rest[start + 1..]) else {
                break;
            };
            found.push(text);
            rest = after;
        }
    }
    found
}

/// The text up to the closing quote, and what follows; none when the literal goes on the next line.
fn literal(code: &str) -> Option<(String, &str)> {
    let (mut text, mut signs) = (String::new(), code.char_indices());
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return Some((text, &code[at + 1..])),
            '\\' => match signs.next()?.1 {
                'u' => {
                    let hex: String = signs
                        .by_ref()
                        .map(|(_, sign)| sign)
                        .take_while(|sign| *sign != '}')
                        .collect();
                    let number = u32::from_str_radix(hex.trim_start_matches('{'), 16).ok()?;
                    text.push(char::from_u32(number)?);
                }
                'n' => text.push('\n'),
                other => text.push(other),
            },
            '{' => {
                signs.by_ref().map(|(_, sign)| sign).find(|sign| *sign == '}')?;
                text.push('2');
            }
            other => text.push(other),
        }
    }
    None
}

#[test]
fn literals_are_read_as_the_compiler_reads_them() {
    assert_eq!(
        literals("a(\"l’un\\u{a0}: {count} fois\", \"b\")\n// \"c\""),
        ["l’un\u{a0}: 2 fois", "b"]
    );
}

#[test]
fn a_name_keeps_what_follows_in_order() {
    for name in [
        "Mars",
        "\u{202e}gnp.json",
        "\u{2066}ouvert",
        "fermé\u{2069}",
        "\u{2069}\u{202b}שלום",
        "﷽",
    ] {
        let said = words::attempts::copied(name);
        let (before, rest) = said.split_once('\u{2068}').expect("opened");
        let (inside, after) = rest.split_once('\u{2069}').expect("closed");
        assert!(before.starts_with("Variante"), "{said:?}");
        assert_eq!(after, ".", "{said:?}");
        assert!(
            !inside.contains(['\u{202a}', '\u{202b}', '\u{202e}', '\u{2066}', '\u{2068}']),
            "{said:?}"
        );
    }
}
