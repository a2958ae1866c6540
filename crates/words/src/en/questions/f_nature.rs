//! What clients pay for: goods, services, lodging.

use crate::words::ItemText;
use engine::{FNature, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What will your clients mostly pay for?",
    help: None,
    short: "Sales or services",
    poles: None,
};

pub(super) const WHY: &str =
    "The ceiling of a micro-entreprise and the VAT threshold differ between sales, services and accommodation.";

pub(super) const LABELS: &[&str] = by_option!(FNature => &'static str {
    Ventes: "Goods, objects or meals",
    Services: "Work: a treatment, a repair, an installation, a lesson",
    Mixte: "Both, for similar amounts",
    Hebergement: "Accommodation: bed and breakfast (chambres d’hôtes), gîte, furnished holiday let (meublé de tourisme)",
});
