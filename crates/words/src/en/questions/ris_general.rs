//! Takes risks, 0 to 10.

use crate::words::ItemText;
use engine::{RisGeneral, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Face à un choix important pour votre vie, prenez-vous facilement des risques ?",
    help: Some("0 : je les évite le plus possible. 10 : j’en prends très facilement."),
    short: "Prendre des risques",
    poles: None,
};

pub(super) const WHY: &str = "Créer une société peut engager de l’argent. D’autres voies coûtent peu au départ.";

pub(super) const LABELS: &[&str] = by_option!(RisGeneral => &'static str {
    P0: "0",
    P1: "1",
    P2: "2",
    P3: "3",
    P4: "4",
    P5: "5",
    P6: "6",
    P7: "7",
    P8: "8",
    P9: "9",
    P10: "10",
});
