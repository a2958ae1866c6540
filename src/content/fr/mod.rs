//! French, the first language.

pub(super) mod alerts;
pub(super) mod counterfactuals;
pub(super) mod fact_reasons;
pub(super) mod fixed;
pub mod footer;
pub(super) mod format;
pub(super) mod gates;
pub(super) mod glossary;
pub mod interface;
pub(super) mod items;
pub mod limits;
pub(super) mod motives;
pub(super) mod needs;
pub(super) mod options;
pub(super) mod paths;
pub mod quality;
pub(super) mod reasons;
pub mod refusals;
pub(super) mod sections;
pub(super) mod sharing;
pub mod site;
pub(super) mod sources;
pub(super) mod variants;
pub(super) mod verdicts;
pub(super) mod viability;
pub(super) mod ways;
