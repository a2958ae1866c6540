//! What drives the person: names of the motives and needs, their poles, and the person in a sentence.

use engine::{Motive, Need};

/// The name of a motive.
pub const fn motive_name(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "Earning a living",
        Motive::Lien => "Having a place among others",
        Motive::Sens => "Doing what interests you",
    }
}

/// The two poles of a need, low then high, short enough for the ends of an axis.
pub const fn need_poles(need: Need) -> (&'static str, &'static str) {
    match need {
        Need::Partage => ("Keeping things for your activity", "Sharing and cooperating"),
        Need::Collectif => ("Going forward alone", "Having colleagues and support"),
        Need::Autonomie => ("Following shared rules", "Deciding everything"),
        Need::Securite => (
            "Living without an employment contract",
            "Having the protection of a contract",
        ),
        Need::Risque => ("Avoiding risk", "Taking risks"),
        Need::Gestion => ("Handing over the paperwork", "Doing the paperwork"),
        Need::Ambition => ("Staying at your own scale", "Growing and hiring"),
    }
}

/// What a motive says of the person; `high` when it matters more than the others.
pub const fn motive_sentence(motive: Motive, high: bool) -> &'static str {
    match (motive, high) {
        (Motive::Gain, true) => "Earning a living matters more to you than other reasons to work.",
        (Motive::Gain, false) => "Earning a living matters less to you than other reasons to work.",
        (Motive::Lien, true) => "Meeting people matters more to you than other reasons to work.",
        (Motive::Lien, false) => "Meeting people matters less to you than other reasons to work.",
        (Motive::Sens, true) => "Doing what interests you matters more to you than other reasons to work.",
        (Motive::Sens, false) => "Doing what interests you matters less to you than other reasons to work.",
    }
}

/// What a need says of the person, at its high or low pole.
pub const fn need_sentence(need: Need, high: bool) -> &'static str {
    match (need, high) {
        (Need::Partage, true) => "You like sharing and cooperating.",
        (Need::Partage, false) => "You would rather keep your methods, your time and your means for your own activity.",
        (Need::Collectif, true) => "You would like to have colleagues or support.",
        (Need::Collectif, false) => "You can go forward without colleagues or support.",
        (Need::Autonomie, true) => "You like deciding for yourself.",
        (Need::Autonomie, false) => "Shared rules suit you.",
        (Need::Securite, true) => "The protection of an employment contract matters to you.",
        (Need::Securite, false) => "You can do without an employment contract.",
        (Need::Risque, true) => "You accept risk and an income that varies.",
        (Need::Risque, false) => "You would rather avoid risk and an income that varies.",
        (Need::Gestion, true) => "Accounts and declarations do not bother you.",
        (Need::Gestion, false) => "You would rather others took care of accounts and declarations.",
        (Need::Ambition, true) => "You would like to see your activity grow.",
        (Need::Ambition, false) => "You prefer an activity on your own scale.",
    }
}
