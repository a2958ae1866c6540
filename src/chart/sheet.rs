//! How much a sheet of paper holds: lines of text in two columns, and which rows of each part find room.

/// Signs in a line of a column, on A4 in 9.5 points, with a wide font: fewer than a narrow one has.
pub const COLUMN: usize = 46;
/// Signs in a line of the whole width.
pub const WIDTH: usize = 98;
/// Lines of the whole width on the sheet, once the code and its address are there.
const LINES: usize = 54;
/// Lines of a title with the space above it.
const TITLE: usize = 2;

/// A part of the sheet: the height of its rows, in lines, and how many are owed before any other part has more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Rows that come before the further rows of the others.
    pub owed: usize,
    /// The height of each row, in lines of a column.
    pub rows: Vec<usize>,
}

/// The lines that a text takes.
pub fn height(text: &str, signs: usize) -> usize {
    text.chars().count().div_ceil(signs.max(1)).max(1)
}

/// The lines of both columns, under a head of this many lines of the whole width.
pub const fn room(head: usize) -> usize {
    2 * LINES.saturating_sub(head)
}

/// How many rows of each part find room: those that each is owed, part after part, then the others in the same order.
pub fn fitting(parts: &[Part], room: usize) -> Vec<usize> {
    let (mut kept, mut left) = (vec![0; parts.len()], room);
    for owed in [true, false] {
        for (part, kept) in parts.iter().zip(&mut kept) {
            let most = if owed { part.owed } else { part.rows.len() };
            left = left.saturating_sub(add(part, kept, most, left));
        }
    }
    kept
}

/// Adds rows of a part up to `most`, as long as the next one finds room; the lines they take, the title with the first one.
fn add(part: &Part, kept: &mut usize, most: usize, room: usize) -> usize {
    let mut taken = 0;
    for row in part.rows.iter().take(most).skip(*kept) {
        let title = if *kept == 0 { TITLE } else { 0 };
        if taken + title + row > room {
            break;
        }
        taken += title + row;
        *kept += 1;
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(owed: usize, rows: &[usize]) -> Part {
        Part {
            owed,
            rows: rows.to_vec(),
        }
    }

    #[test]
    fn a_text_takes_one_line_at_least_and_one_more_a_width() {
        for (text, lines) in [("", 1), ("abc", 1), ("abcd", 1), ("abcde", 2), ("ééééé", 2)] {
            assert_eq!(height(text, 4), lines, "{text}");
        }
        assert_eq!(height("abc", 0), 3);
    }

    #[test]
    fn everything_is_there_when_there_is_room() {
        let parts = [part(1, &[3, 3]), part(0, &[2]), part(4, &[])];
        assert_eq!(fitting(&parts, 100), [2, 1, 0]);
        assert_eq!(fitting(&parts, 12), [2, 1, 0], "two titles, eight lines");
    }

    #[test]
    fn what_is_owed_to_the_last_part_comes_before_what_the_first_one_has_more() {
        let parts = [part(1, &[3, 3, 3]), part(2, &[1, 1])];
        assert_eq!(fitting(&parts, 11), [1, 2]);
        assert_eq!(fitting(&parts, 12), [2, 2]);
        assert_eq!(fitting(&parts, 4), [0, 2], "a row that has no room gives its place");
    }

    #[test]
    fn a_row_too_high_stops_its_part_so_that_the_order_is_kept() {
        assert_eq!(fitting(&[part(0, &[1, 9, 1])], 6), [1]);
    }

    #[test]
    fn what_is_kept_never_takes_more_than_the_room() {
        let parts = [part(2, &[3, 8, 2]), part(1, &[5]), part(3, &[1, 2, 3, 4])];
        for room in 0..40 {
            let kept = fitting(&parts, room);
            let taken: usize = parts
                .iter()
                .zip(&kept)
                .map(|(part, &kept)| part.rows.iter().take(kept).sum::<usize>() + if kept > 0 { TITLE } else { 0 })
                .sum();
            assert!(taken <= room, "{room}: {kept:?} take {taken}");
        }
    }

    #[test]
    fn a_head_leaves_both_columns_under_it() {
        assert_eq!(room(14), 2 * (LINES - 14));
        assert_eq!(room(1_000), 0);
    }
}
