//! Pays 10 % for common services.

use crate::words::ItemText;
use engine::{ParContribution, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "A group offers you this: about 10% of the amount you invoice pays for shared services (accounts, support, insurance). What do you think of it?",
    help: Some("10% is a rough figure. The rate changes from one organisation to another."),
    short: "Paying about 10% for shared services",
    poles: None,
};

pub(super) const WHY: &str = "This is the price of a CAE. Your answer shows whether the exchange seems fair to you.";

pub(super) const LABELS: &[&str] = by_option!(ParContribution => &'static str {
    Non: "No: I prefer to keep everything and manage by myself",
    PlutotNon: "Rather no",
    CelaDepend: "It depends on the services",
    PlutotOui: "Rather yes",
    Oui: "Yes: paying for something shared suits me",
});
