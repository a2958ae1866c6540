//! `quatre-voies assess`: answers in, the whole report out, or its trace in French.

use super::command::{Stop, Streams};
use super::explain::explain;
use super::lines::translate_numbered;
use super::note;
use super::options::Computation;
use super::trade::list;
use engine::{Counterfactual, Draws, Report, Trade, assess, counterfactuals};
use exchange::json::write_report;

/// Assesses every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let Computation { explained, law, .. } = Computation::explainable(words)?;
    let (draws, list) = (Draws::new(), list()?);
    translate_numbered(streams, |number, line| {
        let sheet = note::sheet(number, line)?;
        let report = assess(&sheet.answers, sheet.mode, law, &draws);
        let changes = towards_the_second(&report);
        Ok(if explained {
            let trade = sheet.trade.and_then(|Trade(number)| list.numbered(number));
            let name = trade.map(|trade| trade.name.as_str());
            explain(&sheet, name, &report, &changes) + "\n"
        } else {
            write_report(&report, &changes)
        })
    })
}

/// What would put the second way first; nothing when fewer than two are open.
fn towards_the_second(report: &Report) -> Vec<Counterfactual> {
    let ranking = &report.ranking;
    let second = ranking.order.into_iter().filter(|&way| !ranking.excluded[way]).nth(1);
    second.map_or_else(Vec::new, |way| counterfactuals(&report.answers, way, report.law))
}
