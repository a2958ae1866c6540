//! What each way leaves at the turnover that the person answered, before any figure is played with.

use super::nets::{Nets, nets};
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::income::Cents;

/// None without answers, without a turnover, or for an activity that the computation does not know.
pub(in super::super) fn at_answers(shown: &Shown) -> Option<Nets> {
    nets(&shown.ways().sheet?).ok().filter(|found| found.own)
}

/// What the ways still in play leave, in the order of the page.
pub(in super::super) fn in_play(shown: &Shown) -> Vec<(Way, [Cents; 2])> {
    let ways = shown.ways();
    let ends = at_answers(shown).map(|found| found.ends);
    let known = |way: Way| Some((way, ends.as_ref()?[way]?));
    let in_play = |way: &Way| !ways.recommendation.excluded[*way];
    ways.order().into_iter().filter(in_play).filter_map(known).collect()
}
