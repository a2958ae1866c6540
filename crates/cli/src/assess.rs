//! `quatre-voies assess`: answers in, the whole report out, or its trace in French.

use super::command::{Stop, Streams};
use super::lines::translate_numbered;
use super::note;
use super::options::Computation;
use super::trade::list;
use calls::{Assessed, assess};
use engine::{Draws, Trade};
use words::{Line, traced};

/// Assesses every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let Computation { explained, law, .. } = Computation::explainable(words)?;
    let (draws, list) = (Draws::new(), list()?);
    translate_numbered(streams, |number, line| {
        let sheet = note::sheet(number, line)?;
        let assessed = assess(&sheet, law, &draws);
        Ok(if explained {
            let Assessed { report, changes } = &assessed;
            let trade = sheet.trade.and_then(|Trade(number)| list.numbered(number));
            let name = trade.map(|trade| trade.name.as_str());
            indented(&traced(&sheet, name, report, changes))
        } else {
            assessed.written()
        })
    })
}

/// The lines, indented by their depth, and an empty one.
fn indented(lines: &[Line]) -> String {
    let line = |Line { depth, text }: &Line| ["  ".repeat(*depth).as_str(), text, "\n"].concat();
    lines.iter().map(line).collect()
}
