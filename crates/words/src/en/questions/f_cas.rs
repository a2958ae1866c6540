//! Special cases, several answers.

use crate::words::ItemText;
use engine::{FCas, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Are you in one of these cases?",
    help: Some("Tick everything that applies to you. This answer is not sent."),
    short: "Special cases",
    poles: None,
};

pub(super) const WHY: &str = "In these cases, the law closes a way, or asks you to settle one point first.";

pub(super) const LABELS: &[&str] = by_option!(FCas => &'static str {
    Mineur: "I am under 18",
    InterditGerer: "A court decision limits my right to manage a business",
    ClauseConcurrence: "A clause of my contract (exclusivity, non-competition) forbids me these clients or this trade",
    TravailDirige: "I am asked for an invoice, but an employer or a client will direct my work: hours, tools, method",
    FactureDemandee: "I am asked for an invoice instead of a salary, and I direct my own work: hours, tools, clients",
    OutreMer: "Activity in Guadeloupe, French Guiana, Martinique, Réunion, Mayotte, Saint-Martin or Saint-Barthélemy",
    Pacifique: "Activity in New Caledonia, French Polynesia, Wallis and Futuna or Saint-Pierre and Miquelon",
    Aucun: "None of these cases",
});
