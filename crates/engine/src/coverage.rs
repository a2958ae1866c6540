//! How much of the questionnaire is answered (spec §3.8).

use super::answers::Answers;
use super::item::Item;
use super::questions::question;
use super::report::Report;
use crate::sorted::sorted;

/// Below this share, there is no recommendation.
pub(super) const ENOUGH: f64 = 0.55;

/// What decides most counts twice.
const TWICE: [Item; 6] = [
    Item::FActivite,
    Item::FClients,
    Item::FCa,
    Item::FAssocies,
    Item::FHorizon,
    Item::FSituation,
];

fn weight(item: Item) -> f64 {
    if question(item).optional || question(item).confirms.is_some() {
        0.0
    } else if TWICE.contains(&item) {
        2.0
    } else {
        1.0
    }
}

fn visible(answers: &Answers) -> impl Iterator<Item = Item> {
    Item::ALL.iter().copied().filter(|&item| answers.sees(item))
}

/// Weighted share of the visible questions that have an answer, 0 to 1; answers are cleaned.
pub(super) fn coverage(answers: &Answers) -> f64 {
    answered(answers) / total(answers)
}

fn total(answers: &Answers) -> f64 {
    visible(answers).map(weight).sum()
}

fn answered(answers: &Answers) -> f64 {
    let weights = visible(answers).filter(|&item| answers.has(item)).map(weight);
    // The sum of nothing is minus zero.
    weights.fold(0.0, |sum, weight| sum + weight)
}

/// The smallest number of further answers that would allow a result, the activity among them.
///
/// Counts on the questions visible now, heaviest first; 0 when nothing is missing.
pub fn missing_for_result(report: &Report) -> usize {
    let answers = &report.answers;
    let missing: Vec<Item> = visible(answers).filter(|&item| !answers.has(item)).collect();
    let missing = sorted(&missing, |&a, &b| weight(b).total_cmp(&weight(a)));
    let activity = missing.first() == Some(&Item::FActivite);
    let needed = |n: &usize| {
        let gained: f64 = missing[..*n].iter().map(|&item| weight(item)).sum();
        (answered(answers) + gained) / total(answers) >= ENOUGH
    };
    (usize::from(activity)..missing.len())
        .find(needed)
        .unwrap_or(missing.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracle::parameters;

    #[test]
    fn weights_are_those_of_the_model() {
        let model = parameters();
        let listed = |list: &str, item: Item| {
            model[list]
                .as_array()
                .is_some_and(|ids| ids.contains(&item.id().into()))
        };
        for &item in Item::ALL {
            let expected = match (listed("COUV_POIDS_0", item), listed("COUV_POIDS_2", item)) {
                (true, _) => 0.0,
                (false, true) => 2.0,
                (false, false) => 1.0,
            };
            assert!((weight(item) - expected).abs() < 1e-12, "{item:?}");
        }
    }
}
