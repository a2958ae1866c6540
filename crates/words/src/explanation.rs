//! The shapes of the explanations: the sum behind an index, doubts, motives and needs on a line, questions to ask.

use engine::{Item, Motive, Need};

/// A block of the sum behind an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Why the person works.
    Motives,
    /// How they like to run things.
    Needs,
    /// The project and the situation.
    Facts,
    /// Turnover, costs, day rate.
    Viability,
    /// The « partageur » gate of the CAE.
    Sharing,
}

/// The sum behind an index; `start + Σ falls = total`, in tenths of a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// Neutral start of the way.
    pub start: i64,
    /// The blocks, in order.
    pub falls: Vec<Fall>,
    /// The index, not clamped; it rounds to the whole number shown elsewhere.
    pub total: i64,
}

/// What a block adds or takes away.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// Which one.
    pub block: Block,
    /// Points of index, as the engine has them.
    pub points: f64,
    /// The same in tenths, as people read them; the sum of those of the answers.
    pub tenths: i64,
    /// The answers behind it, strongest first.
    pub answers: Vec<Weighed>,
}

/// What one answer adds or takes away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The question; none for the effect of a motive on other answers.
    pub item: Option<Item>,
    /// The question in short, or what the effect is.
    pub what: String,
    /// What the person answered; empty for the effect of a motive.
    pub answer: String,
    /// Tenths of a point.
    pub tenths: i64,
}

/// A reason why the way in front may be wrong for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What it is about.
    pub kind: DoubtKind,
    /// The answers it rests on, at least one.
    pub items: Vec<Item>,
    /// The reason in one to three short sentences.
    pub text: String,
}

/// What a doubt is about; doubts come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DoubtKind {
    /// Something could close the way: sharing, a condition.
    Closing,
    /// Another way comes first often enough.
    Rival,
    /// An answer weighs against the way.
    Against,
    /// An answer is missing.
    Unknown,
    /// Two answers contradict each other.
    Contradiction,
}

/// A motive on its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MotiveRow {
    /// Which one.
    pub motive: Motive,
    /// Relative salience, −1 to 1.
    pub salience: f64,
    /// Its rank, from 1; close ones share it.
    pub rank: usize,
}

/// A need on its line between two poles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NeedRow {
    /// Which one.
    pub need: Need,
    /// Estimate and its error; none without an answer.
    pub estimate: Option<(f64, f64)>,
}

/// Whom to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// A CAE.
    Cae,
    /// A portage firm.
    Portage,
    /// An accountant, an adviser, an administration.
    Adviser,
    /// All of them.
    Everyone,
}

/// A question to ask at an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whom to ask.
    pub whom: Whom,
    /// The question, as the person would say it.
    pub question: &'static str,
    /// The answers that make it worth asking; none for a question to ask everywhere.
    pub items: Vec<Item>,
    /// Why it is asked of this person.
    pub why: String,
}
