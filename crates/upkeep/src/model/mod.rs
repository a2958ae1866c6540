//! Our figures against those of the official model of contributions and taxes, on a day and on the next 1 January.

mod answers;
mod ours;
mod report;
mod row;
mod rows;
mod situation;
mod verdict;

use std::path::Path;

use law::Law;

use crate::calendar::next_new_year;

pub use answers::{Answers, Value};
pub use report::Report;
pub use row::{Ours, Row};
pub use rows::rows;
pub use situation::Situation;
pub use verdict::Verdict;

/// Versions that the table of [`rows`] was written for, in the order of the answers.
pub const PINNED: [(&str, &str); 2] = [("modele-social", "11.1.0"), ("publicodes", "1.10.3")];

/// What the model under `modules` says of every row on this day and on the next 1 January.
///
/// # Errors
/// A sentence, when the model cannot be asked.
pub fn report(modules: &Path, law: Law) -> Result<Report, String> {
    let laws = [law, next_new_year(law)];
    Ok(Report::new(laws, Answers::ask(modules, laws.map(Law::day))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_of_the_table_are_those_that_are_installed() {
        let lock = include_str!("../../../../xtask/facts/model/package-lock.json");
        let lock: serde_json::Value = serde_json::from_str(lock).unwrap();
        for (name, version) in PINNED {
            let entry = &lock["packages"][format!("node_modules/{name}")];
            assert_eq!(entry["version"], version, "{name}");
        }
    }
}
