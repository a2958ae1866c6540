//! What unemployment benefit (ARE) pays beside an activity, month by month, and what the Arce would pay instead.
//!
//! Pure and total like the engine: rights and an activity in, months out; no clock, no text. The general régime (règlement
//! général, « RG », of the convention of 15 November 2024), metropolitan France, everything before income tax. Amounts of a
//! day stay those of the start: what is raised each July is not known in advance.

mod arce;
mod cap;
mod claim;
mod daily;
mod delay;
mod earning;
mod ledger;
mod limits;
mod month;
mod note;
mod plan;
mod run;
mod to_ask;
mod told;

pub use arce::{Arce, ArceAccess, ArceReason, Payment, arce_access};
pub use cap::Cap;
pub use claim::Claim;
pub use daily::{Daily, highest_wage};
pub use delay::Delay;
pub use earning::{Earning, earnings};
pub use limits::{Refused, longest};
pub use month::{Month, whole_month_beside};
pub use note::BenefitNote;
pub use plan::{MOST_MONTHS, Plan, plan};
pub use run::Run;
pub use to_ask::{Aid, ToAsk, to_ask};
pub use told::Told;
