//! What is told of the links of a meeting: each place, what is wrong, what to do.

use exchange::history::NotOurs;
use group::{Note, Place, Trouble, Wrong};

use super::super::format::list;
use super::super::refusals;

/// A sentence a note, what is not counted first; lines that say the same are told together.
pub fn notes(notes: &[Note]) -> Vec<String> {
    let mut told: Vec<(String, Vec<Place>)> = Vec::new();
    let (wrong, others): (Vec<&Note>, Vec<&Note>) =
        notes.iter().partition(|note| matches!(note.trouble, Trouble::Wrong(_)));
    for note in wrong.into_iter().chain(others) {
        let sentence = trouble(note.trouble);
        match told
            .iter_mut()
            .find(|(same, places)| *same == sentence && places[0].file == note.place.file)
        {
            Some((_, places)) => places.push(note.place),
            None => told.push((sentence, vec![note.place])),
        }
    }
    told.iter()
        .map(|(sentence, places)| [&at(places), ": ", sentence].concat())
        .collect()
}

/// One note.
pub fn note(note: &Note) -> String {
    [&at(&[note.place]), ": ", &trouble(note.trouble)].concat()
}

/// The lines of one text or file, as a sentence starts.
fn at(places: &[Place]) -> String {
    let lines: Vec<usize> = places.iter().filter_map(|place| place.line).collect();
    match (places.first().map_or(0, |place| place.file), lines.as_slice()) {
        (0, []) => "The pasted text".to_owned(),
        (0, [line]) => format!("Line {line}"),
        (0, lines) => format!("Lines {}", ranges(lines)),
        (file, []) => format!("File {file}"),
        (file, [line]) => format!("File {file}, line {line}"),
        (file, lines) => format!("File {file}, lines {}", ranges(lines)),
    }
}

/// `1, 3 to 5 and 8`.
fn ranges(lines: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &line in lines {
        match ranges.last_mut() {
            Some((_, last)) if line <= *last + 1 => *last = line,
            _ => ranges.push((line, line)),
        }
    }
    let said = ranges.iter().map(|&(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    });
    let said: Vec<String> = said.collect();
    list(&said.iter().map(String::as_str).collect::<Vec<_>>())
}

fn trouble(trouble: Trouble) -> String {
    match trouble {
        Trouble::Wrong(wrong) => self::wrong(wrong),
        Trouble::Twice(first) => format!(
            "the same result as {}. It is counted once. If they are two people, their answers are the same.",
            place(first)
        ),
        Trouble::NoLink => "no link. Nothing was counted there.".to_owned(),
        Trouble::OtherRules => {
            "calculated with rules other than today’s. It is counted. The person can open their result again and send a new link.".to_owned()
        }
        Trouble::OneOf(count) => {
            format!("{count} attempts of the same person. Only one is counted: the first that has a result.")
        }
    }
}

/// A place inside a sentence.
fn place(place: Place) -> String {
    match (place.file, place.line) {
        (0, None) => "the pasted text".to_owned(),
        (0, Some(line)) => format!("line {line}"),
        (file, None) => format!("file {file}"),
        (file, Some(line)) => format!("line {line} of file {file}"),
    }
}

fn wrong(wrong: Wrong) -> String {
    match wrong {
        Wrong::Link(error) => refusals::link(error),
        Wrong::UnderWay => {
            "this link holds no result yet. The person finishes the questionnaire, then sends a new link.".to_owned()
        }
        Wrong::Unfinished => {
            "no attempt of this file has a result. The person finishes the questionnaire, then gives the file again."
                .to_owned()
        }
        Wrong::File(error) => file(error).to_owned(),
        Wrong::Board => "this is a kept board. Open it alone: it does not mix with links.".to_owned(),
        Wrong::TooMany => "beyond two hundred people, nothing more is counted. Make two groups.".to_owned(),
    }
}

const fn file(error: NotOurs) -> &'static str {
    match error {
        NotOurs::TooLarge => "too large: it is over 2 MB. Keep only the links.",
        NotOurs::TooMany => "too many attempts in this file. Ask for the link to the result.",
        NotOurs::Empty => "empty. Choose another one.",
        NotOurs::NotJson => "it cannot be read: it may be cut. Ask for it again.",
        NotOurs::OtherProgram => "it comes from another program. Ask for the link to the result.",
        NotOurs::Newer => "it comes from a newer version of Quatre Voies. Reload this page, then try again.",
    }
}
