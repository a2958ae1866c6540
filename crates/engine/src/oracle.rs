//! For tests only: the parameters of the model, as its authors publish them.

use serde_json::Value;

use super::answers::{Answer, Answers};
use super::item::Item;
use super::options::choices;

/// Every parameter.
pub(super) fn parameters() -> Value {
    serde_json::from_str(include_str!("../../../tests/cases/parameters.json")).expect("parameters are JSON")
}

/// A number among the parameters; 0 when the model leaves it out.
pub(super) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}

/// The knots of a curve.
pub(super) fn knots(value: &Value) -> Vec<(f64, f64)> {
    let knots = value.as_array().expect("knots");
    knots.iter().map(|knot| (number(&knot[0]), number(&knot[1]))).collect()
}

/// Answers that choose these options.
pub(super) fn choosing(chosen: &[(Item, &str)]) -> Answers {
    let choose = |answers: Answers, &(item, id): &(Item, &str)| answers.with(item, Answer::Choice(rank(item, id)));
    chosen.iter().fold(Answers::default(), choose)
}

/// The rank of an option.
pub(super) fn rank(item: Item, id: &str) -> u8 {
    let rank = choices(item).iter().position(|choice| choice.id == id);
    rank.unwrap_or_else(|| panic!("{} has no option {id}", item.id())) as u8
}
