//! `quatre-voies link encode` and `decode`: what the share button writes and what its reader reads.

use super::command::{Stop, Streams};
use super::lines::{translate, translate_numbered};
use super::note;
use super::options::{self, Level};
use super::shared;
use engine::{Draws, assess};
use exchange::share;
use law::Law;

/// Writes the link of every sheet, without its `#`.
pub(super) fn encode(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let level = Level::read(words)?;
    let draws = Draws::new();
    translate_numbered(streams, |number, line| {
        let sheet = note::sheet(number, line)?;
        let report = assess(&sheet.answers, sheet.mode, Law::of_rules(), &draws);
        Ok(if level.recommendation_only {
            share::encode_recommendation(&report)
        } else {
            share::encode_complete(&share::without_hidden(&sheet), &report, &level.included)
        })
    })
}

/// Writes what every link shares, whatever stands around it on its line.
pub(super) fn decode(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    options::none(words)?;
    translate(streams, |line| Ok(shared::write(&share::found(line)?)))
}
