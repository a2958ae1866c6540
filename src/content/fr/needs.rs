//! What drives the person: names of the motives and needs, their poles, and the person in a sentence.

use crate::engine::{Motive, Need};

/// The name of a motive.
pub const fn motive_name(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "Gagner sa vie",
        Motive::Lien => "Exister parmi les autres",
        Motive::Sens => "Faire ce qui intéresse",
    }
}

/// The two poles of a need, low then high, short enough for the ends of an axis.
pub const fn need_poles(need: Need) -> (&'static str, &'static str) {
    match need {
        Need::Partage => ("Garder pour son activité", "Partager et coopérer"),
        Need::Collectif => ("Avancer par soi-même", "Avoir des collègues et un appui"),
        Need::Autonomie => ("Suivre des règles communes", "Décider de tout"),
        Need::Securite => ("Vivre sans contrat salarié", "Avoir la protection d’un contrat"),
        Need::Risque => ("Éviter le risque", "Prendre des risques"),
        Need::Gestion => ("Confier l’administratif", "S’occuper de l’administratif"),
        Need::Ambition => ("Rester à sa mesure", "Grandir et embaucher"),
    }
}

/// What a motive says of the person; `high` when it matters more than the others.
pub const fn motive_sentence(motive: Motive, high: bool) -> &'static str {
    match (motive, high) {
        (Motive::Gain, true) => "Gagner votre vie passe avant le reste.",
        (Motive::Gain, false) => "Gagner votre vie passe après le reste.",
        (Motive::Lien, true) => "Rencontrer des gens et avoir une place parmi eux passe avant le reste.",
        (Motive::Lien, false) => "Rencontrer des gens passe après le reste.",
        (Motive::Sens, true) => "Faire ce qui vous intéresse passe avant le reste.",
        (Motive::Sens, false) => "Faire ce qui vous intéresse passe après le reste.",
    }
}

/// What a need says of the person, at its high or low pole.
pub const fn need_sentence(need: Need, high: bool) -> &'static str {
    match (need, high) {
        (Need::Partage, true) => "Vous aimez partager et coopérer.",
        (Need::Partage, false) => "Vous préférez garder vos méthodes, votre temps et vos moyens pour votre activité.",
        (Need::Collectif, true) => "Vous cherchez des collègues et un accompagnement.",
        (Need::Collectif, false) => "Vous avancez bien sans collègues ni accompagnement.",
        (Need::Autonomie, true) => "Vous voulez décider de tout.",
        (Need::Autonomie, false) => "Des règles communes vous conviennent.",
        (Need::Securite, true) => "Vous avez besoin de la protection d’un contrat salarié.",
        (Need::Securite, false) => "Vous vivez bien sans contrat salarié.",
        (Need::Risque, true) => "Vous acceptez le risque et les revenus variables.",
        (Need::Risque, false) => "Vous évitez le risque et les revenus variables.",
        (Need::Gestion, true) => "Les comptes et les déclarations ne vous gênent pas.",
        (Need::Gestion, false) => "Vous préférez confier les comptes et les déclarations.",
        (Need::Ambition, true) => "Vous voulez grandir et embaucher.",
        (Need::Ambition, false) => "Vous voulez une activité à votre mesure.",
    }
}
