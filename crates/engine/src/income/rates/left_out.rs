//! What no figure counts, for its order of magnitude only.

use super::payroll::ROWS;
use super::{Dated, FIRST, percent, text};
use crate::income::step::StepId;
use law::Law;

/// Versement mobilité, as shares of the pay: a large town, then Paris, where it is highest. Due from eleven employees on (L2531-2,
/// read). L2531-4 was read as it stood on 5 July 2020, at 2.95 % for Paris: the rise to 3.2 % and L2333-67 are to read.
pub const MOBILITY: Dated<(f64, f64)> = text(
    &[(FIRST, (percent(2.0), percent(3.2)))],
    "CGCT art. L2333-64, L2333-67, L2531-2 et L2531-4",
);
/// Employees from which it is due.
pub const MOBILITY_STAFF: Dated<u8> = text(&[(FIRST, 11)], "CGCT art. L2333-64");
/// Accidents at work in building, about: each trade has its rate, published every year. That of 2024 has 4.19 % for earthworks and
/// 0.60 % for offices; the one of 2026 is to read.
pub const ACCIDENTS_BUILDING: Dated<f64> = text(
    &[(FIRST, percent(5.0))],
    "CSS art. D242-6-1 et suivants ; arrêté annuel des taux collectifs, à lire",
);
/// Housing aid (FNAL) from fifty employees on, on the whole pay.
pub const FNAL_LARGE: Dated<f64> = text(&[(FIRST, percent(0.5))], "CCH art. L813-5");
/// Employees from which it is due.
pub const FNAL_STAFF: Dated<u8> = text(&[(FIRST, 50)], "CCH art. L813-5");

/// The rate of accidents at work that pays are computed with: that of offices.
pub fn accidents(law: Law) -> f64 {
    let mut employer = ROWS.on(law).iter().filter_map(|row| row.employer);
    let found = employer.find(|(step, _)| *step == StepId::AccidentsTravail);
    found.map_or(0.0, |(_, rate)| rate)
}
