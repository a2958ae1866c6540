//! An order too big: one’s client kept, or shared.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Une commande est trop grosse pour vous. Que préférez-vous ?",
    help: None,
    short: "Une commande trop grosse",
    poles: Some((
        "En faire seulement une partie, et garder le client pour moi",
        "La partager avec d’autres, et leur présenter le client",
    )),
};

pub(super) const WHY: &str =
    "En CAE, on se partage parfois le travail. Votre préférence confirme, ou non, votre envie de partager.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
