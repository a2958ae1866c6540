//! Quatre Voies: a questionnaire that recommends one of four ways of starting a business in France.
//!
//! Reading order: `engine` decides, `content` speaks, `share` and `history` keep, `ui` shows.

mod vocabulary;

pub mod amount;
pub mod chart;
pub mod content;
pub mod engine;
pub mod facts;
