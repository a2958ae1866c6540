//! A line of `benefit`.

use super::LAW;
use engine::benefit::plan;
use engine::income::Status;
use exchange::json::{read_benefit, write_benefits};

/// No day is paid twice, and no month has more than thirty.
pub(super) fn benefit(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(request) = read_benefit(&text, LAW) {
        let of = |status| {
            plan(
                status,
                &request.claim,
                &request.situation,
                &request.turnovers,
                request.months,
            )
        };
        let plans: Vec<_> = Status::ALL.iter().map(|&status| (status, of(status))).collect();
        for plan in plans.iter().filter_map(|(_, plan)| plan.as_ref().ok()) {
            assert_eq!(plan.months.len(), request.months);
            assert!(plan.days() <= request.claim.days_left);
            assert!(plan.months.iter().all(|month| month.days <= 30));
        }
        assert!(write_benefits(&request, &plans, None).starts_with('{'));
    }
}
