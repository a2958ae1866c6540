//! Answers and the law of a day in, report out: pure, total, deterministic; no clock, no text.

pub mod adaptive;
mod answers;
mod assess;
pub mod benefit;
mod changes;
mod clause;
mod codes;
mod conditions;
mod counterfactual;
mod coverage;
mod curve;
mod draws;
#[cfg(test)]
mod exhaustive;
mod facts_fit;
mod fit;
mod flow;
mod formula;
mod gate_needs;
mod gate_rules;
mod gates;
pub mod income;
mod intercepts;
mod item;
mod measure;
mod motives;
mod nature;
mod notices;
mod options;
#[cfg(test)]
mod oracle;
mod path;
mod published;
mod quality;
mod question_value;
mod questions;
mod replay;
mod report;
mod sharing;
mod sheet;
mod sorted;
mod split_mix;
mod tables;
mod terms;
mod turnover;
mod uncertainty;
mod variant;
mod verdict;
mod viability;
mod waiting;
mod weights;

pub use answers::{Answer, Answers, Mode, Refusal};
pub use assess::{assess, assess_with};
pub use clause::{Clause, all_hold};
pub use codes::{
    Abstention, Alert, Banner, GateCode, Level, Motive, Need, PathCode, Sharing, Variant, WaitingReason, Way,
};
pub use counterfactual::{Counterfactual, counterfactuals};
pub use coverage::missing_for_result;
pub use draws::Draws;
pub use facts_fit::FACT_QUESTIONS;
pub use flow::{
    asked, is_further, left_at_most, listed, may_be_asked, may_stay_empty, open_questions, previous_question, visible,
};
pub use formula::{Term, Value, formula};
pub use gate_needs::{decides_a_gate, gate_needs};
pub use gate_rules::may_close;
pub use gates::{access_now, gate_items};
pub use item::{Item, Section};
pub use measure::indicators;
pub use motives::MOTIVES_CLOSE;
pub use nature::{Ceiling, Nature, nature};
pub use notices::{InPlay, alerts};
pub use options::{Choice, FivePoints, OptionSet, choices};
pub use path::path_from;
pub use published::{Thresholds, fact_points, gate_rules, motive_points, need_points, thresholds};
pub use quality::{most_contradictory, quality};
pub use question_value::{next_questions, question_value};
pub use questions::{
    AmbTroisAns, FActivite, FAliments, FAre, FAssocies, FAutorisation, FAutreActivite, FCaeProche, FCarte, FCas,
    FClients, FDeja, FDepart, FEnsemble, FExigence, FFrais, FGraphisme, FHorizon, FInterdiction, FInvest, FMineur,
    FNature, FPublic, FQualif, FReglementee, FReserve, FSituation, FStatutClient, FTitre, FTitrePro, FTraction, FVie,
    Kind, MotRang, MotRevers, ParContribution, ParTemps, QUESTIONS, Question, RisGeneral, question,
};
pub use report::{Access, Contribution, Gate, Group, Measure, Quality, Ranking, Report, Source, Verdict};
pub use sheet::{Sheet, Trade};
pub use sorted::sort_few;
pub use split_mix::SplitMix;
pub use tables::{PerMotive, PerNeed, PerWay};
pub use viability::costs_rate;
pub use waiting::settled;
pub use weights::{ITEMS_VERSION, MODEL_VERSION, NEUTRAL_START, intercept};
