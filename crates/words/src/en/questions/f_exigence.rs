//! What the trade that was found in the list asks before starting; never asked.

use crate::words::ItemText;
use engine::{FExigence, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Que demande la loi pour commencer ce métier ?",
    help: None,
    short: "Ce que votre métier demande",
    poles: None,
};

pub(super) const WHY: &str =
    "Le métier que vous avez trouvé dans la liste le dit : certains demandent un diplôme, un titre ou une carte.";

pub(super) const LABELS: &[&str] = by_option!(FExigence => &'static str {
    Aucune: "Pas de diplôme obligatoire",
    Diplome: "Un diplôme du métier, ou trois ans d’expérience",
    Titre: "Un diplôme ou un titre précis",
    Carte: "Une carte, une licence ou un agrément",
});
