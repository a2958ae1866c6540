//! Piecewise linear curves: straight between knots, constant outside.

/// Knots (x, y) by increasing x.
#[derive(Clone, Copy, Debug)]
pub(super) struct Curve(pub(super) &'static [(f64, f64)]);

impl Curve {
    /// The value at `x`.
    pub(super) fn at(self, x: f64) -> f64 {
        let mut before = self.0[0];
        if x <= before.0 {
            return before.1;
        }
        for &after in &self.0[1..] {
            if x <= after.0 {
                return before.1 + (after.1 - before.1) * (x - before.0) / (after.0 - before.0);
            }
            before = after;
        }
        before.1
    }

    /// The same curve with only the knots that matter from `low` to `high`: the same values there, to the bit.
    pub(super) fn between(self, low: f64, high: f64) -> Self {
        let knots = self.0;
        let first = knots.iter().rposition(|knot| knot.0 < low).unwrap_or(0);
        let last = knots.iter().position(|knot| knot.0 >= high).unwrap_or(knots.len() - 1);
        Self(&knots[first..=last.max(first)])
    }

    /// The value everywhere, when it is the same everywhere.
    pub(super) fn flat(self) -> Option<f64> {
        let value = self.0[0].1;
        let same = |knot: &(f64, f64)| knot.1.to_bits() == value.to_bits();
        self.0.iter().all(same).then_some(value)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// At each knot, on both sides of it, half way to the next, and outside.
    #[track_caller]
    pub(crate) fn check(curve: Curve, knots: &[(f64, f64)]) {
        let close = |x: f64, y: f64| assert!((curve.at(x) - y).abs() < 1e-12, "{} at {x} instead of {y}", curve.at(x));
        for pair in knots.windows(2) {
            let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
            for (share, y) in [
                (0.01, y0 + 0.01 * (y1 - y0)),
                (0.5, f64::midpoint(y0, y1)),
                (0.99, y0 + 0.99 * (y1 - y0)),
            ] {
                close(x0 + share * (x1 - x0), y);
            }
            close(x0, y0);
            close(x1, y1);
        }
        let (first, last) = (knots[0], knots[knots.len() - 1]);
        close(first.0 - 1.0, first.1);
        close(last.0 + 1.0, last.1);
    }

    #[test]
    fn a_part_of_a_curve_is_that_curve() {
        let whole = Curve(&[(0.0, 1.0), (10.0, 3.0), (20.0, -1.0), (30.0, 0.3)]);
        let places = || (-4..=45).map(f64::from);
        for low in places() {
            for high in places().filter(|&high| high >= low) {
                let part = whole.between(low, high);
                for x in places().filter(|x| (low..=high).contains(x)) {
                    assert_eq!(part.at(x).to_bits(), whole.at(x).to_bits(), "{low} {high} {x}");
                }
            }
        }
        assert_eq!(whole.between(12.0, 18.0).0.len(), 2);
        assert_eq!((whole.flat(), whole.between(31.0, 40.0).flat()), (None, Some(0.3)));
    }

    #[test]
    fn straight_between_knots_and_constant_outside() {
        check(
            Curve(&[(0.0, 1.0), (10.0, 3.0), (20.0, -1.0)]),
            &[(0.0, 1.0), (10.0, 3.0), (20.0, -1.0)],
        );
    }
}
