//! The table: each figure of ours, and the rule of the model that says it.

mod contributions;
mod micro;
mod tax;
mod yardsticks;

use super::row::Row;

/// Every line, in the order in which it is printed.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    let parts = [yardsticks::ROWS, micro::ROWS, tax::ROWS, contributions::ROWS];
    parts.into_iter().flatten()
}

/// Unit of a share.
const RATE: &str = "%";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::sheets;

    #[test]
    fn every_line_names_a_figure_that_exists() {
        let law = law::Law::of_rules();
        let sheets = sheets(law);
        for row in rows() {
            let value = row.ours.value(&sheets, law);
            assert!(value.is_some_and(|value| value > 0.0), "{}: {value:?}", row.ours.name());
        }
    }

    #[test]
    fn no_figure_is_compared_twice_and_no_line_asks_half_a_question() {
        let mut names: Vec<_> = rows().map(|row| row.ours.name()).collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert!(names.len() == all && all >= 45, "{all}");
        for row in rows() {
            assert!(
                !row.rule.is_empty() || (row.path.is_empty() && row.known.is_none()),
                "{}",
                row.ours.name()
            );
        }
    }
}
