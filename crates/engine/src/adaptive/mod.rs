//! The adaptive path: ask what tells most of which way comes first, stop once that is clear (spec §2.3).
//!
//! Only the four operations and the square root are used: the same answers give the same next question on every machine.

mod arithmetic;
mod attitudes;
mod choice;
mod clients;
mod confirmation;
mod facts;
mod left;
mod look;
mod margins;
mod order;
mod probe;

pub use attitudes::{CORRELATIONS, DIMENSIONS, IMPORTANCE, Point, RANKING_NOISE, is_attitude, measured, pulls_to_stop};
pub use choice::{ENOUGH, LEAVING, Next, STAYING, Step, Why, next, step};
pub use confirmation::{CLOSE, CONFIRMATIONS};
pub use facts::{
    COSTS_DEVIATION, DAY_RATE, GIVE_DAY_RATE, TURNOVER_DEVIATION, costs_option, hundreds, margins, usual_turnover,
};
pub use left::AT_START;
pub use look::{COMPLETIONS, Look};
pub use margins::{ANSWERS_LIFE, LIFE};
pub use order::{ORDER, START};
pub use probe::{Outcome, Probe, probe};
