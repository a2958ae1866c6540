//! One line of input gives one line of output; a bad line never costs the others theirs.

use std::io::{self, BufRead, Read};

use super::command::{Stop, Streams};
use calls::Failure;
use words::refusals;

/// The longest line kept in memory, in bytes with its end; a sheet has about one thousand.
const LONGEST: usize = 1 << 20;
/// Written by some editors at the start of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Translates every line that is not blank; returns the number of bad ones.
///
/// A bad line gives `{"erreur":{"ligne":n,"item":…,"raison":…}}`, lines counted from 1, blank ones included.
pub(super) fn translate(
    streams: &mut Streams,
    mut translated: impl FnMut(&str) -> Result<String, Failure>,
) -> Result<usize, Stop> {
    translate_numbered(streams, |_, line| translated(line))
}

/// The same, for what must name its line.
pub(super) fn translate_numbered(
    streams: &mut Streams,
    mut translated: impl FnMut(usize, &str) -> Result<String, Failure>,
) -> Result<usize, Stop> {
    let (mut number, mut bad) = (0, 0);
    while let Some(line) = next_line(streams.input)? {
        number += 1;
        let result = match line.as_deref() {
            Ok(text) if text.trim().is_empty() => continue,
            Ok(text) => translated(number, text),
            Err(reason) => Err(Failure::of_line(reason.clone())),
        };
        bad += usize::from(result.is_err());
        let text = result.unwrap_or_else(|failure| failure.written(number));
        writeln!(streams.output, "{text}")?;
    }
    Ok(bad)
}

/// The next line without its byte order mark, or why it cannot be read as text; none at the end of the input.
fn next_line(input: &mut dyn BufRead) -> io::Result<Option<Result<String, String>>> {
    let mut bytes = Vec::new();
    // One byte more than the limit tells a line of exactly the limit from a longer one.
    (&mut *input).take(LONGEST as u64 + 1).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.len() > LONGEST {
        if bytes.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
        }
        return Ok(Some(Err(refusals::line_too_long(LONGEST))));
    }
    Ok(Some(match String::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches(BYTE_ORDER_MARK).to_owned()),
        Err(_) => Err(refusals::not_text()),
    }))
}
