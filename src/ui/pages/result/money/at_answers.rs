//! What each way leaves at the turnover that the person answered, before any figure is played with.

use super::desk::Start;
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::income::{Cents, Costs, Ends, Project, Situation, all_ends};

/// Nets after tax of the ways, a year, at the turnover of the answers.
pub(in super::super) struct AtAnswers {
    /// In euros a year.
    pub(in super::super) turnover: u32,
    /// A way without a figure has none.
    pub(in super::super) nets: Ends,
}

/// None without answers, without a turnover, or for an activity that the computation does not know.
pub(in super::super) fn at_answers(shown: &Shown) -> Option<AtAnswers> {
    let start = Start::of(&shown.ways().sheet?.answers);
    let (turnover, activity) = (start.turnover?, start.reason.activity()?);
    let situation = Situation {
        activity,
        ..super::desk::usual()
    };
    let project = Project::new(situation, Costs::Share(start.costs_share));
    Some(AtAnswers {
        turnover,
        nets: all_ends(&project.at(Cents::euros(turnover.into()))),
    })
}

/// What the ways still in play leave, in the order of the page.
pub(in super::super) fn in_play(shown: &Shown) -> Vec<(Way, [Cents; 2])> {
    let ways = shown.ways();
    let nets = at_answers(shown).map(|found| found.nets);
    let known = |way: Way| Some((way, nets.as_ref()?[way]?));
    let in_play = |way: &Way| !ways.recommendation.excluded[*way];
    ways.order().into_iter().filter(in_play).filter_map(known).collect()
}
