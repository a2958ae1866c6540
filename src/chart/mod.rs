//! Geometry of the charts: numbers in, lengths out; drawing is for `ui`.

mod bars;
mod curve;
mod line;
pub mod picture;
mod qr;
pub mod sheet;
mod waterfall;

pub use bars::{DOTS, IntervalBar, dots, interval_bar};
pub use curve::{Axis, Plot, apart, line, ticks};
pub use line::{Lollipop, lollipop};
pub use qr::{QrPicture, qr};
pub use waterfall::{Floating, waterfall};

/// A length that can be drawn on a ground of 100, whatever came in.
fn within(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, 100.0) }
}
