//! The properties MP01 to MP51 of the model: one change of the answers, and what may or may not follow.
//!
//! `PROPTEST_CASES` asks for another number of people than 1 000; the certificate asks for 10 000.

mod attitudes;
mod gates;
mod harness;
mod invariances;
mod money;
mod project;
mod verdicts;
