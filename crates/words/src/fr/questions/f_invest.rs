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
        "une CAE convient bien à un démarrage léger.",
        "un démarrage léger va bien avec le portage, qui ne finance pas d’achats.",
        "avec peu d’achats au départ, ne pas les déduire en micro ne coûte presque rien.",
        "",
    ],
    De1000A5000: [
        "",
        "",
        "",
        "",
    ],
    De5000A20000: [
        "c’est la coopérative qui ferait cet achat, et toutes ne l’acceptent pas.",
        "une société de portage ne fait pas cet achat pour vous.",
        "la micro ne déduit pas cet achat.",
        "",
    ],
    De20000A50000: [
        "une coopérative partagée prend rarement un tel investissement à sa charge.",
        "une société de portage ne finance pas votre investissement.",
        "la micro ne déduit pas cet investissement.",
        "une société peut porter cet investissement.",
    ],
    Plus50000: [
        "une coopérative partagée prend rarement un tel investissement à sa charge.",
        "une société de portage ne finance pas votre investissement.",
        "la micro ne déduit pas cet investissement.",
        "une société peut porter cet investissement.",
    ],
});
