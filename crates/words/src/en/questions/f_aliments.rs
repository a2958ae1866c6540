//! What food the person makes.

use crate::words::ItemText;
use engine::{FAliments, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What will you mostly prepare?",
    help: Some("For some fresh products, the law asks for a diploma or three years in the trade."),
    short: "What you prepare",
    poles: None,
};

pub(super) const WHY: &str = "Bread and fresh pastry require a diploma. Biscuits and jams do not.";

pub(super) const LABELS: &[&str] = by_option!(FAliments => &'static str {
    Frais: "Bread, fresh pastry, ice cream, raw meat or fish, cured meats",
    Secs: "Dry cakes, biscuits, jams, preserves, drinks",
    Plats: "Cooked dishes, pizzas, sandwiches, catering",
    Plusieurs: "Several of these products",
});
