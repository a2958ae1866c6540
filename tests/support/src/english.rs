//! The typography of every English text that people read, the words we never use, and French left behind.

/// Sentences are read on a phone, in a language that is not always the reader’s own. English needs more little words than French.
const LONGEST_SENTENCE: usize = 28;

/// What must not be in a text, and why.
const WRONG: &[(&str, &str)] = &[
    ("'", "straight apostrophe"),
    ("\"", "straight quote"),
    ("«", "French quote"),
    ("»", "French quote"),
    ("\u{202f}", "narrow space"),
    ("\u{a0}", "no-break space"),
    ("·", "middle dot"),
    ("—", "em dash"),
    ("...", "three dots"),
    ("  ", "two spaces"),
    (" :", "space before a colon"),
    (" ;", "space before a semicolon"),
    (" ?", "space before a question mark"),
    (" !", "space before an exclamation mark"),
    (" %", "space before a percent sign"),
];

/// Words that promise, scare, blame, or say nothing.
const FORBIDDEN: &[&str] = &[
    "simply",
    "easily",
    "of course",
    "obviously",
    "solopreneur",
    "disrupt",
    "empower",
    "leverage",
    "please note",
    "kindly",
    "utilise",
    "utilize",
    "in order to",
    "score",
    "psychological test",
    "compatibility",
    "you are entitled",
    "guaranteed",
    "color",
    "center",
    "organization",
    "he",
    "she",
    "his",
    "her",
];

/// Little words of French, in no English sentence.
const FRENCH: &[&str] = &[
    "le", "la", "les", "des", "une", "est", "vous", "votre", "vos", "pour", "dans", "avec", "sur", "aux", "qui", "que",
    "ce", "cette", "pas", "ne", "et", "du", "au",
];

/// Everything wrong with a text, in words; empty when it is fit to read.
pub fn faults(text: &str) -> Vec<String> {
    let mut faults: Vec<String> = WRONG
        .iter()
        .filter(|(wrong, _)| text.contains(wrong))
        .map(|(_, why)| (*why).to_owned())
        .collect();
    if text
        .split('€')
        .rev()
        .skip(1)
        .any(|before| before.trim_end().ends_with(|sign: char| sign.is_ascii_digit()))
    {
        faults.push("euro sign after its amount".to_owned());
    }
    let words = plain(text);
    faults.extend(
        FORBIDDEN
            .iter()
            .filter(|phrase| words.contains(&format!(" {phrase} ")))
            .map(|phrase| format!("says “{phrase}”")),
    );
    let longest = longest_sentence(text);
    if longest > LONGEST_SENTENCE {
        faults.push(format!("a sentence of {longest} words"));
    }
    if french(text) > 1 {
        faults.push("French".to_owned());
    }
    faults
}

/// Panics with the text when it has a fault; `place` says where it comes from.
#[track_caller]
pub fn assert_readable(place: &str, text: &str) {
    let faults = faults(text);
    assert!(faults.is_empty(), "{place}: {faults:?} in “{text}”");
}

/// How many little words of French a text has, names between brackets or quotes apart: French terms are explained there.
pub fn french(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for sign in text.chars() {
        match sign {
            '(' | '“' => depth += 1,
            ')' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(sign),
            _ => {}
        }
    }
    let words = plain(&outside);
    words.split(' ').filter(|word| FRENCH.contains(word)).count()
}

/// The number of words of the longest sentence.
fn longest_sentence(text: &str) -> usize {
    let sentences = text.replace(". ", ".\n").replace(['?', '!', '…'], "\n");
    let words = |sentence: &str| {
        sentence
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
    };
    sentences.lines().map(words).max().unwrap_or(0)
}

/// The text in lower case, each word between two plain spaces.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_typeset_has_no_fault() {
        for text in [
            "A CAE (coopérative d’activité et d’emploi) takes 8 to 15% of what you invoice: €1,200 of €12,000.",
            "You answered “pas du tout”. What now?",
        ] {
            assert_eq!(faults(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn each_fault_is_told() {
        for (text, fault) in [
            ("It's", "straight apostrophe"),
            ("1200 €", "euro sign after its amount"),
            ("What ?", "space before a question mark"),
            ("You simply sign.", "says “simply”"),
            ("Vous signez le contrat avec la CAE.", "French"),
        ] {
            assert!(
                faults(text).iter().any(|told| told == fault),
                "{text}: {:?}",
                faults(text)
            );
        }
        assert_eq!(faults(&"word ".repeat(29)), ["a sentence of 29 words"]);
    }
}
