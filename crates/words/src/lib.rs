//! The words that people read, reached by exhaustive `match`: a missing text does not compile. French also stands where a text
//! belongs to what it states or to who runs a command: what each fact states (`law`), the help of the commands, the certificate.
//!
//! A language is a folder, `fr` or `en`, with the same modules and the same functions; a build has one of them, and nothing of the
//! other: English with the feature `en`, French without it.

mod acts;
mod doubts;
#[cfg(feature = "en")]
mod en;
mod expiry;
mod explain;
mod explanation;
#[cfg(not(feature = "en"))]
mod fr;
mod glossary;
mod group_table;
pub mod guides;
mod interview;
mod motor;
mod moves;
mod outcomes;
mod profile;
mod report_rule;
mod revealed;
mod spoken;
mod tenths;
mod traced;
mod waterfall;
mod words;

use exchange::amount::{AmountError, Comma};

#[cfg(feature = "en")]
use en as language;
#[cfg(not(feature = "en"))]
use fr as language;

/// Between units and tenths, in a number that somebody types.
pub const DECIMAL: &str = match COMMA {
    Comma::Cents => ",",
    Comma::Thousands => ".",
};

/// The list of trades in the language of this build, as text.
pub const fn trade_list() -> &'static str {
    if cfg!(feature = "en") {
        trades::LIST_IN_ENGLISH
    } else {
        trades::LIST
    }
}

/// What a fact states, in the language of this build; in French in the browser nothing, as for [`law::About::statement`].
pub use language::facts::statement;

/// Reads whole euros as people who read this language write them.
///
/// # Errors
/// As [`exchange::amount::parse`].
pub fn amount(typed: &str, maximum: u32) -> Result<u32, AmountError> {
    exchange::amount::parse(typed, maximum, language::format::COMMA)
}

pub use acts::{Act, Deed, Link, Message, act, acts, first_act, prepares, steps_done_by};
pub use doubts::{Around, common_doubts, doubts};
pub use expiry::{Expiry, expired_among, expired_money, expiry};
pub use explain::{because, because_of_each, contrast, reasons};
pub use explanation::{Asked, Block, Doubt, DoubtKind, Fall, MotiveRow, NeedRow, Waterfall, Weighed, Whom};
pub use glossary::{Piece, pieces, term_anchor, terms_in};
pub use group_table::{group_csv, group_text, hides};
pub use interview::{general_interview, interview};
pub use language::acts as acts_words;
pub use language::alerts::{alert, banner};
pub use language::check;
pub use language::counterfactuals::{change_sentence, changes_found, no_change_sentence};
pub use language::doors;
pub use language::doubts as doubts_words;
pub use language::elsewhere as elsewhere_words;
pub use language::embedded;
pub use language::expired::expired;
pub use language::fact_reasons::{fact_clause, fact_clauses};
pub use language::figures as figures_words;
pub use language::fixed::{
    accessibility, article, ipdas, method as method_page, paper as paper_page, plan as plan_page, rgaa,
};
pub use language::footer;
pub use language::format::{COMMA, alternatives, date, euros, list, number, percent, quoted, short_date, times};
pub use language::gates::{comes_first, gate, gate_reason};
pub use language::glossary::GLOSSARY;
pub use language::group as group_words;
pub use language::income_statuses::{absent, activity_name, income_note, nature_reason, status};
pub use language::income_steps::income_step;
pub use language::interface::result::COLON;
pub use language::interview as interview_words;
pub use language::languages;
pub use language::limits;
pub use language::lost;
pub use language::money_buys::{Cover, UNCOUNTED, cover, cover_title};
pub use language::moves as moves_words;
pub use language::needs::{motive_name, motive_sentence, need_poles, need_sentence};
pub use language::notices;
pub use language::options::{PERMIT_NOTE, answer, dont_know, heard, option};
pub use language::outcomes as outcomes_words;
pub use language::outcomes::{outcomes, outcomes_of_not_starting};
pub use language::paths::{PREPARE, path, step_text};
pub use language::profile as profile_words;
pub use language::quality;
pub use language::questions::{examples, groups, labels, question, why};
pub use language::reasons::{TO_KNOW, contrast_title, motive_clause, need_clause, tie_title};
pub use language::sections::section;
pub use language::sharing::sharing;
pub use language::site;
pub use language::sources::{judged_note, source_note, sources_note};
pub use language::variants::{variant, variant_label};
pub use language::verdicts::{
    OTHER_ACTIVITIES, abstention_text, after_title, close_members, missing, only_one, title_of, verdict_sentence,
    verdict_title, waiting, waiting_first, waiting_title,
};
pub use language::viability::{costs_clause, rate_clause, turnover_clause};
pub use language::waterfall as waterfall_words;
pub use language::waterfall::lean;
pub use language::ways::way;
pub use language::{
    advice, attempts, interface, method, money, paper, privacy, publisher, refusals, sharing_words, since, speech,
    trace, trade_field, typed, what_if,
};
pub use motor::motor;
pub use moves::{StepDetails, acre_matters, preparation, step_details};
pub use outcomes::{Elsewhere, Hundred, NotNow, Outcomes, elsewhere_answers, not_now, outcomes_of_ways};
pub use profile::{motive_reading, motive_rows, need_reading, need_rows};
pub use report_rule::report_rule;
pub use revealed::{Revealed, RevealedAnswers, revealed};
pub use spoken::{first_sentence, spoken};
pub use traced::{Line, traced};
pub use waterfall::waterfall;
pub use words::{
    Accord, Contrast, DoorTitle, GateText, ItemText, PathText, Reason, Reasons, Said, SectionText, SourcedText, Step,
    Strain, TermText, TitledText, Topic, VariantText, WayText,
};
