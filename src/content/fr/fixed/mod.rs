//! Pages complete as the build writes them.

pub mod accessibility;
pub mod paper;
