//! The adaptive path as the product asks it, until it stops (Q27 to Q30), then what confirms it (Q32).

mod confirmed;
mod gap;
mod length;
mod people;
mod same_first;
mod seen;
mod unasked;
mod walk;

#[cfg(test)]
mod tests;

use crate::facts::Population;
use crate::metric::Metric;
use crate::run::Run;
use confirmed::Confirmed;
use people::People;
use seen::Seen;
use walk::Policy;

pub(super) use walk::Walk;

pub(super) fn metrics(run: &Run) -> Vec<Metric> {
    let mut metrics = under(run, walk::product);
    let of = |population| Confirmed::of(run, People::Of(population));
    let (p, n) = (of(Population::Plausible), of(Population::Neutral));
    metrics.push(confirmed::metric([("P", &p), ("N", &n)]));
    metrics
}

/// The metrics of a policy.
fn under(run: &Run, policy: Policy) -> Vec<Metric> {
    let seen = |people| Seen::of(run, people, policy);
    let of = |population| seen(People::Of(population));
    let (p, n, u, b) = (
        of(Population::Plausible),
        of(Population::Neutral),
        of(Population::Uniform),
        of(Population::Helped),
    );
    let (less_reliable, shifted) = (seen(People::LessReliable), seen(People::Shifted));
    let others = [("B", &b), ("N", &n), ("U", &u)];
    vec![
        same_first::metric(
            &p,
            [
                others[0],
                others[1],
                others[2],
                ("réponses moins fiables (0,30)", &less_reliable),
                ("attitudes liées au projet", &shifted),
            ],
        ),
        length::metric(&p, others),
        gap::metric(&p),
        unasked::metric([("P", &p), ("N", &n), ("U", &u), ("B", &b)]),
    ]
}
