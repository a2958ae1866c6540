//! Where the index of each way starts: written by `cargo xtask calibrate`, never by hand.

use super::tables::PerWay;

/// In the order of the ways.
pub(super) const INTERCEPTS: PerWay<f64> = PerWay([-4.5, 8.5, 1.4, 4.3]);
