//! A place between two poles with its margin: a lollipop on a line of 100.

use super::within;

/// A place on a line of 100, the stick from the middle to it, and the margin around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lollipop {
    /// The place itself.
    pub at: f64,
    /// Start of the margin.
    pub low: f64,
    /// End of the margin.
    pub high: f64,
}

/// The middle of the line, where the stick starts.
const MIDDLE: f64 = 50.0;

/// The lollipop of a value from −1 to 1 and its error; the margin stays on the line and holds the place.
pub fn lollipop(value: f64, error: f64) -> Lollipop {
    let place = |value: f64| within(MIDDLE + MIDDLE * value);
    let at = place(value);
    Lollipop {
        at,
        low: place(value - error.abs()).min(at),
        high: place(value + error.abs()).max(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, error: f64, expected: [f64; 3]) {
        let drawn = lollipop(value, error);
        let [low, at, high] = expected;
        assert_eq!(drawn, Lollipop { at, low, high }, "{value} ± {error}");
    }

    #[test]
    fn a_place_stays_on_its_line_inside_its_margin() {
        check(0.0, 0.5, [25.0, 50.0, 75.0]);
        check(0.5, 0.0, [75.0, 75.0, 75.0]);
        check(-1.0, 0.25, [0.0, 0.0, 12.5]);
        check(1.5, 0.25, [100.0, 100.0, 100.0]);
        check(0.5, -0.25, [62.5, 75.0, 87.5]);
        check(f64::NAN, 0.5, [0.0, 0.0, 0.0]);
        check(0.0, f64::INFINITY, [0.0, 50.0, 100.0]);
    }
}
