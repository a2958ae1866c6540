//! Costs per 100 € of turnover.

use crate::words::ItemText;
use engine::{FFrais, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Out of €100 received, how much will go on purchases and expenses?",
    help: Some(
        "Count goods, materials, subcontracting, premises, travel, the wages of a team. Do not count your own income, your social contributions, or the fees of a CAE or a portage company.",
    ),
    short: "Your expenses per €100 received",
    poles: None,
};

pub(super) const WHY: &str =
    "In a micro-entreprise, you pay social contributions on all the money you receive, expenses included.";

pub(super) const LABELS: &[&str] = by_option!(FFrais => &'static str {
    Moins10: "Less than €10",
    De10A30: "€10 to €29",
    De30A50: "€30 to €49",
    De50A70: "€50 to €69",
    Plus70: "€70 or more",
});
