//! What a way does for a reason to work, in whole sentences: what it gives to who looks for it, what it takes from them.

use crate::words::Said::{self, Against, For, Nothing, ToKnow};
use engine::{Motive, Way};

/// What is said of a way to a person for whom this reason weighs more than the others (`high`), or less.
pub(crate) const fn motive_said(motive: Motive, high: bool, way: Way, together: bool) -> Said {
    match (motive, high) {
        (Motive::Gain, true) => gain(way),
        (Motive::Lien, true) => lien(way, together),
        (Motive::Sens, true) => sens(way),
        (Motive::Lien, false) => without_lien(way),
        (Motive::Gain | Motive::Sens, false) => Nothing,
    }
}

const fn gain(way: Way) -> Said {
    match way {
        Way::Cae => Against(
            "Out of €100 invoiced, you have less left: the contribution takes 8 to 15%, then come the social contributions of an employee. But earning a living matters a lot to you.",
        ),
        Way::Portage => Against(
            "Portage takes a management fee of 4 to 10%, then come the social contributions of an employee. You have less left, but income comes first for you.",
        ),
        Way::Micro => For(
            "A micro-entreprise leaves you more money if your expenses are low, and earning a living matters a lot to you.",
        ),
        Way::Creation => For(
            "In a full business, your expenses are deducted and your income can grow with your sales: earning a living matters to you.",
        ),
    }
}

const fn lien(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "A CAE brings together people who run their own activity, meet and decide together. Meeting people is what you are looking for.",
        ),
        Way::Micro => Against(
            "In a micro-entreprise, you work for yourself, and you have to build your network. But meeting people matters a lot to you.",
        ),
        Way::Creation if together => For(
            "With several founders, the team exists from the start: you will not be without other people, who matter a lot to you.",
        ),
        Way::Portage | Way::Creation => Nothing,
    }
}

const fn without_lien(way: Way) -> Said {
    match way {
        Way::Cae => Against("A CAE asks for time to meet and decide together, which matters less to you."),
        Way::Micro => ToKnow("In a micro-entreprise, you will often work without colleagues."),
        Way::Portage | Way::Creation => Nothing,
    }
}

const fn sens(way: Way) -> Said {
    match way {
        Way::Cae => For("A CAE takes care of invoices and accounts: you have time left for what interests you."),
        Way::Portage => For(
            "The portage company takes care of the paperwork: you spend your time on the assignments that interest you.",
        ),
        Way::Micro => Nothing,
        Way::Creation => {
            Against("Running a company takes time away from your trade. But what interests you comes first.")
        }
    }
}
