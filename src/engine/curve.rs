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
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// At each knot, on both sides of it, half way to the next, and outside.
    #[track_caller]
    pub(in crate::engine) fn check(curve: Curve, knots: &[(f64, f64)]) {
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
    fn straight_between_knots_and_constant_outside() {
        check(
            Curve(&[(0.0, 1.0), (10.0, 3.0), (20.0, -1.0)]),
            &[(0.0, 1.0), (10.0, 3.0), (20.0, -1.0)],
        );
    }
}
