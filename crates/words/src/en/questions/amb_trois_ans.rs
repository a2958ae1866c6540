//! Plans within three years.

use crate::words::ItemText;
use engine::{AmbTroisAns, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Within three years, what do you plan to do?",
    help: None,
    short: "Your plans for three years",
    poles: None,
};

pub(super) const WHY: &str = "Your plans for three years show which way you will not have to leave too soon.";

pub(super) const LABELS: &[&str] = by_option!(AmbTroisAns => &'static str {
    RetourEmploi: "Go back to a job, or stop",
    Solo: "Go on at my own scale, without hiring",
    PeutEtre: "Perhaps hire",
    Associer: "Bring in a partner",
    Embaucher: "Hire, it is planned",
    Investisseurs: "Bring in investors, or sell the business",
});
