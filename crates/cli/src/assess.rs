//! `quatre-voies assess`: answers in, the whole report out, or its trace in French.

use super::command::{Stop, Streams};
use super::explain::explain;
use super::lines::translate_numbered;
use super::note;
use super::options::Computation;
use super::trade::list;
use calls::{Assessed, assess};
use engine::{Draws, Trade};

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
            explain(&sheet, name, report, changes) + "\n"
        } else {
            assessed.written()
        })
    })
}
