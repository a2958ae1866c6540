//! French, the first language.

pub(super) mod format;
pub(super) mod gates;
pub(super) mod items;
pub(super) mod options;
pub(super) mod sections;
pub(super) mod ways;
