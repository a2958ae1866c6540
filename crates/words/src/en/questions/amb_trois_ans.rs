//! Plans within three years.

use crate::words::ItemText;
use engine::{AmbTroisAns, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Dans les trois ans, que pensez-vous faire ?",
    help: None,
    short: "Vos projets à trois ans",
    poles: None,
};

pub(super) const WHY: &str = "Vos projets à trois ans disent quelle voie vous n’aurez pas à quitter trop vite.";

pub(super) const LABELS: &[&str] = by_option!(AmbTroisAns => &'static str {
    RetourEmploi: "Revenir à un emploi, ou arrêter",
    Solo: "Continuer à mon échelle, sans embaucher",
    PeutEtre: "Peut-être embaucher",
    Associer: "Faire entrer une personne associée",
    Embaucher: "Embaucher, c’est prévu",
    Investisseurs: "Faire entrer des investisseurs, ou revendre l’entreprise",
});
