//! The studies behind Q1 to Q32, a file a family.

mod adaptive;
mod answering;
mod cases;
mod length;
mod populations;
mod reach;
mod short_path;
mod stability;
mod stories;
mod weights;

use crate::metric::Metric;
use crate::run::Run;

pub use populations::{Populations, Tally, populations};
pub use reach::{Reached, reach, vocabulary};

/// Every metric, in the order of the specification.
pub fn metrics(run: &Run, populations: &Populations, reached: &Reached) -> Vec<Metric> {
    let mut metrics = populations.metrics();
    metrics.push(reached.metric(populations));
    metrics.extend(stability::metrics(run));
    metrics.extend(answering::metrics(run));
    metrics.push(length::metric(run));
    metrics.push(short_path::metric(run));
    metrics.extend(adaptive::metrics(run));
    metrics.extend(stories::metrics(run));
    metrics.extend(weights::metrics(run));
    metrics.extend(cases::metrics(run));
    metrics.sort_by_key(|metric| metric.id[1..].parse::<u8>().unwrap_or(u8::MAX));
    metrics
}
