//! Which of these rates have expired: the figures of another year are used until they are published, and said so.

use super::payroll::{REDUCTION, ROWS};
use super::tax::{
    DECOTE_COUPLE, DECOTE_RATE, DECOTE_SINGLE, HALF_PART_CAP, LONE_PARENT_CAP, PAY_ALLOWANCE, PENSION_ALLOWANCE,
    PENSION_ALLOWANCE_CAP, SCALE,
};
use law::{Date, Law};

/// Last day for which each yearly figure behind a net income is known, with its source.
pub const YEARLY: [(&str, Option<Date>); 13] = [
    (law::PASS.about.url, law::PASS.about.until),
    (law::SMIC_HORAIRE.about.url, law::SMIC_HORAIRE.about.until),
    (SCALE.source, SCALE.until),
    (DECOTE_SINGLE.source, DECOTE_SINGLE.until),
    (DECOTE_COUPLE.source, DECOTE_COUPLE.until),
    (DECOTE_RATE.source, DECOTE_RATE.until),
    (HALF_PART_CAP.source, HALF_PART_CAP.until),
    (LONE_PARENT_CAP.source, LONE_PARENT_CAP.until),
    (PENSION_ALLOWANCE.source, PENSION_ALLOWANCE.until),
    (PENSION_ALLOWANCE_CAP.source, PENSION_ALLOWANCE_CAP.until),
    (PAY_ALLOWANCE.source, PAY_ALLOWANCE.until),
    (ROWS.source, ROWS.until),
    (REDUCTION.source, REDUCTION.until),
];

/// The year of the figures that a net income still uses past their end; none while all of them are known.
pub fn expired(law: Law) -> Option<u16> {
    let over = YEARLY
        .iter()
        .filter_map(|(_, until)| *until)
        .filter(|&last| law.day() > last);
    over.map(|last| last.year).min()
}
