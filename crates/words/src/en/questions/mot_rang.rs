//! Rank three reasons to work.

use crate::words::ItemText;
use engine::{MotRang, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Pour vous, le travail sert d’abord à quoi ? Puis à quoi ?",
    help: Some("Il n’y a pas de bonne réponse. Touchez la plus importante, puis la deuxième."),
    short: "Vos raisons de travailler",
    poles: None,
};

pub(super) const WHY: &str =
    "Ce qui vous fait travailler change le poids de tout le reste : revenu, protection, collectif.";

pub(super) const LABELS: &[&str] = by_option!(MotRang => &'static str {
    Gain: "Gagner ma vie : avoir un revenu, payer mes factures, mettre de côté",
    Lien: "Exister parmi les autres : rencontrer des gens, avoir une place et de la reconnaissance",
    Sens: "Faire des choses qui m’intéressent : apprendre, créer, soigner, réparer, transmettre",
});
