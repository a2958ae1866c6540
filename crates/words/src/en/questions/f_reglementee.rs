//! Kind of regulated profession.

use crate::words::ItemText;
use engine::{FReglementee, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What kind of regulated profession is it?",
    help: None,
    short: "Your regulated profession",
    poles: None,
};

pub(super) const WHY: &str = "Each profession has its rules: some ways are closed to it.";

pub(super) const LABELS: &[&str] = by_option!(FReglementee => &'static str {
    SanteDroitChiffre: "Medicine, nursing, physiotherapy, speech therapy, pharmacy, veterinary care; lawyer, notary; chartered accountancy",
    OrdreCipav: "Architecture, land surveying (géomètre-expert)",
    TitreCipav: "Psychology, psychomotor therapy, osteopathy, occupational therapy, dietetics; ski and mountain; lecturing tour guide (guide-conférence)",
    Carte: "Activity with a card, a licence or an approval: estate agency, security, driving school, travel, brokerage",
});
