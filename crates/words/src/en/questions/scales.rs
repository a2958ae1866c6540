//! The labels of the scales that several questions share.

use engine::{FivePoints, by_option};

pub(super) const IMPORTANCE: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Not at all important",
    P2: "Not very important",
    P3: "Fairly important",
    P4: "Important",
    P5: "Essential",
});

pub(super) const AGREEMENT: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Completely disagree",
    P2: "Rather disagree",
    P3: "Neither agree nor disagree",
    P4: "Rather agree",
    P5: "Completely agree",
});

pub(super) const BIPOLAR: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Completely A",
    P2: "Rather A",
    P3: "Between the two",
    P4: "Rather B",
    P5: "Completely B",
});
