//! Geometry of the charts: numbers in, lengths out; drawing is for `ui`.

/// A bar from 0 to an index with the interval around it, on a ground of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IntervalBar {
    /// Length of the bar.
    pub length: f64,
    /// Start of the interval.
    pub low: f64,
    /// End of the interval.
    pub high: f64,
}

/// The bar of an index and its interval, all kept within 0 and 100; the interval holds the index.
pub fn interval_bar(index: f64, low: f64, high: f64) -> IntervalBar {
    let [length, low, high] = [index, low, high].map(within);
    IntervalBar {
        length,
        low: low.min(length),
        high: high.max(length),
    }
}

/// A length that can be drawn, whatever came in.
fn within(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, 100.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(index: f64, low: f64, high: f64, expected: [f64; 3]) {
        let [length, low_end, high_end] = expected;
        let drawn = interval_bar(index, low, high);
        assert_eq!(
            drawn,
            IntervalBar {
                length,
                low: low_end,
                high: high_end
            }
        );
    }

    #[test]
    fn a_bar_stays_on_its_ground_and_inside_its_interval() {
        check(62.0, 55.0, 70.0, [62.0, 55.0, 70.0]);
        check(103.0, 95.0, 112.0, [100.0, 95.0, 100.0]);
        check(-4.0, -12.0, 3.0, [0.0, 0.0, 3.0]);
        check(50.0, 60.0, 40.0, [50.0, 50.0, 50.0]);
        check(f64::NAN, f64::NAN, f64::INFINITY, [0.0, 0.0, 100.0]);
    }
}
