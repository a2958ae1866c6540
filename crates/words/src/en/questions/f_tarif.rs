//! Day rate, whole euros before tax (optional).

use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Quel prix demandez-vous, ou pensez-vous demander, pour une journée de travail, hors taxes ?",
    help: Some("Question facultative. Si vous facturez à l’heure, comptez sept heures."),
    short: "Votre prix par jour",
    poles: None,
};

pub(super) const WHY: &str = "En portage, le salaire dépend du prix de vos journées.";

/// The suggested values.
pub(super) const LABELS: &[&str] = &["100 €", "150 €", "250 €", "350 €", "500 €", "700 €"];
