//! `quatre-voies income`: one activity in, the net income under every status out.

use super::command::{Stop, Streams};
use super::lines::translate;
use super::options::Computation;

/// Computes every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let Computation { law, .. } = Computation::plain(words)?;
    translate(streams, |line| calls::income(line, law))
}
