//! When the law changes, without its facts: the page that compares two days carries these days only.

use super::date::Date;

/// The days after [`Law::FIRST`](super::Law::FIRST) from which the value of some fact is another one, in order.
pub const CHANGES: [Date; 3] = [Date::new(2026, 6, 1), Date::new(2026, 7, 1), Date::new(2027, 1, 1)];

/// Whether the value of some fact changed after the first of these days, and no later than the second.
pub fn changed_between(earlier: Date, later: Date) -> bool {
    CHANGES.iter().any(|&day| earlier < day && day <= later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ALL, Law};
    use std::collections::BTreeSet;

    #[test]
    fn every_row_of_every_timeline_is_a_day_of_change() {
        let rows = ALL.iter().flat_map(|fact| fact.history()).map(|(day, _)| day);
        let days: BTreeSet<Date> = rows.filter(|&day| day > Law::FIRST).collect();
        assert_eq!(Vec::from(CHANGES), Vec::from_iter(days));
    }

    #[test]
    fn the_day_itself_is_already_of_the_new_law() {
        let (eve, new_year) = (Date::new(2026, 12, 31), Date::new(2027, 1, 1));
        assert!(changed_between(eve, new_year) && !changed_between(new_year, Date::new(2027, 1, 2)));
        assert!(!changed_between(Date::new(2026, 7, 1), eve) && !changed_between(new_year, eve));
    }
}
