//! `quatre-voies income`: one activity in, the net income under every status out.

use super::command::{Stop, Streams};
use super::lines::translate;
use super::options::Computation;
use engine::income::{Outcome, Status, income};
use exchange::json::{read_income, write_incomes};

/// Computes every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let Computation { law, .. } = Computation::plain(words)?;
    let warning = words::expired_money(law);
    translate(streams, |line| {
        let request = read_income(line, law)?;
        let outcomes: Vec<(Status, Outcome)> = Status::ALL
            .iter()
            .map(|&status| (status, income(status, &request.situation)))
            .collect();
        Ok(write_incomes(&request, &outcomes, warning.as_deref()))
    })
}
