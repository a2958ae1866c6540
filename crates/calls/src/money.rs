//! One activity in, the net income under every status out; rights beside it in, unemployment benefit month by month out.

use engine::benefit::{Plan, plan};
use engine::income::{self, Absent, Outcome, Status};
use exchange::json::{BenefitRequest, IncomeRequest, read_benefit, read_income, write_benefits, write_incomes};
use law::Law;

use crate::Failure;

/// One line of `schema/income.json`.
///
/// # Errors
/// What is wrong with the activity.
pub fn income(text: &str, law: Law) -> Result<String, Failure> {
    Ok(incomes(&read_income(text, law)?, law))
}

/// One line of `schema/income.json`.
pub fn incomes(request: &IncomeRequest, law: Law) -> String {
    let outcomes: Vec<(Status, Outcome)> = Status::ALL
        .iter()
        .map(|&status| (status, income::income(status, &request.situation)))
        .collect();
    write_incomes(request, &outcomes, words::expired_money(law).as_deref())
}

/// One line of `schema/benefit-months.json`.
///
/// # Errors
/// What is wrong with the rights or the activity.
pub fn benefit(text: &str, law: Law) -> Result<String, Failure> {
    Ok(benefits(&read_benefit(text, law)?, law))
}

/// One line of `schema/benefit-months.json`.
pub fn benefits(request: &BenefitRequest, law: Law) -> String {
    let plans: Vec<_> = Status::ALL
        .iter()
        .map(|&status| (status, of(status, request)))
        .collect();
    write_benefits(request, &plans, words::expired_money(law).as_deref())
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
