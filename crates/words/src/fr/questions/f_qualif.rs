//! Qualification.

use crate::words::ItemText;
use engine::{FQualif, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Pour cette activité, quel diplôme ou quelle expérience avez-vous ?",
    help: Some(
        "Si deux réponses conviennent, prenez la première. Pour du conseil ou des services, un bac + 2 d’un autre métier compte aussi. Pour un métier à diplôme obligatoire, il faut celui du métier.",
    ),
    short: "Votre diplôme ou votre expérience",
    poles: None,
};

pub(super) const LABELS: &[&str] = by_option!(FQualif => &'static str {
    OuiBac2Ou3ans: "Un diplôme bac + 2 ou plus, ou au moins trois ans d’expérience",
    OuiCap: "Un CAP, un BEP, un BP ou un titre professionnel, avec moins de trois ans d’expérience",
    EnCours: "Pas encore, c’est en cours",
    Non: "Rien de tout cela",
});
