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
