//! Every word that people read, reached by exhaustive `match`: a missing text does not compile.
//!
//! A second language is one more folder beside `fr`, with the same modules and the same functions.
//! The pages are built once a language: `use fr as language` below is the only line that chooses.

mod explain;
mod fr;
pub mod guides;
mod motor;
mod words;

use fr as language;

pub use explain::{contrast, reasons};
pub use language::alerts::{alert, banner};
pub use language::counterfactuals::{change_sentence, no_change_sentence};
pub use language::fact_reasons::fact_clause;
pub use language::fixed::{accessibility, paper};
pub use language::footer;
pub use language::format::{alternatives, date, euros, list, number, percent};
pub use language::gates::gate;
pub use language::glossary::{GLOSSARY, terms_in};
pub use language::items::{examples, question};
pub use language::limits;
pub use language::needs::{motive_name, motive_sentence, need_poles, need_sentence};
pub use language::options::{PERMIT_NOTE, answer, dont_know, labels, option};
pub use language::paths::{PREPARE, path, step_text};
pub use language::quality;
pub use language::reasons::{contrast_title, lead, motive_clause, need_clause, tie_title};
pub use language::sections::section;
pub use language::sharing::sharing;
pub use language::site;
pub use language::sources::source_note;
pub use language::variants::{variant, variant_label};
pub use language::verdicts::{
    OTHER_ACTIVITIES, abstention_text, after_title, close_members, verdict_sentence, verdict_title, waiting,
};
pub use language::viability::{costs_clause, rate_clause, turnover_clause};
pub use language::ways::way;
pub use language::{interface, method, refusals};
pub use motor::motor;
pub use words::{
    Accord, Contrast, GateText, ItemText, PathText, Reason, Reasons, SectionText, SourcedText, Step, Strain, TermText,
    TitledText, Topic, VariantText, WayText,
};
