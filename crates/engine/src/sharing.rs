//! The « partageur » gate (spec §3.6): a CAE only suits people who want to share and cooperate.

use super::codes::{Need, Sharing};
use super::report::Measure;

/// At this estimate or below, the answers show no wish to share.
pub(super) const CLOSED_AT: f64 = -0.36;
/// From this estimate, they show the wish.
pub(super) const OPEN_FROM: f64 = 0.10;
/// Points lost by the CAE when the gate is about to close.
pub(super) const PENALTY: f64 = 8.0;
/// Fewer answers never close the gate.
pub(super) const ANSWERS_TO_CLOSE: u8 = 3;

/// The state of the gate.
pub(super) fn sharing(measure: &Measure) -> Sharing {
    let estimate = measure.theta[Need::Partage];
    if measure.n[Need::Partage] == 0 {
        Sharing::Unknown
    } else if can_close(measure) && estimate <= CLOSED_AT {
        Sharing::Closed
    } else if estimate < OPEN_FROM {
        Sharing::ToCheck
    } else {
        Sharing::Open
    }
}

/// Whether enough was answered for the gate to close.
pub(super) fn can_close(measure: &Measure) -> bool {
    measure.n[Need::Partage] >= ANSWERS_TO_CLOSE
}

/// The share of [`PENALTY`] that the CAE loses for this wish to share: none when the gate is open, all from where it closes.
pub(super) fn unwillingness(wish: f64) -> f64 {
    ((OPEN_FROM - wish) / (OPEN_FROM - CLOSED_AT)).clamp(0.0, 1.0)
}
