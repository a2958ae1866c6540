//! What would be left: net income of every status for one activity, as named steps.
//!
//! Pure and total like the engine: amounts in, steps out; no clock, no text. A full year, one activity in its household,
//! metropolitan France, the rates of the law asked for.

mod acre;
mod activity;
mod agreement;
mod cae;
mod cfe;
mod clients;
mod cliffs;
mod comparison;
mod cover;
mod crossing;
mod dividends;
mod ei;
mod eurl;
mod household;
mod independent;
mod ledger;
mod micro;
mod mix;
mod mixed;
mod money;
mod nature;
mod outcome;
mod paid;
mod payroll;
mod portage;
mod project;
pub mod rates;
mod sasu;
mod situation;
mod slip;
mod status;
mod step;
mod target;
mod tax;
mod vat;
mod years;

pub use activity::Activity;
pub use agreement::{Agreement, agreement, agreements, lead};
pub use cfe::cfe_minimum;
pub use clients::with_clients;
pub use cliffs::{Cliff, CliffId, cliffs};
pub use comparison::{Ends, Hypothesis, Statuses, all_ends, best, ends, net, statuses, under};
pub use cover::HealthCover;
pub use crossing::{Crossing, NetPoint, crossings, curve};
pub use household::{Earnings, Family, Household, MOST_CHILDREN};
pub use ledger::{Income, Role, Step};
pub(crate) use micro::after_allowance;
pub use mix::PayMix;
pub use mixed::{franchise, micro_ceiling};
pub use money::Cents;
pub use nature::{NatureReason, nature_of_income, second_nature};
pub use outcome::{Absent, Note, Outcome};
pub use paid::{PaidBy, paid_by};
pub use project::{Costs, Project};
pub use situation::{Second, Situation, default_creation};
pub use status::{Status, income};
pub use step::StepId;
pub use target::turnover_for;
pub use vat::vat;
pub use years::{YearLeft, two_years};
