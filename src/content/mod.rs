//! Every word that people read, reached by exhaustive `match`: a missing text does not compile.
//!
//! A second language is one more folder beside `fr`, with the same modules and the same functions.
//! The page is built once a language: the `use fr` below is then the only line that depends on it.

mod fr;
mod words;

use fr as language;

pub use language::format::{alternatives, date, euros, list, number, percent};
pub use language::gates::gate;
pub use language::items::question;
pub use language::options::{DONT_KNOW_NOTE, PERMIT_NOTE, answer, dont_know, labels, option};
pub use language::sections::section;
pub use language::ways::way;
pub use language::{interface, refusals};
pub use words::{
    Contrast, GateText, ItemText, PathText, Reason, Reasons, SectionText, SourcedText, Step, TitledText, Topic, WayText,
};
