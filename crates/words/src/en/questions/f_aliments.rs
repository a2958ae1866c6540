//! What food the person makes.

use crate::words::ItemText;
use engine::{FAliments, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Que préparerez-vous surtout ?",
    help: Some("Pour certains produits frais, la loi demande un diplôme ou trois ans de métier."),
    short: "Ce que vous préparez",
    poles: None,
};

pub(super) const WHY: &str =
    "Le pain et la pâtisserie fraîche demandent un diplôme ; les biscuits et les confitures, non.";

pub(super) const LABELS: &[&str] = by_option!(FAliments => &'static str {
    Frais: "Du pain, de la pâtisserie fraîche, des glaces, de la viande ou du poisson crus, de la charcuterie",
    Secs: "Des gâteaux secs, des biscuits, des confitures, des conserves, des boissons",
    Plats: "Des plats cuisinés, des pizzas, des sandwichs, un service de traiteur",
    Plusieurs: "Plusieurs de ces produits",
});
