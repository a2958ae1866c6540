//! From where a bar starts to where it ends, each one where the one before ended.

use super::within;

/// A bar that floats on a ground of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Floating {
    /// Its left end.
    pub low: f64,
    /// Its right end.
    pub high: f64,
    /// Where the next one starts.
    pub end: f64,
}

/// The bar of each step after a start, on one ground that holds 0, 100 and every step.
///
/// The first bar goes from 0 to the start and the last one from 0 to the total: the ends of the sum, then of each step.
pub fn waterfall(start: f64, steps: &[f64]) -> Vec<Floating> {
    let mut levels = vec![start];
    for step in steps {
        levels.push(levels[levels.len() - 1] + step);
    }
    let lowest = levels.iter().copied().fold(0.0, f64::min);
    let highest = levels.iter().copied().fold(100.0, f64::max);
    let place = |level: f64| within(100.0 * (level - lowest) / (highest - lowest));
    let bar = |from: f64, to: f64| Floating {
        low: place(from.min(to)),
        high: place(from.max(to)),
        end: place(to),
    };
    let moves = levels.windows(2).map(|pair| bar(pair[0], pair[1]));
    let total = levels[levels.len() - 1];
    std::iter::once(bar(0.0, start))
        .chain(moves)
        .chain([bar(0.0, total)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(start: f64, steps: &[f64]) -> Vec<[f64; 3]> {
        let bars = waterfall(start, steps);
        bars.iter().map(|bar| [bar.low, bar.high, bar.end]).collect()
    }

    #[test]
    fn each_bar_starts_where_the_one_before_ended() {
        assert_eq!(
            ends(46.0, &[10.0, -6.0]),
            [
                [0.0, 46.0, 46.0],
                [46.0, 56.0, 56.0],
                [50.0, 56.0, 50.0],
                [0.0, 50.0, 50.0]
            ]
        );
    }

    #[test]
    fn the_ground_grows_for_what_leaves_it() {
        assert_eq!(
            ends(50.0, &[-75.0]),
            [[20.0, 60.0, 60.0], [0.0, 60.0, 0.0], [0.0, 20.0, 0.0]]
        );
        assert_eq!(
            ends(50.0, &[75.0]),
            [[0.0, 40.0, 40.0], [40.0, 100.0, 100.0], [0.0, 100.0, 100.0]]
        );
    }

    #[test]
    fn what_is_not_a_number_is_drawn_as_nothing() {
        assert_eq!(ends(f64::NAN, &[]), [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]);
    }
}
