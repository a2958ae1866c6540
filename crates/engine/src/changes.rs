//! Every change of one answer that a person may want, and how far it is from the answer given (spec §4.3).

use super::answers::{Answer, Answers};
use super::item::Item;
use super::options::choices;
use super::questions::{FCaeProche, FClients, Kind, QUESTIONS, Question};

/// One changed answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) item: Item,
    pub(super) answer: Answer,
    /// Steps on a scale, more for facts that are hard to change.
    pub(super) cost: f64,
}

/// How an answer may change.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rule {
    /// To the option before or after.
    Step,
    /// To the option before: the options come from the one wished for to its opposite.
    Back,
    /// To any other option.
    Other,
    /// From one option to one of these, by rank.
    Table(&'static [(u8, &'static [u8])]),
    /// To an amount that is higher by these parts of a hundred, rounded down to whole steps of so many euros.
    Rise(&'static [u32], u32),
}

/// What may be proposed; nothing else ever is: nobody chooses a lower price, a diploma, a situation or another character.
const PROPOSED: [(Item, Rule); 13] = [
    (Item::ParTemps, Rule::Step),
    (Item::ParContribution, Rule::Step),
    (Item::ColGuide, Rule::Step),
    (Item::FClients, Rule::Table(MORE_CLIENTS)),
    (Item::FTraction, Rule::Back),
    (Item::FCa, Rule::Rise(&[10, 20, 30], 100)),
    (Item::FTarif, Rule::Rise(&[10, 20, 30, 40], 5)),
    (Item::FFrais, Rule::Back),
    (Item::FInvest, Rule::Step),
    (Item::FAssocies, Rule::Other),
    (Item::FEnsemble, Rule::Other),
    (Item::FCaeProche, Rule::Table(CAE_FOUND)),
    (Item::FHorizon, Rule::Other),
];

/// Towards more clients, never towards one.
const MORE_CLIENTS: &[(u8, &[u8])] = &[
    (FClients::UnClient.rank(), SEVERAL),
    (FClients::AncienEmployeur.rank(), SEVERAL),
    (FClients::Entreprises.rank(), BOTH),
    (FClients::Particuliers.rank(), BOTH),
];
const SEVERAL: &[u8] = &[FClients::Entreprises.rank(), FClients::Mixte.rank()];
const BOTH: &[u8] = &[FClients::Mixte.rank()];
/// A CAE of the trade is found nearby.
const CAE_FOUND: &[(u8, &[u8])] = &[
    (FCaeProche::Non.rank(), &[FCaeProche::Oui.rank()]),
    (FCaeProche::PasCherche.rank(), &[FCaeProche::Oui.rank()]),
];

/// One step of a taste.
const STEP: f64 = 1.0;
/// One step of a fact of the project.
const PROJECT_STEP: f64 = 1.5;
/// Another option.
const OTHER: f64 = 2.0;
/// A tenth more of an amount.
const RISE: f64 = 1.0;
/// Each tenth after the first.
const NEXT_RISE: f64 = 0.5;

/// Every change of one answer, in item order, then in option order.
pub(super) fn single_changes(answers: &Answers) -> impl Iterator<Item = Change> {
    QUESTIONS.iter().flat_map(|question| changes_of(question, answers))
}

fn changes_of(question: &Question, answers: &Answers) -> Vec<Change> {
    let Some(rule) = rule(question.item) else {
        return Vec::new();
    };
    let change = |(answer, cost)| Change {
        item: question.item,
        answer,
        cost,
    };
    match answers.get(question.item) {
        Some(Answer::Amount(euros)) => rises(question, rule, euros).map(change).collect(),
        Some(Answer::Choice(given)) => options(question.item, rule, given).map(change).collect(),
        Some(Answer::Ranking(_) | Answer::Several(_) | Answer::DontKnow) | None => Vec::new(),
    }
}

fn rule(wanted: Item) -> Option<Rule> {
    PROPOSED.iter().find(|(item, _)| *item == wanted).map(|&(_, rule)| rule)
}

/// The other options that may be proposed, with their cost.
fn options(item: Item, rule: Rule, given: u8) -> impl Iterator<Item = (Answer, f64)> {
    let others = (0..choices(item).len() as u8).filter(move |&other| other != given && allows(rule, given, other));
    others.map(move |other| (Answer::Choice(other), cost(item, rule)))
}

fn allows(rule: Rule, given: u8, other: u8) -> bool {
    match rule {
        Rule::Step => given.abs_diff(other) == 1,
        Rule::Back => other + 1 == given,
        Rule::Other => true,
        Rule::Table(rows) => rows.iter().any(|(from, to)| *from == given && to.contains(&other)),
        Rule::Rise(..) => false,
    }
}

const fn cost(item: Item, rule: Rule) -> f64 {
    match (rule, item) {
        (Rule::Step, Item::ParTemps | Item::ParContribution | Item::ColGuide) => STEP,
        (Rule::Step | Rule::Back, _) => PROJECT_STEP,
        (Rule::Other | Rule::Table(_), _) => OTHER,
        (Rule::Rise(..), _) => RISE,
    }
}

/// The higher amounts, with their cost; none above what the question takes.
fn rises(question: &Question, rule: Rule, given: u32) -> impl Iterator<Item = (Answer, f64)> {
    let (parts, step) = match rule {
        Rule::Rise(parts, step) => (parts, step),
        Rule::Step | Rule::Back | Rule::Other | Rule::Table(_) => (&[][..], 1),
    };
    let most = match question.kind {
        Kind::Amount { maximum } => maximum,
        _ => 0,
    };
    let raised = move |part: u32| given.saturating_mul(100 + part) / 100 / step * step;
    let higher = parts.iter().zip(0_u8..).map(move |(&part, rank)| (raised(part), rank));
    let higher = higher.filter(move |&(euros, _)| euros > given && euros <= most);
    higher.map(|(euros, rank)| (Answer::Amount(euros), RISE + NEXT_RISE * f64::from(rank)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracle::{number, parameters, rank};
    use serde_json::Value;

    #[test]
    fn what_is_proposed_is_what_the_model_says() {
        let model = parameters();
        let published = model["CHANGEMENTS"].as_object().expect("rules");
        assert_eq!(PROPOSED.len(), published.len());
        for (item, rule) in PROPOSED {
            let said = &published[item.id()];
            match rule {
                Rule::Step => assert_eq!(said, "pas"),
                Rule::Back => assert_eq!(said, "moins"),
                Rule::Other => assert_eq!(said, "autre"),
                Rule::Table(rows) => check_table(item, rows, said),
                Rule::Rise(parts, step) => {
                    assert_eq!(said, "hausse");
                    assert_eq!(model["HAUSSE_ARRONDI"][item.id()].as_u64(), Some(step.into()));
                    let shares = model["HAUSSE"][item.id()].as_array().expect("parts");
                    let shares: Vec<u32> = shares
                        .iter()
                        .map(|part| (number(part) * 100.0).round() as u32)
                        .collect();
                    assert_eq!(shares, parts);
                }
            }
        }
        let costs = &model["COUT"];
        for (id, ours) in [
            ("pas", STEP),
            ("moins", PROJECT_STEP),
            ("autre", OTHER),
            ("table", OTHER),
            ("hausse", RISE),
            ("hausse_pas", NEXT_RISE),
        ] {
            assert!((number(&costs[id]) - ours).abs() < 1e-12, "{id}");
        }
    }

    fn check_table(item: Item, rows: &[(u8, &[u8])], said: &Value) {
        let said = said.as_object().expect("a table");
        assert_eq!(rows.len(), said.len());
        for (from, to) in said {
            let to: Vec<u8> = to
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|id| rank(item, id))
                .collect();
            assert!(rows.contains(&(rank(item, from), &to[..])), "{from}");
        }
    }

    /// Ten, twenty, thirty per cent more, in whole hundreds; never less, never above what the question takes.
    #[test]
    fn an_amount_only_goes_up() {
        let amounts = |given: u32| -> Vec<(Answer, f64)> {
            let mut answers = Answers::default();
            answers.set(Item::FCa, Answer::Amount(given)).expect("an amount");
            single_changes(&answers)
                .map(|change| (change.answer, change.cost))
                .collect()
        };
        let euros = |amount, cost| (Answer::Amount(amount), cost);
        assert_eq!(
            amounts(22_500),
            [euros(24_700, 1.0), euros(27_000, 1.5), euros(29_200, 2.0)]
        );
        assert_eq!(amounts(400), [euros(500, 2.0)]);
        assert_eq!(amounts(9_000_000), [euros(9_900_000, 1.0)]);
        assert_eq!(amounts(0), []);
    }
}
