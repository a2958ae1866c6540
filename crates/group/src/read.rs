//! The results in what people paste or give as files: one a line, in a message, in a table, in a file of this site.
//!
//! What cannot be read costs itself only, and is told with its place.

mod lines;

use engine::{Report, Sheet};
use exchange::history::{FromFile, LARGEST_FILE, NotOurs, What, read_file, text_of};
use exchange::share::{Age, LinkError, Recommendation, decode, link_in};
use law::Law;

use crate::board::Board;
use crate::kept::read_board;
use crate::told::Told;
use lines::{Found, next_in};

/// The most people of a meeting.
pub const MOST: usize = 200;
/// The largest text read, in bytes.
pub const LARGEST_TEXT: usize = LARGEST_FILE;

/// Where something stands; a file is known by its rank alone, since its name may be that of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// 0 for what was pasted, else the rank of the file from 1.
    pub file: usize,
    /// The line from 1; none for a whole file.
    pub line: Option<usize>,
}

/// Why something is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A link that does not open.
    Link(LinkError),
    /// A link of answers under way: it holds no result.
    UnderWay,
    /// A file of answers whose result was not asked for.
    Unfinished,
    /// A file that is none of ours.
    File(NotOurs),
    /// A board that was kept: it is opened alone, and no link joins it.
    Board,
    /// After the first [`MOST`].
    TooMany,
}

/// What is told of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not counted.
    Wrong(Wrong),
    /// It says the same as another place, and is counted once.
    Twice(Place),
    /// Words without any link.
    NoLink,
    /// It is counted, and was computed with other rules than those of today.
    OtherRules,
    /// A file of several attempts of one person: one of them is counted.
    OneOf(usize),
}

/// Something to tell of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub place: Place,
    /// What.
    pub trouble: Trouble,
}

/// What was read so far.
pub struct Reading<'a> {
    law: Law,
    assess: &'a dyn Fn(&Sheet) -> Report,
    people: Vec<(Place, Recommendation)>,
    notes: Vec<Note>,
}

impl<'a> Reading<'a> {
    /// Nothing read yet; `assess` is asked for files of answers only, under this law.
    pub fn new(law: Law, assess: &'a dyn Fn(&Sheet) -> Report) -> Self {
        Self {
            law,
            assess,
            people: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// How many people were read.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// What is to be told, in the order it was read.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The board of those who were read.
    pub fn board(&self) -> Board {
        let told: Vec<Told> = self.people.iter().map(|(_, shared)| Told::of(shared)).collect();
        Board::of(&told)
    }

    /// Reads the file of this rank, from 1, whatever program wrote it.
    pub fn file(&mut self, rank: usize, bytes: &[u8]) {
        if bytes.len() > LARGEST_FILE {
            return self.tell(whole(rank), Trouble::Wrong(Wrong::File(NotOurs::TooLarge)));
        }
        let (text, _) = text_of(bytes);
        if text.trim().is_empty() {
            return self.tell(whole(rank), Trouble::Wrong(Wrong::File(NotOurs::Empty)));
        }
        self.text(rank, &text);
    }

    /// Reads a text: 0 for what was pasted, else that of a file.
    pub fn text(&mut self, file: usize, text: &str) {
        if text.len() > LARGEST_TEXT {
            return self.tell(whole(file), Trouble::Wrong(Wrong::File(NotOurs::TooLarge)));
        }
        if text.trim_start().starts_with('{') && self.object(whole(file), text) {
            return;
        }
        let (people, notes) = (self.people.len(), self.notes.len());
        self.lines(file, text);
        // A message whose link is cut in many lines is one link for who reads it whole.
        if self.people.len() == people
            && !self.has_told_of_a_result(notes)
            && let Ok(link) = link_in(text)
        {
            self.notes.truncate(notes);
            self.link(whole(file), &link);
        }
    }

    /// Whether what was told since then is of links or files that opened.
    fn has_told_of_a_result(&self, since: usize) -> bool {
        let opened = |note: &Note| !matches!(note.trouble, Trouble::NoLink | Trouble::Wrong(Wrong::Link(_)));
        self.notes[since..].iter().any(opened)
    }

    fn lines(&mut self, file: usize, text: &str) {
        let lines: Vec<&str> = text.lines().collect();
        let mut at = 0;
        while at < lines.len() {
            let place = Place {
                file,
                line: Some(at + 1),
            };
            let object = lines[at].trim_start().starts_with('{') && self.object(place, lines[at]);
            at += if object { 1 } else { self.line(place, &lines[at..]) };
        }
    }

    /// Reads the first of these lines, with the next ones where its link goes on there; how many were read.
    fn line(&mut self, place: Place, lines: &[&str]) -> usize {
        let (found, read) = next_in(lines);
        match found {
            Found::Nothing => {}
            Found::Words => self.tell(place, Trouble::NoLink),
            Found::Links { links, wrong } => {
                for link in &links {
                    self.link(place, link);
                }
                for error in wrong {
                    self.tell(place, Trouble::Wrong(Wrong::Link(error)));
                }
            }
        }
        read
    }

    fn link(&mut self, place: Place, link: &str) {
        match decode(link) {
            Ok(shared) if shared.recommendation.is_unknown() => self.tell(place, Trouble::Wrong(Wrong::UnderWay)),
            Ok(shared) => self.person(place, shared.recommendation),
            Err(error) => self.tell(place, Trouble::Wrong(Wrong::Link(error))),
        }
    }

    /// Reads JSON of this site; false when it is no JSON.
    fn object(&mut self, place: Place, text: &str) -> bool {
        if read_board(text).is_ok() {
            self.tell(place, Trouble::Wrong(Wrong::Board));
            return true;
        }
        match read_file(text.as_bytes(), "") {
            Ok(read) if read.is_message => return false,
            Ok(read) => self.attempts(place, &read),
            Err(NotOurs::NotJson) => return false,
            Err(error) => self.tell(place, Trouble::Wrong(Wrong::File(error))),
        }
        true
    }

    /// The attempts of one person: the first whose result was seen counts, which is the one under way when the file was written.
    fn attempts(&mut self, place: Place, read: &FromFile) {
        let finished = read.attempts.iter().find_map(|kept| match &kept.what {
            What::Answers(attempt) if attempt.finished => Some(attempt.sheet),
            What::Answers(_) | What::Link(_) => None,
        });
        let Some(sheet) = finished else {
            return self.tell(place, Trouble::Wrong(Wrong::Unfinished));
        };
        let report = (self.assess)(&sheet);
        self.person(place, Recommendation::of(&report));
        if read.attempts.len() > 1 {
            self.tell(place, Trouble::OneOf(read.attempts.len()));
        }
    }

    fn person(&mut self, place: Place, shared: Recommendation) {
        let same = self
            .people
            .iter()
            .find(|(_, other)| *other == shared)
            .map(|(place, _)| *place);
        if let Some(first) = same {
            self.tell(place, Trouble::Twice(first));
        } else if self.people.len() == MOST {
            self.tell(place, Trouble::Wrong(Wrong::TooMany));
        } else {
            let current = shared.age(self.law) == Age::Today;
            self.people.push((place, shared));
            if !current {
                self.tell(place, Trouble::OtherRules);
            }
        }
    }

    fn tell(&mut self, place: Place, trouble: Trouble) {
        self.notes.push(Note { place, trouble });
    }
}

const fn whole(file: usize) -> Place {
    Place { file, line: None }
}
