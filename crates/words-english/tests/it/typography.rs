//! Every English text, read from its source so that none is forgotten: typography, forbidden words, length of sentences, French left.

use std::path::Path;

use support::english::faults;
use support::sources::{literals, sources};

#[test]
fn every_text_is_fit_to_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/src/en");
    let (mut texts, mut told) = (0, Vec::new());
    for (file, code) in sources(&folder.to_string_lossy(), "rs") {
        let place = file
            .strip_prefix(&folder)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        for text in literals(code.split("#[cfg(test)]").next().unwrap_or_default()) {
            texts += 1;
            let faults = faults(&text);
            if !faults.is_empty() && text.contains(' ') && !is_a_reference(&text) {
                told.push(format!("{place}: {faults:?} in “{text}”"));
            }
        }
    }
    assert!(texts > 3_000, "{texts} texts");
    assert!(told.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}

/// An article or a decree, in the words of the law.
fn is_a_reference(text: &str) -> bool {
    ["art. ", "Code ", "Décret ", "décret ", "Arrêté ", "Loi ", "CGI"]
        .iter()
        .any(|start| text.contains(start))
        && !text.ends_with('.')
}
