//! Quatre Voies: a questionnaire that recommends one of four ways of starting a business in France.
//!
//! Reading order: `facts` are the law, `engine` decides, `content` speaks, `share` and `history` keep, `ui` shows.

mod vocabulary;

pub mod content;
pub mod engine;
pub mod facts;
