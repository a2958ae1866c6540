//! `quatre-voies benefit`: rights and an activity in, unemployment benefit month by month under every status out.

use super::command::{Stop, Streams};
use super::lines::translate;
use super::options::Computation;
use engine::benefit::{Plan, plan};
use engine::income::{Absent, Status};
use exchange::json::{BenefitRequest, read_benefit, write_benefits};

/// Computes every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let Computation { law, .. } = Computation::plain(words)?;
    let warning = words::expired_money(law);
    translate(streams, |line| {
        let request = read_benefit(line, law)?;
        let plans: Vec<_> = Status::ALL
            .iter()
            .map(|&status| (status, of(status, &request)))
            .collect();
        Ok(write_benefits(&request, &plans, warning.as_deref()))
    })
}

fn of(status: Status, request: &BenefitRequest) -> Result<Plan, Absent> {
    let BenefitRequest {
        claim,
        situation,
        turnovers,
        months,
    } = request;
    plan(status, claim, situation, turnovers, *months)
}
