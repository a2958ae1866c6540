//! Start-up investment.

use super::Reasons;
use crate::words::ItemText;
use engine::{FInvest, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Pour démarrer, combien faut-il investir (matériel, véhicule, travaux, stock) ?",
    help: None,
    short: "Votre investissement de départ",
    poles: None,
};

pub(super) const WHY: &str = "Selon la voie, cet achat est à vous, à la coopérative, ou ne se déduit pas.";

pub(super) const LABELS: &[&str] = by_option!(FInvest => &'static str {
    Moins1000: "Moins de 1 000 €",
    De1000A5000: "De 1 000 à 4 999 €",
    De5000A20000: "De 5 000 à 19 999 €",
    De20000A50000: "De 20 000 à 49 999 €",
    Plus50000: "50 000 € ou plus",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FInvest => Reasons {
    Moins1000: [
        "Une CAE convient bien à un démarrage léger comme le vôtre.",
        "Le portage va bien avec un démarrage léger : il suffit de trouver une mission.",
        "Peu d’achats au départ : en micro, ne pas les déduire ne coûte presque rien.",
        "",
    ],
    De1000A5000: [
        "",
        "",
        "",
        "",
    ],
    De5000A20000: [
        "C’est la coopérative qui ferait votre achat de départ, et toutes ne l’acceptent pas.",
        "Une société de portage ne fait pas cet achat de départ pour vous.",
        "La micro ne déduit pas votre achat de départ.",
        "",
    ],
    De20000A50000: [
        "Une coopérative partagée prend rarement un tel investissement à sa charge.",
        "Une société de portage ne finance pas votre investissement.",
        "La micro ne déduit pas votre investissement.",
        "Une société peut porter votre investissement.",
    ],
    Plus50000: [
        "Une coopérative partagée prend rarement un tel investissement à sa charge.",
        "Une société de portage ne finance pas votre investissement.",
        "La micro ne déduit pas votre investissement.",
        "Une société peut porter votre investissement.",
    ],
});
