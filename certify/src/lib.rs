//! The evidence that Quatre Voies publishes about itself: simulated people, metrics with their targets, a dated report.

pub mod attitudes;
pub mod calendar;
pub mod calibration;
pub mod facts;
pub mod known;
pub mod metric;
pub mod parallel;
pub mod people;
pub mod random;
pub mod rehearsal;
pub mod report;
pub mod run;
pub mod studies;

/// The law that the model is certified under.
pub const LAW: law::Law = law::Law::of_rules();
