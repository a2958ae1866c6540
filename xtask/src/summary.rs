//! The last lines of `cargo xtask test`: one row a step, then a total worded like cargo's own.

use std::fmt;
use std::time::Duration;

/// What ran, how it went, how long it took.
#[derive(Default)]
pub(crate) struct Summary {
    rows: Vec<(&'static str, bool, Duration)>,
    left_out: usize,
}

impl Summary {
    /// An empty summary; `left_out` steps were not asked for.
    pub(crate) fn new(left_out: usize) -> Self {
        Self {
            rows: Vec::new(),
            left_out,
        }
    }

    pub(crate) fn add(&mut self, step: &'static str, passed: bool, took: Duration) {
        self.rows.push((step, passed, took));
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, passed, took) in &self.rows {
            let word = if *passed { "ok" } else { "FAILED" };
            writeln!(f, "step {step:<12} {word:<7} {:>8.1} s", took.as_secs_f64())?;
        }
        let passed = self.rows.iter().filter(|(_, passed, _)| *passed).count();
        let failed = self.rows.len() - passed;
        let word = if failed == 0 { "ok" } else { "FAILED" };
        let total: Duration = self.rows.iter().map(|(_, _, took)| took).sum();
        write!(
            f,
            "\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.2}s",
            self.left_out,
            total.as_secs_f64()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_shows_in_its_row_and_in_the_total() {
        let mut summary = Summary::new(4);
        summary.add("fmt", true, Duration::from_millis(500));
        summary.add("clippy", false, Duration::from_secs(12));
        let text = summary.to_string();
        assert!(text.contains("step clippy       FAILED      12.0 s"), "{text}");
        let last = "test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 4 filtered out; finished in 12.50s";
        assert!(text.ends_with(last), "{text}");
    }
}
