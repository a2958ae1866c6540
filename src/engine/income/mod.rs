//! What would be left: net income of every status for one activity, as named steps.
//!
//! Pure and total like the engine: amounts in, steps out; no clock, no text. A full year, one person, metropolitan
//! France, rates of 2026.

mod acre;
mod activity;
mod cae;
mod dividends;
mod ei;
mod eurl;
mod independent;
mod ledger;
mod micro;
mod money;
mod outcome;
mod payroll;
mod portage;
pub mod rates;
mod sasu;
mod situation;
mod slip;
mod status;
mod step;
mod tax;

pub use activity::Activity;
pub use ledger::{Income, Role, Step};
pub use money::Cents;
pub use outcome::{Absent, Note, Outcome};
pub use situation::{Household, LATEST_CREATION, Situation, default_creation};
pub use status::{Status, income};
pub use step::StepId;
