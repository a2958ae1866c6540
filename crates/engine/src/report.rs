//! Everything the engine says about one person, as plain data.

use law::Law;

use super::answers::{Answers, Mode};
use super::codes::{
    Abstention, Alert, Banner, GateCode, Level, Motive, Need, PathCode, Sharing, Variant, WaitingReason, Way,
};
use super::item::Item;
use super::tables::{PerMotive, PerNeed, PerWay};

/// What the law and practice say of a way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Nothing stands in the way.
    #[default]
    Open,
    /// Open under at least one condition.
    Condition,
    /// Closed by the law or in practice.
    Closed,
}

/// The gate of one way: its level is that of its hardest reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// Open, open under a condition, or closed.
    pub access: Access,
    /// Whether a reason keeps the way behind the others: closed, or under a condition too heavy to be led with.
    pub held_back: bool,
    /// Every reason with its own level, sorted by code id, each code once.
    pub reasons: Vec<(GateCode, Access)>,
}

/// Estimated scores (spec §3.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measure {
    /// Estimated score of each need, −1 to 1.
    pub theta: PerNeed<f64>,
    /// Standard error of each need.
    pub se: PerNeed<f64>,
    /// Number of indicators answered for each need.
    pub n: PerNeed<u8>,
    /// Relative salience of each motive, −1 to 1, sum 0.
    pub z: PerMotive<f64>,
    /// Standard error of the saliences.
    pub se_motive: f64,
}

/// What a contribution comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// One answer.
    Item(Item),
    /// A need made more or less vital by a motive.
    Amplified(Motive),
    /// The « partageur » gate, owned by the `par_*` answers in equal parts.
    Sharing,
}

/// The block of the explanation a contribution belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A motive.
    Motive(Motive),
    /// A need.
    Need(Need),
    /// A fact.
    Fact,
    /// Turnover, costs, day rate.
    Viability,
    /// The « partageur » gate.
    Gate,
}

/// One term of the index of a way; `index = 50 + intercept + Σ points`, exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Where it comes from.
    pub source: Source,
    /// What it is about.
    pub group: Group,
    /// Points of index, signed, never 0.
    pub points: f64,
}

/// The recommendation, or why there is none (spec §3.8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How clear it is.
    pub level: Level,
    /// Why there is none, for [`Level::Abstention`].
    pub abstention: Option<Abstention>,
    /// The ways to show together, best first.
    pub members: Vec<Way>,
    /// What must be settled first, for [`Abstention::Attendre`].
    pub reasons: Vec<WaitingReason>,
}

/// The ranking part of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Open ways by decreasing index, then excluded ones.
    pub order: [Way; 4],
    /// Closed by a gate or by the « partageur » gate, or held back by a heavy condition.
    pub excluded: PerWay<bool>,
    /// Index of each way, about 0 to 100 (not clamped).
    pub index: PerWay<f64>,
    /// Share of the draws in which the way comes first, 0 to 1.
    pub p1: PerWay<f64>,
    /// First decile of the index over all draws.
    pub q10: PerWay<f64>,
    /// Ninth decile of the index over all draws.
    pub q90: PerWay<f64>,
    /// The recommendation.
    pub verdict: Verdict,
    /// The steps over time.
    pub path: PathCode,
}

/// The quality of the answers (spec §2.4); a function of the answers alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// Needs whose two indicators contradict each other.
    pub contradictions: Vec<Need>,
    /// The same agreement everywhere, and not the middle.
    pub straight_line: bool,
    /// Whether the result is marked as less sure.
    pub fragile: bool,
}

/// Everything the engine says about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The answers it was computed from, cleaned.
    pub answers: Answers,
    /// The law it was read under.
    pub law: Law,
    /// The path taken.
    pub mode: Mode,
    /// Estimated scores.
    pub measure: Measure,
    /// Law and practice, apart from fit.
    pub gates: PerWay<Gate>,
    /// The « partageur » gate of the CAE.
    pub sharing: Sharing,
    /// Why the index of each way is what it is.
    pub contributions: PerWay<Vec<Contribution>>,
    /// Ranking, draws, verdict, path.
    pub ranking: Ranking,
    /// The same once what must be settled is settled, for [`Abstention::Attendre`].
    pub after: Option<Ranking>,
    /// What must be asked before its first way may be named, in item order: of the ranking, or of the one after; empty where
    /// nothing must.
    pub to_ask: Vec<Item>,
    /// Legal forms of « création », best first, with their points; shown only when it is not excluded.
    pub variants: Vec<(Variant, f64)>,
    /// Warnings that change no score.
    pub alerts: Vec<Alert>,
    /// Sentences shown above the result.
    pub banners: Vec<Banner>,
    /// Quality of the answers.
    pub quality: Quality,
    /// Weighted share of the visible questions answered, 0 to 1.
    pub coverage: f64,
    /// On the adaptive path, the share of the completions of these answers in which the first way stays, 0 to 1.
    pub stays: Option<f64>,
}
