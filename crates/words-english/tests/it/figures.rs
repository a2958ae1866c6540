//! Every file of the English has the figures of the French one.

use std::path::Path;

use support::sources::{literals, sources};

/// What is in French in both, or in English only, or no text.
const APART: [&str; 4] = ["acts/amount.rs", "acts/meanings.rs", "acts/messages.rs", "facts.rs"];

/// Figures that only one language needs, and why.
const IN_ONE_LANGUAGE: &[(&str, &str)] = &[
    // « mineur » is “under 18”.
    ("fixed/method.rs", "18"),
    ("fixed/paper.rs", "18"),
    ("gates.rs", "18"),
    ("method.rs", "18"),
    ("since.rs", "18"),
    // One form for one, another for several: “1 file requested”, “first 1 time out of 100”.
    ("benefit_refusals.rs", "1"),
    ("interface.rs", "1"),
    ("interface.rs", "100"),
    ("privacy.rs", "1"),
    ("privacy.rs", "2"),
    ("sharing_words.rs", "1"),
    ("sharing_words.rs", "2"),
    ("sharing_words.rs", "3"),
    ("sharing_words.rs", "100"),
];

#[test]
fn each_file_has_the_figures_of_the_french_one() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/src");
    let (mut files, mut told) = (0, Vec::new());
    for (file, code) in sources(&words.join("fr").to_string_lossy(), "rs") {
        let Ok(place) = file.strip_prefix(words.join("fr")) else {
            continue;
        };
        let place = place.to_string_lossy().replace('\\', "/");
        if APART.contains(&place.as_str()) {
            continue;
        }
        let of = |code: &str, writing| -> Vec<String> {
            literals(code).iter().flat_map(|text| figures(text, writing)).collect()
        };
        let english = std::fs::read_to_string(words.join("en").join(&place)).unwrap_or_default();
        let (french, english) = (of(&code, FRENCH), of(&english, ENGLISH));
        files += 1;
        let own = |figure: &&String| !IN_ONE_LANGUAGE.contains(&(place.as_str(), figure.as_str()));
        for (one, other, language) in [(&french, &english, "French"), (&english, &french, "English")] {
            let left = left(one, other);
            told.extend(
                left.iter()
                    .filter(own)
                    .map(|figure| format!("{place}: {figure} only in {language}")),
            );
        }
    }
    assert!(files > 100, "{files} files");
    assert!(told.is_empty(), "{} figures:\n{}", told.len(), told.join("\n"));
}

#[test]
fn figures_are_read_as_each_language_writes_them() {
    let figures_of = |text, writing| figures(text, writing).join(" ");
    assert_eq!(
        figures_of("22\u{202f}000 €, 12,3 % et 1 255 € le 1er mars", FRENCH),
        "22000 12.3 1255 1"
    );
    assert_eq!(
        figures_of("12,3 / 21,2 %, 100 000 € et 2 550", FRENCH),
        "12.3 21.2 100000 2550"
    );
    assert_eq!(
        figures_of("In 2018, 69 of €1,022,000.5, then 0.015%.", ENGLISH),
        "2018 69 1022000.5 0.015"
    );
}

/// How a language writes its figures.
#[derive(Clone, Copy)]
pub(crate) struct Writing {
    thousands: &'static [char],
    decimals: &'static [char],
}

pub(crate) const FRENCH: Writing = Writing {
    thousands: &[' ', '\u{202f}', '\u{a0}'],
    decimals: &[',', '.'],
};
pub(crate) const ENGLISH: Writing = Writing {
    thousands: &[','],
    decimals: &['.'],
};

/// Every figure of a text, in order, as digits and a point.
pub(crate) fn figures(text: &str, writing: Writing) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let digits = |from: usize| signs[from..].iter().take_while(|sign| sign.is_ascii_digit()).count();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < signs.len() {
        let length = digits(at);
        if length == 0 {
            at += 1;
            continue;
        }
        let mut figure: String = signs[at..at + length].iter().collect();
        at += length;
        while at < signs.len() && writing.thousands.contains(&signs[at]) && digits(at + 1) == 3 {
            figure.extend(&signs[at + 1..at + 4]);
            at += 4;
        }
        if at + 1 < signs.len() && writing.decimals.contains(&signs[at]) && digits(at + 1) > 0 {
            let length = digits(at + 1);
            figure.push('.');
            figure.extend(&signs[at + 1..=at + length]);
            at += length + 1;
        }
        found.push(figure);
    }
    found
}

/// What the first list has and the second has not, each as often as it is there.
pub(crate) fn left(first: &[String], second: &[String]) -> Vec<String> {
    let mut second = second.to_vec();
    let missing = first.iter().filter(|figure| {
        let at = second.iter().position(|other| other == *figure);
        at.map(|at| second.swap_remove(at)).is_none()
    });
    missing.cloned().collect()
}
