//! Figures in whole tenths that add up as people read them.

/// The index in tenths, cut so that it rounds to the whole number shown on the card.
pub(super) fn index_in_tenths(index: f64) -> i64 {
    let shown = index.round() as i64;
    let mut tenths = (index * 10.0).floor() as i64;
    while (tenths + 5).div_euclid(10) > shown {
        tenths -= 1;
    }
    tenths
}

/// Whole tenths that sum to `total`, each within a tenth of its points: the largest remainders are rounded up.
pub(super) fn apportion(points: &[f64], total: i64) -> Vec<i64> {
    let exact: Vec<f64> = points.iter().map(|points| points * 10.0).collect();
    let mut tenths: Vec<i64> = exact.iter().map(|exact| exact.floor() as i64).collect();
    let missing = total - tenths.iter().sum::<i64>();
    let mut ranks: Vec<usize> = (0..exact.len()).collect();
    ranks.sort_by(|&a, &b| (exact[b] - exact[b].floor()).total_cmp(&(exact[a] - exact[a].floor())));
    for &rank in ranks.iter().take(usize::try_from(missing).unwrap_or_default()) {
        tenths[rank] += 1;
    }
    // Sums of thousandths can miss a floor by a hair: the strongest takes what is left.
    let left = total - tenths.iter().sum::<i64>();
    if let Some(strongest) = tenths.iter_mut().max_by_key(|tenths| tenths.abs()) {
        *strongest += left;
    }
    tenths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_near_their_points_and_sum_to_the_whole() {
        for (points, total, expected) in [
            (&[1.25, 2.25][..], 35, &[13, 22][..]),
            (&[0.04, 0.04], 0, &[0, 0]),
            (&[0.05, 0.05], 1, &[1, 0]),
            (&[-1.26, 3.0], 17, &[-13, 30]),
            (&[-0.05, -0.05], -1, &[0, -1]),
            (&[], 0, &[]),
        ] {
            assert_eq!(apportion(points, total), expected, "{points:?}");
        }
    }

    #[test]
    fn the_tenths_shown_round_to_the_index_shown() {
        for (index, expected) in [
            (94.715, 947),
            (94.46, 944),
            (94.5, 945),
            (94.45, 944),
            (103.29, 1032),
            (-0.27, -3),
        ] {
            assert_eq!(index_in_tenths(index), expected, "{index}");
        }
        for thousandths in -20_000..120_000 {
            let index = f64::from(thousandths) / 1_000.0;
            let shown = index.round().clamp(0.0, 100.0) as i64;
            assert_eq!(
                (index_in_tenths(index) + 5).div_euclid(10).clamp(0, 100),
                shown,
                "{index}"
            );
        }
    }
}
