//! Where a little more turnover changes what is left at once, or no longer changes it: the steps of the curve.

use super::mixed::{franchise, micro_ceiling};
use super::money::Cents;
use super::project::Project;
use super::rates::{pass, reduction_end};
use super::situation::Situation;
use super::status::{Status, income};
use super::step::StepId;
use super::target::first;
use super::vat::vat;
use crate::Way;
use crate::sorted::sort_few;
use law::coded_enum;

coded_enum! {
    /// What happens at a step of the curve.
    pub enum CliffId {
        /// VAT is due from there, and private clients pay the same price (CGI art. 293 B).
        Vat = "tva",
        /// The micro-entreprise ends (CGI art. 50-0 and 102 ter).
        MicroCeiling = "plafond_micro",
        /// The pay passes the social security ceiling: the CET starts on the whole of it (national agreement of 17 November 2017).
        Pass = "pass",
        /// The pay reaches 3 SMIC, where the general reduction ends (CSS art. L241-13): for a while more turnover leaves nothing more.
        Reduction = "fin_reduction_generale",
    }
}

/// A step of the curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cliff {
    /// What happens.
    pub id: CliffId,
    /// To which way.
    pub way: Way,
    /// The last turnover before it, a year, to the euro.
    pub at: Cents,
}

/// The steps of the curve up to a turnover, in growing order.
pub fn cliffs(project: &Project, most: Cents) -> Vec<Cliff> {
    let mut found = Vec::new();
    let mut keep = |id, way, crossed: &dyn Fn(&Situation) -> bool| {
        let crossed = |euros: i64| crossed(&project.at(Cents::euros(euros)));
        if let Some(at) = first(0, most.whole_euros(), crossed) {
            let at = Cents::euros(at - 1);
            found.push(Cliff { id, way, at });
        }
    };
    if project.at(most).private_share > 0.0 {
        let from = franchise(&project.at(most));
        keep(CliffId::Vat, Way::Micro, &|situation| situation.turnover > from);
    }
    let ceiling = micro_ceiling(&project.at(most));
    keep(CliffId::MicroCeiling, Way::Micro, &|situation| {
        situation.turnover - vat(Way::Micro, situation) > ceiling
    });
    for (status, way) in PAID {
        keep(CliffId::Pass, way, &|situation| {
            gross(status, situation) > pass(situation.law)
        });
        keep(CliffId::Reduction, way, &|situation| {
            gross(status, situation) >= reduction_end(situation.law) - Cents(1)
        });
    }
    sort_few(&mut found, |a, b| a.at.cmp(&b.at));
    found
}

/// The pays whose general reduction ends, with their ways.
const PAID: [(Status, Way); 2] = [(Status::PortageHaut, Way::Portage), (Status::CaeHaut, Way::Cae)];

/// The gross pay a year; nothing where no pay has exactly that cost: it is the one below, to the cent.
fn gross(status: Status, situation: &Situation) -> Cents {
    let income = income(status, situation).ok();
    income
        .and_then(|income| income.step(StepId::SalaireBrut))
        .unwrap_or_default()
}
