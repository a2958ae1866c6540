//! A text as a voice reads it: one sentence after the other, so that it can stop between two.

/// The sentences of a text, in order, each on its own: a line is never read together with the next one.
pub fn spoken(text: &str) -> Vec<String> {
    let sentences = text.lines().flat_map(of_line);
    let trimmed = sentences.map(|sentence| sentence.trim().to_owned());
    trimmed
        .filter(|sentence| sentence.contains(char::is_alphanumeric))
        .collect()
}

/// The first sentence of a text without its full stop, for the name of what is about it. « art. L. 5312-1 » ends nothing.
pub fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(end, _)| end);
    let end = ends.into_iter().find(|&end| {
        let word = text[..end].rsplit(|letter: char| !letter.is_alphanumeric()).next();
        let next = text[end + 2..].chars().next();
        let is_whole =
            |word: &str| word.chars().count() > ABBREVIATED || word.ends_with(|end: char| end.is_ascii_digit());
        word.is_some_and(is_whole) && next.is_some_and(char::is_uppercase)
    });
    text[..end.unwrap_or(text.len())].trim_end_matches('.')
}

/// Letters of the longest word that is cut short: « art. ».
const ABBREVIATED: usize = 3;

/// A sentence ends where a space follows: « mon-entreprise.urssaf.fr » is one word.
fn of_line(line: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for part in line.split_inclusive(['.', '!', '?', '…']) {
        let goes_on = !part.starts_with(char::is_whitespace);
        match sentences.last_mut().filter(|_| goes_on) {
            Some(last) => last.push_str(part),
            None => sentences.push(part.to_owned()),
        }
    }
    sentences
}
