//! What drives the person: names of the motives and needs, their poles, and the person in a sentence.

use engine::{Motive, Need};

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
        (Motive::Gain, true) => "Gagner votre vie compte plus pour vous que d’autres raisons de travailler.",
        (Motive::Gain, false) => "Gagner votre vie compte moins pour vous que d’autres raisons de travailler.",
        (Motive::Lien, true) => "Rencontrer des gens compte plus pour vous que d’autres raisons de travailler.",
        (Motive::Lien, false) => "Rencontrer des gens compte moins pour vous que d’autres raisons de travailler.",
        (Motive::Sens, true) => "Faire ce qui vous intéresse compte plus pour vous que d’autres raisons de travailler.",
        (Motive::Sens, false) => {
            "Faire ce qui vous intéresse compte moins pour vous que d’autres raisons de travailler."
        }
    }
}

/// What a need says of the person, at its high or low pole.
pub const fn need_sentence(need: Need, high: bool) -> &'static str {
    match (need, high) {
        (Need::Partage, true) => "Vous aimez partager et coopérer.",
        (Need::Partage, false) => "Vous préférez garder vos méthodes, votre temps et vos moyens pour votre activité.",
        (Need::Collectif, true) => "Vous aimeriez avoir des collègues ou un accompagnement.",
        (Need::Collectif, false) => "Vous pouvez avancer sans collègues ni accompagnement.",
        (Need::Autonomie, true) => "Vous aimez décider par vous-même.",
        (Need::Autonomie, false) => "Des règles communes vous conviennent.",
        (Need::Securite, true) => "Vous tenez à la protection d’un contrat salarié.",
        (Need::Securite, false) => "Vous pouvez vous passer d’un contrat salarié.",
        (Need::Risque, true) => "Vous acceptez le risque et les revenus variables.",
        (Need::Risque, false) => "Vous préférez éviter le risque et les revenus variables.",
        (Need::Gestion, true) => "Les comptes et les déclarations ne vous gênent pas.",
        (Need::Gestion, false) => "Vous préférez que d’autres s’occupent des comptes et des déclarations.",
        (Need::Ambition, true) => "Vous aimeriez voir votre activité grandir.",
        (Need::Ambition, false) => "Vous préférez une activité à votre mesure.",
    }
}
