//! Curves: values to places on the drawing, round graduations, labels that do not overlap.

use std::fmt::Write;

/// One axis: values from `low` to `high` drawn from `start` to `end`, which may go backwards as heights do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Value at the start.
    pub low: f64,
    /// Value at the end.
    pub high: f64,
    /// Place of the start.
    pub start: f64,
    /// Place of the end.
    pub end: f64,
}

impl Axis {
    /// The place of a value, kept between the two ends; the start for an axis without length or for no number.
    pub fn at(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        self.start + share * (self.end - self.start)
    }
}

/// Round graduations from 0 to `most`, about `count` of them; only 0 when there is nothing to graduate.
pub fn ticks(most: f64, count: u8) -> Vec<f64> {
    if !(most.is_finite() && most > 0.0) || count == 0 {
        return vec![0.0];
    }
    let rough = most / f64::from(count);
    let power = 10_f64.powf(rough.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0, 10.0].map(|step| step * power);
    let step = round.into_iter().find(|step| *step >= rough).unwrap_or(round[4]);
    let last = (most / step + 1e-9).floor() as u32;
    (0..=last).map(|rank| f64::from(rank) * step).collect()
}

/// The data of an SVG path through these points, to a tenth; empty without two points.
pub fn line(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    if points.len() < 2 {
        return path;
    }
    for (rank, (x, y)) in points.iter().enumerate() {
        let letter = if rank == 0 { 'M' } else { 'L' };
        // Writing into a text cannot fail.
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
    }
    path
}

/// Places near those wanted, at least `gap` apart and inside `low..=high` as long as there is room; same order out.
pub fn apart<const N: usize>(wanted: [f64; N], gap: f64, low: f64, high: f64) -> [f64; N] {
    let mut order: [usize; N] = std::array::from_fn(|rank| rank);
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    let mut placed = wanted;
    let mut free = low;
    for &rank in &order {
        placed[rank] = placed[rank].max(free);
        free = placed[rank] + gap;
    }
    let mut limit = high;
    for &rank in order.iter().rev() {
        placed[rank] = placed[rank].min(limit);
        limit = placed[rank] - gap;
    }
    placed
}

/// A drawing of a few curves from 0 to the right, with room for names on the right and figures on the left and below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// From left to right.
    pub across: Axis,
    /// From bottom to top.
    pub up: Axis,
}

impl Plot {
    /// Width and height of the drawing.
    pub const SIZE: (f64, f64) = (360.0, 250.0);
    /// Left, right, top and bottom of the curves.
    const FRAME: (f64, f64, f64, f64) = (44.0, 272.0, 18.0, 214.0);
    /// Where names start.
    pub const NAMES: f64 = 282.0;
    /// Between two names.
    const NAME_GAP: f64 = 16.0;
    /// What lies below zero takes this share of what lies above, at most.
    const BELOW: f64 = 0.25;

    /// A drawing from 0 to `most` across, and over these values up; 0 is always on it.
    pub fn around(most: f64, values: impl Iterator<Item = f64>) -> Self {
        let (left, right, top, bottom) = Self::FRAME;
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for value in values.filter(|value| value.is_finite()) {
            low = low.min(value);
            high = high.max(value);
        }
        Self {
            across: Axis {
                low: 0.0,
                high: most,
                start: left,
                end: right,
            },
            up: Axis {
                low: low.max(-high * Self::BELOW),
                high,
                start: bottom,
                end: top,
            },
        }
    }

    /// The path of a curve.
    pub fn path(&self, points: &[(f64, f64)]) -> String {
        let places: Vec<(f64, f64)> = points
            .iter()
            .map(|&(x, y)| (self.across.at(x), self.up.at(y)))
            .collect();
        line(&places)
    }

    /// The closed path between two curves.
    pub fn band(&self, low: &[(f64, f64)], high: &[(f64, f64)]) -> String {
        let around: Vec<(f64, f64)> = low.iter().chain(high.iter().rev()).copied().collect();
        match self.path(&around) {
            path if path.is_empty() => path,
            path => path + "Z",
        }
    }

    /// Heights of the names of four curves that end at these values, apart from each other.
    pub fn names(&self, ends: [f64; 4]) -> [f64; 4] {
        let (_, _, top, bottom) = Self::FRAME;
        apart(ends.map(|end| self.up.at(end)), Self::NAME_GAP, top, bottom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn a_value_keeps_its_place_and_stays_on_the_drawing() {
        let axis = Axis {
            low: -500.0,
            high: 1_500.0,
            start: 200.0,
            end: 0.0,
        };
        for (value, place) in [
            (-500.0, 200.0),
            (0.0, 150.0),
            (1_500.0, 0.0),
            (9_999.0, 0.0),
            (-9_999.0, 200.0),
            (f64::NAN, 200.0),
        ] {
            assert!(close(axis.at(value), place), "{value}");
        }
        let flat = Axis { high: -500.0, ..axis };
        assert!(close(flat.at(3.0), 200.0));
    }

    #[test]
    fn graduations_are_round_and_start_at_zero() {
        for (most, count, expected) in [
            (120_000.0, 4, vec![0.0, 50_000.0, 100_000.0]),
            (100.0, 4, vec![0.0, 25.0, 50.0, 75.0, 100.0]),
            (4_321.0, 5, vec![0.0, 1_000.0, 2_000.0, 3_000.0, 4_000.0]),
            (0.0, 5, vec![0.0]),
            (-3.0, 5, vec![0.0]),
            (f64::INFINITY, 5, vec![0.0]),
            (10.0, 0, vec![0.0]),
        ] {
            assert_eq!(ticks(most, count), expected, "{most} {count}");
        }
    }

    #[test]
    fn a_drawing_holds_zero_and_every_value_but_deep_losses() {
        let plot = Plot::around(100.0, [5.0, 400.0, -50.0, f64::NAN].into_iter());
        assert!(close(plot.up.low, -50.0) && close(plot.up.high, 400.0));
        let deep = Plot::around(100.0, [400.0, -9_000.0].into_iter());
        assert!(close(deep.up.low, -100.0));
        let (left, right, top, bottom) = Plot::FRAME;
        assert_eq!(
            plot.path(&[(0.0, -50.0), (100.0, 400.0)]),
            format!("M{left:.1} {bottom:.1}L{right:.1} {top:.1}")
        );
        let (low, high) = ([(0.0, -50.0), (100.0, -50.0)], [(0.0, 400.0), (100.0, 400.0)]);
        assert_eq!(
            plot.band(&low, &high),
            format!("M{left:.1} {bottom:.1}L{right:.1} {bottom:.1}L{right:.1} {top:.1}L{left:.1} {top:.1}Z")
        );
        assert_eq!(plot.band(&[], &[]), "");
        // Nothing earned at all still has two different ends.
        let flat = Plot::around(0.0, std::iter::empty());
        assert!(flat.up.high > flat.up.low);
        assert!(close(flat.across.at(5.0), left));
        let names = plot.names([400.0, 399.0, 0.0, -50.0]);
        assert!(
            close(names[0], top) && close(names[1], top + Plot::NAME_GAP),
            "{names:?}"
        );
        assert!(
            names[3] - names[2] >= Plot::NAME_GAP - 1e-9 && names[3] <= bottom,
            "{names:?}"
        );
    }

    #[test]
    fn a_line_goes_through_every_point() {
        assert_eq!(
            line(&[(0.0, 1.0), (2.25, 3.0), (4.0, -1.0)]),
            "M0.0 1.0L2.2 3.0L4.0 -1.0"
        );
        assert_eq!(line(&[(0.0, 1.0)]), "");
        assert_eq!(line(&[]), "");
    }

    #[track_caller]
    fn moves<const N: usize>(wanted: [f64; N], gap: f64, expected: [f64; N]) {
        let placed = apart(wanted, gap, 0.0, 100.0);
        assert!(placed.iter().zip(expected).all(|(a, b)| close(*a, b)), "{placed:?}");
    }

    #[test]
    fn labels_that_would_overlap_move_apart_and_keep_their_order() {
        moves([10.0, 50.0, 90.0], 15.0, [10.0, 50.0, 90.0]);
        moves([50.0, 48.0, 49.0], 10.0, [68.0, 48.0, 58.0]);
        // Against the edge, they climb back inside.
        moves([98.0, 99.0, 97.0], 10.0, [90.0, 100.0, 80.0]);
        moves([-9.0], 10.0, [0.0]);
    }
}
