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
    fn a_line_goes_through_every_point() {
        assert_eq!(
            line(&[(0.0, 1.0), (2.25, 3.0), (4.0, -1.0)]),
            "M0.0 1.0L2.2 3.0L4.0 -1.0"
        );
        assert_eq!(line(&[(0.0, 1.0)]), "");
        assert_eq!(line(&[]), "");
    }

    #[test]
    fn labels_that_would_overlap_move_apart_and_keep_their_order() {
        assert_eq!(apart([10.0, 50.0, 90.0], 15.0, 0.0, 100.0), [10.0, 50.0, 90.0]);
        assert_eq!(apart([50.0, 48.0, 49.0], 10.0, 0.0, 100.0), [68.0, 48.0, 58.0]);
        // Against the edge, they climb back inside.
        assert_eq!(apart([98.0, 99.0, 97.0], 10.0, 0.0, 100.0), [90.0, 100.0, 80.0]);
        assert_eq!(apart([-9.0], 10.0, 0.0, 100.0), [0.0]);
    }
}
