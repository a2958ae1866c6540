//! Sales and services in one enterprise: what each nature of activity brings, and the ceilings of both.
//!
//! Outside the micro régime the base is one, whatever is sold. The pension fund and the training contribution are those of the
//! main activity, as in the official model; the law has two funds share them (CSS art. L171-2-1), which is not computed.

use super::activity::Activity;
use super::money::Cents;
use super::rates::micro;
use super::situation::Situation;
use law::{TVA_FRANCHISE_SERVICES, TVA_FRANCHISE_VENTE};

impl Situation {
    /// The turnover of each nature of activity; that of the main one is the rest.
    pub(super) fn parts(&self) -> [(Activity, Cents); 2] {
        let Some(second) = self.second else {
            return [(self.activity, self.turnover), (self.activity, Cents::ZERO)];
        };
        let other = self.turnover.share(second.share);
        [(self.activity, self.turnover - other), (second.activity, other)]
    }

    /// The share of the turnover that is not of sales, 0 to 1.
    fn services(&self) -> f64 {
        let service = |activity| f64::from(u8::from(activity != Activity::Vente));
        let other = self.second.map_or(0.0, |second| second.share);
        let second = self.second.map_or(self.activity, |second| second.activity);
        service(self.activity) * (1.0 - other) + service(second) * other
    }

    /// The turnover at which all of it passes the limit of sales, or its services theirs.
    fn limit(&self, sales: Cents, services: Cents) -> Cents {
        let share = self.services();
        if share <= 0.0 {
            return sales;
        }
        sales.min(Cents::from_euros(services.in_euros() / share))
    }
}

/// The most turnover of a micro-entreprise, a year: all of it under the ceiling of sales, services under theirs (CGI art. 50-0,
/// 1 and 102 ter).
pub fn micro_ceiling(situation: &Situation) -> Cents {
    let of = |activity| micro(activity, situation.law).ceiling;
    situation.limit(of(Activity::Vente), of(Activity::BncSsi))
}

/// The turnover a year up to which no VAT is due, year after year: the bases of the franchise, alike (CGI art. 293 B, I and II).
pub fn franchise(situation: &Situation) -> Cents {
    let [sales, services] = [TVA_FRANCHISE_VENTE, TVA_FRANCHISE_SERVICES]
        .map(|thresholds| Cents::euros(thresholds.on(situation.law).base.in_euros()));
    situation.limit(sales, services)
}
