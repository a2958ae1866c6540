//! What the person wants today.

use super::Reasons;
use crate::words::ItemText;
use engine::{FHorizon, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Aujourd’hui, qu’attendez-vous de cette activité ?",
    help: None,
    short: "Votre envie du moment",
    poles: None,
};

pub(super) const WHY: &str = "On ne choisit pas la même voie pour tester, pour compléter un revenu ou pour bâtir.";

pub(super) const LABELS: &[&str] = by_option!(FHorizon => &'static str {
    Tester: "Je veux tester une idée sans m’engager longtemps",
    Mission: "Je veux facturer une ou quelques missions précises, puis voir",
    Complement: "Je cherche un complément de revenu",
    Vivre: "Je veux en vivre durablement",
    Batir: "Je veux bâtir une entreprise",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FHorizon => Reasons {
    Tester: [
        "le CAPE, un contrat avec la CAE, est fait pour tester sans immatriculer d’entreprise.",
        "le portage permet d’essayer une mission sans rien immatriculer.",
        "la micro permet de tester simplement.",
        "pour un simple test, il est souvent trop tôt pour créer une société.",
    ],
    Mission: [
        "une CAE peut facturer vos missions sans que vous immatriculiez d’entreprise.",
        "le portage facture des missions sans rien immatriculer.",
        "la micro permet de facturer quelques missions simplement.",
        "pour quelques missions, il est souvent trop tôt pour créer une société.",
    ],
    Complement: [
        "",
        "pour de petites sommes, les frais et le salaire minimum du portage pèsent lourd.",
        "la micro se cumule simplement avec un autre revenu.",
        "une société coûte souvent trop cher pour un complément de revenu.",
    ],
    Vivre: [
        "sur la durée, la protection compte, et la CAE en apporte avec son contrat salarié.",
        "",
        "",
        "une société est une structure faite pour durer.",
    ],
    Batir: [
        "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
        "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
        "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
        "bâtir une entreprise demande en général une société à soi, et c’est ce que vous créez.",
    ],
});
