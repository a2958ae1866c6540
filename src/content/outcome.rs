//! What a verdict is worded from: a ranking computed here, or a recommendation that came by a link.

use crate::engine::{Abstention, Level, PerWay, Ranking, Way};
use crate::share::{Recommendation, out_of_100};

/// The part of a result that its title and its sentence speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// How clear it is.
    pub level: Level,
    /// Why there is no recommendation.
    pub abstention: Option<Abstention>,
    /// The ways to show together, best first.
    pub members: Vec<Way>,
    /// Open ways by decreasing index, then excluded ones.
    pub order: [Way; 4],
    /// Closed by a gate or by the « partageur » gate.
    pub excluded: PerWay<bool>,
    /// Percentage of the draws in which the first way comes first, 0 to 100.
    pub share: u8,
    /// Index of the first way, 0 to 100.
    pub index: u8,
}

impl Outcome {
    /// The way that comes first.
    pub const fn first(&self) -> Way {
        self.order[0]
    }
}

impl From<&Ranking> for Outcome {
    fn from(ranking: &Ranking) -> Self {
        let first = ranking.order[0];
        Self {
            level: ranking.verdict.level,
            abstention: ranking.verdict.abstention,
            members: ranking.verdict.members.clone(),
            order: ranking.order,
            excluded: ranking.excluded,
            share: out_of_100(ranking.p1[first] * 100.0),
            index: out_of_100(ranking.index[first]),
        }
    }
}

impl From<&Recommendation> for Outcome {
    fn from(recommendation: &Recommendation) -> Self {
        let first = recommendation.order[0];
        Self {
            level: recommendation.level,
            abstention: recommendation.abstention,
            members: recommendation.members.clone(),
            order: recommendation.order,
            excluded: recommendation.excluded,
            share: recommendation.share[first],
            index: recommendation.index[first],
        }
    }
}
