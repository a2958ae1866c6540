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
            "Sur 100 € facturés, il vous reste moins : la contribution prend 8 à 15 %, puis viennent les cotisations de salarié. Or gagner votre vie compte beaucoup pour vous.",
        ),
        Way::Portage => Against(
            "Le portage prend 4 à 10 % de frais de gestion, puis viennent les cotisations de salarié. Il vous reste moins, or le revenu passe d’abord pour vous.",
        ),
        Way::Micro => For(
            "La micro vous laisse plus d’argent si vos frais sont faibles, et gagner votre vie compte beaucoup pour vous.",
        ),
        Way::Creation => For(
            "En création, vos frais sont déduits et le revenu peut grandir avec vos ventes : gagner votre vie compte pour vous.",
        ),
    }
}

const fn lien(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "La CAE réunit des personnes qui entreprennent, se rencontrent et décident ensemble. Vous cherchez justement à rencontrer des gens.",
        ),
        Way::Micro => Against(
            "En micro, on travaille pour soi, et le réseau est à construire. Or rencontrer des gens compte beaucoup pour vous.",
        ),
        Way::Creation if together => For(
            "À plusieurs, l’équipe existe dès le départ : vous ne serez pas sans les autres, qui comptent beaucoup pour vous.",
        ),
        Way::Portage | Way::Creation => Nothing,
    }
}

const fn without_lien(way: Way) -> Said {
    match way {
        Way::Cae => {
            Against("Une CAE demande du temps pour se rencontrer et décider ensemble, ce qui compte moins pour vous.")
        }
        Way::Micro => ToKnow("En micro, vous travaillerez souvent sans collègue."),
        Way::Portage | Way::Creation => Nothing,
    }
}

const fn sens(way: Way) -> Said {
    match way {
        Way::Cae => For(
            "La CAE s’occupe des factures et de la comptabilité : il vous reste du temps pour ce qui vous intéresse.",
        ),
        Way::Portage => For(
            "La société de portage prend l’administratif en charge : vous vous consacrez aux missions qui vous intéressent.",
        ),
        Way::Micro => Nothing,
        Way::Creation => Against(
            "Diriger une société prend du temps sur le métier. Or c’est ce qui vous intéresse qui passe d’abord.",
        ),
    }
}
