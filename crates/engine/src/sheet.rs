//! One questionnaire as filled in: what is stored, exported, shared and assessed.

use super::answers::{Answers, Mode};

/// The answers and the path taken: the whole input of an assessment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The path taken.
    pub mode: Mode,
    /// What the person answered.
    pub answers: Answers,
}

/// The paths with their stored words, stable for ever.
const MODES: [(Mode, &str); 3] = [
    (Mode::Complete, "complet"),
    (Mode::Quick, "rapide"),
    (Mode::Adaptive, "adapte"),
];

impl Mode {
    /// The word stored for this path.
    pub fn id(self) -> &'static str {
        MODES[self as usize].1
    }

    /// The path that has this word.
    pub fn from_id(id: &str) -> Option<Self> {
        MODES.iter().find(|(_, word)| *word == id).map(|&(mode, _)| mode)
    }
}
