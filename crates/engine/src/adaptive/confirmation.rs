//! What is asked once more where the first two ways are close (spec §2.3).

use crate::answers::Answers;
use crate::codes::{Need, Way};
use crate::item::Item;
use crate::measure::{PRIOR_DEVIATION, indicators, reliability};
use crate::questions::QUESTIONS;
use crate::weights::Weights;

use super::choice::{Next, Why};
use super::probe::Probe;

/// Questions of confirmation asked at most.
pub const CONFIRMATIONS: usize = 3;
/// They are asked while the first way leads by fewer points.
pub const CLOSE: f64 = 6.0;

/// The question that confirms the need that keeps the first two ways apart most; none once they are far, or enough were asked.
pub(super) fn confirming(here: &Probe, given: &Answers) -> Option<Next> {
    let pair = here.pair.filter(|_| here.lead < CLOSE)?;
    let (mut open, mut asked) = (Vec::new(), 0);
    for (item, need) in confirmations() {
        if given.get(item).is_some() {
            asked += 1;
        } else {
            open.push((item, gain(need, pair, given)));
        }
    }
    let best = open
        .into_iter()
        .reduce(|best, other| if other.1 > best.1 { other } else { best });
    let useful = best.filter(|&(_, gain)| asked < CONFIRMATIONS && gain > 0);
    useful.map(|(item, _)| Next::Ask(item, Why::Confirms))
}

/// Whether a question of confirmation was asked.
pub(super) fn is_confirming(given: &Answers) -> bool {
    confirmations().any(|(item, _)| given.get(item).is_some())
}

/// Each question of confirmation with its need, in order.
fn confirmations() -> impl Iterator<Item = (Item, Need)> {
    QUESTIONS
        .iter()
        .filter_map(|question| Some((question.item, question.confirms?)))
}

/// How far one more answer may move the lead of one way over another: a standard deviation, in millionths of a point.
fn gain(need: Need, [first, second]: [Way; 2], given: &Answers) -> i64 {
    let kept = given.cleaned();
    let known = indicators(need).iter().filter(|&&item| kept.has(item)).count() as u8;
    let weights = Weights::of(&kept).needs[need];
    let moved = PRIOR_DEVIATION * (reliability(known + 1) - reliability(known)).sqrt();
    ((weights[first] - weights[second]).abs() * moved * 1e6).round_ties_even() as i64
}
