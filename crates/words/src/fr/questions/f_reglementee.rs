//! Kind of regulated profession.

use crate::words::ItemText;
use engine::{FReglementee, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "De quel type de profession réglementée s’agit-il ?",
    help: None,
    short: "Votre profession réglementée",
    poles: None,
};

pub(super) const LABELS: &[&str] = by_option!(FReglementee => &'static str {
    SanteDroitChiffre: "Médecine, soins infirmiers, kinésithérapie, orthophonie, pharmacie, soins vétérinaires ; avocat, notariat ; expertise comptable",
    Cipav: "Ostéopathie, psychologie, ergothérapie, diététique ; architecture, géomètre-expert ; ski et montagne ; guide-conférence",
    Carte: "Activité avec carte, licence ou agrément : agence immobilière, sécurité, auto-école, voyages, courtage…",
});
