//! The site as it is read on another day.

use crate::certify;
use crate::command::{Outcome, run};
use crate::pages::natively;

/// What results say on this day, then what pages say; each program refuses a day that it cannot read.
pub(crate) fn rehearse(day: &str) -> Outcome {
    certify::program("rehearse", &[day])?;
    run(&mut natively(&[
        "run",
        "--bin",
        "quatre-voies-pages",
        "--",
        "told",
        day,
    ]))
}
