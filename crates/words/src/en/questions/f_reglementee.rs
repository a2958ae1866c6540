//! Kind of regulated profession.

use crate::words::ItemText;
use engine::{FReglementee, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "De quel type de profession réglementée s’agit-il ?",
    help: None,
    short: "Votre profession réglementée",
    poles: None,
};

pub(super) const WHY: &str = "Chaque profession a ses règles : certaines voies lui sont fermées.";

pub(super) const LABELS: &[&str] = by_option!(FReglementee => &'static str {
    SanteDroitChiffre: "Médecine, soins infirmiers, kinésithérapie, orthophonie, pharmacie, soins vétérinaires ; avocat, notariat ; expertise comptable",
    OrdreCipav: "Architecture, géomètre-expert",
    TitreCipav: "Psychologie, psychomotricité, ostéopathie, ergothérapie, diététique ; ski et montagne ; guide-conférence",
    Carte: "Activité avec carte, licence ou agrément : agence immobilière, sécurité, auto-école, voyages, courtage",
});
