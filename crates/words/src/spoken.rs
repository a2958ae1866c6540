//! A text as a voice reads it: one sentence after the other, so that it can stop between two.

/// The sentences of a text, in order, each on its own: a line is never read together with the next one.
pub fn spoken(text: &str) -> Vec<String> {
    let sentences = text.lines().flat_map(of_line);
    let trimmed = sentences.map(|sentence| sentence.trim().to_owned());
    trimmed
        .filter(|sentence| sentence.contains(char::is_alphanumeric))
        .collect()
}

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
