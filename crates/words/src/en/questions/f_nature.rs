//! What clients pay for: goods, services, lodging.

use crate::words::ItemText;
use engine::{FNature, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Qu’est-ce que vos clients paieront surtout ?",
    help: None,
    short: "Ventes ou services",
    poles: None,
};

pub(super) const WHY: &str = "Le plafond de la micro et le seuil de TVA changent entre vente, services et hébergement.";

pub(super) const LABELS: &[&str] = by_option!(FNature => &'static str {
    Ventes: "Des marchandises, des objets ou des repas",
    Services: "Du travail : un soin, une réparation, une pose, un cours",
    Mixte: "Les deux, pour des montants proches",
    Hebergement: "Un hébergement : chambres d’hôtes, gîte, meublé de tourisme",
});
