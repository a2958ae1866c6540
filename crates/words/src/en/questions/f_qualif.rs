//! Qualification.

use crate::words::ItemText;
use engine::{FQualif, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quel diplôme ou quelle expérience avez-vous ?",
    help: Some(
        "« Ce métier », c’est celui de votre projet : vendre du pain n’est pas le fabriquer. Si deux réponses conviennent, prenez la première.",
    ),
    short: "Votre diplôme ou votre expérience",
    poles: None,
};

pub(super) const WHY: &str =
    "Le portage demande un niveau bac + 2 ou trois ans de métier ; certains artisanats, un diplôme.";

pub(super) const LABELS: &[&str] = by_option!(FQualif => &'static str {
    OuiBac2Ou3ans: "Dans ce métier : un diplôme bac + 2 ou plus, ou au moins trois ans d’expérience",
    OuiCap: "Dans ce métier : un CAP, un BEP, un BP ou un titre professionnel, avec moins de trois ans d’expérience",
    AutreBac2: "Dans un autre métier : un diplôme bac + 2 ou plus",
    EnCours: "Pas encore, c’est en cours",
    AvecQualifie: "Non, mais une personne qualifiée travaillera avec moi",
    Non: "Rien de tout cela",
});
