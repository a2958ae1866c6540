//! Expected yearly turnover, whole euros before tax.

use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Once the activity is running, how much will your clients pay in a full year, before VAT?",
    help: Some(
        "Count before your expenses and your social contributions. If you think by month, multiply by twelve. An estimate is enough.",
    ),
    short: "Your expected turnover",
    poles: None,
};

pub(super) const WHY: &str = "A micro-entreprise has a ceiling, portage has a minimum, a company has fixed costs.";

/// The suggested values.
pub(super) const LABELS: &[&str] = &[
    "€5,000",
    "€15,000",
    "€30,000",
    "€45,000",
    "€70,000",
    "€100,000",
    "€200,000",
];
