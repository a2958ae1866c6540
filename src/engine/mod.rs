//! Answers in, report out: pure, total, deterministic; no clock, no text.

mod answers;
mod clause;
mod codes;
mod item;
mod nature;
mod options;
mod questions;
mod report;
mod sheet;
mod tables;

pub use answers::{Answer, Answers, Mode, Refusal};
pub use clause::{Clause, all_hold};
pub use codes::{
    Abstention, Alert, Banner, GateCode, Level, Motive, Need, PathCode, Sharing, Variant, WaitingReason, Way,
};
pub use item::{Item, Section};
pub use nature::{Ceiling, Nature, nature};
pub use options::{Choice, OptionSet, choices, rank};
pub use questions::{Kind, QUESTIONS, Question, question};
pub use report::{Access, Contribution, Gate, Group, Measure, Quality, Ranking, Report, Source, Verdict};
pub use sheet::{FACTS_VERSION, Sheet};
pub use tables::{PerMotive, PerNeed, PerWay};

/// Version of the measurement and recommendation model.
pub const MODEL_VERSION: &str = "mesure-2";
/// Version of the questionnaire.
pub const ITEMS_VERSION: &str = "items-2";
