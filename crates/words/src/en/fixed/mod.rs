//! Pages complete as the build writes them.

pub mod accessibility;
pub mod article;
pub mod ipdas;
pub mod method;
pub mod paper;
pub mod plan;
pub mod rgaa;
