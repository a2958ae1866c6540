//! `quatre-voies link encode` and `decode`: what the share button writes and what its reader reads.

use super::command::{Stop, Streams};
use super::lines::{translate, translate_numbered};
use super::note;
use super::options;
use engine::Draws;

/// Writes the link of every sheet, without its `#`.
pub(super) fn encode(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let level = options::level(words)?;
    let draws = Draws::new();
    translate_numbered(streams, |number, line| {
        Ok(calls::encode(&note::sheet(number, line)?, &level, &draws))
    })
}

/// Writes what every link shares, whatever stands around it on its line.
pub(super) fn decode(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    options::none(words)?;
    translate(streams, calls::decode)
}
