//! Where the index of each way starts: written by `cargo xtask calibrate`, never by hand.

use super::tables::PerWay;

/// In the order of the ways.
pub(super) const INTERCEPTS: PerWay<f64> = PerWay([-4.0, 7.2, 2.3, 3.1]);
