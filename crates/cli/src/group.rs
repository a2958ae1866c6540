//! `quatre-voies group`: the links of a meeting in, its board out.

use std::fs;
use std::io::{self, Read, Write};

use engine::{Draws, Sheet, assess};
use group::{Board, LARGEST_TEXT, Note, Place, Reading, Trouble, object, read_board, topics};
use law::Date;
use serde_json::{Value, json};

use super::command::{Stop, Streams};
use super::messages;
use super::options::Meeting;
use words::{group_text, group_words};

/// Reads the files that are named, or the input; gives the number of places that are not counted.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let asked = Meeting::read(words)?;
    let given = given(&asked, streams)?;
    if let Some((board, day)) = kept(&given) {
        write(streams, &asked, &board, day, &[])?;
        return Ok(0);
    }
    let draws = Draws::new();
    let computed = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, asked.law, &draws);
    let mut reading = Reading::new(asked.law, &computed);
    for (file, bytes) in &given {
        reading.file(*file, bytes);
    }
    let few = too_few(reading.people());
    if let Some(sentence) = few {
        // The notes say why; they are what was asked for.
        said(&asked, reading.notes());
        return Err(Stop::Misuse(sentence.to_owned()));
    }
    write(streams, &asked, &reading.board(), asked.day, reading.notes())?;
    let wrong = |note: &&Note| matches!(note.trouble, Trouble::Wrong(_));
    Ok(reading.notes().iter().filter(wrong).count())
}

/// The bytes of each file, by its rank from 1; those of the input have 0.
fn given(asked: &Meeting, streams: &mut Streams) -> Result<Vec<(usize, Vec<u8>)>, Stop> {
    if asked.files.is_empty() {
        let mut bytes = Vec::new();
        (&mut *streams.input)
            .take(LARGEST_TEXT as u64 + 1)
            .read_to_end(&mut bytes)?;
        return Ok(vec![(0, bytes)]);
    }
    let read = |(rank, name): (usize, &String)| {
        let bytes = fs::read(name).map_err(|error| Stop::Misuse(messages::unreadable_file(name, &error)))?;
        Ok((rank + 1, bytes))
    };
    asked.files.iter().enumerate().map(read).collect()
}

/// A kept board, given alone.
fn kept(given: &[(usize, Vec<u8>)]) -> Option<(Board, Option<Date>)> {
    let [(_, bytes)] = given else { return None };
    read_board(std::str::from_utf8(bytes).ok()?).ok()
}

const fn too_few(people: usize) -> Option<&'static str> {
    match people {
        0 => Some(messages::NO_RESULT),
        1 => Some(group_words::page::ONE),
        _ => None,
    }
}

fn write(streams: &mut Streams, asked: &Meeting, board: &Board, day: Option<Date>, notes: &[Note]) -> Result<(), Stop> {
    if asked.json {
        writeln!(streams.output, "{}", json(board, day, notes))?;
    } else {
        said(asked, notes);
        writeln!(streams.output, "{}", group_text(board, day))?;
    }
    Ok(())
}

/// Beside the board, on standard error.
fn said(asked: &Meeting, notes: &[Note]) {
    if asked.json {
        return;
    }
    for sentence in group_words::notes::notes(notes) {
        // The board is what was asked for: it does not stop because nobody hears the rest.
        _ = writeln!(io::stderr(), "{sentence}");
    }
}

fn json(board: &Board, day: Option<Date>, notes: &[Note]) -> Value {
    let questions: Vec<&str> = topics(board).into_iter().map(group_words::topic).collect();
    let notes: Vec<Value> = notes.iter().map(noted).collect();
    json!({ "tableau": object(board, day), "a_discuter": questions, "remarques": notes })
}

fn noted(note: &Note) -> Value {
    let Place { file, line } = note.place;
    let counted = !matches!(note.trouble, Trouble::Wrong(_) | Trouble::NoLink | Trouble::Twice(_));
    let file = (file > 0).then_some(file);
    json!({ "fichier": file, "ligne": line, "compte": counted, "raison": group_words::notes::note(note) })
}
