//! What would make another way come first: the cheapest changes of one or two answers.

use crate::sorted::{sort_few, sorted};
use std::cmp::Ordering;

use law::Law;

use super::answers::{Answer, Answers};
use super::changes::{Change, single_changes};
use super::codes::Way;
use super::fit::{Evaluation, evaluate};
use super::item::Item;

/// At most this many results.
const RESULTS: usize = 3;
/// Pairs are searched among the changes that help most.
const CORE: usize = 24;

/// A change that makes the target come first.
#[derive(Clone, Debug, PartialEq)]
pub struct Counterfactual {
    /// How far it is from the answers given: steps on scales, more for facts that are hard to change.
    pub cost: f64,
    /// The new answers, one or two.
    pub changes: Vec<(Item, Answer)>,
}

/// A change and what it does.
#[derive(Clone, Copy, Debug)]
struct Tried {
    change: Change,
    /// Lead of the target over its best open rival after the change, in points.
    lead: f64,
    /// Whether the target comes first.
    succeeds: bool,
}

/// The cheapest changes that make the target come first; empty when it already does.
pub fn counterfactuals(answers: &Answers, target: Way, law: Law) -> Vec<Counterfactual> {
    let answers = answers.cleaned();
    if first(&evaluate(&answers, false, law)) == Some(target) {
        return Vec::new();
    }
    let tried: Vec<Tried> = single_changes(&answers)
        .map(|change| try_one(&answers, change, target, law))
        .collect();
    let mut found = singles(&tried);
    let touched: Vec<Item> = found
        .iter()
        .flat_map(|result| result.changes.iter().map(|&(item, _)| item))
        .collect();
    if found.len() < RESULTS {
        found.extend(
            pairs(&answers, &tried, &touched, target, law)
                .into_iter()
                .take(RESULTS - found.len()),
        );
    }
    found
}

fn first(person: &Evaluation) -> Option<Way> {
    person.open().next()
}

fn try_one(answers: &Answers, change: Change, target: Way, law: Law) -> Tried {
    let person = evaluate(&answers.with(change.item, change.answer).cleaned(), false, law);
    Tried {
        change,
        lead: lead(&person, target),
        succeeds: first(&person) == Some(target),
    }
}

fn lead(person: &Evaluation, target: Way) -> f64 {
    const CLOSED: f64 = -99.0;
    if person.excluded[target] {
        return CLOSED;
    }
    let rivals = person.open().filter(|&way| way != target).map(|way| person.index[way]);
    person.index[target] - rivals.reduce(f64::max).unwrap_or(0.0)
}

/// The cheapest successful change of each item.
fn singles(tried: &[Tried]) -> Vec<Counterfactual> {
    let successes = tried.iter().filter(|tried| tried.succeeds);
    let found: Vec<_> = successes.map(|tried| counterfactual(&[tried.change])).collect();
    let mut found = without_shared_items(sorted(&found, cheapest));
    found.truncate(RESULTS);
    found
}

/// Successful pairs among the changes that help most, without an item already used.
fn pairs(answers: &Answers, tried: &[Tried], touched: &[Item], target: Way, law: Law) -> Vec<Counterfactual> {
    let tried = sorted(tried, |a, b| {
        b.lead.total_cmp(&a.lead).then(a.change.cost.total_cmp(&b.change.cost))
    });
    let core = tried.iter().take(CORE).map(|tried| tried.change);
    let core: Vec<Change> = core.filter(|change| !touched.contains(&change.item)).collect();
    let mut found = Vec::new();
    for (k, &a) in core.iter().enumerate() {
        for &b in core[k + 1..].iter().filter(|b| b.item != a.item) {
            let both = answers.with(a.item, a.answer).with(b.item, b.answer).cleaned();
            if first(&evaluate(&both, false, law)) == Some(target) {
                found.push(counterfactual(&[a, b]));
            }
        }
    }
    without_shared_items(sorted(&found, cheapest))
}

fn cheapest(a: &Counterfactual, b: &Counterfactual) -> Ordering {
    let ids = |result: &Counterfactual| {
        let mut ids: Vec<&str> = result.changes.iter().map(|(item, _)| item.id()).collect();
        sort_few(&mut ids, Ord::cmp);
        ids
    };
    a.cost.total_cmp(&b.cost).then_with(|| ids(a).cmp(&ids(b)))
}

fn without_shared_items(found: Vec<Counterfactual>) -> Vec<Counterfactual> {
    let mut taken: Vec<Item> = Vec::new();
    let mut fresh = |result: &Counterfactual| {
        let items: Vec<Item> = result.changes.iter().map(|&(item, _)| item).collect();
        let new = items.iter().all(|item| !taken.contains(item));
        if new {
            taken.extend(items);
        }
        new
    };
    found.into_iter().filter(|result| fresh(result)).collect()
}

fn counterfactual(changes: &[Change]) -> Counterfactual {
    Counterfactual {
        cost: changes.iter().map(|change| change.cost).sum(),
        changes: changes.iter().map(|change| (change.item, change.answer)).collect(),
    }
}
