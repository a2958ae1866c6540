//! The part of a report that may be shared without the answers: no gate code, no reason to wait.

use engine::{Abstention, Access, Level, MODEL_VERSION, PerMotive, PerWay, Report, Way};

/// Steps of a motive between 0 and 1 in a link.
const MOTIVE_STEPS: f64 = 30.0;

/// The model of a recommendation that no model has computed.
pub(super) const UNKNOWN: &str = "mesure-0";

/// A recommendation as the sender saw it, rounded as links round it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommendation {
    /// How clear it is.
    pub level: Level,
    /// Why there is none; [`Abstention::Attendre`] comes without what must be settled.
    pub abstention: Option<Abstention>,
    /// The ways to show together, best first.
    pub members: Vec<Way>,
    /// Open ways by decreasing index, then excluded ones.
    pub order: [Way; 4],
    /// Closed by a gate or by the « partageur » gate.
    pub excluded: PerWay<bool>,
    /// Index of each way, 0 to 100.
    pub index: PerWay<u8>,
    /// Percentage of the draws in which the way comes first, 0 to 100.
    pub share: PerWay<u8>,
    /// What law and practice say of each way, without the reason.
    pub access: PerWay<Access>,
    /// Relative salience of each motive, −1 to 1.
    pub motives: PerMotive<f64>,
    /// Version of the model that computed it.
    pub model: String,
    /// Day of the law it was computed under, as `year-month-day`: that of the rules, or a later one.
    pub facts: String,
}

impl Recommendation {
    /// Whether no model has computed it: the answers were under way.
    pub fn is_unknown(&self) -> bool {
        self.model == UNKNOWN
    }

    /// The ways too close to choose between, two at least where two are open; no order of merit.
    pub fn close(&self) -> Vec<Way> {
        if self.members.len() >= 2 {
            return self.members.clone();
        }
        let open = self.order.iter().copied().filter(|&way| !self.excluded[way]);
        open.take(2).collect()
    }

    /// What a link says of a report computed here and now.
    pub fn of(report: &Report) -> Self {
        let ranking = &report.ranking;
        Self {
            level: ranking.verdict.level,
            abstention: ranking.verdict.abstention,
            members: ranking.verdict.members.clone(),
            order: ranking.order,
            excluded: ranking.excluded,
            index: PerWay::of(|way| out_of_100(ranking.index[way])),
            share: PerWay::of(|way| out_of_100(ranking.p1[way] * 100.0)),
            access: PerWay::of(|way| report.gates[way].access),
            motives: PerMotive::of(|motive| motive_of(motive_steps(report.measure.z[motive]))),
            model: MODEL_VERSION.to_owned(),
            facts: report.law.day().to_string(),
        }
    }
}

/// The rounded motive, in steps from −30 to 30.
pub(super) fn motive_steps(salience: f64) -> i8 {
    (salience.clamp(-1.0, 1.0) * MOTIVE_STEPS).round() as i8
}

/// The salience of a number of steps.
pub(super) fn motive_of(steps: i8) -> f64 {
    f64::from(steps) / MOTIVE_STEPS
}

/// A number as people see it: whole, from 0 to 100.
fn out_of_100(value: f64) -> u8 {
    value.clamp(0.0, 100.0).round() as u8
}
