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
        "Le CAPE, un contrat avec la CAE, est fait pour tester votre idée sans immatriculer d’entreprise.",
        "Le portage permet d’essayer votre idée sur une mission, sans immatriculation.",
        "La micro permet de tester votre idée simplement.",
        "Pour un simple test, il est souvent trop tôt pour créer une société.",
    ],
    Mission: [
        "Une CAE peut facturer vos missions sans que vous immatriculiez d’entreprise.",
        "Le portage facture vos missions, sans immatriculation.",
        "La micro permet de facturer quelques missions simplement.",
        "Pour quelques missions, il est souvent trop tôt pour créer une société.",
    ],
    Complement: [
        "",
        "Pour de petites sommes, les frais et le salaire minimum du portage pèsent lourd.",
        "Vous cherchez un complément, et la micro se cumule simplement avec un autre revenu.",
        "Une société coûte souvent trop cher pour un complément de revenu.",
    ],
    Vivre: [
        "Pour en vivre durablement, la protection compte, et le contrat salarié de la CAE en apporte.",
        "",
        "",
        "Vous voulez en vivre durablement, et une société est faite pour durer.",
    ],
    Batir: [
        "Vous voulez bâtir une entreprise, et la CAE ne vous donne pas votre propre société.",
        "Le portage ne mène pas à une société à vous. Or vous voulez bâtir une entreprise.",
        "La micro est plafonnée et ne réunit pas d’associés, ce qui gêne pour bâtir une entreprise.",
        "Vous voulez bâtir une entreprise, et c’est ce que vous créez.",
    ],
});
