//! French, the first language.

pub mod refusals;
