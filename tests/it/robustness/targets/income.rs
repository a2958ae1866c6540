//! A line of `income`.

use super::LAW;
use engine::income::{self, Status};
use exchange::json::{read_income, write_incomes};

/// Every net is a number, and no tax adds to it.
pub(super) fn income(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(request) = read_income(&text, LAW) {
        let outcomes: Vec<_> = Status::ALL
            .iter()
            .map(|&status| (status, income::income(status, &request.situation)))
            .collect();
        for (status, outcome) in &outcomes {
            let nets = outcome.as_ref().map_or((0.0, 0.0), |income| {
                (income.before_tax.in_euros(), income.after_tax().in_euros())
            });
            assert!(nets.0.is_finite() && nets.1 <= nets.0 + 0.005, "{status:?} {nets:?}");
        }
        assert!(write_incomes(&request, &outcomes, None).starts_with('{'));
    }
}
