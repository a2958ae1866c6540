//! Hours a month for a collective.

use crate::words::ItemText;
use engine::{ParTemps, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "How much time could you give each month to a work group (meetings, helping each other, shared projects)?",
    help: None,
    short: "Time given to a work group",
    poles: None,
};

pub(super) const WHY: &str = "A cooperative asks for time. The other ways do not.";

pub(super) const LABELS: &[&str] = by_option!(ParTemps => &'static str {
    Aucun: "None",
    UneHeure: "About one hour",
    DeuxTroisHeures: "Two or three hours",
    DemiJournee: "Half a day",
    Journee: "A day or more",
});
