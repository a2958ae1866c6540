//! Hours a month for a collective.

use crate::words::ItemText;
use engine::{ParTemps, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Combien de temps pourriez-vous donner chaque mois à un collectif de travail (réunions, entraide, projets communs) ?",
    help: None,
    short: "Le temps donné à un collectif",
    poles: None,
};

pub(super) const WHY: &str = "Une coopérative demande du temps. Les autres voies n’en demandent pas.";

pub(super) const LABELS: &[&str] = by_option!(ParTemps => &'static str {
    Aucun: "Aucun",
    UneHeure: "Environ une heure",
    DeuxTroisHeures: "Deux ou trois heures",
    DemiJournee: "Une demi-journée",
    Journee: "Une journée ou plus",
});
