//! French, the first language.

pub(super) mod format;
pub(super) mod gates;
pub mod interface;
pub(super) mod items;
pub(super) mod options;
pub mod refusals;
pub(super) mod sections;
pub(super) mod ways;
