//! Every word that people read.

pub mod fr;
