//! What the trade that was found in the list asks before starting; never asked.

use crate::words::ItemText;
use engine::{FExigence, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What does the law ask for to start in this trade?",
    help: None,
    short: "What your trade requires",
    poles: None,
};

pub(super) const WHY: &str = "The trade that you found in the list says it: some require a diploma, a title or a card.";

pub(super) const LABELS: &[&str] = by_option!(FExigence => &'static str {
    Aucune: "No compulsory diploma",
    Diplome: "A diploma in the trade, or three years’ experience",
    Titre: "A specific diploma or title",
    Carte: "A card, a licence or an approval",
});
