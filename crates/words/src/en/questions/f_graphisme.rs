//! Original works, execution, or both.

use crate::words::ItemText;
use engine::{FGraphisme, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Que vendrez-vous surtout ?",
    help: Some(
        "Un logo dessiné par vous est une création originale. Mettre en ligne la maquette de quelqu’un d’autre est de l’exécution.",
    ),
    short: "Ce que vous vendez",
    poles: None,
};

pub(super) const WHY: &str = "Les créations originales relèvent d’un autre régime : celui des artistes-auteurs.";

pub(super) const LABELS: &[&str] = by_option!(FGraphisme => &'static str {
    Creations: "Des créations originales : logos, identités visuelles, affiches, illustrations, mes mises en page",
    Execution: "De l’exécution, de la technique ou du conseil : intégration web, retouche, mise en page d’après un modèle",
    LesDeux: "Les deux",
});
