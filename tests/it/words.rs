//! Every text of `crates/words/src`, read from its source so that none is forgotten: typography, forbidden words, length of sentences.

use support::sources::{literals, sources};
use support::typography::assert_readable;

/// Ids and pieces that no person reads alone.
const NOT_READ: &[&str] = &["prefere_pas"];

#[test]
fn every_text_is_fit_to_read() {
    let mut texts = 0;
    for (file, code) in sources("crates/words/src", "rs") {
        // English has a test of its own, beside its package.
        if file.starts_with("crates/words/src/en") {
            continue;
        }
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
